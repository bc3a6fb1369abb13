import { nameOf, type CellPath } from '../../forms/index.js';
import { figureOf } from '../../model/index.js';
import { currentForms, defineRule } from '../rule.js';
import { previous } from './previous.js';

/** What both forms print alike and a whole year's work stands behind. */
const watched: readonly CellPath[] = [
  'disclosure.normativeDocuments.inForce', 'disclosure.licensing.decisions', 'disclosure.penalty.decisions', 'disclosure.coercion.decisions',
  'disclosure.fees.amount', 'requests.received.total', 'requests.results.total.total', 'disputes.reconsideration.total',
  'disputes.litigationDirect.total', 'disputes.litigationAfterReconsideration.total',
];
const least = 10;
const most = 5;

export const figureJump = defineRule<{ readonly before: number; readonly unit: boolean; readonly source: string }>({
  id: 'figure-jump', group: 'years', severity: 'info', forms: currentForms, needs: ['others'],
  title: { zh: '数字比上年骤增或骤减', en: 'A figure jumps from one year to the next' },
  why: { zh: '比上年多出四倍以上或不到五分之一（上年不少于 10），常是错位、漏位或单位写错。', en: 'More than five times or less than a fifth of last year’s (of at least 10) is often a slip of digits or units.' },
  authority: [{ place: { zh: '经验', en: 'experience' } }],
  mend: { zh: '核对这个数和它的单位；确有变化的不用改。', en: 'Check the figure and its unit; leave it if it is so.' },
  right: { cells: {}, prior: { cells: { 'disclosure.licensing.decisions': 30 } } },
  wrong: { cells: {}, prior: { cells: { 'disclosure.licensing.decisions': 350 } } },
  *find(context) {
    const { report } = context;
    const last = previous(context);
    if (!last) return;
    for (const cell of watched) {
      const [before, now] = [figureOf(last, cell), figureOf(report, cell)];
      if (before === null || now === null || before < least || (now <= before * most && now * most >= before)) continue;
      yield { subject: cell, at: report.cells.get(cell)!.at, cells: [cell], actual: now, facts: { before, unit: isUnitSlip(cell, before, now), source: last.source } };
    }
  },
  say: ({ subject, actual, facts: { before, unit, source } }) => ({
    zh: `「${nameOf(subject).zh}」上年是 ${before}（${source}），今年是 ${actual}${unit ? '，相差约一万倍：可能把元填进了万元的格' : '，请核对'}`,
    en: `“${nameOf(subject).en}” was ${before} last year (${source}) and is ${actual}${unit ? ', about ten thousand times as much or as little: yuan in a cell of 10,000 yuan?' : '; please check'}`,
  }),
});

const isUnitSlip = (cell: CellPath, before: number, now: number): boolean => {
  const ratio = now > before ? now / before : before / now;
  return cell === 'disclosure.fees.amount' && ratio > 9_000 && ratio < 11_000;
};
