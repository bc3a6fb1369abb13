import { notices } from '../../forms/index.js';
import { claimedApplicants, type ClaimSubject } from '../../model/index.js';
import { currentForms, defineRule } from '../rule.js';
import { claimsAbout, contradictions, isClaimed, sayContradiction, type Contradiction, type Readings } from './claimed.js';

const organizations = ['business', 'research', 'publicWelfare', 'legalService', 'otherOrganization'] as const;

/** 新收; or 新收 with 上年结转, as many reports count 收到 and 受理. */
function readingsOf(columns: readonly string[]): Readings {
  const received = columns.map((column) => `requests.received.${column}`);
  return [received, [...received, ...columns.map((column) => `requests.carriedOver.${column}`)]];
}

const readings: readonly (readonly [ClaimSubject, Readings])[] = [
  ['received', readingsOf(['total'])],
  ...claimedApplicants.map((applicant) => [`received.${applicant}`, readingsOf(applicant === 'organizations' ? organizations : [applicant])] as const),
];

export const textReceived = defineRule<Contradiction>({
  id: 'text-received', group: 'text-against-tables', severity: 'warning', forms: currentForms, needs: ['text', 'claims'],
  title: { zh: '文字里的收到件数与表三不符', en: 'The text and table 3 differ on requests received' },
  why: {
    zh: '第一部分写的收到、受理件数应与表三一致；写新收数，或新收加上年结转，都可以。',
    en: 'The requests the text says were received must be those of table 3: received this year, with or without those carried over.',
  },
  authority: [{ notice: notices.format2021, place: { zh: '第一部分「依申请公开」与表三第一、二项', en: 'part 1 against rows 1 and 2 of table 3' } }],
  mend: { zh: '核对收件台账，改正文字或表三中错的一处。', en: 'Check the register of requests and correct the text or the table, whichever is wrong.' },
  right: { sections: { 1: '2023年共受理政府信息公开申请16件（含上年结转1件）。' } },
  wrong: { sections: { 1: '2023年共收到政府信息公开申请18件。' } },
  *find({ report }) {
    // 收到62件，申请人撤回2件: those taken back may be in the table or not.
    const withdrawn = claimsAbout(report, 'withdrawn').reduce((sum, { value }) => sum + value, 0);
    for (const [subject, honest] of readings) {
      if (isClaimed(report, subject)) yield* contradictions(report, subject, honest, subject === 'received' ? (printed, claimed) => claimed === printed || claimed === printed + withdrawn : undefined);
    }
  },
  say: sayContradiction,
});
