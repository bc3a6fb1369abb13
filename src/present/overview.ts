import { Chalk } from 'chalk';
import { counted } from '../finding/index.js';
import type { Verdict } from '../model/index.js';
import type { PresentOptions } from './presenter.js';
import { clip, harmlessName, padEnd, widthOf } from './width.js';

/** Counts of a batch: findings by rule, those accepted apart, and which body has a report for which year. */
export interface Counts {
  readonly rules: Readonly<Record<string, { readonly findings: number; readonly reports: number }>>;
  readonly accepted: number;
  readonly reports: readonly (readonly [string, number, Verdict])[];
}

/** Of more rules or bodies only the first so many are listed, and the number of the rest is said. */
const most = 30;

/** The last page of a batch: what was found how often, and who is missing in which year. Empty for a single report. */
export function overview({ rules, accepted, reports }: Counts, options: PresentOptions): string {
  const ink = new Chalk({ level: options.color ? 1 : 0 });
  const lines = [...acceptedLine(accepted, options), ...ruleLines(rules, options), ...yearLines(reports, options)];
  return lines.map((line) => `${line.startsWith('#') ? ink.bold(line.slice(1)) : line}\n`).join('');
}

/** What is known or accepted is counted here, and nowhere else. */
const acceptedLine = (count: number, { lang }: PresentOptions): string[] =>
  count === 0 ? [] : [lang === 'zh' ? `另有 ${count} 个已接受或已知的问题，不计在内` : `${count} more, accepted or known, ${count === 1 ? 'is' : 'are'} not counted`];

/** How often each rule found something, in how many reports, what it is about and what it is called, the most frequent first. */
function ruleLines(rules: Counts['rules'], { lang, columns, rules: known = [] }: PresentOptions): string[] {
  const sorted = Object.entries(rules).sort(([one, { findings }], [other, { findings: others }]) => others - findings || (one < other ? -1 : 1));
  if (sorted.length === 0) return [];
  const titles = new Map(known.map(({ id, title }) => [id, title[lang]]));
  const widest = (count: 'findings' | 'reports'): number => Math.max(...sorted.map(([, counts]) => String(counts[count]).length));
  const [one, other] = [widest('findings'), widest('reports')];
  const rows = sorted.slice(0, most).map(([rule, counts]) => {
    const [findings, reports] = [String(counts.findings).padStart(one), String(counts.reports).padStart(other)];
    const begin = lang === 'zh' ? `  ${findings} 个，${reports} 份  ` : `  ${findings} in ${reports}  `;
    return begin + [titles.has(rule) ? clip(titles.get(rule)!, columns - widthOf(begin) - rule.length - 2) : '', rule].filter(Boolean).join('  ');
  });
  return ['', lang === 'zh' ? '#各规则发现的问题' : '#Findings by rule', ...rows, ...rest(sorted.length, lang)];
}

const marks: Readonly<Record<Verdict, string>> = { valid: '✓', invalid: '✗', unreadable: '?' };

/** Bodies by years, those with a year missing first; left out where all are of one year. */
function yearLines(reports: Counts['reports'], { lang, columns }: PresentOptions): string[] {
  const years = throughout([...new Set(reports.map(([, year]) => year))].sort((one, other) => one - other), Math.floor((columns - 12) / 6));
  if (years.length < 2) return [];
  const bodies = new Map<string, Map<number, Verdict>>();
  for (const [body, year, verdict] of reports) {
    const own = bodies.get(body) ?? new Map<number, Verdict>();
    // Of two reports for a year the one that does not hold is the one to look at.
    bodies.set(body, own.get(year) === 'invalid' ? own : own.set(year, verdict));
  }
  const shown = [...bodies].filter(([, own]) => own.size < years.length);
  const head = lang === 'zh' ? `#单位与年度（共 ${bodies.size} 个单位，${shown.length} 个缺年度；· 表示没有年报）` : `#Bodies and years (${counted(bodies.size, 'body', 'bodies')}, ${counted(shown.length, 'lacks', 'lack')} a year; · no report)`;
  const width = Math.min(Math.max(8, ...[...bodies.keys()].map(widthOf)), Math.max(8, columns - years.length * 6 - 4));
  const row = (name: string, cells: readonly string[]): string => `  ${padEnd(clip(name, width), width)}${cells.map((cell) => cell.padStart(6)).join('')}`;
  const listed = (shown.length > 0 ? shown : bodies.size <= most ? [...bodies] : []).slice(0, most);
  if (listed.length === 0) return ['', head];
  return ['', head, row('', years.map(String)), ...listed.map(([body, own]) => row(harmlessName(body), years.map((year) => (own.has(year) ? marks[own.get(year)!] : '·')))), ...rest(shown.length, lang)];
}

/** The years with those between of which nobody has a report, while a line of the page holds so many. */
function throughout(years: readonly number[], most: number): readonly number[] {
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  return last - first < most ? Array.from({ length: last - first + 1 }, (_, at) => first + at) : years;
}

const rest = (all: number, lang: PresentOptions['lang']): string[] => (all > most ? [lang === 'zh' ? `  另有 ${all - most} 个` : `  and ${all - most} more`] : []);
