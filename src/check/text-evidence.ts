import type { CellPath } from '../forms/index.js';
import type { ClaimSubject, Evidence, Report } from '../model/index.js';
import { claimsAbout } from './rules/claimed.js';

/** Subjects that one cell alone answers for, with the rule that speaks when text and cell disagree. */
const answers: Readonly<Partial<Record<ClaimSubject, readonly [rule: string, cell: CellPath]>>> = {
  received: ['text-received', 'requests.received.total'],
  carriedOver: ['text-carried', 'requests.carriedOver.total'],
  carriedForward: ['text-carried', 'requests.carriedForward.total'],
  'received.naturalPerson': ['text-received', 'requests.received.naturalPerson'],
  'received.business': ['text-received', 'requests.received.business'],
  'disputes.reconsideration': ['text-disputes', 'disputes.reconsideration.total'],
};

/** Other readings under which a claim about 收到 is as honest: then it says nothing of the one cell. */
const alsoHonest = (subject: string, value: number, { cells, claims }: Report): boolean => {
  const of = (path: CellPath): number => cells.get(path)?.value ?? 0;
  return subject === 'received' && (claims.some((claim) => claim.subject === 'withdrawn') || value === of('requests.received.total') + of('requests.carriedOver.total'));
};

/**
 * What the report’s own text says of single cells: `本年新收61件` pins one. Nothing of a subject the text gives two
 * different figures for, and nothing where another honest reading is borne out.
 */
export function textEvidence(report: Report): Evidence[] {
  return (Object.entries(answers) as [ClaimSubject, readonly [string, CellPath]][]).flatMap(([subject, [rule, cell]]): Evidence[] => {
    const claims = claimsAbout(report, subject);
    const [claim] = claims;
    if (!claim || claims.some(({ value }) => value !== claim.value) || alsoHonest(subject, claim.value, report)) return [];
    return [{
      id: `${rule}@${subject}:${claim.value}`, terms: [{ cell, times: 1 }], equals: claim.value, origin: 'text',
      say: { zh: `正文写着「${claim.quote}」`, en: `the text says “${claim.quote}”` },
    }];
  });
}
