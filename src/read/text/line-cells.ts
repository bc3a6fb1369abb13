import type { GridCell } from '../../document/index.js';
import { markdownCell } from './markdown-cell.js';

/** The cells of a line with a sign between them, empty ones too. */
export function cellsBetween(line: string, separator: string, number: number): GridCell[] {
  const cells: GridCell[] = [];
  for (let start = 0, column = 0; start <= line.length; column++) {
    let end = line.indexOf(separator, start);
    if (end < 0) end = line.length;
    let first = start;
    while (first < end && isSpace(line.charCodeAt(first))) first++;
    const text = line.slice(first, lastBefore(line, first, end));
    cells.push({ text, at: { in: 'text', line: number, column: (text ? first : start) + 1 }, column, columnSpan: 1, rowSpan: 1 });
    start = end + 1;
  }
  return cells;
}

/** The end of what is printed between two offsets: trailing blanks left out. */
function lastBefore(line: string, from: number, end: number): number {
  while (end > from && isSpace(line.charCodeAt(end - 1))) end--;
  return end;
}

/** What `trim` takes away. */
const isSpace = (code: number): boolean =>
  code <= 0x20 ? code === 0x20 || (code >= 9 && code <= 13) : code >= 0xa0 && (code === 0x3000 || code === 0xa0 || code === 0xfeff || code === 0x1680 || (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f);

/** The cells of a pipe row, with or without edges; `null` for the rule under a Markdown heading row and for a bare edge. */
export function pipeCells(line: string, number: number): GridCell[] | null {
  const plain = line.replace(otherBars, '|').replaceAll('\\|', '／ ').replace(filling, ' |');
  const cells = cellsBetween(plain, '|', number).map((cell) => ({ ...cell, text: markdownCell(cell.text) }));
  if (plain.trimStart().startsWith('|')) cells.shift();
  if (cells.length > 0 && plain.trimEnd().endsWith('|')) cells.pop();
  if (isRuleRow(cells)) return null;
  return cells;
}

/**
 * Bars close together behind spaced ones fill up a row that a page's converter found short: one or two for a label that
 * spans columns, more where cells are lost. Then they are no cells: the figure of `一、本年新收 | 5 | ||||||` may be of any column.
 */
const filling = / \| \|{3,}\s*$/;

const otherBars = /[｜│┃║]/g;

/** A column as narrow as one sign has a rule of one, which beside no longer rule would be a dash. */
const isRuleRow = (cells: readonly GridCell[]): boolean =>
  cells.every(({ text }) => text === '-' || isRule(text)) && (cells.every(({ text }) => text !== '-') || cells.some(({ text }) => text.length > 2));

function isRule(text: string): boolean {
  if (text.length < 2) return false;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (char !== '-' && char !== ':') return false;
  }
  return text.includes('--') || (text.includes(':') && text.includes('-'));
}
