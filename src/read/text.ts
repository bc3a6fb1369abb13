import type { Block, Document, GridCell, Paragraph } from '../document/index.js';
import { InputError } from '../finding/index.js';
import type { Reader, Source } from './reader.js';
import { decodeText } from './text-encoding.js';

/**
 * Plain text and Markdown: lines with tabs or pipes become rows of a ragged grid, every other line a paragraph. Columns
 * set apart by blanks stay in their line, since prose has blanks too; recognition tells them apart.
 */
export const textReader: Reader = {
  id: 'text',
  endings: ['txt', 'md', 'markdown', 'text'],
  accepts: ({ bytes }) => !bytes.subarray(0, 4096).includes(0) || decodeText(bytes) !== null,
  read: (source) => [readText(source)],
};

function readText({ bytes }: Source): Document {
  const decoded = decodeText(bytes);
  if (!decoded) {
    throw new InputError(
      { zh: '这不是文本文件，也不是能识别的表格、文档或网页', en: 'This is not text, nor any workbook, document or page that can be read' },
      { zh: '请另存为 .docx、.xlsx、.html、.pdf 或 UTF-8 文本后再试', en: 'Save it as .docx, .xlsx, .html, .pdf or UTF-8 text and try again' },
    );
  }
  return { blocks: blocksOf(decoded.text), tabular: false, remarks: [] };
}

/** A row of cells while its grid is still growing. */
interface Growing {
  kind: 'tab' | 'pipe';
  rows: GridCell[][];
}

/** The blocks of a text, line by line: one pass, no line looked at twice. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let growing = null as Growing | null;
  let line = 0;
  for (let start = 0; start <= text.length; ) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    line++;
    const content = text.slice(start, text.charCodeAt(end - 1) === 13 && end > start ? end - 1 : end);
    start = end + 1;
    const kind = rowKind(content);
    if (kind === null) {
      growing = null;
      const paragraph = paragraphOf(content, line);
      if (paragraph) blocks.push(paragraph);
      continue;
    }
    const row = kind === 'tab' ? cellsBetween(content, '\t', line) : pipeCells(content, line);
    if (row === null) continue;
    if (growing?.kind !== kind) {
      growing = { kind, rows: [] };
      blocks.push({ kind: 'grid', rows: growing.rows, at: { in: 'text', line, column: 1 }, ragged: true });
    }
    growing.rows.push(row);
  }
  return blocks;
}

/** A line with one tab and one text is an indented paragraph, not a row. */
function rowKind(line: string): Growing['kind'] | null {
  const tab = line.indexOf('\t');
  if (tab >= 0) return line.indexOf('\t', tab + 1) >= 0 || (line.slice(0, tab).trim() && line.slice(tab + 1).trim()) ? 'tab' : null;
  return line.includes('|') || line.includes('｜') ? 'pipe' : null;
}

function paragraphOf(line: string, number: number): Paragraph | null {
  const text = line.trim();
  if (!text) return null;
  const column = line.indexOf(text.charAt(0)) + 1;
  const marks = text.startsWith('#') ? headingMarks(text) : 0;
  if (marks === 0) return { kind: 'paragraph', text: withoutStars(text), at: { in: 'text', line: number, column } };
  const heading = text.slice(marks).trim();
  return { kind: 'paragraph', text: withoutStars(heading), at: { in: 'text', line: number, column: line.indexOf(heading) + 1 }, level: marks };
}

/** The number of `#` that open a Markdown heading; 0 for a line that merely begins with one. */
function headingMarks(text: string): number {
  let marks = 0;
  while (text.charAt(marks) === '#') marks++;
  return marks <= 6 && text.charAt(marks) === ' ' && text.trim().length > marks ? marks : 0;
}

const withoutStars = (text: string): string => (text.includes('**') ? text.replaceAll('**', '') : text);

function cellsBetween(line: string, separator: string, number: number): GridCell[] {
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
function pipeCells(line: string, number: number): GridCell[] | null {
  const plain = line.replaceAll('｜', '|').replaceAll('\\|', '／ ');
  const cells = cellsBetween(plain, '|', number).map((cell) => ({ ...cell, text: withoutStars(cell.text) }));
  if (plain.trimStart().startsWith('|')) cells.shift();
  if (cells.length > 0 && plain.trimEnd().endsWith('|')) cells.pop();
  if (cells.every(({ text }) => isRule(text))) return null;
  return cells;
}

function isRule(text: string): boolean {
  if (text.length < 2) return false;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (char !== '-' && char !== ':') return false;
  }
  return text.includes('--') || (text.includes(':') && text.includes('-'));
}
