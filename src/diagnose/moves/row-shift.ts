import type { Case } from '../case.js';
import type { Repair } from '../repair.js';
import { slips } from '../slip.js';
import { undone, type Move, type Undo } from './move.js';

/**
 * A row typed one cell too far to the left or right: one figure fell off at the end, and its row sum says which. At the
 * other end a gap came in: nothing, or the figure beside it once more.
 */
export const rowShifts: Move = (trial) => {
  const { one } = trial;
  const found: Repair[] = [];
  for (const { rows, sums } of one.space.grids) {
    for (let k = 0; k < rows.length; k++) {
      if (one.residual[one.space.system.equationOf[sums[k]!]!] === 0) continue;
      const row = rows[k]!;
      if (isGap(one, row.at(-1)!, row.at(-2)!)) found.push(...undone(trial, fromLeft(one, row), slips.rowShifted));
      if (isGap(one, row[0]!, row[1]!)) found.push(...undone(trial, fromRight(one, row), slips.rowShifted));
    }
  }
  return found;
};

const isGap = ({ values }: Case, end: number, beside: number): boolean => values[end] === 0 || values[end] === values[beside];

/** Printed one cell too far left: the first part is lost. */
function fromLeft({ values }: Case, row: readonly number[]): Undo {
  const rest = row.slice(1).map((cell, k) => [cell, values[row[k]!]!] as const);
  const total = rest.at(-1)![1];
  return [[row[0]!, total - sum(rest.slice(0, -1))], ...rest];
}

/** Printed one cell too far right: the total is lost. */
function fromRight({ values }: Case, row: readonly number[]): Undo {
  const parts = row.slice(0, -1).map((cell, k) => [cell, values[row[k + 1]!]!] as const);
  return [...parts, [row.at(-1)!, sum(parts)]];
}

const sum = (undo: Undo): number => undo.reduce((all, [, to]) => all + to, 0);
