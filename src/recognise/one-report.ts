import type { Document } from '../document/index.js';
import { formOfYear, forms, tableOf, type CellPath, type FormId, type TableId } from '../forms/index.js';
import type { Report } from '../model/index.js';
import { assemble } from './assemble.js';
import type { Told } from './glued/remarks.js';
import { layoutsIn } from './layout.js';
import { readOlder, type Read } from './older-report.js';
import type { Origin } from './origin.js';
import { outlineOf, type Outline } from './outline.js';
import { runTogether } from './run-together.js';
import type { Strip } from './strip.js';
import { readTable } from './table/index.js';
import type { OtherAlignment, TableReading } from './table/table-reading.js';
import { yearIn } from './title.js';

/** A report with what its reading considered and left: food for the diagnosis. */
export interface Recognised {
  readonly report: Report;
  readonly otherAlignments: readonly OtherAlignment[];
}

/** Reads the one report that rows hold: its tables where they stand, then those that ran together in its text, then those of older forms. */
export function recogniseOne(strips: readonly Strip[], origin: Origin): Recognised {
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
  const readings = [...decoded, ...own.map(([table, region]) => readTable(region, layouts.get(table) ?? unmarked, table, year))];
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
