import type { Case } from '../case.js';
import type { Grid } from '../grid.js';
import type { Repair } from '../repair.js';
import { slips } from '../slip.js';
import { undone, type Move, type Trial } from './move.js';

/**
 * All rows from one on typed one row too low or too high, so that 总计 stands where another row should. Each row still
 * adds up; the row that was lost at the end is what the columns and balances lack. A gap came in where they begin: a
 * row of nothing, or one row printed twice; of rows that are all alike, the last begins them.
 */
export const rowsShifts: Move = (trial) => {
  const { space, residual } = trial.one;
  const whole = space.grids.filter(({ sums }) => sums.every((sum) => (residual[space.system.equationOf[sum]!] ?? 0) === 0));
  return whole.flatMap((grid) => spansOf(trial.one, grid).flatMap((span) => shifted(trial, grid, span)));
};

/** Rows `from` the gap that came in, `to` the row that was lost. */
interface Span {
  readonly from: number;
  readonly to: number;
}

function spansOf(one: Case, grid: Grid): Span[] {
  const last = grid.rows.length - 1;
  if (last < 2) return [];
  const alike = grid.rows.map((_, row) => row < last && sameRow(one, grid, [row, row + 1]));
  const endIsGap = alike[last - 1]! || isEmpty(one, grid, last);
  const spans: Span[] = [];
  for (let row = 0; row < last; row++) {
    const isGap = alike[row] || alike[row - 1] || isEmpty(one, grid, row);
    const goesOn = alike[row] && row + 1 < last;
    if (isGap && !goesOn) spans.push({ from: row, to: last });
    if (endIsGap) spans.push({ from: last, to: row });
  }
  return spans;
}

const isEmpty = ({ values }: Case, { rows }: Grid, row: number): boolean => rows[row]!.every((cell) => values[cell] === 0);

const sameRow = ({ values }: Case, { rows }: Grid, [row, other]: readonly [number, number]): boolean => rows[row]!.every((cell, k) => values[cell] === values[rows[other]![k]!]);

function shifted(trial: Trial, grid: Grid, span: Span): readonly Repair[] {
  const { one, broken } = trial;
  const telling = grid.down.findIndex((down) => down.includes(broken));
  if (telling >= 0 && lostIn(one, grid, { ...span, column: telling }) === null) return [];
  const undo: (readonly [number, number])[] = [];
  for (const [column, cells] of grid.columns.entries()) {
    const lost = lostIn(one, grid, { ...span, column });
    if (lost === null) return [];
    undo.push(...putBack(one, cells, span), [cells[span.to]!, lost]);
  }
  return undone(trial, undo, slips.rowsShifted);
}

/** The cells of a column with the figures that stand in the next row, but for the last. */
function* putBack({ values }: Case, column: readonly number[], { from, to }: Span): Generator<readonly [number, number]> {
  const step = to > from ? 1 : -1;
  for (let row = from; row !== to; row += step) yield [column[row]!, values[column[row + step]!]!];
}

/** The figure lost from a column, by the first equation that had it; `null` where the other equations down the column then do not hold. */
function lostIn({ space: { system }, values, residual }: Case, grid: Grid, { from, to, column }: Span & { readonly column: number }): number | null {
  const [cells, down] = [grid.columns[column]!, grid.down[column]!];
  const left = down.map((equation) => residual[equation]!);
  const put = (cell: number, by: number): void => {
    const { at, times } = system.incidence[cell]!;
    for (let k = 0; k < at.length; k++) if (down.includes(at[k]!)) left[down.indexOf(at[k]!)]! += times[k]! * by;
  };
  const step = to > from ? 1 : -1;
  for (let row = from; row !== to; row += step) put(cells[row]!, values[cells[row + step]!]! - values[cells[row]!]!);
  const lost = cells[to]!;
  const { at, times } = system.incidence[lost]!;
  const k = at.findIndex((equation) => down.includes(equation));
  if (k < 0) return null;
  const by = -left[down.indexOf(at[k]!)]! / times[k]!;
  put(lost, by);
  return left.every((lack) => lack === 0) ? values[lost]! + by : null;
}
