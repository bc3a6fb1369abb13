// Table 三 in sentences: received, handled, carried; how they ended and who asked is in `results.ts`.
import type { ClaimSubject } from '../../model/index.js';
import { before, endsClause, isAt, nearest, type Clause, type Is } from './clause.js';
import { silent, type Known, type Reading } from './reading.js';
import { isOfCarried, ofApplicant, ofOutcome, ofPublished } from './results.js';
import type { Token } from './tokens.js';

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
    case 'withdrawn':
      return known.topic === 'requests' ? claim('withdrawn', head) : null;
    case 'publish':
      return ofPublished(clause, known);
    case 'carriedOver':
    case 'carriedForward':
    case 'unfinished':
      if (known.topic === 'otherDisputes' || known.topic?.startsWith('disputes')) return silent(known.topic, head);
      if (isAt(clause, before(tokens, head, clause.from)) === 'partly') return silent('requests', head);
      return known.requests ? claim(carried(clause, head), head) : null;
    case 'carry':
      if (!known.requests) return null;
      return isIntoNext(clause) ? { ...claim('carriedForward', head), to: clause.tail } : silent('requests', head);
    case 'outcome':
      return ofOutcome(clause, head, means, known);
    case 'applicant':
      return ofApplicant(clause, head, known);
    case 'channel':
      return known.requests ? silent('requests', head, { kind: 'channel', name: text(clause, head) }) : null;
    default:
      return head < 0 ? ofTotal(clause, known) : null;
  }
}

/** 结转5件至下年度. */
function isIntoNext({ tokens, tail }: Clause): boolean {
  const means = tokens[tail]?.means;
  return means?.is === 'relative' && means.years === 1;
}

/** 网上45件、信函15件，合计60件: what was told apart, together; it need not be all. */
function ofTotal({ tokens, from, at, tail }: Clause, { topic, adds }: Known): Reading | null {
  const follows = tokens[tail]?.means.is;
  const together = adds !== null && topic === 'requests' && (follows === undefined || follows === 'break');
  if (!together || !tokens.slice(from, at).some(({ word }) => totals.has(word))) return null;
  return { ...claim('received', at), ...(adds === 'shares' && { partly: true }) };
}
const totals = new Set(['共计', '合计', '总计', '总共', '一共', '共', '共有']);

/** 收到…申请75件: the object is named, the verb that governs it stands before it. */
function ofObject(clause: Clause, strong: boolean, known: Known): Reading | null {
  const { head, tokens, from } = clause;
  const prior = before(tokens, head, from);
  const beside = tokens[prior]?.means;
  if (beside?.is === 'applicant') return ofApplicant(clause, prior, known);
  if (beside?.is === 'outcome') return ofOutcome(clause, prior, beside, known);
  if (!strong && (beside?.is === 'unknown' || ofOthers.has(beside?.is) || !known.requests)) return null;
  if (!strong && beside?.is === 'channel') return silent('requests', prior, { kind: 'channel', name: text(clause, prior) });
  const verb = nearest(clause, head, ['receive', 'handle', 'carriedOver', 'carriedForward', 'unfinished', 'carry', 'publish', 'none', 'general']);
  const is = isAt(clause, verb);
  if (is === null && strong && isTotal(clause)) return claim('received', head);
  const narrowed = tokens.slice(from, head).filter(({ means }) => means.is === 'channel').length === 1;
  if (narrowed || isNarrowed(clause, verb) || is === null || is === 'carry' || is === 'publish' || is === 'none' || is === 'general') return silent('requests', head);
  if (is === 'receive' || is === 'handle') return claim(governed(clause, verb, is), verb);
  return claim(carried(clause, verb), verb);
}

/** 行政许可申请360件 are no requests for information. */
const ofOthers: ReadonlySet<Is | undefined> = new Set<Is>(['decision', 'dispute', 'document', 'adminFee', 'making']);

/**
 * 2023年政府信息公开申请数量为75件: no verb, but a number of requests that nothing narrows. 政府信息公开数量 and
 * 依申请公开信息数 are numbers of documents.
 */
function isTotal({ tokens, from, head, at }: Clause): boolean {
  const { word } = tokens[head]!;
  const counted = tokens.slice(head, at).some((one) => /[数量]/.test(one.word));
  const requests = /申请(?:件|数|量|总|书|事项|案)*[数量]*$/.test(word) || (word === '依申请公开' && tokens[at]!.word.endsWith('件'));
  if (!requests || !tokens.slice(from, head).every(({ means }) => plain.has(means.is))) return false;
  return counted || (word !== '依申请公开' && isFirst(tokens, head) && endsClause(tokens, at));
}

/** 2023年，政府信息公开申请60件，…: the sentence begins with the year, and names nothing else before. */
const isFirst = (tokens: readonly Token[], head: number): boolean =>
  head > 0 && head <= few && plain.has(tokens[0]!.means.is) && tokens.slice(0, head).every(({ means }) => plain.has(means.is) || means.is === 'break');
const few = 8;
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
  const beside = tokens[prior]?.means;
  if (beside?.is === 'outcome') return ofOutcome(clause, prior, beside, known);
  if (beside?.is === 'dispute' || beside?.is === 'general' || beside?.is === 'publish') return silent(beside.is === 'publish' ? known.topic : null, head);
  const after = tokens[tail]?.means;
  const named = after?.is === 'request' && (after.strong || known.requests);
  if (after && !named && after.is !== 'break' && !['carriedForward', 'unfinished', 'done', 'handle', 'and'].includes(after.is)) return null;
  if (!named && known.topic !== 'requests') return null;
  const is = tokens[head]!.means.is as 'receive' | 'handle';
  if (!named && text(clause, head) === '新增') return null;
  const partly = ways.has(beside?.is) && !isBody(tokens[prior]!);
  const unknown = partly && beside?.is === 'unknown';
  if (unknown && !named && (is === 'receive' || !adverbs.test(tokens[prior]!.word))) return silent(null, head);
  if (partly && is === 'receive' && !named) return silent('requests', head, { kind: 'channel', name: text(clause, prior) });
  return { ...claim(governed(clause, head, is), partly && !unknown ? prior : head), ...(named && { to: tail }), ...(partly && { partly }) };
}

/** 延期答复5件, 网上答复44件, 补正后受理2件: words before the verb may pick out some. */
const ways: ReadonlySet<Is | undefined> = new Set<Is>(['partly', 'channel', 'unknown']);
/** How it was done; any other word may say what or whose: 12345热线办结19357件, 指导基层办理300件. */
const adverbs = /^(?:并|全年)?(?:认真|规范|高效|圆满|顺利|稳妥|妥善|积极|严格|主动|准确|有效|如期|全面|逐一|逐件|集中|完成|实际|最终|现|前|后|.{0,6}[限时]内|.{0,6}月份?)$/;
const isBody = ({ means, word }: Token): boolean => means.is === 'unknown' && /(?:局|委|厅|办|中心|政府|机关|单位|部门|处|会|院|街道|[省市区县镇乡州])$/.test(word);

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
  const first = tokens[head]?.means.is;
  if ((first !== undefined && first !== 'year' && first !== 'relative') || tail < 0 || !known.requests) return null;
  const { means } = tokens[tail]!;
  if (means.is === 'carriedOver') return { ...claim('carriedOver', at), to: tail };
  if (means.is === 'carriedForward' || means.is === 'unfinished') return { ...claim('carriedForward', at), to: tail };
  if (known.topic !== 'requests') return null;
  if (means.is === 'handle' || means.is === 'done') return { ...claim('handled', at), to: tail };
  if (means.is === 'applicant') return ofApplicant(clause, tail, known);
  if (means.is === 'withdrawn') return { ...claim('withdrawn', at), to: tail };
  if (means.is === 'outcome') {
    const part = { kind: 'outcome', name: means.subject } as const;
    return isOfCarried(clause, known) ? silent('requests', at, part) : { subjects: [means.subject], topic: 'requests', from: at, to: tail, part, ...(means.partly && { partly: true }) };
  }
  return means.is === 'carry' ? silent('requests', at) : null;
}

const claim = (subject: ClaimSubject, from: number): Reading => ({ subjects: [subject], topic: 'requests', from });

/** Names a part only to tell it from its neighbours. */
const text = ({ tokens }: Clause, at: number): string => tokens[at]!.word;
