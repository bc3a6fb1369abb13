import type { Case } from '../case.js';
import { mendsAll, possible, type Mend, type Repair } from '../repair.js';
import type { Slip } from '../slip.js';

/** Figures put into cells, as a move would undo itself. */
export type Undo = readonly (readonly [cell: number, to: number])[];

/** A case as the moves look at it: hundreds are tried, so the first broken equation turns nearly all away at once. */
export interface Trial {
  readonly one: Case;
  /** By cell: its times in the first broken equation. */
  readonly times: Float64Array;
  /** What must be added to that equation. */
  readonly wanted: number;
}

/** A known way to spoil many cells at once: given a case, the ways to undo it that mend everything. */
export type Move = (trial: Trial) => Iterable<Repair>;

export function trialOf(one: Case): Trial {
  const times = new Float64Array(one.values.length);
  const broken = one.residual.findIndex((value) => value !== 0);
  const equation = one.space.system.equations[broken];
  equation?.at.forEach((cell, k) => (times[cell] = equation.times[k]!));
  return { one, times, wanted: -(one.residual[broken] ?? 0) };
}

/** Whether the first broken equation holds once so much is added to it. */
export const meets = ({ wanted }: Trial, added: number): boolean => Math.abs(added - wanted) < 1e-6;

/** The move as a repair, when it changes two cells or more, all of them known, to counts that mend the case; else nothing. */
export function undone(trial: Trial, undo: Undo, slip: Slip): readonly Repair[] {
  const { one, times } = trial;
  let added = 0;
  for (const [cell, to] of undo) added += times[cell]! * (to - one.values[cell]!);
  if (!meets(trial, added)) return nothing;
  const mends: Mend[] = undo.filter(([cell, to]) => one.values[cell] !== to).map(([cell, to]) => ({ cell, to, follows: false }));
  const fits = mends.length > 1 && possible(mends) && mends.every(({ cell }) => one.space.system.known[cell]) && mendsAll(one, mends);
  return fits ? [{ mends, roots: 1, slip }] : nothing;
}

const nothing: readonly Repair[] = [];
