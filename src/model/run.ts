import type { Finding, Saying, Severity } from '../finding/index.js';
import type { FormId, Identity } from '../forms/index.js';
import type { Cause } from './cause.js';
import type { Report } from './report.js';

/** `invalid` where a finding that nobody accepted is grave enough; `unreadable` where there is no report to judge. */
export type Verdict = 'valid' | 'invalid' | 'unreadable';

/** How an identity stands in one report. Unknown when a cell it needs is absent, unread or a total left blank. */
export interface Weighed {
  readonly identity: Identity;
  readonly state: 'holds' | 'broken' | 'unknown';
  /** The sum of the parts, or of a balance's left side; `null` when unknown. */
  readonly expected: number | null;
  /** The printed total, or a balance's right side; `null` when unknown. */
  readonly actual: number | null;
}

/** How many identities the form has and how they stand: `all = holds + broken + unknown`. */
export interface IdentityCount {
  readonly all: number;
  readonly holds: number;
  readonly broken: number;
  readonly unknown: number;
}

/** A source judged. */
export interface Judged {
  readonly source: string;
  readonly verdict: 'valid' | 'invalid';
  readonly organization: string | null;
  readonly year: number | null;
  readonly form: FormId;
  readonly identities: IdentityCount;
  readonly findings: readonly Finding[];
  readonly causes: readonly Cause[];
  /** What was judged. */
  readonly report: Report;
  readonly weighed: readonly Weighed[];
}

/** A source with no report to judge. */
export interface Unreadable {
  readonly source: string;
  readonly verdict: 'unreadable';
  readonly problem: { readonly message: Saying; readonly hint: Saying };
}

/** What a source, or one report of several in it, comes to. */
export type Result = Judged | Unreadable;

/** How many reports came out how, and how many findings of each severity there are. */
export interface Summary {
  readonly reports: number;
  readonly valid: number;
  readonly invalid: number;
  readonly unreadable: number;
  /** Findings by severity, those accepted left out. */
  readonly findings: Readonly<Record<Severity, number>>;
}

/** A validation: its results in the order of the sources. */
export interface Run {
  readonly results: readonly Result[];
  readonly summary: Summary;
}

/** The counts of these results. */
export const summarise = (results: readonly Result[]): Summary => {
  const findings: Record<Severity, number> = { info: 0, warning: 0, error: 0 };
  const verdicts: Record<Verdict, number> = { valid: 0, invalid: 0, unreadable: 0 };
  for (const result of results) {
    verdicts[result.verdict]++;
    if (result.verdict !== 'unreadable') for (const { severity, accepted } of result.findings) if (!accepted) findings[severity]++;
  }
  return { reports: results.length, ...verdicts, findings };
};

