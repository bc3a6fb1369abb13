// Table 二 in sentences: documents made, repealed and in force; decisions; administrative fees.
import { before, isAt, nearest, type Clause, type Is } from './clause.js';
import { silent, type Known, type Reading } from './reading.js';
import type { Token } from './tokens.js';

const documentUnits = new Set(['', '件', '份', '部', '个', '项']);
const decisionUnits = new Set(['', '件', '宗', '起', '例', '项', '个']);

/** Reads a figure of table 二; `null` when it is none. Documents merely published, filed or reviewed are none. */
export function readDocuments(clause: Clause, unit: string, known: Known): Reading | null {
  const means = clause.tokens[clause.head]?.means;
  if (means?.is === 'decision' && decisionUnits.has(unit)) return ofDecision(clause);
  if (means?.is === 'adminFee' && unit === '万元') return { subjects: ['disclosure.fees.amount'], topic: null, from: clause.head };
  if (!documentUnits.has(unit)) return null;
  if (means?.is === 'document') return ofDocument(clause);
  return means?.is === 'making' ? ofMaking(clause, known) : null;
}

/** 制发行政规范性文件7件: the verb stands right before the noun; with anything between them it may be another's. */
function ofDocument(clause: Clause): Reading {
  const { tokens, head, from } = clause;
  const means = tokens[head]!.means;
  const verb = before(tokens, head, from);
  const making = tokens[verb]?.means;
  if (isReviewed(tokens, clause.at)) return silent(topicOf(means), head);
  if (means.is !== 'document' || making?.is !== 'making') return silent(verb < 0 ? topicOf(means) : null, head);
  return ofKind(clause, verb, means.kind) ?? silent(topicOf(means), head);
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
  if (joined || nearest(clause, verb, ['publish', 'general']) >= 0) return silent(`disclosure.${kind}`, verb);
  return { subjects: [`disclosure.${kind}.${means.what}`], topic: `disclosure.${kind}`, from: verb };
}

const topicOf = (means: { is: string; kind?: string }): 'disclosure.regulations' | 'disclosure.normativeDocuments' | null =>
  means.kind === 'regulations' ? 'disclosure.regulations' : means.kind === 'normativeDocuments' ? 'disclosure.normativeDocuments' : null;

/** Whatever stands before the verb may pick some out: 交通领域作出行政处罚决定35件, 对企业作出…, 公开… */
const isPlain = ({ means, word }: Token): boolean => plain.has(means.is) || (means.is === 'unknown' && bodyName.test(word));
const plain = new Set<Is>(['glue', 'year', 'relative', 'area', 'self', 'others', 'office', 'and', 'each', 'all', 'timely']);
const bodyName = /^行政机关$|(?:局|委|厅|办|中心|政府|镇|乡|街道|大队|支队|分局)$/;

/** 作出行政许可决定10件: decisions, said so; cases begun or published are another figure. */
function ofDecision(clause: Clause): Reading | null {
  const { tokens, head, from } = clause;
  const { means, word } = tokens[head]!;
  const verb = before(tokens, head, from);
  const is = isAt(clause, verb);
  const decided = word.endsWith('决定') || is === 'deciding';
  const governed = is === 'deciding' || verb < 0;
  if (means.is !== 'decision' || !decided || !governed || !tokens.slice(from, Math.max(from, verb)).every(isPlain)) return null;
  return { subjects: [`disclosure.${means.kind}.decisions`], topic: null, from: verb >= 0 ? verb : head };
}
