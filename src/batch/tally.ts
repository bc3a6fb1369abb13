import { detached } from '../document/index.js';
import type { Result, Verdict } from '../model/index.js';
import { joinBodies } from './body.js';

/** What the overview at the end of a batch needs of each report, and no more. */
export interface Tally {
  /** Findings by rule: how many, in how many reports. */
  readonly rules: Readonly<Record<string, { readonly findings: number; readonly reports: number }>>;
  /** Findings somebody has accepted, or that were known: not among those by rule. */
  readonly accepted: number;
  /** Body, year, verdict. */
  readonly reports: readonly (readonly [string, number, Verdict])[];
}

/** The tally of no results at all. */
export const noTally: Tally = { rules: {}, accepted: 0, reports: [] };

/** What the overview needs of these results; a report without a name or a year is counted by its findings alone, an unreadable source not at all. */
export function tallyOf(results: readonly Result[]): Tally {
  const rules: Record<string, { findings: number; reports: number }> = {};
  const reports: (readonly [string, number, Verdict])[] = [];
  let count = 0;
  for (const result of results) {
    if (result.verdict === 'unreadable') continue;
    if (result.organization !== null && result.year !== null) reports.push([detached(result.organization), result.year, result.verdict]);
    const met = new Set<string>();
    for (const { rule, accepted } of result.findings) {
      if (accepted) {
        count++;
        continue;
      }
      const own = (rules[rule] ??= { findings: 0, reports: 0 });
      own.findings++;
      if (!met.has(rule)) own.reports++;
      met.add(rule);
    }
  }
  return { rules, accepted: count, reports };
}

/** The same tally with every body under one name, the first it was met by. */
export function byBody({ rules, accepted, reports }: Tally): Tally {
  const { bodyOf } = joinBodies(reports.map(([organization]) => organization));
  const names = new Map<string, string>();
  const named = (organization: string): string => {
    const body = bodyOf(organization) ?? organization;
    return names.get(body) ?? (names.set(body, organization), organization);
  };
  return { rules, accepted, reports: reports.map(([organization, year, verdict]) => [named(organization), year, verdict]) };
}

/** Adds tallies up as the parts of a batch come in. */
export function tallySum(): { add(tally: Tally): void; readonly sum: Tally } {
  const rules: Record<string, { findings: number; reports: number }> = {};
  const reports: (readonly [string, number, Verdict])[] = [];
  const sum = { rules, accepted: 0, reports };
  return {
    sum,
    add(tally) {
      for (const [rule, { findings, reports: times }] of Object.entries(tally.rules)) {
        const own = (rules[rule] ??= { findings: 0, reports: 0 });
        own.findings += findings;
        own.reports += times;
      }
      sum.accepted += tally.accepted;
      for (const one of tally.reports) reports.push(one);
    },
  };
}
