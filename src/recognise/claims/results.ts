// How requests ended, and who made them: 予以公开21件, 因本机关不掌握无法提供8件, 自然人40件.
import type { ClaimSubject } from '../../model/index.js';
import { before, type Clause } from './clause.js';
import { silent, type Known, type Reading } from './reading.js';

/** A row of table 三 that a word names; `partly` where it names some of what the row counts. */
export interface Outcome { readonly subject: ClaimSubject; readonly partly?: true }

/** 不予公开及无法提供42件 counts two rows in one figure, and 上年结转2件，予以公开1件 only some: parts, but no claims. */
export function ofOutcome(clause: Clause, at: number, { subject, partly }: Outcome, known: Known): Reading | null {
  if (!known.requests) return null;
  const { tokens, from } = clause;
  const prior = before(tokens, at, from);
  const beside = tokens[prior]?.means;
  const reason = beside?.is === 'outcome' && beside.subject.startsWith(`${subject}.`);
  if (reason) return ofOutcome(clause, prior, beside, known);
  const part = { kind: 'outcome', name: subject } as const;
  if (isGiven(clause, at, prior)) return { subjects: ['results.given'], topic: 'requests', from: before(tokens, prior, from), part };
  const shared = beside?.is === 'outcome' || (beside?.is === 'unknown' && !telling.test(tokens[prior]!.word)) || (beside?.is === 'and' && before(tokens, prior, from) >= 0);
  return shared || isOfCarried(clause, known) ? silent('requests', at, part) : { subjects: [subject], topic: 'requests', from: at, part, ...(partly && { partly }) };
}

/** 因本机关不掌握无法提供8件, 按“不予公开”办理13件: the reason, or the answer given. */
const telling = /^(?:因|因为|由于|以|按|按照|对|作|给予|经审核|其中因|属于)$/;

/** 予以公开或部分公开27件, and nothing before. */
function isGiven({ tokens, from }: Clause, at: number, joint: number): boolean {
  const first = before(tokens, joint, from);
  const [one, other] = [tokens[first]?.means, tokens[at]!.means];
  const given = one?.is === 'outcome' && one.subject === 'results.granted' && other.is === 'outcome' && other.subject === 'results.partiallyGranted';
  return given && tokens[joint]?.means.is === 'and' && before(tokens, first, from) < 0;
}

/** 上年结转2件，予以公开1件: of those carried over perhaps; 上年结转3件。其中，予以公开184件 is of all. */
export const isOfCarried = ({ tokens, at }: Clause, { last }: Known): boolean => {
  const { means } = tokens[at]!;
  return last?.subject === 'carriedOver' && means.is === 'figure' && means.value <= last.value;
};

/** 收到60件，公开21件: as the table has it, 予以公开. Much else is published that nobody asked for. */
export function ofPublished(clause: Clause, known: Known): Reading | null {
  const { tokens, head, tail, at } = clause;
  const { means, word } = tokens[head]!;
  const figure = tokens[at]!.means;
  if (means.is !== 'publish' || word !== '公开' || known.topic !== 'requests' || !known.last || figure.is !== 'figure') return null;
  const alone = before(tokens, head, clause.from) < 0 && (tail < 0 || tokens[tail]!.means.is === 'break');
  const ofRequests = known.last.subject === 'received' || known.last.subject === 'handled' || known.last.subject.startsWith('results.');
  if (!alone || !ofRequests || figure.value > known.last.value || figure.unit === '条') return null;
  return ofOutcome(clause, head, { subject: 'results.granted' }, known);
}

/** 自然人40件 behind what was received: a share of it. `null` where nobody asked for information; no claim where other words narrow it. */
export function ofApplicant(clause: Clause, at: number, known: Known): Reading | null {
  const { tokens, from } = clause;
  const means = tokens[at]!.means;
  if (means.is !== 'applicant' || known.topic !== 'requests') return null;
  const part = { kind: 'applicant', name: means.who ?? tokens[at]!.word } as const;
  const prior = before(tokens, at, from);
  const beside = prior === clause.at ? undefined : tokens[prior]?.means.is;
  const shared = beside === 'unknown' || (beside === 'and' && before(tokens, prior, from) >= 0);
  const counted = (beside === 'receive' && !tokens[at]!.word.startsWith('公民')) || known.last?.subject === 'received' || known.last?.subject.startsWith('received.');
  return means.who && !shared && counted ? { subjects: [`received.${means.who}`], topic: 'requests', from: Math.min(at, clause.at), ...(at > clause.at && { to: at }), part } : silent('requests', Math.min(at, clause.at), part);
}
