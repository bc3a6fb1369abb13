import { notices } from '../../forms/index.js';
import { currentForms, defineRule } from '../rule.js';
import { statedPeriod, yearAgainstTitle } from './stated-years.js';

export const periodMismatch = defineRule<{ readonly quote: string; readonly year: number }>({
  id: 'period-mismatch', group: 'text', severity: 'error', forms: currentForms, needs: ['text'],
  title: { zh: '统计期限不是报告年度的全年', en: 'The counting period is not the report’s year' },
  why: { zh: '报告所列数据统计自报告年度 1 月 1 日起，至 12 月 31 日止。', en: 'Every figure is counted from 1 January to 31 December of the report’s year.' },
  authority: [
    { notice: notices.format2021, place: { zh: '数据统计截至当年 12 月 31 日', en: 'figures as of 31 December' } },
    { place: { zh: '四川省地方标准 DB51/T 2660-2019：上一年 1 月 1 日至 12 月 31 日', en: 'Sichuan standard DB51/T 2660-2019: 1 January to 31 December of the year before' } },
  ],
  mend: { zh: '把统计期限改成报告年度的 1 月 1 日至 12 月 31 日。', en: 'Write 1 January to 31 December of the report’s year.' },
  right: { preamble: '本报告所列数据的统计期限为2023年1月1日至12月31日。' },
  wrong: { preamble: '本报告所列数据的统计期限自2022年1月1日起至2023年12月31日止。' },
  *find({ report }) {
    const { year } = report;
    const period = statedPeriod(report);
    if (year === null || !period || yearAgainstTitle(report) !== null) return;
    const begins = period.from === null || period.from === `${year}-01-01`;
    if (begins && period.to === `${year}-12-31`) return;
    yield { subject: 'period', at: period.at, facts: { quote: period.quote, year } };
  },
  say: ({ facts: { quote, year } }) => ({
    zh: `统计期限写作「${quote}」，应为 ${year} 年 1 月 1 日至 12 月 31 日`,
    en: `The counting period says “${quote}”; it should be 1 January to 31 December ${year}`,
  }),
});
