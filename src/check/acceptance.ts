import type { Accepted, Finding } from '../finding/index.js';
import type { Acceptance, Report } from '../model/index.js';

/** What a report’s findings are held against. */
export interface Acceptances {
  readonly list: readonly (Omit<Acceptance, 'reason'> & { readonly reason?: string })[];
  readonly by: Accepted['by'];
  /** Today, `2026-11-23`: an acceptance past its last day no longer counts. */
  readonly today: string;
}

/** Findings with those accepted marked, and which acceptances were of use. */
export interface Accepting {
  readonly findings: readonly Finding[];
  readonly used: ReadonlySet<Acceptances['list'][number]>;
}

/** Marks the findings that somebody accepted: same id, body and year, the same figures as then, and not expired. */
export function accept(findings: readonly Finding[], report: Report, { list, by, today }: Acceptances): Accepting {
  const used = new Set<Acceptances['list'][number]>();
  if (list.length === 0) return { findings, used };
  const marked = findings.map((finding) => {
    const found = list.find((one) => one.finding === finding.id && isOf(one, report) && !isExpired(one, today) && sameFigures(one, report));
    if (!found || finding.accepted) return finding;
    used.add(found);
    const { reason = '', author, expires } = found;
    return { ...finding, accepted: { reason, by, ...(author && { author }), ...(expires && { expires }) } };
  });
  return { findings: marked, used };
}

const isOf = ({ organization, year }: Pick<Acceptance, 'organization' | 'year'>, report: Report): boolean =>
  (organization === undefined || organization === null || organization === report.organization) && (year === undefined || year === null || year === report.year);

const isExpired = ({ expires }: Pick<Acceptance, 'expires'>, today: string): boolean => expires !== undefined && expires < today;

const sameFigures = ({ figures }: Pick<Acceptance, 'figures'>, { cells }: Report): boolean =>
  Object.entries(figures).every(([path, value]) => (cells.get(path)?.value ?? null) === value);

/** An acceptance of a finding as it stands now: its id and the figures it is about. */
export const acceptanceOf = ({ id, cells }: Finding, report: Report): Omit<Acceptance, 'reason'> => ({
  finding: id, organization: report.organization, year: report.year,
  figures: Object.fromEntries(cells.map((path) => [path, report.cells.get(path)?.value ?? null])),
});
