// In: neutral documents and the forms. Out: reports, with every doubt among their remarks. Refuses to know how the
// document was stored, and which identities hold.
import type { Document } from '../document/index.js';
import { InputError, type Remark } from '../finding/index.js';
import { formOfYear, forms, tableOf, type CellPath, type FormId, type TableId } from '../forms/index.js';
import type { Cell, Passage, Report, Section } from '../model/index.js';
import { announcedBody } from './announced.js';
import { claimsOf } from './claims/index.js';
import type { Told } from './glued/remarks.js';
import { headingOf } from './heading.js';
import { layoutsIn } from './layout.js';
import { readOlder, type Read } from './older-report.js';
import { outlineOf, type Outline } from './outline.js';
import { runTogether } from './run-together.js';
import { passageOf, sectionOf } from './section.js';
import { stripsOf, type Strip } from './strip.js';
import { readTable } from './table/index.js';
import type { OtherAlignment, TableReading } from './table/table-reading.js';
import { isWholeTitle, yearIn } from './title.js';

export { claimsOf } from './claims/index.js';

/** A report with what its reading considered and left: food for the diagnosis. */
export interface Recognised {
  readonly report: Report;
  readonly otherAlignments: readonly OtherAlignment[];
}

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

/** What a report is read from. */
interface Origin {
  readonly document: Document;
  readonly source: string;
  /** The form to read the tables by, whatever their labels say; `null`: the labels decide. */
  readonly asked: FormId | null;
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
  const begun = starts.filter((start, at) => at === 0 || bringsAnything(strips.slice(start, starts[at + 1])));
  return begun.map((start, at) => strips.slice(at === 0 ? 0 : start, begun[at + 1]).map((strip, index) => ({ ...strip, index })));
}

function closes({ alone, grid }: Strip): boolean {
  const heading = alone === null || grid?.ragged ? null : headingOf(alone);
  return heading !== null && heading.official && closing.has(heading.known!.number);
}

/** A title behind a report with neither section nor table under it is a link to another report. */
function bringsAnything(strips: readonly Strip[]): boolean {
  const own = strips.map((strip, index) => ({ ...strip, index }));
  const outline = outlineOf(own);
  return outline.sections.some(({ known }) => known !== null) || layoutsIn(own, outline).layouts.size > 0;
}

function recogniseOne(strips: readonly Strip[], origin: Origin): Recognised {
  const plain = readStrips(strips, origin);
  const read = readOlder(readRunTogether(plain, origin), origin.asked);
  const found = finish(read, origin);
  const known = read.provedBy === null ? noFigures : toldOf(found.report);
  return known.size > 0 ? finish(readRunTogether(plain, origin, known), origin) : found;
}

const noFigures: ReadonlyMap<CellPath, Told> = new Map();

/** What the report's sentences say of the cells that stayed unread, where they say one thing. */
function toldOf({ claims, cells, year }: Report): ReadonlyMap<CellPath, Told> {
  const told = claims.filter((claim) => cells.get(claim.subject)?.state === 'unread' && !claim.elsewhere && (claim.year === null || claim.year === year));
  return new Map(told.filter(({ subject, value }) => told.every((other) => other.subject !== subject || other.value === value)).map(({ subject, value, quote }) => [subject, { value, quote }]));
}

function finish(read: Read, origin: Origin): Recognised {
  const report = assemble(read, origin);
  const { readings } = read;
  const provedBy = [...(read.provedBy ?? []), ...readings.flatMap((reading) => reading.provedBy ?? [])];
  return { report: provedBy.length > 0 ? { ...report, provedBy } : report, otherAlignments: readings.flatMap(({ otherAlignments }) => otherAlignments) };
}

function readStrips(strips: readonly Strip[], { document, asked }: Origin, decoded: readonly TableReading[] = []): Read {
  const outline = outlineOf(strips);
  const { layouts: printed, regions } = layoutsIn(strips, outline);
  const year = yearOf(outline, strips, document);
  const layouts = new Map([...printed, ...decoded.map(({ table, form }) => [table, form] as const)]);
  if (asked) for (const table of printed.keys()) if (tableOf(asked, table)) layouts.set(table, asked);
  const form = asked ?? formOfReport(layouts, year);
  const unmarked = (year === null ? undefined : formOfYear(year)?.id) ?? form;
  const own = [...regions].filter(([table]) => !decoded.some((one) => one.table === table));
  const readings = [...decoded, ...own.map(([table, region]) => readTable(region, layouts.get(table) ?? unmarked, table))];
  return { strips, outline, form, year, readings, provedBy: null };
}

/** Where tables stand in running text: the report read again without that text. */
function readRunTogether(plain: Read, origin: Origin, known = noFigures): Read {
  const decoded = runTogether(plain.strips, plain.readings, known);
  return decoded ? { ...readStrips(decoded.strips, origin, decoded.readings), provedBy: decoded.provedBy } : plain;
}

/** The layout of table 二 says which form this is; else the year, unless table 三 shows a newer form; else the form in force. */
function formOfReport(layouts: ReadonlyMap<TableId, FormId | null>, year: number | null): FormId {
  const latest = forms[0]!.id;
  const shown = layouts.get('disclosure') ?? (layouts.get('requests') === latest ? latest : null);
  return shown ?? (year === null ? layouts.get('requests') : formOfYear(year)?.id) ?? latest;
}

function yearOf({ title, preamble, sections }: Outline, strips: readonly Strip[], document: Document): number | null {
  if (title?.year) return title.year;
  const texts = [...strips.slice(preamble.from, preamble.to), ...strips.slice(sections[0]?.headingAt ?? 0, sections[0]?.to ?? 0)];
  for (const text of [document.title ?? '', ...texts.map(({ alone }) => alone ?? '')]) {
    const year = yearIn(text);
    if (year !== null) return year;
  }
  return null;
}

function assemble({ strips, outline, form, year, readings }: Read, { document, source }: Origin): Report {
  const used = new Set<number>();
  for (const reading of readings) for (const index of reading.used) used.add(index);
  const sections: Section[] = [];
  for (const raw of outline.sections) sections.push(sectionOf(raw, strips, (strip) => !raw.known?.table || !used.has(strip.index)));
  const preamble = strips.slice(outline.preamble.from, outline.preamble.to).filter(({ grid, index }) => !grid && !used.has(index)).map((strip): Passage => passageOf(strip));
  const organization = outline.title?.organization ?? (year === null ? null : announcedBody([...preamble, ...(sections[0]?.passages.slice(0, 1) ?? [])].map(({ text }) => text).join(''), year));
  return {
    source: document.part === undefined ? source : `${source}#${document.part}`,
    form, year, organization,
    title: outline.title?.text ?? null,
    titleAt: outline.title ? strips[outline.title.index]!.at : { in: 'file' },
    preamble, sections,
    layouts: layoutsOf(readings),
    cells: cellsOf(readings),
    tabular: document.tabular && sections.every(({ passages }) => passages.length === 0),
    claims: claimsOf({ preamble, sections, organization, year }),
    remarks: [...document.remarks, ...readings.flatMap(({ remarks }) => remarks)],
  };
}

function layoutsOf(readings: readonly TableReading[]): Report['layouts'] {
  const layouts: Partial<Record<TableId, FormId>> = {};
  for (const { table, form } of readings) layouts[table] = form;
  return layouts;
}

/** The cells of all tables, in the order of the tables. */
function cellsOf(readings: readonly TableReading[]): Map<CellPath, Cell> {
  const cells = new Map<CellPath, Cell>();
  const set = (cell: Cell, path: CellPath): unknown => cells.set(path, cell);
  for (const reading of readings) reading.cells.forEach(set);
  return cells;
}
