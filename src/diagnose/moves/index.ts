// Known slips that spoil many cells at once. In: a case. Out: repairs that undo such a slip and mend everything.
// Refuses to know: how likely a slip is, and any figure that would have to be guessed.
import type { Case } from '../case.js';
import type { Repair } from '../repair.js';
import { blockShifts } from './block-shift.js';
import { exchanges } from './exchange.js';
import { miscounts } from './off-by-a-line.js';
import { trialOf, type Move } from './move.js';
import { rowShifts } from './row-shift.js';
import { rowsShifts } from './rows-shift.js';

const moves: readonly Move[] = [exchanges, rowShifts, rowsShifts, blockShifts, miscounts];

/** Every known move whose undoing mends the whole case. */
export function movesOf(one: Case): Repair[] {
  const trial = trialOf(one);
  return moves.flatMap((move) => move(trial));
}
