import type { Case } from '../case.js';
import type { Grid } from '../grid.js';
import type { Repair } from '../repair.js';
import { slips } from '../slip.js';
import { undone, type Move, type Trial, type Undo } from './move.js';

/**
 * Some cells of one column typed one row too low or too high. The rows whose sums are broken bound the block; the
 * figure that fell off at its end is what its row sum lacks.
 */
export const blockShifts: Move = (trial) => {
  const { one } = trial;
  const found: Repair[] = [];
  for (const grid of one.space.grids) {
    const first = grid.sums.findIndex((_, row) => lackOf(one, grid, row) !== 0);
    const last = grid.sums.findLastIndex((_, row) => lackOf(one, grid, row) !== 0);
    if (first === last) continue;
    for (let column = 0; column < grid.columns.length; column++) {
      for (const to of [last, last + 1]) found.push(...shifted(trial, grid, { column, from: first, to }));
      for (const to of [first, first - 1]) found.push(...shifted(trial, grid, { column, from: last, to }));
    }
  }
  return found;
};

/** Rows `from` the end where a gap came in, `to` the end where a figure fell off. */
interface Block {
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

function shifted(trial: Trial, grid: Grid, { column, from, to }: Block): readonly Repair[] {
  const { one } = trial;
  const lost = grid.rows[to]?.[column];
  if (lost === undefined) return [];
  const step = to > from ? 1 : -1;
  const sign = signIn(grid, column);
  const undo: (readonly [number, number])[] = [];
  for (let row = from; row !== to; row += step) {
    const cell = grid.rows[row]![column]!;
    const figure = one.values[grid.rows[row + step]![column]!]!;
    if (lackOf(one, grid, row) + sign * (figure - one.values[cell]!) !== 0 && isWeighed(one, grid, row)) return [];
    undo.push([cell, figure]);
  }
  undo.push([lost, one.values[lost]! - lackOf(one, grid, to) * sign]);
  return likely(one, undo) ? undone(trial, undo, slips.columnBlockShifted) : [];
}

/** Two figures that really moved; or one, when where it came from is left empty. */
function likely({ values }: Case, undo: Undo): boolean {
  const moved = undo.slice(0, -1).filter(([cell, to]) => values[cell] !== to).length;
  return moved > 1 || (moved === 1 && values[undo[0]![0]] === 0);
}

/** By how much the sum of a grid's row fails to hold; 0 where it cannot be weighed. */
const lackOf = ({ space, residual }: Case, grid: Grid, row: number): number => residual[space.system.equationOf[grid.sums[row]!]!] ?? 0;

const isWeighed = ({ space }: Case, grid: Grid, row: number): boolean => space.system.equationOf[grid.sums[row]!]! >= 0;

/** How a cell stands in its row sum: the total, last in its row, against the parts. */
const signIn = (grid: Grid, column: number): 1 | -1 => (column === grid.rows[0]!.length - 1 ? -1 : 1);
