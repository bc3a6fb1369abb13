// 信息处理费 in sentences: notices sent, the amount they ask for, the amount received.
import { before, isAt, nearest, type Clause } from './clause.js';
import { silent, type Known, type Reading } from './reading.js';

const money = new Set(['', '元', '万元']);

/** Reads a figure about the information processing fee; `null` when it is not. The tariff (每件100元) is not. */
export function readFees(clause: Clause, unit: string, known: Known): Reading | null {
  const { head, tail, tokens } = clause;
  const means = tokens[head]?.means.is;
  if (unit === '件' || unit === '份' || unit === '次' || (unit === '' && means === 'notice')) {
    if (means === 'notice') return { subjects: ['fee.noticed.count'], topic: 'notices', from: head };
    const named = tokens[tail]?.means.is === 'notice' && (means === 'none' || head < 0 || tokens[head]!.word.endsWith('发出'));
    return named ? { subjects: ['fee.noticed.count'], topic: 'notices', from: Math.max(clause.from, head) } : null;
  }
  if (!money.has(unit)) return null;
  if (means === 'fee') {
    if (isJoined(clause)) return silent('fees', head);
    const verb = nearest(clause, head, ['collect', 'notice', 'amount', 'none']);
    const is = tokens[verb]?.means.is;
    if (is === 'collect') return { subjects: ['fee.received.amount'], topic: 'fees', from: verb };
    return silent('fees', head);
  }
  if (means === 'collect') return known.topic === 'fees' || known.topic === 'notices' || nearest(clause, head, ['fee']) >= 0 ? { subjects: ['fee.received.amount'], topic: known.topic ?? 'fees', from: head } : null;
  if (means === 'amount') {
    const of = nearest(clause, head, ['collect', 'notice']);
    if (isAt(clause, of) === 'collect') return { subjects: ['fee.received.amount'], topic: 'fees', from: of };
    return known.topic === 'notices' || of >= 0 ? { subjects: ['fee.noticed.amount'], topic: 'notices', from: head } : silent(known.topic, head);
  }
  return null;
}

/** 收取检测费、信息处理费共计300元: of several fees together. */
function isJoined(clause: Clause): boolean {
  const joint = before(clause.tokens, clause.head, clause.from);
  return isAt(clause, joint) === 'and' && isAt(clause, before(clause.tokens, joint, clause.from)) === 'unknown';
}
