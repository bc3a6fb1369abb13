import type { Accepted, Finding } from '../finding/index.js';
import type { Acceptance, Report } from '../model/index.js';

/** What a report’s findings are held against. */
export interface Acceptances {
  readonly list: readonly (Omit<Acceptance, 'reason'> & { readonly reason?: string })[];
  readonly by: Accepted['by'];
  /** Today, `2026-11-23`: an acceptance past its last day no longer counts. */
  readonly today: string;
}

/** The findings, those marked that somebody accepted: same id, body and year, the same figures as then, not expired. */
export function accept(findings: readonly Finding[], report: Report, { list, by, today }: Acceptances): readonly Finding[] {
  const own = list.filter((one) => isOf(one, report) && !isExpired(one, today) && sameFigures(one, report));
  return findings.map((finding) => {
    const found = finding.accepted ? undefined : own.find((one) => one.finding === finding.id);
    if (!found) return finding;
    const { reason = '', author, expires } = found;
    return { ...finding, accepted: { reason, by, ...(author && { author }), ...(expires && { expires }) } };
  });
}

const isOf = ({ organization, year }: Pick<Acceptance, 'organization' | 'year'>, report: Report): boolean =>
  (organization === undefined || organization === null || organization === report.organization) && (year === undefined || year === null || year === report.year);

const isExpired = ({ expires }: Pick<Acceptance, 'expires'>, today: string): boolean => expires !== undefined && expires < today;

const sameFigures = ({ figures }: Pick<Acceptance, 'figures'>, { cells }: Report): boolean =>
  Object.entries(figures).every(([path, value]) => (cells.get(path)?.value ?? null) === value);
