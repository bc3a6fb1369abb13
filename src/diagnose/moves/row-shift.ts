import type { Case } from '../case.js';
import type { Repair } from '../repair.js';
import { slips } from '../slip.js';
import { undone, type Move, type Undo } from './move.js';

/**
 * A row typed one cell too far to the left or right: one figure fell off at the end, and its row sum says which. At the
 * other end a gap came in: nothing, the figure beside it once more, or the one that fell off.
 */
export const rowShifts: Move = (trial) => {
  const { one } = trial;
  const found: Repair[] = [];
  for (const { rows, sums } of one.space.grids) {
    for (let k = 0; k < rows.length; k++) {
      if (one.residual[one.space.system.equationOf[sums[k]!]!] === 0) continue;
      for (const shift of [fromLeft(one, rows[k]!), fromRight(one, rows[k]!)]) if (hasGap(one, shift)) found.push(...undone(trial, shift.undo, slips.rowShifted));
    }
  }
  return found;
};

interface Shift {
  readonly undo: Undo;
  /** Where a gap came in, by its place in `undo`, and where a figure fell off. */
  readonly gap: number;
  readonly lost: number;
}

function hasGap({ values }: Case, { undo, gap, lost }: Shift): boolean {
  const [cell, beside] = undo[gap]!;
  return values[cell] === 0 || values[cell] === beside || values[cell] === undo[lost]![1];
}

/** Printed one cell too far left: the first part is lost. */
function fromLeft({ values }: Case, row: readonly number[]): Shift {
  const rest = row.slice(1).map((cell, k) => [cell, values[row[k]!]!] as const);
  const total = rest.at(-1)![1];
  return { undo: [[row[0]!, total - sum(rest.slice(0, -1))], ...rest], gap: rest.length, lost: 0 };
}

/** Printed one cell too far right: the total is lost. */
function fromRight({ values }: Case, row: readonly number[]): Shift {
  const parts = row.slice(0, -1).map((cell, k) => [cell, values[row[k + 1]!]!] as const);
  return { undo: [...parts, [row.at(-1)!, sum(parts)]], gap: 0, lost: parts.length };
}

const sum = (undo: Undo): number => undo.reduce((all, [, to]) => all + to, 0);
