// In: sources. Out: results. The only place that knows the order: read → recognise → check → diagnose.
import { accept, check, evidenceOf, type Acceptances, type CheckOptions } from './check/index.js';
import { diagnose } from './diagnose/index.js';
import { atLeast, InputError, type Severity } from './finding/index.js';
import type { FormId } from './forms/index.js';
import { reportsFromJson, type IdentityCount, type Judged, type Result, type Unreadable, type Weighed } from './model/index.js';
import { jsonText, readDocuments, type ReadOptions, type Source } from './read/index.js';
import { claimsOf, recognise, type Recognised } from './recognise/index.js';

/** How sources are to be read. */
export interface ReadingOptions extends ReadOptions {
  /** The form to read the tables by, whatever their labels say. */
  readonly form?: FormId;
}

/** What may be set for a run: reading, checks, and what makes a report invalid. */
export interface RunOptions extends CheckOptions, ReadingOptions {
  /** From this severity on a finding makes a report invalid. */
  readonly failOn?: Severity;
  /** Findings accepted before: they are told, and do not count for the verdict. */
  readonly acceptances?: readonly Acceptances[];
}

/** The reports in a source. At once for text, a promise where a library must be loaded. Throws InputError. */
export function readReports(source: Source, { form, withOffice = false }: ReadingOptions = {}): readonly Recognised[] | Promise<readonly Recognised[]> {
  const json = jsonText(source);
  if (json !== null) return reportsFromJson(json, source.name).then((reports) => reports.map((report) => ({ report: { ...report, claims: claimsOf(report) }, otherAlignments: [] })));
  const documents = readDocuments(source, { withOffice });
  return documents instanceof Promise ? documents.then((found) => recognise(found, source.name, form)) : recognise(documents, source.name, form);
}

/** Judges every report of a source. One that cannot be used gives one unreadable result, never an exception. */
export function judgeSource(source: Source, options: RunOptions = {}): readonly Result[] | Promise<readonly Result[]> {
  try {
    const reports = readReports(source, options);
    if (!(reports instanceof Promise)) return reports.map((one) => judge(one, options));
    return reports.then((found) => found.map((one) => judge(one, options))).catch((failure: unknown) => [unreadable(source.name, failure)]);
  } catch (failure) {
    return [unreadable(source.name, failure)];
  }
}

/** Judges one report: its identities weighed, its findings, and what explains the broken identities. */
export function judge({ report, otherAlignments }: Recognised, options: RunOptions = {}): Judged {
  const { weighed, findings: found } = check(report, options);
  const { failOn = 'error', acceptances = [] } = options;
  const findings = acceptances.reduce((before, one) => accept(before, report, one), found);
  return {
    source: report.source,
    verdict: findings.some(({ severity, accepted }) => !accepted && atLeast(severity, failOn)) ? 'invalid' : 'valid',
    organization: report.organization, year: report.year, form: report.form,
    identities: countOf(weighed), findings, causes: causesOf({ report, otherAlignments }, weighed, options), report, weighed,
  };
}

function causesOf({ report, otherAlignments }: Recognised, weighed: readonly Weighed[], { others = [], units, blank = 'zero' }: RunOptions): Judged['causes'] {
  if (!weighed.some(({ state }) => state === 'broken')) return [];
  const alternatives = otherAlignments.map(({ cells, at }) => ({
    cells, at, say: { zh: '这一行的数字也可以按另一种方式对齐', en: 'the figures of this row can be laid out another way' },
  }));
  const evidence = evidenceOf({ report, others, blank, ...(units && { units }) });
  return diagnose({ weighed, cells: report.cells, alternatives, evidence });
}

function countOf(weighed: readonly Weighed[]): IdentityCount {
  const count = { all: weighed.length, holds: 0, broken: 0, unknown: 0 };
  for (const { state } of weighed) count[state]++;
  return count;
}

/** A source that could not be used. Anything but an InputError is a bug and is thrown on. */
export function unreadable(source: string, failure: unknown): Unreadable {
  if (!(failure instanceof InputError)) throw failure;
  return { source, verdict: 'unreadable', problem: { message: failure.saying, hint: failure.hint } };
}
