import { nameOf, notices } from '../../forms/index.js';
import { countOf } from '../../model/index.js';
import { defineRule } from '../rule.js';
import { previous } from './previous.js';

export const publishedTotalMismatch = defineRule<{ readonly before: number; readonly added: number; readonly source: string }>({
  id: 'published-total-mismatch', group: 'years', severity: 'warning', forms: ['2019'], needs: ['others'],
  title: { zh: '对外公开总数量与上年推算不符', en: 'Published in total differs from what last year leads to' },
  why: { zh: '对外公开总数量是逐年累计的：上年总数加本年新公开数量。', en: 'The total adds up over the years: last year’s total plus what was newly published.' },
  authority: [{ notice: notices.format2019, place: { zh: '表二第二十条第（一）项', en: 'table 2, article 20 (1)' } }],
  mend: { zh: '对照上年年报核对总数；口径有变的，在总体情况中说明。', en: 'Check the total against last year’s report; where the counting changed, say so in part 1.' },
  right: { text: oldReport(2020, 89 + 77), prior: { text: oldReport(2019, 89) } },
  wrong: { text: oldReport(2020, 89 + 70), prior: { text: oldReport(2019, 89) } },
  *find(context) {
    const { report, blank } = context;
    const last = previous(context);
    if (!last) return;
    for (const row of ['disclosure.regulations', 'disclosure.normativeDocuments']) {
      const cells = [`${row}.totalPublished`, `${row}.newlyPublished`];
      const [total = null, added = null] = cells.map((cell) => countOf(report, cell, blank));
      const before = countOf(last, cells[0]!, blank);
      if (total === null || added === null || before === null || before + added === total) continue;
      yield { subject: cells[0]!, at: report.cells.get(cells[0]!)!.at, cells, expected: before + added, actual: total, facts: { before, added, source: last.source } };
    }
  },
  say: ({ subject, expected, actual, facts: { before, added, source } }) => ({
    zh: `「${nameOf(subject).zh}」写的是 ${actual}；上年年报（${source}）${before} + 本年新公开 ${added} = ${expected}`,
    en: `“${nameOf(subject).en}” is ${actual}; last year’s ${before} (${source}) + ${added} newly published = ${expected}`,
  }),
});

function oldReport(year: number, total: number): string {
  return `青河县档案局${year}年政府信息公开工作年度报告\n二、主动公开政府信息情况\n信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量\n规章\t0\t0\t0\n规范性文件\t77\t77\t${total}\n`;
}
