import type { CellPath, Identity } from '../../forms/index.js';
import type { Place } from '../../finding/index.js';
import { unreadCell, type Cell } from '../../model/index.js';
import { innerSums } from './clumps.js';
import type { Cut } from './cut.js';
import { decode, type Clump } from './decode.js';
import { doubtful } from './lost-digit.js';

/** The cells of a table’s clumps, with what chose among the ways to cut them. */
export interface Settled {
  readonly cells: ReadonlyMap<CellPath, Cell>;
  readonly provedBy: readonly string[];
  /** Cells for which a sentence of the report chose among what arithmetic left. */
  readonly decidedByText: readonly CellPath[];
}

/** What is known beside the arithmetic, and where the text stands. */
export interface Evidence {
  /** Figures the report's own text states, by cell. */
  readonly known: ReadonlyMap<CellPath, number>;
  readonly at: (offset: number) => Place;
}

/** The most figures named as what an unread cell may be; beyond it none are, as they would say nothing. */
const mostCandidates = 12;

/** The cells of a table's clumps: decoded where arithmetic leaves one way, unread with what they may be elsewhere. */
export function settle(clumps: readonly Clump[], identities: readonly Identity[], { known, at }: Evidence): Settled {
  const { remain, used, agreed, confirmed } = decode(clumps, identities);
  const doubts = agreed ? new Set<Clump>() : doubtful(clumps, remain.map((cuts) => (cuts.length === 1 ? cuts[0] : undefined)), identities);
  const proved = new Set(used);
  const cells = new Map<CellPath, Cell>();
  const decided: CellPath[] = [];
  clumps.forEach((clump, index) => {
    const sums = clump.cuts.only ? [] : innerSums(clump.cells, identities);
    for (const { id } of sums) proved.add(id);
    const left = remain[index] ?? [];
    const told = byText(clump, left, known);
    const byWords = told.length < left.length;
    if (byWords) decided.push(...clump.cells);
    const bare = !byWords && isBare(clump, identities);
    const doubted = doubts.has(clump) || (sums.length > 0 && isLong(clump) && !confirmed.has(clump));
    clump.cells.forEach((cell, part) => cells.set(cell, doubted ? unread(clump, [], at) : cellOf(clump, told, { part, at, bare })));
  });
  return { cells, provedBy: [...proved], decidedByText: decided };
}

/** Long digits can be cut in so many ways that some cut may fit their own sum by chance. */
const isLong = ({ text, cells }: Clump): boolean => text.length > 2 * cells.length;

/**
 * Bare digits run together in a table without identities (table 二): even where there is one way to cut them, nothing
 * says that none of them was lost, so they stay unread with what they seem to be. A sign is a boundary of its own, and
 * one figure stands apart.
 */
const isBare = ({ cuts, text }: Clump, identities: readonly Identity[]): boolean =>
  identities.length === 0 && !cuts.apart && /^[\d０-９]+$/.test(text.trim());

/** The cuts that agree with the text's figures; all of them when it says nothing of the clump, or contradicts every one. */
function byText({ cells }: Clump, cuts: readonly Cut[], known: ReadonlyMap<CellPath, number>): readonly Cut[] {
  const agreeing = cuts.filter((cut) => cells.every((cell, part) => !known.has(cell) || known.get(cell) === (cut[part]?.value ?? 0)));
  return agreeing.length ? agreeing : cuts;
}

function cellOf(clump: Clump, cuts: readonly Cut[], { part, at, bare }: { readonly part: number; readonly at: Evidence['at']; readonly bare: boolean }): Cell {
  const first = cuts[0]?.[part];
  const values = [...new Set(cuts.map((cut) => cut[part]?.value ?? null))];
  if (!first || values.length > 1 || bare) return unread(clump, values.filter((value) => value !== null), at);
  const where = at(clump.start + first.start);
  if (first.value === null) return { state: 'dash', value: null, text: first.text, at: where };
  return { state: clump.cuts.apart ? 'number' : 'inferred', value: first.value, text: first.text, at: where };
}

function unread({ text, start }: Clump, candidates: readonly number[], at: Evidence['at']): Cell {
  const isNamed = candidates.length > 0 && candidates.length <= mostCandidates;
  return unreadCell(text, at(start), isNamed ? candidates.toSorted((one, other) => one - other) : undefined);
}
