// One report written in every shape of text: the twins that must read alike.
import { formOf, paperRows, paperTable, tableOf, type FormId, type PaperCell, type PaperLayout, type TableId } from '../src/forms/index.js';
import type { Report, Section } from '../src/model/index.js';

const numerals = '一二三四五六七八九十';

/** How one shape writes the rows of a table; a row is its labels, then its figures. */
type WriteRows = (table: PaperLayout, figure: (path: string) => string) => string[];

const textIn = ({ text, figure }: PaperCell, figureOf: (path: string) => string): string => (figure ? figureOf(figure.path) : text);

/** The cells that begin in each row, from the left. */
const closed = (table: PaperLayout, figure: (path: string) => string): string[][] => paperRows(table).map((row) => row.map((cell) => textIn(cell, figure)));

/** The grid with its spans opened, covered cells empty: what copying out of Word or a spreadsheet gives. */
function opened(table: PaperLayout, figure: (path: string) => string): string[][] {
  const grid = Array.from({ length: table.rows }, () => Array.from({ length: table.columns }, () => ''));
  for (const cell of table.cells) grid[cell.row]![cell.column] = textIn(cell, figure);
  return grid;
}

export const shapes: Readonly<Record<string, WriteRows>> = {
  tab: (table, figure) => opened(table, figure).map((row) => row.join('\t')),
  'ragged tabs': (table, figure) => closed(table, figure).map((row, at) => (at % 2 ? '\t' : '') + row.join('\t')),
  'pipes with edges': (table, figure) => closed(table, figure).map((row) => `| ${row.join(' | ')} |`),
  'pipes without edges': (table, figure) => closed(table, figure).map((row) => row.join(' | ')),
  Markdown: (table, figure) => opened(table, figure).flatMap((row, at) => [`| ${row.join(' | ')} |`, ...(at === 0 ? [`|${row.map(() => '---').join('|')}|`] : [])]),
  'columns by blanks': (table, figure) => closed(table, figure).map((row) => row.join('   ')),
  'one blank between figures': (table, figure) => closed(table, figure).map((row) => row.join(' ')),
  'one cell a line': (table, figure) => closed(table, figure).flatMap((row) => row.flatMap((cell) => [cell, ''])),
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
  const rows = table && report.layouts[table] ? shape(paperTable(tableOf(report.layouts[table] as FormId, table)!), (path) => String(report.cells.get(path)?.text ?? '')) : [];
  return [`${numerals.charAt(section.number! - 1)}、${section.heading}`, '', ...section.passages.map(({ text }) => text), ...own, ...rows, ''];
}
