import type { Report } from '../model/index.js';
import type { Recognised } from '../recognise/index.js';
import { joinBodies } from './body.js';
import type { Kin } from './catalogue.js';
import type { Opened } from './file.js';
import type { Shelf } from './shelf.js';

/** The related reports of one, oldest first: those it is joined with, and those of its body in the same source. */
export async function othersOf(report: Report, opened: Opened, { kin, shelf }: { readonly kin: readonly Kin[]; readonly shelf: Shelf }): Promise<Report[]> {
  const found = [...beside(report, opened.reports)];
  for (const one of kin) {
    const known = found.some(({ source }) => source === one.source);
    const fetched = known ? null : await shelf.find(one);
    if (fetched && fetched.report.source !== report.source) found.push(fetched.report);
  }
  return found.sort((one, other) => (one.year ?? 0) - (other.year ?? 0));
}

function beside(report: Report, reports: readonly Recognised[]): Report[] {
  if (reports.length < 2 || report.organization === null) return [];
  const { bodyOf } = joinBodies(reports.flatMap(({ report: { organization } }) => organization ?? []));
  const body = bodyOf(report.organization);
  return reports.flatMap(({ report: other }) => (other.source !== report.source && other.organization !== null && body !== null && bodyOf(other.organization) === body ? [other] : []));
}
