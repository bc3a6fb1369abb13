// Table 二 in sentences: documents made, repealed and in force; decisions; administrative fees.
import { before, isAt, nearest, type Clause, type Is } from './clause.js';
import { silent, type Known, type Reading } from './reading.js';
import type { Token } from './tokens.js';

const documentUnits = new Set(['', '件', '份', '部', '个', '项']);
const decisionUnits = new Set(['', '件', '宗', '起', '例', '项', '个']);

/** Reads a figure of table 二; `null` when it is none. Documents merely published, filed or reviewed are none. */
export function readDocuments(clause: Clause, unit: string, known: Known): Reading | null {
  const means = clause.tokens[clause.head]?.means;
  if (means?.is === 'decision' && decisionUnits.has(unit)) return ofDecision(clause, clause.head, known);
  if (means?.is === 'deciding' && decisionUnits.has(unit)) return ofNumber(clause, known);
  if (means?.is === 'adminFee' && unit === '万元') return ofFees(clause);
  if (!documentUnits.has(unit)) return null;
  if (means?.is === 'document') return ofDocument(clause);
  return means?.is === 'making' ? ofMaking(clause, known) : null;
}

/** 制发行政规范性文件7件: the verb stands right before the noun; with anything between them it may be another's. */
function ofDocument(clause: Clause): Reading {
  const { tokens, head, from } = clause;
  const means = tokens[head]!.means;
  const verb = before(tokens, head, from);
  if (isReviewed(tokens, clause.at)) return silent(topicOf(means), head);
  const made = tokens[verb]?.word === '公开' || tokens[verb]?.word === '发布' ? madeAnd(clause, verb) : verb;
  const making = tokens[made]?.means;
  if (means.is !== 'document' || making?.is !== 'making') return silent(verb < 0 ? topicOf(means) : null, head);
  return ofKind(clause, made, means.kind) ?? silent(topicOf(means), head);
}

/** 制定并公开规范性文件8件: all that were made are published. */
function madeAnd({ tokens, from }: Clause, published: number): number {
  const making = before(tokens, published, from);
  return tokens[published - 1]?.word === '并' && tokens[making]?.means.is === 'making' ? making : published;
}

/** 制发7件行政规范性文件; or 废止1件, of the documents spoken of last. */
function ofMaking(clause: Clause, known: Known): Reading | null {
  const { tokens, head, tail, from } = clause;
  const after = tokens[tail]?.means;
  if (after?.is === 'document') return isReviewed(tokens, tail) ? silent(topicOf(after), head) : withTail(ofKind(clause, head, after.kind), tail);
  if (after && after.is !== 'break' && after.is !== 'and' && after.is !== 'making') return null;
  const prior = tokens[before(tokens, head, from)]?.means;
  if (prior?.is === 'document') return ofKind(clause, head, prior.kind);
  const { topic } = known;
  if (prior && prior.is !== 'and' && prior.is !== 'year' && prior.is !== 'relative') return null;
  if (topic === 'disclosure.regulations') return ofKind(clause, head, 'regulations');
  return topic === 'disclosure.normativeDocuments' ? ofKind(clause, head, 'normativeDocuments') : null;
}

/** 对现行有效的17件规范性文件进行清理: so many there were before. */
function isReviewed(tokens: readonly Token[], document: number): boolean {
  let next = document + 1;
  while (tokens[next]?.means.is === 'glue') next++;
  return tokens[next]?.means.is === 'publish';
}

const withTail = (reading: Reading | null, to: number): Reading | null => reading && { ...reading, to };

function ofKind(clause: Clause, verb: number, kind: 'regulations' | 'normativeDocuments'): Reading | null {
  const means = clause.tokens[verb]!.means;
  if (means.is !== 'making') return null;
  const joint = before(clause.tokens, verb, clause.from);
  const joined = isAt(clause, joint) === 'making' || (isAt(clause, joint) === 'and' && isAt(clause, before(clause.tokens, joint, clause.from)) === 'making');
  const beside = clause.tokens[joint];
  const kept = means.what === 'inForce' && beside?.means.is === 'unknown' && !bodyName.test(beside.word);
  if (joined || kept || nearest(clause, verb, ['publish', 'general']) >= 0) return silent(`disclosure.${kind}`, verb);
  return { subjects: [`disclosure.${kind}.${means.what}`], topic: `disclosure.${kind}`, from: verb };
}

/** 收取行政事业性收费30万元; some of it, or what was let off, is another figure. */
function ofFees({ tokens, from, head }: Clause): Reading {
  const own = tokens.slice(from, head).every((one) => isPlain(one) || one.means.is === 'collect');
  return own ? { subjects: ['disclosure.fees.amount'], topic: null, from: head } : silent(null, head);
}

const topicOf = (means: { is: string; kind?: string }): 'disclosure.regulations' | 'disclosure.normativeDocuments' | null =>
  means.kind === 'regulations' ? 'disclosure.regulations' : means.kind === 'normativeDocuments' ? 'disclosure.normativeDocuments' : null;

/** Whatever stands before the verb may pick some out: 交通领域作出行政处罚决定35件, 对企业作出…, 公开… */
const isPlain = ({ means, word }: Token): boolean => plain.has(means.is) || (means.is === 'unknown' && bodyName.test(word));
const plain = new Set<Is>(['glue', 'year', 'relative', 'area', 'self', 'others', 'office', 'and', 'each', 'all', 'timely']);
const bodyName = /^行政机关$|(?:局|委|厅|办|中心|政府|镇|乡|街道|大队|支队|分局)$/;

/**
 * 作出行政许可决定10件: decisions, said so; cases begun or published are another figure, and 行政许可事项24项 are kinds of
 * decisions. In a list the first tells what the others are: 公示行政许可决定340件，行政处罚决定45件.
 */
function ofDecision(clause: Clause, at: number, { topic }: Known): Reading | null {
  const { tokens, from } = clause;
  const { means, word } = tokens[at]!;
  if (means.is !== 'decision') return null;
  const verb = before(tokens, at, from);
  const is = isAt(clause, verb);
  const alone = tokens.slice(from, at).every(isPlain);
  if (is === 'publish' || (alone && topic === 'otherDecisions')) return silent('otherDecisions', at);
  const decided = word.endsWith('决定') || is === 'deciding' || at !== clause.head || (topic === 'decisions' && !word.includes('案件'));
  const items = tokens.slice(at + 1, clause.at).some((one) => one.word === '事项');
  if (!decided || items || !(is === 'deciding' || alone) || !tokens.slice(from, Math.max(from, verb)).every(isPlain)) return null;
  return { subjects: [`disclosure.${means.kind}.decisions`], topic: 'decisions', from: verb >= 0 ? verb : at };
}

/** 行政许可2023年处理决定数量450项. */
function ofNumber(clause: Clause, known: Known): Reading | null {
  const { tokens, head, from } = clause;
  if (!tokens[head]!.word.startsWith('处理决定')) return null;
  const decision = nearest(clause, head, ['decision']);
  const between = tokens.slice(decision + 1, head).every(({ means }) => means.is === 'year' || means.is === 'relative' || means.is === 'glue');
  return decision >= from && between ? ofDecision(clause, decision, known) : null;
}
