import { form2014, numerals } from '../forms/index.js';
import { labelKey } from './key.js';
import { spelledTitle } from './labels.js';
import { cutStrips, isText, runningText, type RunningText, type Stretch } from './running-text.js';
import { recogniseStatistics } from './statistics/index.js';
import type { Strip } from './strip.js';
import type { TableReading } from './table/table-reading.js';

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
  const rest = cutStrips(prose, joined, { headings: headingsIn(joined), tables });
  return {
    reading: { table: 'statistics', form: layouts.statistics!, cells, remarks, used: new Set(), otherAlignments: [] },
    provedBy, year, strips: rest,
  };
}

/** The rows of an older report without a table, cut at the headings that were stuck in them. */
export function withoutTable(strips: readonly Strip[]): Strip[] {
  const joined = runningText(strips.filter(isText));
  return cutStrips(strips, joined, { headings: headingsIn(joined), tables: [] });
}

const numbered = /(?:^|(?<=[\s。；：]))([一二三四五六七八九十])、\s*([\u3400-\u9fff、，“”]{2,30}?)(?=\s|$|[\d（(])/g;
/** The forms of 2014 and 2008 have the same chapters. */
const titles: readonly string[] = form2014.sections.flatMap((section) => spelledTitle(section).map((title) => labelKey(title).words));
/** So long a title is known behind other words too: `青河县政府信息公开情况统计表`. */
const telling = 8;

interface Numbered extends Stretch {
  readonly number: number;
  readonly known: boolean;
}

/** Chapters named as the forms name them, and chapters of other names whose number stands between two of those. */
function headingsIn({ text }: RunningText): Stretch[] {
  const found = [...text.matchAll(numbered)].map(({ 0: heading, 1: numeral = '', 2: title = '', index }): Numbered => ({
    start: index, end: index + heading.length, number: numerals.indexOf(numeral) + 1, known: isKnown(labelKey(title).words),
  }));
  return found.filter(({ known, number }, at) => known || (isKnownAt(found[at - 1], number - 1) && isKnownAt(found[at + 1], number + 1)));
}

const isKnown = (words: string): boolean => titles.some((title) => words === title || (title.length >= telling && words.endsWith(title)));
const isKnownAt = (heading: Numbered | undefined, number: number): boolean => heading !== undefined && heading.known && heading.number === number;
