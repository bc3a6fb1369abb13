import type { Case } from '../case.js';
import type { Grid } from '../grid.js';
import type { Repair } from '../repair.js';
import { slips } from '../slip.js';
import { undone, type Trial } from './move.js';

/**
 * All rows from one on typed one row too low or too high, so that 总计 stands where another row should. Each row still
 * adds up; the row that was lost at the end is what the columns and balances lack.
 */
export function* rowsShifts(trial: Trial): Generator<Repair> {
  const { space, residual } = trial.one;
  for (const grid of space.grids) {
    if (grid.rows.length < 3 || grid.sums.some((sum) => (residual[space.system.equationOf[sum]!] ?? 0) !== 0)) continue;
    const last = grid.rows.length - 1;
    for (let row = 0; row < last; row++) {
      if (isGap(trial.one, grid, [row, row + 1])) yield* shifted(trial, grid, { from: row, to: last });
      if (isGap(trial.one, grid, [last, last - 1])) yield* shifted(trial, grid, { from: last, to: row });
    }
  }
}

/** Rows `from` the gap that came in, `to` the row that was lost. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** Nothing but zeros and blanks, or the row beside it once more. */
const isGap = ({ values }: Case, { rows }: Grid, [row, beside]: readonly [number, number]): boolean =>
  rows[row]!.every((cell) => values[cell] === 0) || rows[row]!.every((cell, k) => values[cell] === values[rows[beside]![k]!]);

function shifted(trial: Trial, { rows }: Grid, { from, to }: Span): readonly Repair[] {
  const { values } = trial.one;
  const step = to > from ? 1 : -1;
  const figures = new Map<number, number>();
  for (let row = from; row !== to; row += step) rows[row]!.forEach((cell, k) => figures.set(cell, values[rows[row + step]![k]!]!));
  const undo = [...figures, ...rows[to]!.map((cell) => [cell, lostIn(trial.one, cell, figures)] as const)];
  return undone(trial, undo, slips.rowsShifted);
}

/** What a lost cell must have held for the first equation down its column, once the others are put back. */
function lostIn({ space: { system }, values }: Case, lost: number, figures: ReadonlyMap<number, number>): number {
  const { at, times } = system.incidence[lost]!;
  const k = at.findIndex((equation) => system.identities[system.identityOf[equation]!]?.runs !== 'row');
  const equation = system.equations[at[k] ?? -1];
  if (!equation) return values[lost]!;
  let others = 0;
  equation.at.forEach((cell, n) => (others += cell === lost ? 0 : equation.times[n]! * (figures.get(cell) ?? values[cell]!)));
  return -others / times[k]!;
}
