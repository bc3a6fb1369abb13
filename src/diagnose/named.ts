import type { Case } from './case.js';
import { definiteSlip, looseSlip } from './digits.js';
import type { Repair } from './repair.js';
import { slips, type Slip } from './slip.js';

/** A root cell and the figure it should hold. */
export interface Root {
  readonly cell: number;
  readonly to: number;
}

/** What a repair amounts to: the move it undoes, or the one slip that all its roots have in common; else `null`. */
export function nameOf(one: Case, { slip, mends }: Repair): Slip | null {
  if (slip) return slip;
  const named = mends.filter(({ follows }) => !follows).map((root) => slipOf(one, root));
  return named.every((other) => other?.id === named[0]?.id) ? (named[0] ?? null) : null;
}

/** The slip a single root amounts to: of the hand first, then of reckoning, then of the hand in a looser sense. */
const slipOf = (one: Case, root: Root): Slip | null => {
  const printed = one.printed[root.cell]?.value ?? null;
  return definiteSlip(printed, root.to) ?? reckoningSlip(one, root) ?? looseSlip(printed, root.to);
};

/** A figure that is off by exactly another figure of an equation it stands in. */
export function reckoningSlip({ space, values, residual }: Case, { cell, to }: Root): Slip | null {
  const { partial, swallows, totals } = space.roles[cell]!;
  const excess = values[cell]! - to;
  if (excess > 0 && partial && residual[partial.equation] === excess && values[partial.cell] === excess) return slips.partialCountedElsewhere;
  const swallowed = excess > 0 && swallows.find((one) => values[one.cell] === excess);
  if (swallowed) return swallowed.slip;
  const miscounted = totals.find(({ parts }) => parts.some((part) => values[part] === Math.abs(excess)));
  if (!miscounted) return null;
  if (miscounted.runs === 'row') return excess > 0 ? slips.columnCountedTwice : slips.columnLeftOut;
  return excess > 0 ? slips.rowCountedTwice : slips.rowLeftOut;
}
