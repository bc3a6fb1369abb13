// In: neutral documents and the forms. Out: reports, with every doubt among their remarks. Refuses to know how the
// document was stored, and which identities hold.
import type { Document } from '../document/index.js';
import { InputError, type Remark } from '../finding/index.js';
import type { FormId } from '../forms/index.js';
import type { Report } from '../model/index.js';
import { headingOf } from './heading.js';
import { layoutsIn } from './layout.js';
import { recogniseOne, type Recognised } from './one-report.js';
import type { Origin } from './origin.js';
import { outlineOf } from './outline.js';
import { stripsOf, type Strip } from './strip.js';
import { isWholeTitle, plainly } from './title.js';

export { claimsOf } from './claims/index.js';
export type { Recognised } from './one-report.js';

/**
 * The reports in a source's documents: usually one. Several documents (sheets) are one report when each brings other
 * tables, several when they bring the same. Throws InputError when nothing in the source is of a report.
 */
export function recognise(documents: readonly Document[], source: string, asked: FormId | null = null): Recognised[] {
  const apart = documents.flatMap((document) => inDocument({ document, source, asked }));
  const useful = apart.filter(({ report }) => isReport(report));
  if (useful.length > 1 && areOneReport(useful)) return inDocument({ document: joined(documents), source, asked });
  if (useful.length === 0) throw notAReport();
  return useful.length === 1 ? useful.map((one) => ({ ...one, report: { ...one.report, source } })) : useful;
}

function inDocument(origin: Origin): Recognised[] {
  const { document } = origin;
  const parts = split(stripsOf(document));
  if (parts.length === 1) return [recogniseOne(parts[0]!, origin)];
  return parts.map((strips, index) => {
    const remark: Remark = { rule: 'several-reports', subject: `report-${index + 1}`, at: strips[0]!.at, facts: { number: index + 1, of: parts.length } };
    const part = [document.part, index + 1].filter((one) => one !== undefined).join('#');
    return recogniseOne(strips, { ...origin, document: { ...document, part, remarks: [...document.remarks, remark] } });
  });
}

/** Sheets that bring different tables, and no two bodies or years, are one report spread over a workbook. */
function areOneReport(found: readonly Recognised[]): boolean {
  const tables = found.flatMap(({ report }) => Object.keys(report.layouts));
  const titles = new Set(found.flatMap(({ report: { organization, year } }) => (organization === null ? [] : [`${organization} ${year}`])));
  return new Set(tables).size === tables.length && titles.size <= 1;
}

const joined = (documents: readonly Document[]): Document => {
  const title = documents.find((document) => document.title !== undefined)?.title;
  return {
    blocks: documents.flatMap(({ blocks }) => blocks), tabular: documents.every(({ tabular }) => tabular), remarks: documents.flatMap(({ remarks }) => remarks),
    ...(title !== undefined && { title }),
  };
};

const isReport = ({ layouts, sections, title, year }: Report): boolean =>
  Object.keys(layouts).length > 0 || sections.filter(({ number }) => number !== null).length >= 2 || (title !== null && year !== null);

const notAReport = (): InputError =>
  new InputError(
    { zh: '没有找到政府信息公开工作年度报告的标题、章节或表格', en: 'No title, section or table of a disclosure report was found' },
    { zh: '请确认文件是年度报告本身；如果表格是图片，请换成可编辑的文件', en: 'Check that this file is the report itself; if its tables are pictures, use an editable file' },
  );

/** Sections that come after the tables: only behind one of them can another report begin. */
const closing = new Set([5, 6]);

/** Cuts a document that holds several reports one after the other, at the title of each. */
function split(strips: readonly Strip[]): Strip[][] {
  const titles = strips.filter(({ alone, grid }) => alone !== null && alone.length >= 4 && !grid?.ragged && isWholeTitle(alone));
  const starts = titles.slice(0, 1).map(({ index }) => index);
  let [from, opened] = [starts[0] ?? 0, false];
  for (const { index } of titles.slice(1)) {
    opened ||= strips.slice(from, index).some(closes);
    from = index;
    if (!opened) continue;
    starts.push(index);
    opened = false;
  }
  if (starts.length < 2) return [[...strips]];
  const begun = starts.filter((start, at) => at === 0 || bringsReport(strips, starts[at - 1]!, start, starts[at + 1]));
  return begun.map((start, at) => strips.slice(at === 0 ? 0 : start, begun[at + 1]).map((strip, index) => ({ ...strip, index })));
}

function closes({ alone, grid }: Strip): boolean {
  const heading = alone === null || grid?.ragged ? null : headingOf(alone);
  return heading !== null && heading.official && closing.has(heading.known!.number);
}

/**
 * A title behind a report with neither section nor table under it is a link to another report; the same title again, with
 * nothing under it that there was before, stands at the head of a page.
 */
function bringsReport(strips: readonly Strip[], before: number, start: number, end?: number): boolean {
  const own = broughtBy(strips.slice(start, end));
  if (plainly(strips[before]!.alone!) !== plainly(strips[start]!.alone!)) return own.size > 0;
  const earlier = broughtBy(strips.slice(before, start));
  return [...own].some((one) => earlier.has(one));
}

/** The sections and tables of the forms among rows. */
function broughtBy(strips: readonly Strip[]): ReadonlySet<string> {
  const own = strips.map((strip, index) => ({ ...strip, index }));
  const outline = outlineOf(own);
  return new Set([...outline.sections.flatMap(({ known }) => known?.title ?? []), ...layoutsIn(own, outline).layouts.keys()]);
}
