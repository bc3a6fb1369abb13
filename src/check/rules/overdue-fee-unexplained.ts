import { notices } from '../../forms/index.js';
import { figureOf } from '../../model/index.js';
import { defineRule } from '../rule.js';
import { told } from './told.js';

const overdue = 'requests.results.other.overdueFee.total';
/** 无收取信息处理费情况, 未发出收费通知: that no one was asked to pay, in so many words. An amount, even 0元, is another statement. */
const noFee = /(?:未|没有|无|不存在)(?:发生|产生|收取|发出|涉及|向申请人收取)?(?:任何)?(?:政府信息公开|依申请公开)?(?:信息处理费|信息公开处理费|收费通知|收费|费用)/;

export const overdueFeeUnexplained = defineRule<{ readonly closed: number; readonly denied: string | null }>({
  id: 'overdue-fee-unexplained', group: 'text', severity: 'warning', forms: ['2021'], needs: ['text'],
  title: { zh: '有逾期未缴费的申请，第六部分却没有收费情况', en: 'Requests closed for an unpaid fee, but section 6 tells of no fee' },
  why: {
    zh: '表三（六）2.「逾期未按收费通知要求缴纳费用」大于 0，说明发出过收费通知，第六部分应有交代。',
    en: 'Requests closed because a fee was not paid mean that fee notices were sent; section 6 should say so.',
  },
  authority: [
    { notice: notices.format2021, place: { zh: '表三（六）2. 与第六部分', en: 'table 3, row (6) 2, and part 6' } },
    { notice: notices.fees, place: { zh: '收费通知', en: 'fee notices' } },
  ],
  mend: { zh: '在第六部分写明发出收费通知的件数和金额；没有发过通知的，这些申请归入别的结果。', en: 'Tell of the notices in section 6; if none was sent, those requests ended some other way.' },
  right: { cells: { [overdue]: 1 }, sections: { 6: '2023年发出信息处理费收费通知1件，总金额200元，申请人逾期未缴纳。' } },
  wrong: { cells: { [overdue]: 1 }, sections: { 6: '2023年，无收取信息处理费情况。' } },
  *find({ report }) {
    const closed = figureOf(report, overdue);
    const section = told(report, 6);
    if (!closed || !section?.text) return;
    const denied = noFee.exec(section.text)?.[0] ?? null;
    const mentioned = /处理费|收费|缴费|费用/.test(section.text);
    if (mentioned && (denied === null || /\d+\s*元|[1-9]\d*件/.test(section.text))) return;
    const cell = report.cells.get(overdue)!;
    yield { subject: overdue, at: section.at, also: [cell.at], cells: [overdue], actual: closed, facts: { closed, denied } };
  },
  say: ({ facts: { closed, denied } }) => ({
    zh: `表三有 ${closed} 件因逾期未缴费不再处理，第六部分却${denied ? `写「${denied}」` : '没有提到收费'}`,
    en: `Table 3 closes ${closed} for an unpaid fee, but section 6 ${denied ? `says “${denied}”` : 'does not speak of fees'}`,
  }),
});
