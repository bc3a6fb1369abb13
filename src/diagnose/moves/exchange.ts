import type { Case } from '../case.js';
import type { Grid } from '../grid.js';
import type { Repair } from '../repair.js';
import { slips } from '../slip.js';
import { undone, type Undo } from './move.js';

/** Neighbours that changed places: two figures above or beside each other, two whole rows, two whole columns. */
export function* exchanges(one: Case): Generator<Repair> {
  for (const grid of one.space.grids) {
    const pairs = [
      { lines: grid.rows, single: slips.neighboursInColumn, whole: slips.rowsExchanged },
      { lines: columnsOf(grid), single: slips.neighboursInRow, whole: slips.columnsExchanged },
    ];
    for (const { lines, single, whole } of pairs) {
      for (let k = 1; k < lines.length; k++) {
        const swaps = lines[k]!.flatMap((cell, n) => swap(one, lines[k - 1]![n]!, cell));
        for (let n = 0; n < swaps.length; n += 2) yield* undone(one, swaps.slice(n, n + 2), single);
        if (swaps.length > 2) yield* undone(one, swaps, whole);
      }
    }
  }
}

export const columnsOf = ({ rows }: Grid): number[][] => (rows[0] ?? []).map((_, k) => rows.map((row) => row[k]!));

/** Nothing where the two figures are alike. */
const swap = ({ values }: Case, a: number, b: number): Undo =>
  values[a] === values[b] ? [] : [[a, values[b]!], [b, values[a]!]];
