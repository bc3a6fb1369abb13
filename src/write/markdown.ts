import { formOf, paperTable, tableOf, type PaperLayout, type TableId } from '../forms/index.js';
import { tableIn, type Cell, type Report, type Section } from '../model/index.js';
import { harmless } from '../finding/index.js';
import type { Writer } from './writer.js';

const numerals = '一二三四五六七八九十';

/** A report as Markdown with pipe tables. It reads back to the same model, places apart. */
export const markdown: Writer = {
  start: () => '',
  report: (report, _, index) => `${index === 0 ? '' : '\n'}${safe(blocksOf(report).join('\n\n'))}\n`,
  end: () => '',
};

/** Codes and commands are shown, and no tag of a page begins: Markdown lets them through. */
const safe = (text: string): string => harmless(text).replace(/<(?=[a-z/!?])/gi, '\\<');

function blocksOf(report: Report): string[] {
  const told = new Set<TableId>();
  const sections = report.sections.flatMap((section) => {
    const table = formOf(report.form)!.sections.find(({ number }) => number === section.number)?.table;
    const own = table && report.layouts[table] && !told.has(table) ? table : null;
    if (own) told.add(own);
    return [...sectionBlocks(section, 2), ...(own ? [tableText(report, own)] : [])];
  });
  const rest = (Object.keys(report.layouts) as TableId[]).filter((table) => !told.has(table)).flatMap((table) => [`## ${tableTitle(report, table)}`, tableText(report, table)]);
  return [...(report.title ? [`# ${report.title}`] : []), ...report.preamble.map(({ text }) => text), ...sections, ...rest];
}

function tableTitle({ form, layouts }: Report, table: TableId): string {
  const number = formOf(form)!.sections.find((section) => section.table === table)?.number ?? 0;
  return `${numerals.charAt(number - 1)}、${tableOf(layouts[table]!, table)!.title}`;
}

function sectionBlocks({ number, heading, passages, sections }: Section, level: number): string[] {
  const numeral = number === null ? '' : level === 2 ? `${numerals.charAt(number - 1)}、` : `（${numerals.charAt(number - 1)}）`;
  return [`${'#'.repeat(level)} ${numeral}${heading}`, ...passages.map(({ text }) => text), ...sections.flatMap((section) => sectionBlocks(section, level + 1))];
}

function tableText(report: Report, table: TableId): string {
  const rows = opened(paperTable(tableIn(report, table)!), report);
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
}

/** Spans opened, the text in the first cell of each: what Markdown can hold. */
function opened({ rows, columns, cells: printed }: PaperLayout, { cells }: Report): string[][] {
  const grid = Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''));
  for (const { row, column, text, figure } of printed) grid[row]![column] = (figure ? figureText(cells.get(figure.path)) : text).replaceAll('|', '／').replaceAll('\n', ' ');
  return grid;
}

/** A figure by its value, what is no figure as it was printed. */
const figureText = (cell: Cell | undefined): string => (cell === undefined ? '' : cell.value !== null && !cell.note ? String(cell.value) : cell.text);
