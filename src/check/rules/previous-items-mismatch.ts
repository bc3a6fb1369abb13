import { nameOf, notices } from '../../forms/index.js';
import { countOf } from '../../model/index.js';
import { defineRule } from '../rule.js';
import { previous } from './previous.js';

const rows = ['licensing', 'otherServices', 'penalty', 'coercion', 'fees'].map((row) => `disclosure.${row}`);

export const previousItemsMismatch = defineRule<{ readonly before: number; readonly change: number; readonly source: string }>({
  id: 'previous-items-mismatch', group: 'years', severity: 'warning', forms: ['2019'], needs: ['others'],
  title: { zh: '上一年项目数量与上年年报推算不符', en: 'Items last year differ from what last year’s report leads to' },
  why: { zh: '上一年项目数量应等于上年年报的「上一年项目数量」加「本年增/减」。', en: 'It should be the items that last year’s report began with, plus the change it reports.' },
  authority: [{ notice: notices.format2019, place: { zh: '表二第二十条第（五）（六）（八）项', en: 'table 2, article 20 (5), (6), (8)' } }],
  mend: { zh: '对照上年年报核对项目数量。', en: 'Check the number of items against last year’s report.' },
  right: { text: oldReport(2020, 120, 0), prior: { text: oldReport(2019, 126, -6) } },
  wrong: { text: oldReport(2020, 126, 0), prior: { text: oldReport(2019, 126, -6) } },
  *find(context) {
    const { report, blank } = context;
    const last = previous(context);
    if (!last) return;
    for (const row of rows) {
      const cell = `${row}.previousItems`;
      const here = countOf(report, cell, blank);
      const before = countOf(last, cell, blank);
      const change = countOf(last, `${row}.change`, blank);
      if (here === null || before === null || change === null || before + change === here) continue;
      yield { subject: cell, at: report.cells.get(cell)!.at, cells: [cell], expected: before + change, actual: here, facts: { before, change, source: last.source } };
    }
  },
  say: ({ subject, expected, actual, facts: { before, change, source } }) => ({
    zh: `「${nameOf(subject).zh}」写的是 ${actual}；上年年报（${source}）的 ${before} 加增减 ${change} 是 ${expected}`,
    en: `“${nameOf(subject).en}” is ${actual}; last year’s report (${source}) has ${before} with a change of ${change}, that is ${expected}`,
  }),
});

function oldReport(year: number, items: number, change: number): string {
  return `青河县档案局${year}年政府信息公开工作年度报告\n二、主动公开政府信息情况\n信息内容\t上一年项目数量\t本年增/减\t处理决定数量\n行政许可\t${items}\t${change}\t40\n其他对外管理服务事项\t8\t0\t3\n`;
}
