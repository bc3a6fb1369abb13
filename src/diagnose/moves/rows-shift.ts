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

function shifted(trial: Trial, grid: Grid, span: Span): readonly Repair[] {
  const undo: (readonly [number, number])[] = [];
  for (let column = 0; column < grid.columns.length; column++) {
    const figures = putBack(trial.one, grid.columns[column]!, span);
    figures.set(grid.columns[column]![span.to]!, 0);
    if (!findLost(trial.one, grid.down[column]!, { lost: grid.columns[column]![span.to]!, figures })) return [];
    undo.push(...figures);
  }
  return undone(trial, undo, slips.rowsShifted);
}

/** The cells of a column with the figures that stand in the next row, but for the last. */
function putBack({ values }: Case, column: readonly number[], { from, to }: Span): Map<number, number> {
  const step = to > from ? 1 : -1;
  const figures = new Map<number, number>();
  for (let row = from; row !== to; row += step) figures.set(column[row]!, values[column[row + step]!]!);
  return figures;
}

interface Lost {
  readonly lost: number;
  readonly figures: Map<number, number>;
}

/** Sets the lost cell to what the first equation that has it lacks; whether all equations down the column then hold. */
function findLost({ space: { system }, values }: Case, down: readonly number[], { lost, figures }: Lost): boolean {
  const lackOf = (equation: number): number => {
    const { at, times } = system.equations[equation]!;
    let sum = 0;
    for (let k = 0; k < at.length; k++) sum += times[k]! * (figures.get(at[k]!) ?? values[at[k]!]!);
    return sum;
  };
  const { at, times } = system.incidence[lost]!;
  const k = at.findIndex((equation) => down.includes(equation));
  if (k < 0) return false;
  figures.set(lost, -lackOf(at[k]!) / times[k]!);
  return down.every((equation) => lackOf(equation) === 0);
}
