import type { CellPath, FormId, TableId } from '../forms/index.js';
import type { Cell, Passage, Report, Section } from '../model/index.js';
import { announcedBody } from './announced.js';
import { claimsOf } from './claims/index.js';
import type { Read } from './older-report.js';
import type { Origin } from './origin.js';
import { passageOf, sectionOf } from './section.js';
import { signedBody } from './signed.js';
import type { TableReading } from './table/table-reading.js';

/** A report of what was read of its rows: sections, tables, and the claims of its text. */
export function assemble({ strips, outline, form, year, readings }: Read, { document, source }: Origin): Report {
  const used = new Set<number>();
  for (const reading of readings) for (const index of reading.used) used.add(index);
  const sections: Section[] = [];
  for (const raw of outline.sections) sections.push(sectionOf(raw, strips, (strip) => !raw.known?.table || !used.has(strip.index)));
  const preamble = strips.slice(outline.preamble.from, outline.preamble.to).filter(({ grid, index }) => !grid && !used.has(index)).map((strip): Passage => passageOf(strip));
  const organization = outline.title?.organization ?? bodyBeside([...preamble, ...(sections[0]?.passages.slice(0, 1) ?? [])], { strips, outline, year });
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

/** The body that the opening of a report announces or that signs it, where its title names none. */
function bodyBeside(passages: readonly Passage[], { strips, outline, year }: Pick<Read, 'strips' | 'outline' | 'year'>): string | null {
  const opening = passages.map(({ text }) => text).join('');
  return (year === null ? null : announcedBody(opening, year)) ?? signedBody(strips, outline.sections[0]?.headingAt ?? 0, opening);
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
