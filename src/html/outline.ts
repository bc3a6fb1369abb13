import { formOf, type Table, type TableId } from '../forms/index.js';
import { tableIn, type Report, type Section } from '../model/index.js';

const numerals = '一二三四五六七八九十';

/** A heading as reports number them: `一、总体情况`, `（二）依申请公开`, `3.…`; as it is where the number was lost. */
export function numbered(number: number | null, heading: string, depth: number): string {
  if (number === null) return heading;
  const numeral = numerals[number - 1] ?? String(number);
  return depth === 0 ? `${numeral}、${heading}` : depth === 1 ? `（${numeral}）${heading}` : `${number}.${heading}`;
}

/** A part of a report in the order of the paper: a section with the table that stands in it, or a table without one. */
export interface Part {
  readonly section: Section | null;
  readonly table: Table | null;
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
    return { section, table: id && layout ? (tableIn(report, id) ?? null) : null, title: numbered(section.number, section.heading, 0) };
  });
  const rest = (Object.keys(report.layouts) as TableId[]).flatMap((id): Part[] => {
    const table = told.has(id) ? undefined : tableIn(report, id);
    const number = form.sections.find((section) => section.table === id)?.number ?? null;
    return table ? [{ section: null, table, title: numbered(number, table.title, 0) }] : [];
  });
  return [...sections, ...rest];
}
