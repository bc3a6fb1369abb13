import { notices } from '../../forms/index.js';
import { figureOf } from '../../model/index.js';
import { currentForms, defineRule } from '../rule.js';

const cells = { '2021': 'requests.results.other.other.total', '2019': 'requests.results.other.total' } as const;
const total = 'requests.results.total.total';
/** More than this share of at least so many results. */
const share = 0.3;
const least = 10;

export const otherShareHigh = defineRule<{ readonly other: number; readonly all: number }>({
  id: 'other-share-high', group: 'text', severity: 'info', forms: currentForms,
  title: { zh: '「其他处理」占比偏高', en: 'Many requests end as “other”' },
  why: {
    zh: '「其他」是兜底项；占三成以上时，应核对是否有可以归入具体情形的。',
    en: '“Other” is for what fits nowhere else; where it holds over three in ten, some may belong to a row of their own.',
  },
  authority: [{ notice: notices.format2019, place: { zh: '对其他处理比例过高的要求审核', en: 'a high share of 其他处理 is to be looked at critically' } }],
  mend: { zh: '逐件核对，能归入（一）至（五）的改填相应行。', en: 'Go through them, and move what fits rows (1) to (5).' },
  right: { cells: { 'requests.results.other.other.naturalPerson': 1, 'requests.results.other.other.total': 1 } },
  wrong: { cells: { 'requests.results.other.other.naturalPerson': 6, 'requests.results.other.other.total': 6 } },
  *find({ report }) {
    const cell = report.form === '2021' || report.form === '2019' ? cells[report.form] : null;
    const other = cell && figureOf(report, cell);
    const all = figureOf(report, total);
    if (!cell || !other || all === null || all < least || other <= all * share || other > all) return;
    yield { subject: cell, at: report.cells.get(cell)!.at, cells: [cell, total], actual: other, facts: { other, all } };
  },
  say: ({ facts: { other, all } }) => ({
    zh: `「其他」${other} 件，占办理结果 ${all} 件的 ${((other / all) * 100).toFixed(1)}%`,
    en: `“Other” holds ${other} of ${all} results, ${((other / all) * 100).toFixed(1)}%`,
  }),
});
