import { nameOf, notices, type TableId } from '../../forms/index.js';
import type { Report } from '../../model/index.js';
import { currentForms, defineRule } from '../rule.js';
import { earlier } from './previous.js';

/** Figures other than zero that must all be the same before a table is taken for copied. A small office may honestly have the same few. */
const enough: Readonly<Partial<Record<TableId, number>>> = { requests: 12, disclosure: 4, disputes: 6 };

export const figuresRepeated = defineRule<{ readonly same: number; readonly year: number; readonly source: string }>({
  id: 'figures-repeated', group: 'years', severity: 'warning', forms: currentForms, needs: ['others'],
  title: { zh: '整张表与往年相同', en: 'A whole table is the same as in an earlier year' },
  why: { zh: '两年的每一个数都相同而又不是 0，多半是照抄了上年的表。', en: 'Where every figure of two years is the same and many are not zero, the table was most likely copied.' },
  authority: [{ notice: notices.format2021, place: { zh: '「不得内容雷同、敷衍塞责」的要求', en: 'reports must not be copied' } }],
  mend: { zh: '对照台账，换成本年的数。', en: 'Compare with the register and put in this year’s figures.' },
  right: { cells: {}, prior: { cells: { 'requests.received.naturalPerson': 20, 'requests.received.total': 23, 'disclosure.licensing.decisions': 40 } } },
  wrong: { cells: {}, prior: { cells: {} } },
  *find(context) {
    const { report } = context;
    const before = earlier(context);
    if (!before) return;
    for (const table of Object.keys(report.layouts) as TableId[]) {
      const same = sameFigures(report, before, table);
      if (same.length >= (enough[table] ?? Infinity)) {
        yield { subject: table, at: report.cells.get(same[0]!)!.at, cells: same, facts: { same: same.length, year: before.year!, source: before.source } };
      }
    }
  },
  say: ({ subject, facts: { same, year, source } }) => ({
    zh: `「${nameOf(subject).zh}」与 ${year} 年年报（${source}）逐格相同，其中 ${same} 格不是 0，请确认没有照抄往年`,
    en: `“${nameOf(subject).en}” is cell by cell the same as in ${year} (${source}), ${same} of them not zero: make sure it was not copied`,
  }),
});

/** The cells of a table with a figure other than zero, when both reports print the same in all they have; else none. */
function sameFigures(report: Report, before: Report, table: TableId): string[] {
  const same: string[] = [];
  for (const [path, { value }] of report.cells) {
    if (!path.startsWith(table)) continue;
    const then = before.cells.get(path);
    if (!then || (then.value ?? 0) !== (value ?? 0)) return [];
    if (value !== null && value !== 0) same.push(path);
  }
  return same;
}
