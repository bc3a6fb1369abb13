// What came of a document, in lines that read well in a diff: the verdict, what was read where, every finding and cause.
import type { Finding } from '../../src/finding/index.js';
import type { Cause, Change, Explanation, Judged, Result } from '../../src/model/index.js';
import { place, places, shortened, tellReading } from './tell-reading.js';

/**
 * A line or more for each result. With `usual`, what came of the same document before it was spoilt, of the reading and
 * of the findings only what differs is told, and what is gone.
 */
export const tell = (results: readonly Result[], usual: readonly Result[] = []): string[] =>
  results.flatMap((result, at) => [...(results.length > 1 ? [`-- ${result.source}`] : []), ...tellOne(result, usual[at])]);

function tellOne(result: Result, usual: Result | undefined): string[] {
  if (result.verdict === 'unreadable') return ['unreadable'];
  const before = usual?.verdict === 'unreadable' ? undefined : usual;
  return [headOf(result), ...tellReading(result.report, before?.report), ...tellFindings(result, before), ...result.causes.flatMap(tellCause)];
}

function headOf({ verdict, organization, year, form, identities: { holds, broken, unknown }, report }: Judged): string {
  const states: Record<string, number> = {};
  for (const { state } of report.cells.values()) states[state] = (states[state] ?? 0) + 1;
  const cells = Object.entries(states).toSorted().map(([state, count]) => `${count} ${state}`).join(', ');
  return `${verdict}: ${organization ?? 'nobody'} ${year ?? 'no year'}, form ${form}${report.tabular ? ', tables alone' : ''}; cells ${cells || 'none'}; sums ${holds} hold, ${broken} broken, ${unknown} unknown`;
}

/** Places move when a line is put in: by them alone no finding is another. */
const sameAs = ({ id, severity, cells, expected, actual }: Finding): string => JSON.stringify([id, severity, cells, expected, actual]);

function tellFindings({ findings }: Judged, before: Judged | undefined): string[] {
  const known = new Set(before?.findings.map(sameAs));
  const ids = new Set(findings.map(({ id }) => id));
  const gone = before?.findings.filter(({ id }) => !ids.has(id)).map(({ id }) => `gone ${id}`) ?? [];
  return [...firstOfEachRule(findings.filter((one) => !known.has(sameAs(one)))), ...gone];
}

const mostOfOneRule = 4;

/** The findings, of one rule no more than some. */
function firstOfEachRule(findings: readonly Finding[]): string[] {
  const byRule = new Map<string, Finding[]>();
  for (const one of findings) byRule.set(one.rule, [...(byRule.get(one.rule) ?? []), one]);
  return [...byRule].flatMap(([rule, all]) => [...all.slice(0, mostOfOneRule).map(tellFinding), ...(all.length > mostOfOneRule ? [`… ${all.length - mostOfOneRule} more of ${rule}`] : [])]);
}

function tellFinding({ id, severity, cells, expected, actual, identity, at, also, accepted }: Finding): string {
  const figures = actual === undefined ? '' : ` is ${actual}${expected === undefined ? '' : `, not ${expected}`}`;
  const own = id.slice(id.indexOf('@') + 1);
  const where = cells.length === 0 || (cells.length === 1 && cells[0] === own) ? '' : ` [${shortened(cells, cells.length > 3 ? 1 : 3)}]`;
  return `${severity} ${id}${figures} at ${place(at)}${places(also)}${where}${identity === undefined || identity === id ? '' : ` by ${identity}`}${accepted ? ` accepted: ${accepted.by}, ${accepted.reason}` : ''}`;
}

const listedAtMost = 3;

function tellCause({ state, findings, explanations, more, note }: Cause): string[] {
  const rest = explanations.length - listedAtMost + (more ?? 0);
  return [
    `${state} of ${shortened(findings, 3)}${note ? ', with a note' : ''}`,
    ...explanations.slice(0, listedAtMost).map((one, at) => `  ${at + 1}. ${tellExplanation(one)}`),
    ...(rest > 0 ? [`  … ${rest} more${more === undefined ? '' : `, ${more} of them not listed`}`] : []),
  ];
}

function tellExplanation({ changes, move, or = [], evidence = [], misread }: Explanation): string {
  const also = or.length === 0 ? '' : ` or ${or.map((one) => one.move).join(', ')}`;
  const borneOut = evidence.length === 0 ? '' : `, borne out by ${evidence.length}`;
  return `${move ?? 'no known slip'}${also}${misread ? ', misread' : ''}${borneOut}: ${changes.map(tellChange).join(', ')}`;
}

const tellChange = ({ cell, from, to, follows }: Change): string => `${cell.replace('requests.', '')} ${from ?? 'blank'}→${to}${follows ? '*' : ''}`;
