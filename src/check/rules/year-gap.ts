import { notices } from '../../forms/index.js';
import { currentForms, defineRule } from '../rule.js';
import { earlier } from './previous.js';

export const yearGap = defineRule<{ readonly before: number; readonly missing: readonly number[]; readonly source: string }>({
  id: 'year-gap', group: 'years', severity: 'info', forms: [...currentForms, '2014', '2008'], needs: ['others'],
  title: { zh: '中间缺年度', en: 'A year between is missing' },
  why: { zh: '给出的年报缺中间年度时，年度之间的核对（上年结转等）无法进行。', en: 'Where a year between is missing, the checks between years cannot be made.' },
  authority: [{ notice: notices.regulation, place: { zh: '第四十九条（每年公布）', en: 'article 49 (every year)' } }],
  mend: { zh: '补上缺的年报，或用 --prior 给出。', en: 'Add the missing report, or give it with --prior.' },
  right: { cells: {}, prior: { cells: {} } },
  wrong: { cells: {}, prior: { title: '青河县档案局2021年政府信息公开工作年度报告' } },
  *find(context) {
    const { report } = context;
    const last = earlier(context);
    if (!last || report.year! - last.year! < 2) return;
    const missing = Array.from({ length: report.year! - last.year! - 1 }, (_, at) => last.year! + 1 + at);
    yield { subject: `${missing[0]}`, at: report.titleAt, facts: { before: last.year!, missing, source: last.source } };
  },
  say: ({ facts: { before, missing, source } }, { year }) => ({
    zh: `给出了 ${before} 年（${source}）和 ${year} 年的年报，缺 ${missing.join('、')} 年，年度之间没有核对`,
    en: `There are reports for ${before} (${source}) and ${year} but none for ${missing.join(', ')}: nothing was checked between the years`,
  }),
});
