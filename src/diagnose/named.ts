import type { Case } from './case.js';
import { definiteSlip, looseSlip } from './digits.js';
import type { Repair } from './repair.js';
import { naming, slips, type Slip } from './slip.js';

/** A root cell and the figure it should hold. */
export interface Root {
  readonly cell: number;
  readonly to: number;
}

/** What a repair may be called, the likeliest first: its own names, then those of moves that come to the same figures. */
export function namesOf(one: Case, repair: Repair, alike: readonly Repair[]): Slip[] {
  const byId = new Map<string, Slip>();
  for (const slip of [...ownNames(one, repair), ...alike.flatMap((other) => other.slip ?? [])]) {
    const known = byId.get(slip.id);
    byId.set(slip.id, known ? unlessNamed(known, slip) : slip);
  }
  return [...byId.values()];
}

/** Two lines may be the one that was counted twice: then none is named. */
const unlessNamed = (one: Slip, other: Slip): Slip => (one.say.zh === other.say.zh || !one.general ? one : { id: one.id, say: one.general });

/** The move a repair undoes, or the slips that all its roots have in common. */
function ownNames(one: Case, { slip, mends }: Repair): Slip[] {
  if (slip) return [slip];
  const [first, ...others] = mends.filter(({ follows }) => !follows).map((root) => slipsOf(one, root));
  return first?.slice(0, others.length > 0 ? 1 : undefined).filter((name) => others.every((names) => names[0]?.id === name.id)) ?? [];
}

/** The slips a single root amounts to: of the hand, then of reckoning; or else of the hand in a looser sense. */
function slipsOf(one: Case, root: Root): Slip[] {
  const printed = one.printed[root.cell]?.value ?? null;
  const reckoned = reckoningSlip(one, root);
  const slips = [definiteSlip(printed, root.to), reckoned && withLine(one, root, reckoned)].filter((slip) => slip !== null);
  const [only] = slips;
  if (only) return Math.abs(one.values[root.cell]! - root.to) > 1 ? slips : [only];
  const loose = looseSlip(printed, root.to);
  return loose ? [loose] : [];
}

/** Names the line that was counted twice or left out, where only one of that figure is there. */
function withLine({ space, values }: Case, { cell, to }: Root, slip: Slip): Slip {
  const excess = Math.abs(values[cell]! - to);
  const found = space.roles[cell]!.totals.flatMap(({ parts }) => parts.filter((part) => values[part] === excess));
  return found.length === 1 ? naming(slip, space.system.cells[found[0]!]!) : slip;
}

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
