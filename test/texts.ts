// One report written in every shape of text: the twins that must read alike.
import { formOf, printedTable, tableOf, type FormId, type PrintedTable, type TableId } from '../src/forms/index.js';
import type { Report, Section } from '../src/model/index.js';

const numerals = '一二三四五六七八九十';

/** How one shape writes the rows of a table; a row is its labels, then its figures. */
type WriteRows = (table: PrintedTable, figure: (path: string) => string) => string[];

const cellsIn = (row: PrintedTable[number], figure: (path: string) => string): string[] => row.map(({ text, path }) => (path === undefined ? text : figure(path)));

/** The grid with its spans opened, covered cells empty: what copying out of Word or a spreadsheet gives. */
function opened(table: PrintedTable, figure: (path: string) => string): string[][] {
  const grid: string[][] = table.map(() => []);
  table.forEach((row, y) => {
    let x = 0;
    for (const cell of row) {
      while (grid[y]![x] !== undefined) x++;
      for (let down = 0; down < cell.rowSpan; down++) for (let right = 0; right < cell.columnSpan; right++) grid[y + down]![x + right] = '';
      grid[y]![x] = cell.path === undefined ? cell.text : figure(cell.path);
      x += cell.columnSpan;
    }
  });
  return grid;
}

export const shapes: Readonly<Record<string, WriteRows>> = {
  tab: (table, figure) => opened(table, figure).map((row) => row.join('\t')),
  'ragged tabs': (table, figure) => table.map((row, at) => (at % 2 ? '\t' : '') + cellsIn(row, figure).join('\t')),
  'pipes with edges': (table, figure) => table.map((row) => `| ${cellsIn(row, figure).join(' | ')} |`),
  'pipes without edges': (table, figure) => table.map((row) => cellsIn(row, figure).join(' | ')),
  Markdown: (table, figure) => opened(table, figure).flatMap((row, at) => [`| ${row.join(' | ')} |`, ...(at === 0 ? [`|${row.map(() => '---').join('|')}|`] : [])]),
  'columns by blanks': (table, figure) => table.map((row) => cellsIn(row, figure).join('   ')),
  'one blank between figures': (table, figure) => table.map((row) => cellsIn(row, figure).join(' ')),
  'one cell a line': (table, figure) => table.flatMap((row) => cellsIn(row, figure).flatMap((cell) => [cell, ''])),
};

/** A report as text in one of the shapes. */
export function textOf(report: Report, shape: WriteRows): string {
  const lines = [report.title ?? '', '', ...report.preamble.map(({ text }) => text), ''];
  for (const section of report.sections) lines.push(...sectionLines(section, report, shape));
  return `${lines.join('\n')}\n`;
}

function sectionLines(section: Section, report: Report, shape: WriteRows): string[] {
  const table: TableId | undefined = formOf(report.form)!.sections.find(({ number }) => number === section.number)?.table;
  const own = section.sections.flatMap(({ number, heading, passages }) => [`（${numerals.charAt(number! - 1)}）${heading}`, ...passages.map(({ text }) => text)]);
  const rows = table && report.layouts[table] ? shape(printedTable(tableOf(report.layouts[table] as FormId, table)!), (path) => String(report.cells.get(path)?.text ?? '')) : [];
  return [`${numerals.charAt(section.number! - 1)}、${section.heading}`, '', ...section.passages.map(({ text }) => text), ...own, ...rows, ''];
}
