import type { Repair } from '../repair.js';
import { slips, type Slip } from '../slip.js';
import type { Space } from '../space.js';
import { byEquation, type Asked } from './by-equation.js';
import { meets, undone, type Move, type Trial, type Undo } from './move.js';

/** Two runs of cells that may have changed places, the first of one with the first of the other. */
interface Exchange {
  readonly cells: readonly number[];
  readonly others: readonly number[];
  readonly slip: Slip;
}

/** Neighbours that changed places: two figures above or beside each other, two whole rows, two whole columns. */
export const exchanges: Move = (trial) => {
  const found: Repair[] = [];
  for (const one of candidates(trial)) if (meets(trial, addedBy(trial, one))) found.push(...undone(trial, undoOf(trial, one), one.slip).filter((repair) => one.cells.length === 1 || isWhole(repair)));
  return found;
};

/** Lines that differ in one pair of figures are that pair. */
const isWhole = ({ mends }: Repair): boolean => mends.length > 2;

const candidates = byEquation(exchangesOf, concerns);

function exchangesOf({ grids }: Space): Exchange[] {
  return grids.flatMap(({ rows, columns }) => [
    ...neighbours(rows, [slips.neighboursInColumn, slips.rowsExchanged]),
    ...neighbours(columns, [slips.neighboursInRow, slips.columnsExchanged]),
  ]);
}

/** Each line and the one before it: figure by figure, then as a whole. */
function neighbours(lines: readonly (readonly number[])[], [single, whole]: readonly [Slip, Slip]): Exchange[] {
  return lines.slice(1).flatMap((others, k) => {
    const cells = lines[k]!;
    return [...cells.map((cell, n) => ({ cells: [cell], others: [others[n]!], slip: single })), { cells, others, slip: whole }];
  });
}

/** Whole rows that change places take their row sums with them, and whole columns theirs: what was broken would be so still. */
function concerns({ cells, others, slip }: Exchange, { times, runs }: Asked): boolean {
  if (slip === slips.rowsExchanged && runs === 'row') return false;
  if (slip === slips.columnsExchanged && (runs === 'column' || runs === 'balance')) return false;
  return cells.some((cell, k) => times[cell] !== times[others[k]!]);
}

/** What the first broken equation gains when the two change places. */
function addedBy({ times, one: { values } }: Trial, { cells, others }: Exchange): number {
  let added = 0;
  for (let k = 0; k < cells.length; k++) added += (times[cells[k]!]! - times[others[k]!]!) * (values[others[k]!]! - values[cells[k]!]!);
  return added;
}

const undoOf = ({ one: { values } }: Trial, { cells, others }: Exchange): Undo => cells.flatMap((cell, k) => [[cell, values[others[k]!]!], [others[k]!, values[cell]!]] as const);
