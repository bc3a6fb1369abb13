import { notices } from '../../forms/index.js';
import { figureOf, type Report } from '../../model/index.js';
import { currentForms, defineRule } from '../rule.js';

/** Results of the year, and what was in hand: an enumeration of outcomes after 收到 may add up to these instead. */
const alsoHonest = (report: Report): (number | null)[] => {
  const [received, over, handled] = ['requests.received.total', 'requests.carriedOver.total', 'requests.results.total.total'].map((cell) => figureOf(report, cell));
  return [handled ?? null, received === null || over === null ? null : received! + over!];
};

export const textPartsSum = defineRule<{ readonly quote: string; readonly whole: number; readonly parts: readonly number[]; readonly sum: number }>({
  id: 'text-parts-sum', group: 'text-against-tables', severity: 'warning', forms: currentForms, needs: ['text', 'claims'],
  title: { zh: '文字里列举的各项之和与总数不符', en: 'The parts a sentence lists do not add up to its whole' },
  why: {
    zh: '「共81件，其中…」把总数分完的，各项相加应等于总数；各项可以重叠的，请写明。',
    en: 'Where a sentence splits a figure into all its parts, they must add up to it. Where parts overlap, the sentence should say so.',
  },
  authority: [{ notice: notices.format2021, place: { zh: '对数据不准确的年度报告追究责任', en: 'liability for inaccurate reports' } }],
  mend: { zh: '核对总数和各项；列举的只是一部分时，不要用「其他」收尾。', en: 'Check the whole and its parts; where only some are listed, do not close the list with “other”.' },
  right: { sections: { 1: '2023年收到政府信息公开申请15件，其中自然人12件、法人或其他组织3件。' } },
  wrong: { sections: { 1: '2023年收到政府信息公开申请15件，其中自然人12件、法人或其他组织2件。' } },
  *find({ report }) {
    for (const { subject, parts, value, elsewhere, quote, at } of report.claims) {
      if (!parts || elsewhere) continue;
      const sum = parts.reduce((total, part) => total + part, 0);
      if (sum === value || (subject !== 'whole' && alsoHonest(report).includes(sum))) continue;
      yield { subject: `${subject}:${value}=${parts.join('+')}`, at, expected: value, actual: sum, facts: { quote, whole: value, parts, sum } };
    }
  },
  say: ({ facts: { quote, whole, parts, sum } }) => ({
    zh: `「${quote}」是 ${whole}，后面列举的 ${parts.join(' + ')} = ${sum}`,
    en: `“${quote}” is ${whole}, but the parts listed after it come to ${parts.join(' + ')} = ${sum}`,
  }),
});
