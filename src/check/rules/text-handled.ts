import { notices, type CellPath, type FormId } from '../../forms/index.js';
import type { ClaimSubject, Report } from '../../model/index.js';
import { currentForms, defineRule } from '../rule.js';
import { claimsAbout, contradictions, isClaimed, sayContradiction, type Contradiction, type Readings } from './claimed.js';

const total = 'requests.results.total.total';
const others = { '2021': ['overdueCorrection', 'overdueFee', 'other'].map((row) => `-requests.results.other.${row}.total` as const), '2019': ['-requests.results.other.total' as const] };

/** 办结: all results; without last year's; the new ones without those carried forward; or last year's alone. */
const handled: Readings = [
  [total], [total, '-requests.carriedOver.total'], ['requests.received.total', '-requests.carriedForward.total'], ['requests.carriedOver.total'],
];
/** 办理 and 处理 may mean all that were taken in hand. */
const inHand: Readings = [['requests.received.total'], ['requests.received.total', 'requests.carriedOver.total']];

/** 答复 leaves out what was closed without an answer (其他处理). */
function readingsOf(report: Report): Readings {
  const quotes = claimsAbout(report, 'handled').map(({ quote }) => quote);
  const answered: Readings = report.form === '2021' || report.form === '2019' ? [[total, ...others[report.form]]] : [];
  return [
    ...handled,
    ...(quotes.some((quote) => /办理|处理/.test(quote)) ? inHand : []),
    ...(quotes.some((quote) => /[答回]复/.test(quote)) ? answered : []),
  ];
}

const cell = (row: string): CellPath => `requests.results.${row}.total`;
const rowsOf = (group: string, rows: string): CellPath[] => rows.split(' ').map((row) => cell(`${group}.${row}`));
const denied = rowsOf('denied', 'stateSecret otherLaw publicSafety thirdParty internalAffairs processInformation enforcementFile administrativeInquiry');
const unavailable = rowsOf('unavailable', 'notHeld needsCreation unclear');
const notProcessed = rowsOf('notProcessed', 'petition repeated publication excessive confirmation');
const otherWays = { '2021': rowsOf('other', 'overdueCorrection overdueFee other'), '2019': [cell('other')] };

/** 予以公开 may take 部分公开 in; 不予公开, loosely, all that was not given out. A row of its own is that row. */
function outcomeReadings(subject: ClaimSubject, form: FormId): Readings {
  const other = form === '2019' ? otherWays['2019'] : otherWays['2021'];
  switch (subject) {
    case 'results.granted':
      return [[cell('granted')], [cell('granted'), cell('partiallyGranted')]];
    case 'results.given':
      return [[cell('granted'), cell('partiallyGranted')]];
    case 'results.denied':
      return [denied, [...denied, ...unavailable], [...denied, ...unavailable, ...notProcessed], [...denied, ...notProcessed], [...denied, ...unavailable, ...notProcessed, ...other]];
    case 'results.unavailable':
      return [unavailable];
    case 'results.notProcessed':
      return [notProcessed];
    case 'results.other':
      return [other];
    default:
      return [[`requests.${subject}.total`]];
  }
}

export const textHandled = defineRule<Contradiction>({
  id: 'text-handled', group: 'text-against-tables', severity: 'warning', forms: currentForms, needs: ['text', 'claims'],
  title: { zh: '文字里的办结件数或办理结果与表三不符', en: 'The text and table 3 differ on requests handled or their results' },
  why: {
    zh: '办结、答复件数应与表三（七）总计一致；只写本年新收中办结的，或与上年结转的分开写，也可以。予以公开等结果的件数应与各行一致。',
    en: 'The requests handled must be the total of results in table 3; those of this year alone, or told apart from last year’s, will do. Results must be those of their rows.',
  },
  authority: [{ notice: notices.format2021, place: { zh: '第一部分「依申请公开」与表三（七）总计', en: 'part 1 against row (7) of table 3' } }],
  mend: { zh: '核对办结台账，改正文字或表三中错的一处。', en: 'Check the register and correct the text or the table, whichever is wrong.' },
  right: { sections: { 1: '2023年收到政府信息公开申请15件，办结14件；上年结转1件，已办结1件。' } },
  wrong: { sections: { 1: '2023年收到政府信息公开申请15件，办结13件。' } },
  *find({ report }) {
    const withdrawn = claimsAbout(report, 'withdrawn').reduce((sum, { value }) => sum + value, 0);
    if (isClaimed(report, 'handled')) yield* contradictions(report, 'handled', readingsOf(report), (printed, claimed) => claimed === printed || claimed === printed - withdrawn);
    const outcomes = new Set<ClaimSubject>();
    for (const { subject } of report.claims) if (subject.startsWith('results.')) outcomes.add(subject);
    for (const subject of outcomes) yield* contradictions(report, subject, outcomeReadings(subject, report.form));
  },
  say: sayContradiction,
});
