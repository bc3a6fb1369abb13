import { formOf, numbered, type Table, type TableId } from '../forms/index.js';
import type { Report, Section } from './report.js';
import { tableIn } from './table-in.js';

/** A part of a report in the order of the paper: a section with the table that stands in it, or a table without one. */
export interface Part {
  readonly section: Section | null;
  readonly table: Table | null;
  /** The heading with its number. */
  readonly title: string;
}

/** The parts of a report. A table whose section is missing comes last, under its official heading. */
export function partsOf(report: Report): Part[] {
  const form = formOf(report.form)!;
  const told = new Set<TableId>();
  const sections = report.sections.map((section): Part => {
    const id = form.sections.find(({ number }) => number === section.number)?.table;
    const layout = id && !told.has(id) ? report.layouts[id] : undefined;
    if (id && layout) told.add(id);
    return { section, table: id && layout ? (tableIn(report, id) ?? null) : null, title: numbered(section.number, section.heading) };
  });
  const rest = (Object.keys(report.layouts) as TableId[]).flatMap((id): Part[] => {
    const table = told.has(id) ? undefined : tableIn(report, id);
    const number = form.sections.find((section) => section.table === id)?.number ?? null;
    return table ? [{ section: null, table, title: numbered(number, table.title) }] : [];
  });
  return [...sections, ...rest];
}
