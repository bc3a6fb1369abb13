import type { CellPath, Identity } from '../../forms/index.js';
import type { Cut, Cuts } from './cut.js';

/** Figures that ran together, and the cells they belong to. */
export interface Clump {
  readonly cells: readonly CellPath[];
  readonly text: string;
  /** Offset of the clump in the whole text. */
  readonly start: number;
  readonly cuts: Cuts;
}

/** What is left of the ways to cut the clumps of a table once its identities have spoken. */
export interface Decoded {
  /** For every clump, in order, the cuts that remain: one when decoded, several when arithmetic does not decide. */
  readonly remain: readonly (readonly Cut[])[];
  /** Identities by which cuts were chosen: that they hold proves nothing. */
  readonly used: ReadonlySet<string>;
  /** False when no choice of cuts makes every identity between clumps hold: then those that can hold together chose. */
  readonly agreed: boolean;
  /** Clumps that an identity with another clump bears out. */
  readonly confirmed: ReadonlySet<Clump>;
}

/** Steps of the search over one whole table. Beyond it nothing more is decided: what is open stays unread. */
const mostSteps = 10_000;

interface Link {
  readonly id: string;
  readonly through: readonly number[];
  /** By open clump, what each of its cuts adds to the identity's left side less its right. */
  readonly adds: ReadonlyMap<number, readonly number[]>;
  readonly fixed: number;
}

/**
 * Chooses among the cuts of all clumps of a table at once, so that the identities between them hold. Identities with a
 * cell that no clump can give are left out.
 */
export function decode(clumps: readonly Clump[], identities: readonly Identity[]): Decoded {
  const lists = clumps.map(({ cuts }) => cuts.allowed);
  const links = linksOf(clumps, identities);
  const all = new Search(lists, links);
  const agreed = all.solvable();
  const holding = agreed ? links : holdTogether(lists, links);
  const remain = (agreed ? all : new Search(lists, holding)).supported();
  const used = holding.filter(({ adds }) => [...adds.values()].some((values) => new Set(values).size > 1)).map(({ id }) => id);
  return { remain, used: new Set(used), agreed, confirmed: new Set(holding.flatMap(({ through }) => through.map((index) => clumps[index]!))) };
}

/** Links that some choice of cuts satisfies together, taken in printed order: one that contradicts those before is left out. */
function holdTogether(lists: readonly (readonly Cut[])[], links: readonly Link[]): readonly Link[] {
  return links.reduce<Link[]>((kept, link) => (new Search(lists, [...kept, link]).solvable() ? [...kept, link] : kept), []);
}

function linksOf(clumps: readonly Clump[], identities: readonly Identity[]): Link[] {
  const where = new Map(clumps.flatMap(({ cells, cuts }, clump) => (cuts.allowed.length ? cells.map((cell, part) => [cell, { clump, part }] as const) : [])));
  return identities.flatMap(({ id, terms }): Link[] => {
    const places = terms.map(({ cell, times }) => ({ times, ...where.get(cell) }));
    if (places.some(({ clump }) => clump === undefined)) return [];
    if (new Set(places.map(({ clump }) => clump)).size < 2) return [];
    const adds = new Map<number, number[]>();
    let fixed = 0;
    for (const { clump = 0, part = 0, times } of places) {
      const values = clumps[clump]!.cuts.allowed.map((cut) => times * (cut[part]?.value ?? 0));
      if (values.length === 1) fixed += values[0]!;
      else adds.set(clump, values.map((value, cut) => value + (adds.get(clump)?.[cut] ?? 0)));
    }
    return [{ id, adds, fixed, through: places.map(({ clump = 0 }) => clump) }];
  });
}

/** By clump, the numbers of the cuts still possible. */
type Choices = readonly (readonly number[])[];

class Search {
  private steps = 0;
  private readonly start: Choices;

  constructor(
    private readonly lists: readonly (readonly Cut[])[],
    private readonly links: readonly Link[],
  ) {
    this.start = lists.map((cuts) => cuts.map((_, index) => index));
  }

  solvable(): boolean {
    return this.solve(this.start) !== null;
  }

  /** The cuts that stand in some solution; a cut the cap left untried stays. */
  supported(): (readonly Cut[])[] {
    const seen = this.start.map(() => new Set<number>());
    const kept = this.start.map((choices, clump) => choices.filter((cut) => choices.length === 1 || seen[clump]!.has(cut) || this.stands(clump, cut, seen)));
    return kept.map((choices, clump) => choices.map((cut) => this.lists[clump]![cut]!));
  }

  private stands(clump: number, cut: number, seen: readonly Set<number>[]): boolean {
    const solution = this.solve(this.start.map((choices, index) => (index === clump ? [cut] : choices)));
    if (!solution) return this.steps > mostSteps;
    solution.forEach((choices, index) => seen[index]!.add(choices[0] ?? -1));
    return true;
  }

  /** One solution, or `null` when there is none or the cap is met. */
  private solve(choices: Choices): Choices | null {
    if (++this.steps > mostSteps) return null;
    const pruned = this.prune(choices);
    if (!pruned) return null;
    const open = smallestOpen(pruned);
    if (open < 0) return pruned;
    for (const cut of pruned[open]!) {
      const solution = this.solve(pruned.map((one, index) => (index === open ? [cut] : one)));
      if (solution) return solution;
    }
    return null;
  }

  /** Drops cuts that some link cannot bear, until nothing changes; `null` when a clump has none left. */
  private prune(choices: Choices): Choices | null {
    const now = [...choices];
    for (let changed = true; changed; ) {
      changed = false;
      for (const { adds, fixed } of this.links) {
        const ranges = [...adds].map(([clump, values]) => rangeOf(clump, values, now[clump] ?? []));
        const low = ranges.reduce((sum, range) => sum + range.low, fixed);
        const high = ranges.reduce((sum, range) => sum + range.high, fixed);
        if (low > 0 || high < 0) return null;
        for (const range of ranges) {
          const left = (now[range.clump] ?? []).filter((cut) => low - range.low + range.values[cut]! <= 0 && high - range.high + range.values[cut]! >= 0);
          if (left.length === now[range.clump]?.length) continue;
          if (left.length === 0) return null;
          now[range.clump] = left;
          changed = true;
        }
      }
    }
    return now;
  }
}

function rangeOf(clump: number, values: readonly number[], cuts: readonly number[]): { clump: number; values: readonly number[]; low: number; high: number } {
  let low = Infinity;
  let high = -Infinity;
  for (const cut of cuts) {
    low = Math.min(low, values[cut]!);
    high = Math.max(high, values[cut]!);
  }
  return { clump, values, low, high };
}

/** The clump with the fewest cuts among those with several; -1 when every clump is decided. */
function smallestOpen(choices: Choices): number {
  let best = -1;
  choices.forEach(({ length }, index) => {
    if (length > 1 && (best < 0 || length < choices[best]!.length)) best = index;
  });
  return best;
}
