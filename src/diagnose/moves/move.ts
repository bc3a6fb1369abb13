import type { Case } from '../case.js';
import { mendsAll, possible, type Mend, type Repair } from '../repair.js';
import type { Slip } from '../slip.js';

/** A known way to spoil many cells at once: given a case, the ways to undo it that mend everything. */
export type Move = (one: Case) => Iterable<Repair>;

/** Figures put into cells, as a move would undo itself. */
export type Undo = readonly (readonly [cell: number, to: number])[];

/** The move as a repair, when it changes two cells or more, all of them known, to counts that mend the case; else nothing. */
export function undone(one: Case, undo: Undo, slip: Slip): Repair[] {
  const mends: Mend[] = [];
  for (const [cell, to] of undo) {
    if (!one.space.system.known[cell]) return [];
    if (one.values[cell] !== to) mends.push({ cell, to, follows: false });
  }
  return mends.length > 1 && possible(mends) && mendsAll(one, mends) ? [{ mends, roots: 1, slip }] : [];
}
