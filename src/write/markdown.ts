import { numbered, paperTable, type PaperLayout, type Table } from '../forms/index.js';
import { partsOf, type Report, type Section } from '../model/index.js';
import { harmless } from '../finding/index.js';
import { figureText } from './figure-text.js';
import type { Writer } from './writer.js';

/** A report as Markdown with pipe tables. It reads back to the same model, places apart. */
export const markdown: Writer = {
  start: () => '',
  report: (report, _, index) => `${index === 0 ? '' : '\n'}${safe(blocksOf(report).join('\n\n'))}\n`,
  end: () => '',
};

/** Codes and commands are shown, and no tag of a page begins: Markdown lets them through. */
const safe = (text: string): string => harmless(text).replace(/<(?=[a-z/!?])/gi, '\\<');

function blocksOf(report: Report): string[] {
  const parts = partsOf(report).flatMap(({ section, table, title }) => [`## ${title}`, ...(section ? wordsOf(section, 0) : []), ...(table ? [tableText(table, report)] : [])]);
  return [...(report.title ? [`# ${report.title}`] : []), ...report.preamble.map(({ text }) => text), ...parts];
}

const wordsOf = ({ passages, sections }: Section, depth: number): string[] => [
  ...passages.map(({ text }) => text),
  ...sections.flatMap((section) => [`${'#'.repeat(depth + 3)} ${numbered(section.number, section.heading, depth + 1)}`, ...wordsOf(section, depth + 1)]),
];

function tableText(table: Table, report: Report): string {
  const rows = opened(paperTable(table), report);
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
