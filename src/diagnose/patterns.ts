import type { Identity } from '../forms/index.js';
import type { System } from './system.js';

/**
 * One slip with what came after it: a root cell, and the totals that were worked out anew from the wrong figure. People
 * mistype a figure and then let the sum follow, so this, not the cell, is the unit of explanation.
 */
export interface Pattern {
  readonly root: number;
  /** The cells that are off by the same amount, the root first. */
  readonly cells: readonly number[];
}

/**
 * Every root with every way its totals may have followed: none; along the row; down the column, as far as sums of sums
 * go; all of them. 598 for table 三 of form 2021.
 */
export function patternsOf(system: System): Pattern[] {
  const across = totalsOf(system, 'row');
  const down = totalsOf(system, 'column');
  return system.cells.flatMap((_, root) => {
    if (!system.known[root]) return [];
    const row = followed(root, [across]);
    const column = followed(root, [down]);
    const all = row.length > 1 && column.length > 1 ? followed(root, [across, down]).slice(-1) : [];
    return [...row, ...column.slice(1), ...all].map((cells) => ({ root, cells: cells.filter((cell) => system.known[cell]) }));
  });
}

type Totals = readonly (readonly number[])[];

/** By cell: the totals it is a part of, in one direction. */
function totalsOf({ identities, cells, indexOf }: System, runs: Identity['runs']): Totals {
  const totals = cells.map((): number[] => []);
  for (const identity of identities) {
    const total = totalOf(identity);
    if (identity.runs !== runs || total === null) continue;
    for (const { cell, times } of identity.terms) if (times === 1) totals[indexOf.get(cell)!]!.push(indexOf.get(total)!);
  }
  return totals;
}

/** The cell an identity defines as the sum of its others; `null` for a balance. */
export function totalOf({ runs, terms }: Identity): string | null {
  const negative = terms.filter(({ times }) => times === -1);
  return runs !== 'balance' && negative.length === 1 ? negative[0]!.cell : null;
}

/** The root alone, then with each further step of totals: a list that grows until nothing follows any more. */
function followed(root: number, ways: readonly Totals[]): number[][] {
  const steps = [[root]];
  for (;;) {
    const so = steps.at(-1)!;
    const next = new Set(so.flatMap((cell) => ways.flatMap((totals) => totals[cell]!)).filter((cell) => !so.includes(cell)));
    if (next.size === 0) return steps;
    steps.push([...so, ...next]);
  }
}
