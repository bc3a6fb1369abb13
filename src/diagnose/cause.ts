import type { Saying } from '../finding/index.js';
import type { Cause, CauseState, Change, Evidence, Explanation } from '../model/index.js';
import type { Case } from './case.js';
import { mendedIds, sayingsOf, witnessesOf } from './evidence.js';
import type { Inquiry } from './inquiry.js';
import { namesOf } from './named.js';
import { noteOf, notes } from './notes.js';
import { clearly, ranked, type Ranked } from './rank.js';

/** Explanations a cause lists; the others are counted. */
const mostListed = 50;

/** An inquiry as a cause; `null` when none of the identities it is about is broken as printed. */
export function causeOf(inquiry: Inquiry, evidence: readonly Evidence[]): Cause | null {
  const { one, repairs, pruned, beyond, said } = inquiry;
  const ids = brokenIds(one);
  if (ids.length === 0) return null;
  const order = ranked(one, repairs, witnessesOf(one, evidence));
  const more = Math.max(0, order.length - mostListed) + beyond;
  const note = noteOf([...said, ...(pruned > 0 ? [prunedIn(one, pruned)] : [])]);
  return {
    state: stateOf(inquiry, order),
    findings: [...ids, ...(order[0] ? mendedIds(order[0].testimony.supports) : [])],
    explanations: order.slice(0, mostListed).map((place) => explanationOf(one, place)),
    ...(more > 0 && { more }),
    ...(note && { note }),
  };
}

/** Where there is one equation and no other to follow, each way is a cell. */
const prunedIn = ({ space }: Case, count: number): Saying => (space.system.equations.length === 1 ? notes.prunedCells(count) : notes.pruned(count));

/** Ids of the identities of a case that do not hold. */
function brokenIds({ space: { system }, residual }: Case): string[] {
  return system.identityOf.flatMap((place, equation) => (place >= 0 && residual[equation] !== 0 ? [system.identities[place]!.id] : []));
}

/**
 * Certain only by arithmetic: the one repair of all that the search could find, in equations that check one another. A
 * single equation never tells which of its cells is wrong, another reading is no arithmetic, and evidence that
 * disagrees is a reason to doubt.
 */
function stateOf({ one, complete, beyond }: Inquiry, [best, next]: readonly Ranked[]): CauseState {
  if (!best) return 'unexplained';
  if (next) return next.cost - best.cost >= clearly ? 'ranked' : 'tied';
  const alone = complete && beyond === 0 && one.space.system.equations.length > 1;
  return alone && !best.repair.misread && best.testimony.against === 0 ? 'certain' : 'ranked';
}

function explanationOf(one: Case, { repair, alike, testimony }: Ranked): Explanation {
  const { mends, misread } = repair;
  const [slip, ...others] = namesOf(one, repair, alike);
  const evidence = sayingsOf(testimony.supports);
  return {
    changes: mends.map((mend) => changeOf(one, mend)),
    move: misread ? null : (slip?.id ?? null),
    ...(slip && { say: slip.say }),
    ...(others.length > 0 && { or: others.map(({ id, say }) => ({ move: id, say })) }),
    ...(evidence.length > 0 && { evidence }),
    ...(misread && { misread }),
  };
}

function changeOf({ space, printed }: Case, { cell, to, follows }: Ranked['repair']['mends'][number]): Change {
  const read = printed[cell];
  return { cell: space.system.cells[cell]!, from: read?.value ?? null, to, ...(read && { at: read.at }), ...(follows && { follows }) };
}
