import type { Repair } from '../repair.js';
import { slips, type Slip } from '../slip.js';
import { meets, undone, type Trial, type Undo } from './move.js';

/** Neighbours that changed places: two figures above or beside each other, two whole rows, two whole columns. */
export function* exchanges(trial: Trial): Generator<Repair> {
  for (const { rows, columns } of trial.one.space.grids) {
    yield* exchanged(trial, rows, [slips.neighboursInColumn, slips.rowsExchanged]);
    yield* exchanged(trial, columns, [slips.neighboursInRow, slips.columnsExchanged]);
  }
}

function* exchanged(trial: Trial, lines: readonly (readonly number[])[], [single, whole]: readonly [Slip, Slip]): Generator<Repair> {
  for (let k = 1; k < lines.length; k++) {
    const [above, line] = [lines[k - 1]!, lines[k]!];
    let all = 0;
    for (let n = 0; n < line.length; n++) {
      const added = addedBy(trial, above[n]!, line[n]!);
      all += added;
      if (added !== 0 && meets(trial, added)) yield* undone(trial, swap(trial, above[n]!, line[n]!), single);
    }
    if (all !== 0 && meets(trial, all)) yield* undone(trial, line.flatMap((cell, n) => swap(trial, above[n]!, cell)), whole);
  }
}

/** What the first broken equation gains when two cells change places. */
const addedBy = ({ one: { values }, times }: Trial, a: number, b: number): number => (times[a]! - times[b]!) * (values[b]! - values[a]!);

const swap = ({ one: { values } }: Trial, a: number, b: number): Undo => [[a, values[b]!], [b, values[a]!]];
