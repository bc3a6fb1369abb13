import { differ, type Units } from '../check/index.js';
import type { Report } from '../model/index.js';
import { joinBodies, type Bodies } from './body.js';

/** What was given as units: their reports in order, sources that could not be read, and the names known to exist. */
export interface GivenUnits {
  readonly reports: readonly Report[];
  readonly lost: readonly string[];
  readonly known?: readonly string[];
}

/**
 * The units of one summed report: those of its year, each once. The summed report itself is none of them; the body's
 * own report as an organ, which bears a like name and other figures, is one, once.
 */
export function unitsOf(total: Report, { reports, lost, known = [] }: GivenUnits): Units {
  const candidates = reports.filter((one) => (one.year === total.year || one.year === null || total.year === null) && !isTotal(one, total));
  const { bodyOf } = joinBodies([...candidates.flatMap(({ organization }) => organization ?? []), ...known]);
  const byBody = new Map<string, Report[]>();
  for (const report of candidates) {
    const body = (report.organization && bodyOf(report.organization)) ?? `${report.organization ?? ''} ${report.source}`;
    byBody.set(body, [...(byBody.get(body) ?? []), report]);
  }
  const twice = [...byBody.values()].filter(([first, ...more]) => more.some((one) => differ(first!, one)));
  return {
    reports: [...byBody.values()].map(([first]) => first!),
    missing: notAmong(byBody, known, bodyOf),
    twice: twice.map((all) => ({ name: all[0]!.organization ?? all[0]!.source, sources: all.map(({ source }) => source) })),
    lost,
  };
}

/** The units known to exist that none of these bodies is. */
export function missingUnits(known: readonly string[], organizations: readonly string[]): string[] {
  const { bodyOf } = joinBodies([...organizations, ...known]);
  return notAmong(new Set(organizations.map((name) => bodyOf(name) ?? name)), known, bodyOf);
}

const notAmong = (there: Pick<ReadonlySet<string>, 'has'>, known: readonly string[], bodyOf: Bodies['bodyOf']): string[] => known.filter((name) => !there.has(bodyOf(name) ?? name));

/** The file itself, or another copy of it. */
const isTotal = (one: Report, total: Report): boolean => one.source === total.source || (sameBody(one, total) && !differ(one, total));

function sameBody({ organization: one }: Report, { organization: other }: Report): boolean {
  if (one === null || other === null) return false;
  const { bodyOf } = joinBodies([one, other]);
  return bodyOf(one) === bodyOf(other);
}
