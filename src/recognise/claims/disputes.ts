// Table 四 in sentences: 行政复议 and 行政诉讼 about disclosure, and how they ended.
import type { ClaimedOutcome, ClaimSubject, DisputeSubject } from '../../model/index.js';
import { before, endsClause, isAt, nearest, type Clause } from './clause.js';
import { ofDisclosure } from './others.js';
import { silent, type Known, type Reading } from './reading.js';

const units = new Set(['', '件', '起', '宗', '例', '个', '条']);

/**
 * Reads a figure that counts reviews or suits; `null` when it does not. A body may also decide other people's reviews:
 * without a word on disclosure, or with a verb of deciding (审理, 受理), no claim is made.
 */
export function readDisputes(clause: Clause, unit: string, known: Known): Reading | null {
  if (!units.has(unit)) return null;
  const { tokens, head, from, tail, at } = clause;
  const means = tokens[head]?.means;
  if (means?.is === 'ending') return ofEnding(clause, known);
  if (means?.is === 'dispute') {
    const first = firstOfList(clause);
    const kinds = kindsBetween(clause, first, head);
    const topic: DisputeSubject = kinds.length > 1 ? 'disputes' : `disputes.${means.kind}`;
    const prior = before(tokens, first, from);
    const ended = tokens[prior]?.means;
    if (ended?.is === 'ending') return known.disclosure && kinds.length === 1 ? { subjects: [`disputes.${means.kind}.${ended.outcome}`], topic, from: prior } : silent(null, first);
    if (isDecided(clause, first) || (means.kind !== 'reconsideration' && means.kind !== 'litigation' && !isAboutDisclosure(clause, known))) return silent('otherDisputes', first);
    if (isDenied(clause, first) || !known.disclosure || isUnknownList(clause, first)) return silent(known.disclosure ? topic : null, first);
    return { subjects: clause.each ? kinds : [topic], topic, from: first };
  }
  const after = tokens[tail]?.means;
  if (head < 0 && after?.is === 'ending' && endsClause(tokens, tail)) return ended(known.topic, after.outcome, { from: at, to: tail });
  if (head >= 0 || after?.is !== 'dispute') return null;
  const lone = endsClause(tokens, tail) && known.disclosure && nearest(clause, at, ['general', 'receive', 'handle', 'publish']) < 0 && from <= at;
  return lone ? { subjects: [`disputes.${after.kind}`], topic: `disputes.${after.kind}`, from: at, to: tail } : silent(null, at);
}

/** 直接起诉12件 may be any suits: the clause, or the disputes before it, must be about disclosure. */
const isAboutDisclosure = ({ tokens, from, head }: Clause, { topic }: Known): boolean =>
  topic?.startsWith('disputes') === true || tokens.slice(from, head + 1).some(ofDisclosure);

/** 未收到行政复议3件: what was denied is not counted. */
const isDenied = (clause: Clause, first: number): boolean => nearest(clause, first, ['none']) >= 0;

/** 审理, 受理行政复议…: of a body that decides, or a share of them. 收到政府信息公开行政复议 is of a body it is brought against. */
function isDecided(clause: Clause, first: number): boolean {
  const verb = nearest(clause, first, ['general', 'receive', 'handle', 'carriedOver', 'carriedForward', 'carry', 'publish', 'unfinished']);
  if (verb < 0) return false;
  const about = clause.tokens.slice(verb, clause.head + 1).some(({ means, word }) => means.is === 'request' || word.includes('信息公开'));
  return !about || !brought.has(clause.tokens[verb]!.word);
}
const brought = new Set(['收到', '接到', '收到了']);

/** 行政复议、行政诉讼案件: the first of the kinds joined before the figure. */
function firstOfList(clause: Clause): number {
  let first = clause.head;
  for (;;) {
    const joint = before(clause.tokens, first, clause.from);
    if (isAt(clause, joint) !== 'and') return first;
    const other = before(clause.tokens, joint, clause.from);
    if (isAt(clause, other) !== 'dispute') return first;
    first = other;
  }
}

const kindsBetween = ({ tokens }: Clause, first: number, last: number): DisputeSubject[] => {
  const kinds = tokens.slice(first, last + 1).flatMap(({ means }) => (means.is === 'dispute' ? means.kind : []));
  return [...new Set(kinds)].map((kind): DisputeSubject => `disputes.${kind}`);
};

/** 国家赔偿和行政诉讼5件: joined with something that is not known. */
function isUnknownList(clause: Clause, first: number): boolean {
  const joint = before(clause.tokens, first, clause.from);
  return isAt(clause, joint) === 'and' && before(clause.tokens, joint, clause.from) >= 0;
}

/** 结果维持1件, of the kind named before it, or spoken of last. */
function ofEnding(clause: Clause, known: Known): Reading | null {
  const { tokens, head, from } = clause;
  const means = tokens[head]!.means;
  if (means.is !== 'ending' || !known.topic?.startsWith('disputes')) return null;
  const joint = before(tokens, head, from);
  const named = tokens[joint]?.means;
  const topic = named?.is === 'dispute' ? (isAt(clause, before(tokens, joint, from)) === 'and' ? 'disputes' : `disputes.${named.kind}` as const) : known.topic;
  const shared = joint >= 0 && named?.is !== 'dispute' && !deciders.test(tokens[joint]!.word) && !(named?.is === 'and' && before(tokens, joint, from) < 0);
  return shared ? silent(topic, head) : ended(topic, means.outcome, { from: head });
}

/** Whose decision it was narrows nothing. */
const deciders = /^(?:行政机关|复议机关|法院|人民法院)$/;

function ended(topic: Known['topic'], outcome: ClaimedOutcome, words: { readonly from: number; readonly to?: number }): Reading | null {
  if (!topic?.startsWith('disputes')) return null;
  if (topic === 'disputes') return silent(topic, words.from);
  return { subjects: [`${topic}.${outcome}` as ClaimSubject], topic, ...words };
}
