// Table 三 in sentences: received, handled, carried, how they ended and who asked.
import type { ClaimSubject } from '../../model/index.js';
import { before, isAt, nearest, type Clause, type Is } from './clause.js';
import { silent, type Known, type Reading } from './reading.js';

/** Units a request is counted in; nought needs none. */
const units = new Set(['', '件', '份', '宗', '条', '起', '例', '个', '件次']);

/** Reads a figure that counts requests; `null` when it does not. */
export function readRequests(clause: Clause, unit: string, known: Known): Reading | null {
  if (!units.has(unit)) return null;
  return ofHead(clause, known) ?? ofTail(clause, known);
}

function ofHead(clause: Clause, known: Known): Reading | null {
  const { tokens, head } = clause;
  const means = tokens[head]?.means;
  switch (means?.is) {
    case 'request':
      return ofObject(clause, means.strong, known);
    case 'receive':
    case 'handle':
      return ofVerb(clause, head, known);
    case 'carriedOver':
    case 'carriedForward':
    case 'unfinished':
      if (known.topic?.startsWith('disputes')) return silent(known.topic, head);
      return known.requests ? claim(carried(clause, head), head) : null;
    case 'carry':
      return known.requests ? silent('requests', head) : null;
    case 'outcome':
      return ofOutcome(clause, head, means.subject, known);
    case 'applicant':
      return ofApplicant(clause, head, known);
    case 'channel':
      return known.requests ? silent('requests', head, { kind: 'channel', name: text(clause, head) }) : null;
    default:
      return null;
  }
}

/** 收到…申请75件: the object is named, the verb that governs it stands before it. */
function ofObject(clause: Clause, strong: boolean, known: Known): Reading | null {
  const { head, tokens, from } = clause;
  const prior = before(tokens, head, from);
  const beside = tokens[prior]?.means;
  if (beside?.is === 'applicant') return ofApplicant(clause, prior, known);
  if (beside?.is === 'outcome') return ofOutcome(clause, prior, beside.subject, known);
  if (!strong && (beside?.is === 'unknown' || !known.requests)) return null;
  if (!strong && beside?.is === 'channel') return silent('requests', prior, { kind: 'channel', name: text(clause, prior) });
  const verb = nearest(clause, head, ['receive', 'handle', 'carriedOver', 'carriedForward', 'unfinished', 'carry', 'publish', 'none', 'general']);
  const is = isAt(clause, verb);
  if (is === null && strong && isTotal(clause)) return claim('received', head);
  const narrowed = tokens.slice(from, head).filter(({ means }) => means.is === 'channel').length === 1;
  if (narrowed || isNarrowed(clause, verb) || is === null || is === 'carry' || is === 'publish' || is === 'none' || is === 'general') return silent('requests', head);
  if (is === 'receive' || is === 'handle') return claim(governed(clause, verb, is), verb);
  return claim(carried(clause, verb), verb);
}

/**
 * 2023年政府信息公开申请数量为75件: no verb, but a number of requests that nothing narrows. 政府信息公开数量 and
 * 依申请公开信息数 are numbers of documents.
 */
function isTotal({ tokens, from, head, at }: Clause): boolean {
  const { word } = tokens[head]!;
  const counted = tokens.slice(head, at).some((one) => /[数量]/.test(one.word));
  const requests = /申请(?:件|数|量|总|书|事项|案)*[数量]*$/.test(word) || (word === '依申请公开' && tokens[at]!.word.endsWith('件'));
  return counted && requests && tokens.slice(from, head).every(({ means }) => plain.has(means.is));
}
const plain = new Set<Is>(['glue', 'year', 'relative', 'area', 'self']);

/** 收到房屋征收类…申请8件: words between verb and object that may pick out some of them. */
const isNarrowed = ({ tokens, head }: Clause, verb: number): boolean =>
  verb >= 0 && tokens.slice(verb + 1, head).some(({ means, word }) => means.is === 'unknown' && !harmless.test(word));

/** Who asks and by what way, of requests in general. */
const harmless = /^(?:通过|公民|法人|其他|组织|社会|群众|公众|申请人|自然人|等|方式|渠道|形式|个人|单位|企业|寄|信件|平台|途径|网站|政府|门户|邮件|邮箱|的|或|主体|市民|向|我局|本机关|符合|要求|有效|合规|申请|全部|书面|\d)+$/;

/** A verb alone needs an object: named after the figure, or understood from before. */
function ofVerb(clause: Clause, head: number, known: Known): Reading | null {
  const { tokens, tail, from } = clause;
  const prior = before(tokens, head, from);
  const outcome = tokens[prior]?.means;
  if (outcome?.is === 'outcome') return ofOutcome(clause, prior, outcome.subject, known);
  const after = tokens[tail]?.means;
  const named = after?.is === 'request' && (after.strong || known.requests);
  if (after && !named && after.is !== 'break' && !['carriedForward', 'unfinished', 'done', 'handle', 'and'].includes(after.is)) return null;
  if (!named && known.topic !== 'requests') return null;
  const is = tokens[head]!.means.is as 'receive' | 'handle';
  if (!named && text(clause, head) === '新增') return null;
  return { ...claim(governed(clause, head, is), head), ...(named && { to: tail }) };
}

/** 结转下年办理2件 is carried forward; 无结转下年、办理9件 names two things. */
function governed(clause: Clause, verb: number, is: 'receive' | 'handle'): ClaimSubject {
  if (is === 'handle') return isAt(clause, nearest(clause, verb, ['carriedForward', 'unfinished', 'carriedOver', 'and'])) === 'carriedForward' ? 'carriedForward' : 'handled';
  return 'received';
}

function carried(clause: Clause, at: number): ClaimSubject {
  if (isAt(clause, at) !== 'carriedOver') return 'carriedForward';
  return nearest(clause, at, ['handle']) >= 0 ? 'handled' : 'carriedOver';
}

/** The figure comes first: 61件政府信息公开申请 is left to its verb; 4件未办结, 2件为上年结转, 3件不予公开. */
function ofTail(clause: Clause, known: Known): Reading | null {
  const { tokens, tail, head, at } = clause;
  if (head >= 0 || tail < 0 || !known.requests) return null;
  const { means } = tokens[tail]!;
  if (means.is === 'carriedOver') return { ...claim('carriedOver', at), to: tail };
  if (means.is === 'carriedForward' || means.is === 'unfinished') return { ...claim('carriedForward', at), to: tail };
  if (known.topic !== 'requests') return null;
  if (means.is === 'handle' || means.is === 'done') return { ...claim('handled', at), to: tail };
  if (means.is === 'applicant') return ofApplicant(clause, tail, known);
  if (means.is === 'outcome') {
    const part = { kind: 'outcome', name: means.subject } as const;
    return isOfCarried(clause, known) ? silent('requests', at, part) : { subjects: [means.subject], topic: 'requests', from: at, to: tail, part };
  }
  return means.is === 'carry' ? silent('requests', at) : null;
}

/** 上年结转2件，予以公开1件: of those carried over perhaps; 上年结转3件。其中，予以公开184件 is of all. */
const isOfCarried = ({ tokens, at }: Clause, { last }: Known): boolean => {
  const { means } = tokens[at]!;
  return last?.subject === 'carriedOver' && means.is === 'figure' && means.value <= last.value;
};

/** 予以公开及部分公开42件 counts two rows in one figure, and 上年结转2件，予以公开1件 only some: parts, but no claims. */
function ofOutcome(clause: Clause, at: number, subject: ClaimSubject, known: Known): Reading | null {
  if (!known.requests) return null;
  const part = { kind: 'outcome', name: subject } as const;
  const { tokens, from } = clause;
  const prior = before(tokens, at, from);
  const beside = tokens[prior]?.means.is;
  const shared = beside === 'outcome' || beside === 'unknown' || (beside === 'and' && before(tokens, prior, from) >= 0);
  return shared || isOfCarried(clause, known) ? silent('requests', at, part) : { subjects: [subject], topic: 'requests', from: at, part };
}

function ofApplicant(clause: Clause, at: number, known: Known): Reading | null {
  const { tokens, from } = clause;
  const means = tokens[at]!.means;
  if (means.is !== 'applicant' || known.topic !== 'requests') return null;
  const part = { kind: 'applicant', name: means.who ?? text(clause, at) } as const;
  const prior = before(tokens, at, from);
  const beside = prior === clause.at ? undefined : tokens[prior]?.means.is;
  const shared = beside === 'unknown' || (beside === 'and' && before(tokens, prior, from) >= 0);
  const counted = known.last?.subject === 'received' || known.last?.subject.startsWith('received.');
  return means.who && !shared && counted ? { subjects: [`received.${means.who}`], topic: 'requests', from: Math.min(at, clause.at), ...(at > clause.at && { to: at }), part } : silent('requests', Math.min(at, clause.at), part);
}

const claim = (subject: ClaimSubject, from: number): Reading => ({ subjects: [subject], topic: 'requests', from });

/** Names a part only to tell it from its neighbours. */
const text = ({ tokens }: Clause, at: number): string => tokens[at]!.word;
