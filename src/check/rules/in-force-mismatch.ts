import { nameOf, notices, type CellPath } from '../../forms/index.js';
import { countOf } from '../../model/index.js';
import { defineRule } from '../rule.js';
import { previous } from './previous.js';

export const inForceMismatch = defineRule<{ readonly before: number; readonly issued: number; readonly repealed: number; readonly source: string }>({
  id: 'in-force-mismatch', group: 'years', severity: 'info', forms: ['2021'], needs: ['others'],
  title: { zh: '现行有效件数与上年推算不符', en: 'In force differs from what last year leads to' },
  why: {
    zh: '上年现行有效 + 本年制发 − 本年废止，一般等于本年现行有效；集中清理、修改、自然失效和口径变化都会使它不等，所以只作提示。',
    en: 'Last year’s in force + issued − repealed usually is this year’s in force; clean-ups, amendments and expiry honestly break it, so this is only a note.',
  },
  authority: [{ notice: notices.format2021, place: { zh: '表二第二十条第（一）项', en: 'table 2, article 20 (1)' } }],
  mend: { zh: '核对规范性文件清单；确有清理或失效的，在总体情况中说明。', en: 'Check the list of documents; where there was a clean-up or expiry, say so in part 1.' },
  right: { cells: {}, prior: { cells: { 'disclosure.normativeDocuments.inForce': 8 } } },
  wrong: { cells: {}, prior: { cells: { 'disclosure.normativeDocuments.inForce': 20 } } },
  *find(context) {
    const { report, blank } = context;
    const last = previous(context);
    if (!last) return;
    for (const row of ['disclosure.regulations', 'disclosure.normativeDocuments']) {
      const cells: CellPath[] = [`${row}.inForce`, `${row}.issued`, `${row}.repealed`];
      const [inForce = null, issued = null, repealed = null] = cells.map((cell) => countOf(report, cell, blank));
      const before = countOf(last, `${row}.inForce`, blank);
      if (inForce === null || issued === null || repealed === null || before === null || before + issued - repealed === inForce) continue;
      yield {
        subject: cells[0]!, at: report.cells.get(cells[0]!)!.at, cells, expected: before + issued - repealed, actual: inForce,
        facts: { before, issued, repealed, source: last.source },
      };
    }
  },
  say: ({ subject, expected, actual, facts: { before, issued, repealed, source } }) => ({
    zh: `「${nameOf(subject).zh}」写的是 ${actual}；按上年年报（${source}）${before} + 本年制发 ${issued} − 废止 ${repealed} 应为 ${expected}，如有清理、失效请说明`,
    en: `“${nameOf(subject).en}” is ${actual}; last year’s ${before} (${source}) + ${issued} issued − ${repealed} repealed makes ${expected}: say so if there was a clean-up or expiry`,
  }),
});
