import type { GridCell } from '../../document/index.js';
import { noLines, type LinesTogether } from './lines-together.js';
import { markdownCell } from './markdown-cell.js';

/** Columns of a table as its ruling shows them, in places of a screen: `  ----  ---`. */
const ruling = /^\s*-{2,}(?:\s+-+)+\s*$/;
/** The line over and under a table with headings. */
const edge = /^\s*-{3,}\s*$/;

/** No table has more lines. */
const longest = 2_000;

/** Whether a text may hold a table whose columns are drawn with dashes; else no line needs to be looked at for it. */
export const mayHoldDashedTables = (text: string): boolean => text.includes('-- --');

interface Column {
  readonly from: number;
  readonly to: number;
}

/**
 * A table as pandoc prints it where bars would not do: columns under dashes, rows parted by blank lines when their cells
 * are broken over lines. Headings stand over the dashes, with a line of dashes over them when they are broken too. No
 * table where a line does not stand in the columns.
 */
export function dashedTable(lines: readonly string[], at: number): LinesTogether {
  const drawn = rulingFrom(lines, at);
  if (drawn < 0) return noLines;
  const columns = columnsOf(lines[drawn]!);
  const end = endOf(lines, drawn + 1);
  const isEdged = drawn === at || edge.test(lines[at]!);
  if (end < 0 || (isEdged && !isDrawn(lines[end]))) return noLines;
  const head = lines.slice(isEdged ? at + 1 : at, drawn).map((text, i): Line => ({ text, number: (isEdged ? at + 1 : at) + i + 1 }));
  const body = lines.slice(drawn + 1, end).map((text, i): Line => ({ text, number: drawn + i + 2 }));
  const parts = body.some(({ text }) => text.trim() === '') ? partedByBlanks(body) : body.map((line) => [line]);
  const rows: GridCell[][] = [];
  for (const part of head.length > 0 ? [head, ...parts] : parts) {
    const row = rowOf(part, columns);
    if (!row) return noLines;
    rows.push(row);
  }
  return rows.length > 1 ? { rows, lines: end - at + (isDrawn(lines[end]) ? 1 : 0) } : noLines;
}

interface Line {
  readonly text: string;
  readonly number: number;
}

const isDrawn = (line: string | undefined): boolean => line !== undefined && (ruling.test(line) || edge.test(line));

/** Where the dashes over the first row are, of a table that begins here; -1 for none. */
function rulingFrom(lines: readonly string[], at: number): number {
  if (ruling.test(lines[at]!)) return at;
  if (!edge.test(lines[at]!)) return lines[at]!.trim() !== '' && at + 1 < lines.length && ruling.test(lines[at + 1]!) ? at + 1 : -1;
  for (let next = at + 1; next < Math.min(lines.length, at + mostHeadings); next++) {
    if (ruling.test(lines[next]!)) return next;
    if (lines[next]!.trim() === '' || edge.test(lines[next]!)) return -1;
  }
  return -1;
}

const mostHeadings = 60;

/** The line that ends a table: dashes, or, where there are none, the first blank line or the end of the text. */
function endOf(lines: readonly string[], from: number): number {
  const last = Math.min(lines.length, from + longest);
  let blank = -1;
  for (let at = from; at < last; at++) {
    if (isDrawn(lines[at])) return at;
    if (blank < 0 && lines[at]!.trim() === '') blank = at;
  }
  return blank < 0 && last === lines.length ? last : blank;
}

function columnsOf(line: string): Column[] {
  return [...line.matchAll(/-+/g)].map(({ index, 0: dashes }) => ({ from: index, to: index + dashes.length }));
}

function partedByBlanks(lines: readonly Line[]): Line[][] {
  const parts: Line[][] = [[]];
  for (const line of lines) {
    if (line.text.trim() !== '') parts.at(-1)!.push(line);
    else if (parts.at(-1)!.length > 0) parts.push([]);
  }
  return parts.filter((part) => part.length > 0);
}

/** One row of lines, cell by cell; `null` where something stands between the columns. */
function rowOf(lines: readonly Line[], columns: readonly Column[]): GridCell[] | null {
  const cells: { text: string; line: number; column: number }[] = columns.map(({ from }) => ({ text: '', line: lines[0]!.number, column: from + 1 }));
  for (const { text, number } of lines) {
    const pieces = piecesOf(text, columns);
    if (!pieces) return null;
    for (const { column, from, to } of pieces) {
      const cell = cells[column]!;
      const piece = text.slice(from, to).trim();
      if (cell.text === '') cells[column] = { text: piece, line: number, column: from + 1 };
      else cell.text += `\n${piece}`;
    }
  }
  return cells.map(({ text, line, column }, nth) => ({ text: markdownCell(text), at: { in: 'text', line, column }, column: nth, columnSpan: 1, rowSpan: 1 }));
}

/** What of a line stands in which column, from one character to another; `null` where a character stands in none, or blanks part a column. */
function piecesOf(text: string, columns: readonly Column[]): { column: number; from: number; to: number }[] | null {
  const pieces: { column: number; from: number; to: number }[] = [];
  let [place, column] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const width = isWide(code) ? 2 : 1;
    if (code !== 32) {
      while (column < columns.length && place >= columns[column]!.to) column++;
      if (column === columns.length || place < columns[column]!.from) return null;
      const last = pieces.at(-1);
      // Several blanks part cells: within one they say that the columns are others.
      if (last?.column === column && at > last.to + 1) return null;
      if (last?.column === column) last.to = at + 1;
      else pieces.push({ column, from: at, to: at + 1 });
    }
    place += width;
  }
  return pieces;
}

/** Whether a character takes two places of a screen. */
const isWide = (code: number): boolean =>
  code >= 0x1100 && (code <= 0x115f || (code >= 0x2e80 && code <= 0xa4cf && code !== 0x303f) || (code >= 0xac00 && code <= 0xd7a3) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xfe30 && code <= 0xfe6f) || (code >= 0xff00 && code <= 0xff60) || (code >= 0xffe0 && code <= 0xffe6));
