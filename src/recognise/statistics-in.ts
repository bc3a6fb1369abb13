import { formOf, type FormId, type SectionTitle } from '../forms/index.js';
import { labelKey } from './key.js';
import { cutStrips, isText, runningText, type RunningText, type Stretch } from './running-text.js';
import { recogniseStatistics } from './statistics/index.js';
import type { Strip } from './strip.js';
import type { TableReading } from './table.js';

/** A report of an older form. */
export interface OlderReport {
  readonly reading: TableReading;
  readonly provedBy: readonly string[];
  /** The year the table's head names. */
  readonly year: number | null;
  /** The rows without the table's text, cut at the headings that were stuck in them. */
  readonly strips: readonly Strip[];
}

/** The statistics table of an older report among its rows; `null` when there is none. */
export function statisticsIn(strips: readonly Strip[]): OlderReport | null {
  const found = recogniseStatistics(strips.map((strip) => ({ cells: 'kind' in strip.source ? [{ text: strip.alone ?? '', at: strip.at }] : strip.source })));
  if (!found) return null;
  const { cells, remarks, provedBy, year, layouts, used, stretches } = found;
  const joined = runningText(strips.filter(isText));
  const tables = stretches.flatMap(({ line, start, end }): Stretch[] => {
    const from = joined.starts.get(strips[line]!);
    return from === undefined ? [] : [{ start: from + start, end: from + end }];
  });
  const inGrids = new Set(used.map((line) => strips[line]!).filter(({ grid }) => grid !== null));
  const prose = strips.filter((strip) => !inGrids.has(strip));
  const rest = cutStrips(prose, joined, { headings: headingsIn(joined, layouts.statistics!), tables });
  return {
    reading: { table: 'statistics', form: layouts.statistics!, cells, remarks, used: new Set(), otherAlignments: [] },
    provedBy, year, strips: rest,
  };
}

const numbered = /(?:^|(?<=[\s。；：]))[一二三四五六七八九十]、\s*([\p{Script=Han}、，“”]{2,30}?)(?=\s|$|[\d（(])/gu;

/** Chapters named as the form names them; their numbers vary from place to place. */
function headingsIn({ text }: RunningText, form: FormId): Stretch[] {
  const titles = new Set(formOf(form)!.sections.flatMap(({ title, also = [] }: SectionTitle) => [title, ...also].map((one) => labelKey(one).words)));
  return [...text.matchAll(numbered)].filter(([, title = '']) => titles.has(labelKey(title).words)).map(({ 0: heading, index }) => ({ start: index, end: index + heading.length }));
}
