import { notices } from '../../forms/index.js';
import type { ClaimSubject, Report } from '../../model/index.js';
import { currentForms, defineRule } from '../rule.js';
import { claimsAbout, contradictions, isClaimed, isToldRightly, sayContradiction, type Contradiction, type Readings } from './claimed.js';

const outcomes = ['upheld', 'corrected', 'other', 'pending'] as const;

const kinds = ['reconsideration', 'litigationDirect', 'litigationAfterReconsideration'] as const;

/** All suits; or only those of one kind, as some reports count them. */
const litigation = (outcome: string): Readings => [
  [`disputes.litigationDirect.${outcome}`, `disputes.litigationAfterReconsideration.${outcome}`], [`disputes.litigationDirect.${outcome}`], [`disputes.litigationAfterReconsideration.${outcome}`],
];
const review = 'disputes.reconsideration.total';

const both: Readings = litigation('total').map((suits) => [review, ...suits]);
const ofBoth: ReadonlySet<ClaimSubject> = new Set(['disputes.reconsideration', 'disputes.litigation']);

const readings: readonly (readonly [ClaimSubject, Readings])[] = [
  ['disputes.reconsideration', [[review]]],
  ['disputes.litigation', litigation('total')],
  ['disputes.litigationDirect', [['disputes.litigationDirect.total']]],
  ['disputes.litigationAfterReconsideration', [['disputes.litigationAfterReconsideration.total']]],
  ['disputes', both],
  ...outcomes.flatMap((outcome) => [
    [`disputes.litigation.${outcome}`, litigation(outcome)] as const,
    ...kinds.map((kind) => [`disputes.${kind}.${outcome}`, [[`disputes.${kind}.${outcome}`]]] as const),
  ]),
];

/** 无行政诉讼 denies suits of either kind. */
const isDenied = (report: Report, subject: ClaimSubject): boolean => claimsAbout(report, subject).every(({ value }) => value === 0);

export const textDisputes = defineRule<Contradiction>({
  id: 'text-disputes', group: 'text-against-tables', severity: 'warning', forms: currentForms, needs: ['text', 'claims'],
  title: { zh: '文字里的复议、诉讼件数与表四不符', en: 'The text and table 4 differ on reviews and suits' },
  why: {
    zh: '因政府信息公开引起的行政复议、行政诉讼件数，文字与表四应当一致；诉讼可以是两类之和，也可以是其中一类。',
    en: 'Reviews and suits about disclosure must be those of table 4; suits may be both kinds together or one of them.',
  },
  authority: [
    { notice: notices.format2021, place: { zh: '表四', en: 'table 4' } },
    { notice: notices.coDefendants, place: { zh: '复议机关作共同被告的案件只由原行为机关计数', en: 'a case with the review body as co-defendant is counted once, by the organ of the original act' } },
  ],
  mend: { zh: '核对复议、诉讼案件清单（含上年未审结、本年审结的），改正文字或表四中错的一处。', en: 'Check the list of cases, those pending from last year included, and correct the text or the table.' },
  right: { sections: { 1: '2023年因政府信息公开引起的行政复议1件，未发生行政诉讼。' } },
  wrong: { sections: { 1: '2023年因政府信息公开引起的行政复议2件，未发生行政诉讼。' } },
  *find({ report }) {
    // 因政府信息公开引起的复议、诉讼均为0: both at once, told beside cases of other matters.
    const together = isToldRightly(report, 'disputes', both);
    for (const [subject, honest] of readings) {
      if (!isClaimed(report, subject)) continue;
      const allowed = isDenied(report, subject) ? honest.slice(0, 1) : honest;
      const told = isToldRightly(report, subject, allowed) || (together && ofBoth.has(subject));
      if (!told) yield* contradictions(report, subject, allowed);
    }
  },
  say: sayContradiction,
});
