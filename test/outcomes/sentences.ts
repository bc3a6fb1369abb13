import { readFileSync } from 'node:fs';
import { check } from '../../src/check/index.js';
import type { CellPath } from '../../src/forms/index.js';
import type { Claim, ClaimSubject, Report, Section } from '../../src/model/index.js';
import { claimsOf } from '../../src/recognise/claims/index.js';
import { reportWith } from '../check/sample-report.js';

interface Sample {
  readonly text: string;
  readonly organization?: string | null;
  readonly heading?: string;
}

const sentencesIn = (path: string): readonly Sample[] => JSON.parse(readFileSync(path, 'utf8')) as readonly Sample[];
const corpus = sentencesIn('fixtures/claims.json');
const at = { in: 'text', line: 1, column: 1 } as const;

/** A sentence and what is read of it, each claim with its column and its quote; then what a report that says so is told. */
export function told(sample: Sample): string {
  const { text, heading = '依申请公开情况', organization = '青禾区水务局' } = sample;
  const other = [sample.heading, sample.organization === undefined ? undefined : (organization ?? 'nobody')].filter((one) => one !== undefined);
  const sections: Section[] = [{ number: 1, heading, at, passages: [{ text, at }], sections: [] }];
  const claims = claimsOf({ preamble: [], sections, organization, year: 2023 });
  const report: Report = { ...reportWith({ sections: { 1: null } }), organization, sections, claims };
  return `${text}${other.length > 0 ? ` (${other.join(', ')})` : ''} ⇒ ${claims.map(tellClaim).join('; ') || 'nothing'}${against(report, 0)}${against(report, 1)}`;
}

const tellClaim = ({ subject, value, unit, year, quote, at: place, elsewhere, parts }: Claim): string =>
  `${subject} ${value}${unit}${year === null ? '' : ` in ${year}`}${elsewhere ? ' elsewhere' : ''}${parts ? ` of ${parts.join('+')}` : ''} @${place.in === 'text' ? place.column : '?'} “${quote}”`;

/** What the rules find of the sentence where the tables say what it says of this body and year, and so much more. */
function against(report: Report, more: number): string {
  const cells = new Map(report.cells);
  for (const { subject, value, elsewhere, year } of report.claims) {
    if (elsewhere || (year !== null && year !== report.year)) continue;
    for (const path of cellsOf(subject)) if (cells.has(path)) cells.set(path, { state: 'number', value: subject === 'allHandled' ? more : value + more, text: '', at });
  }
  const findings = check({ ...report, cells }).findings.filter(({ rule }) => rule.startsWith('text-'));
  return findings.length === 0 ? '' : ` ⇒ ${more ? 'tables off by one' : 'tables alike'}: ${findings.map(({ id, expected }) => `${id} not ${expected}`).join('; ')}`;
}

/** The cells a sentence about a subject is likely to mean. */
const cellsOf = (subject: ClaimSubject): CellPath[] => [
  subject, `${subject}.total`, `requests.${subject}`, `requests.${subject}.total`,
  ...(subject === 'handled' ? ['requests.results.total.total'] : subject === 'allHandled' ? ['requests.carriedForward.total'] : []),
];

/** The sentences of the corpus, and some of them changed: clauses lost or exchanged, another word, figure, unit, heading or body. */
export const sentences: Readonly<Record<string, readonly Sample[]>> = { 'as they are': corpus, changed: sentencesIn('fixtures/claims-changed.json') };
