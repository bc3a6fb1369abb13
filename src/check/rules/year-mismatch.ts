import { notices } from '../../forms/index.js';
import { currentForms, defineRule } from '../rule.js';
import { closingYears, openingYears, yearAgainstTitle } from './stated-years.js';

export const yearMismatch = defineRule<{ readonly year: number; readonly report: number; readonly quote: string; readonly title: boolean }>({
  id: 'year-mismatch', group: 'text', severity: 'warning', forms: currentForms, needs: ['text'],
  title: { zh: '年份与报告年度不符', en: 'A year is not the report’s year' },
  why: {
    zh: '标题、总体情况和第五、六部分开头的年份应是报告年度；沿用上年的稿子，最容易留下旧年份。上年、同比、文号、下一步计划里的年份不在此列。',
    en: 'Title and openings name the report’s year; a draft taken over from last year leaves the old one. Years in comparisons, document numbers and plans are let be.',
  },
  authority: [{ notice: notices.regulation, place: { zh: '第四十九条、第五十条：上一年度的工作', en: 'Art. 49 and 50: the work of the year before' } }],
  mend: { zh: '把年份改成报告年度；标题写错的，改标题。', en: 'Write the report’s year; if the title is wrong, correct the title.' },
  right: { sections: {} },
  wrong: { sections: { 6: '2022年收取信息处理费0元，没有其他需要报告的事项。' } },
  *find({ report }) {
    const { year, title, titleAt } = report;
    if (year === null) return;
    const against = yearAgainstTitle(report);
    if (against !== null) {
      yield { subject: 'title', at: titleAt, severity: 'error', expected: against, actual: year, facts: { year: against, report: year, quote: title!, title: true } };
      return;
    }
    const said = new Set<string>();
    for (const stated of [...openingYears(report), ...closingYears(report)]) {
      if (stated.year === year || said.has(stated.subject)) continue;
      said.add(stated.subject);
      yield { subject: stated.subject, at: stated.at, expected: year, actual: stated.year, facts: { year: stated.year, report: year, quote: stated.quote, title: false } };
    }
  },
  say: ({ facts: { year, report, quote, title } }) =>
    title
      ? { zh: `标题写的是 ${report} 年，而统计期限和正文都写 ${year} 年`, en: `The title says ${report}, but the counting period and the text say ${year}` }
      : { zh: `报告年度是 ${report} 年，这里却写「${quote}」`, en: `The report is of ${report}, but this opens with ${year}: “${quote}”` },
});
