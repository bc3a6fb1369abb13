import type { Block, Document, GridCell } from '../document/index.js';
import type { Reader, Source } from './reader.js';
import { decodeText } from './text-encoding.js';
import { barredCells, mayHoldBarredCells } from './text/barred-cells.js';
import { boxRows, isBarred, isRuling, type NumberedLine } from './text/box-table.js';
import { commaTable, mayHoldCommaTables } from './text/comma-table.js';
import { copiedRow, mayHoldCopiedRows } from './text/copied-row.js';
import { dashedTable, mayHoldDashedTables } from './text/dashed-table.js';
import { cellsBetween, pipeCells } from './text/line-cells.js';
import { paragraphOf } from './text/line-paragraph.js';
import { listedRows, mayHoldLists } from './text/list-rows.js';
import { mayHoldTags } from './text/markdown-cell.js';
import { withoutPageNumbers } from './text/page-numbers.js';
import { textOf } from './text/text-of.js';

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
  return { blocks: blocksOf(textOf(bytes)), tabular: false, remarks: [] };
}

/** The blocks of a text, line by line: one pass, no line looked at twice. */
export function blocksOf(text: string): Block[] {
  const blocks = new GrowingBlocks(mayHoldTags(text));
  const lines = withoutPageNumbers(text.includes('\r') ? text.replace(loneReturn, '\n') : text);
  if (mayHoldCopiedRows(lines) || mayHoldCommaTables(lines) || mayHoldBarredCells(lines) || mayHoldDashedTables(lines) || mayHoldLists(lines)) return blocksOfLines(lines.split(/\r?\n/), blocks);
  let line = 0;
  for (let start = 0; start <= lines.length; ) {
    let end = lines.indexOf('\n', start);
    if (end < 0) end = lines.length;
    line++;
    const content = lines.slice(start, lines.charCodeAt(end - 1) === 13 && end > start ? end - 1 : end);
    start = end + 1;
    blocks.add(content, line);
  }
  return blocks.close();
}

/** The blocks of a text whose lines do not each stand for themselves: a browser's copy broke rows, commas part some, or every cell has a line. */
function blocksOfLines(lines: readonly string[], blocks: GrowingBlocks): Block[] {
  for (let at = 0; at < lines.length; ) {
    const listed = listedRows(lines, at);
    const table = listed.rows ? listed : dashedTable(lines, at);
    if (table.rows) {
      blocks.addTable(table.rows);
      at += table.lines;
      continue;
    }
    const row = copiedRow(lines, at);
    if (row) {
      blocks.addCopied(row.cells, at + 1);
      at += row.lines;
      continue;
    }
    const barred = barredCells(lines, at);
    const parted = barred.lines > 0 ? barred : commaTable(lines, at);
    const next = at + Math.max(1, parted.lines);
    if (barred.isHeaded) blocks.add(lines[at]!, at + 1);
    if (barred.rows) for (const cells of barred.rows) blocks.addBarred(cells);
    else if (parted.rows) blocks.addTable(parted.rows);
    else for (; at < next; at++) blocks.add(lines[at]!, at + 1);
    at = next;
  }
  return blocks.close();
}

/** Old text of a Mac ends its lines so; within a line it is a break like any other. */
const loneReturn = /\r(?!\n)/g;

/** A line of a Markdown quotation without its marks, what follows left in its column. */
const unquoted = (line: string): string => line.replace(/^(?:> ?)+/, (marks) => ' '.repeat(marks.length));

/** The blocks of the lines so far, the last of them perhaps not yet whole. */
class GrowingBlocks {
  private readonly blocks: Block[] = [];
  private kind: RowKind | null = null;
  private rows: GridCell[][] = [];
  /** The lines of a table drawn with characters. */
  private drawn: NumberedLine[] = [];
  /** The line whose last bar ends a cell or begins one: where the next line is a bar alone it began an empty cell. */
  private unclosed = 0;

  constructor(private readonly tagged: boolean) {}

  add(line: string, number: number): void {
    const text = line.charCodeAt(0) === 62 ? unquoted(line) : line;
    if (this.drawn.length > 0 ? isRuling(text) || isBarred(text) : isRuling(text)) {
      this.drawn.push({ text, number });
      return;
    }
    this.closeDrawn();
    const kind = rowKind(text);
    if (kind === null) this.addParagraph(text, number);
    else if (kind === 'tab') this.addRow(kind, cellsBetween(text, '\t', number), number);
    else this.addPipes(text, number);
  }

  private addPipes(text: string, number: number): void {
    if (this.unclosed === number - 1 && this.unclosed > 0 && text.trim() === '|') {
      const row = this.rows.at(-1)!;
      row.push({ text: '', at: { in: 'text', line: number, column: 1 }, column: row.length, columnSpan: 1, rowSpan: 1 });
      return;
    }
    const row = pipeCells(text, number);
    this.addRow('pipe', row, number);
    this.unclosed = row && row.length > 1 && !text.trimStart().startsWith('|') && text.trimEnd().endsWith('|') ? number : 0;
  }

  /** A row whose cells stood on several lines, put together. */
  addCopied(cells: readonly GridCell[], number: number): void {
    this.closeDrawn();
    this.addRow('tab', [...cells], number);
  }

  /** A row whose cells stood on a line each with a bar behind. */
  addBarred(cells: readonly GridCell[]): void {
    this.closeDrawn();
    const { at } = cells[0]!;
    this.addRow('pipe', [...cells], at.in === 'text' ? at.line : 1);
  }

  /** A whole table, whose columns are sure where all rows have as many cells. */
  addTable(rows: readonly (readonly GridCell[])[]): void {
    this.closeDrawn();
    this.kind = null;
    this.blocks.push({ kind: 'grid', rows, at: rows[0]![0]!.at, ragged: rows.some(({ length }) => length !== rows[0]!.length) });
  }

  close(): Block[] {
    this.closeDrawn();
    return this.blocks;
  }

  private addParagraph(text: string, number: number): void {
    this.kind = null;
    const paragraph = paragraphOf(text, number, this.tagged);
    if (paragraph) this.blocks.push(paragraph);
  }

  private addRow(kind: RowKind, row: GridCell[] | null, line: number): void {
    if (row === null) return;
    if (this.kind !== kind) {
      this.kind = kind;
      this.rows = [];
      this.blocks.push({ kind: 'grid', rows: this.rows, at: { in: 'text', line, column: 1 }, ragged: true });
    }
    this.rows.push(row);
  }

  /** Rulings without any row between them are lines of text. */
  private closeDrawn(): void {
    if (this.drawn.length === 0) return;
    const rows = boxRows(this.drawn);
    for (const row of rows) this.addRow('drawn', row, row[0]!.at.in === 'text' ? row[0]!.at.line : 1);
    if (rows.length === 0) for (const { text, number } of this.drawn) this.addParagraph(text, number);
    this.kind = null;
    this.drawn = [];
  }
}

type RowKind = 'tab' | 'pipe' | 'drawn';

/** A line with one tab and one text is an indented paragraph, not a row. */
function rowKind(line: string): RowKind | null {
  const tab = line.indexOf('\t');
  if (tab >= 0) return line.indexOf('\t', tab + 1) >= 0 || (line.slice(0, tab).trim() && line.slice(tab + 1).trim()) ? 'tab' : null;
  return line.includes('|') || line.includes('｜') || isBarred(line) ? 'pipe' : null;
}
