// 信息处理费 in sentences: notices sent, the amount they ask for, the amount received.
import { before, isAt, nearest, type Clause } from './clause.js';
import { silent, type Known, type Reading, type Topic } from './reading.js';

const money = new Set(['', '元', '万元']);
/** What notices are counted in. */
const notices = new Set(['件', '份', '次']);

/** Reads a figure about the information processing fee; `null` when it is not. The tariff (每件100元) is not. */
export function readFees(clause: Clause, unit: string, known: Known): Reading | null {
  const is = isAt(clause, clause.head);
  if (notices.has(unit) || (unit === '' && is === 'notice')) return ofNotices(clause);
  if (!money.has(unit)) return null;
  switch (is) {
    case 'fee':
      return ofFee(clause);
    case 'collect':
      return ofCollecting(clause, known);
    case 'amount':
      return ofAmount(clause, known);
    default:
      return null;
  }
}

/** 发出收费通知2件; 未发出2件收费通知. */
function ofNotices(clause: Clause): Reading | null {
  const { head, tail, tokens, from } = clause;
  const is = isAt(clause, head);
  if (is === 'notice') return { subjects: ['fee.noticed.count'], topic: 'notices', from: head };
  const named = isAt(clause, tail) === 'notice' && (is === 'none' || head < 0 || tokens[head]!.word.endsWith('发出'));
  return named ? { subjects: ['fee.noticed.count'], topic: 'notices', from: Math.max(from, head) } : null;
}

/** 收取信息处理费300元: the verb that governs it tells what the amount is of. */
function ofFee(clause: Clause): Reading {
  const { head } = clause;
  if (isJoined(clause)) return silent('fees', head);
  const verb = nearest(clause, head, ['collect', 'notice', 'amount', 'none']);
  return isAt(clause, verb) === 'collect' ? received(verb, 'fees') : silent('fees', head);
}

/** 实际收取300元, of the fee spoken of before. */
function ofCollecting(clause: Clause, { topic }: Known): Reading | null {
  const { head } = clause;
  return topic === 'fees' || topic === 'notices' || nearest(clause, head, ['fee']) >= 0 ? received(head, topic ?? 'fees') : null;
}

/** 总金额500元: of the notices, or of what was collected. */
function ofAmount(clause: Clause, { topic }: Known): Reading {
  const { head } = clause;
  const of = nearest(clause, head, ['collect', 'notice']);
  if (isAt(clause, of) === 'collect') return received(of, 'fees');
  return topic === 'notices' || of >= 0 ? { subjects: ['fee.noticed.amount'], topic: 'notices', from: head } : silent(topic, head);
}

const received = (from: number, topic: Topic): Reading => ({ subjects: ['fee.received.amount'], topic, from });

/** 收取检测费、信息处理费共计300元: of several fees together. */
function isJoined(clause: Clause): boolean {
  const joint = before(clause.tokens, clause.head, clause.from);
  return isAt(clause, joint) === 'and' && isAt(clause, before(clause.tokens, joint, clause.from)) === 'unknown';
}
