import type { Case } from '../case.js';
import { isCount, mendsAll, type Mend, type Repair } from '../repair.js';
import type { Slip } from '../slip.js';

/** Figures put into cells, as a move would undo itself. */
export type Undo = readonly (readonly [cell: number, to: number])[];

/** A case as the moves look at it: hundreds are tried, so the first broken equation turns nearly all away at once. */
export interface Trial {
  readonly one: Case;
  /** The first broken equation. */
  readonly broken: number;
  /** By cell: its times in that equation. */
  readonly times: Float64Array;
  /** What must be added to that equation. */
  readonly wanted: number;
}

/** A known way to spoil many cells at once: given a case, the ways to undo it that mend everything. */
export type Move = (trial: Trial) => readonly Repair[];

/** A case made ready for moves. `broken` is −1, and nothing is wanted, where every equation holds. */
export function trialOf(one: Case): Trial {
  const times = new Float64Array(one.values.length);
  const broken = one.residual.findIndex((value) => value !== 0);
  const equation = one.space.system.equations[broken];
  if (equation) for (let k = 0; k < equation.at.length; k++) times[equation.at[k]!] = equation.times[k]!;
  return { one, broken, times, wanted: -(one.residual[broken] ?? 0) };
}

/** Whether the first broken equation holds once so much is added to it. */
export const meets = ({ wanted }: Trial, added: number): boolean => Math.abs(added - wanted) < 1e-6;

/** The move as a repair, when it changes two cells or more, all of them known, to counts that mend the case; else nothing. */
export function undone({ one }: Trial, undo: Undo, slip: Slip): readonly Repair[] {
  const mends: Mend[] = [];
  for (const [cell, to] of undo) {
    if (one.values[cell] === to) continue;
    if (!isCount(to) || !one.space.system.known[cell]) return nothing;
    mends.push({ cell, to, follows: false });
  }
  return mends.length > 1 && mendsAll(one, mends) ? [{ mends, roots: 1, slip }] : nothing;
}

const nothing: readonly Repair[] = [];
