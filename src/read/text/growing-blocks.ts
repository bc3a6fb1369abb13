import type { Block, GridCell } from '../../document/index.js';
import { boxRows, isBarred, isRuling, type NumberedLine } from './box-table.js';
import { cellsBetween, pipeCells } from './line-cells.js';
import { paragraphOf } from './line-paragraph.js';
import type { Signs } from './signs.js';

const quoteMark = 0x3e;
/** No line: they count from 1. */
const none = -1;

/** A line of a Markdown quotation without its marks, what follows left in its column. */
const unquoted = (line: string): string => line.replace(/^(?:> ?)+/, (marks) => ' '.repeat(marks.length));

/** The blocks of the lines so far, the last of them perhaps not yet whole. */
export class GrowingBlocks {
  private readonly blocks: Block[] = [];
  private kind: RowKind | null = null;
  private rows: GridCell[][] = [];
  /** The lines of a table drawn with characters. */
  private drawn: NumberedLine[] = [];
  /** The line whose last bar ends a cell or begins one: where the next line is a bar alone it began an empty cell. */
  private unclosed = none;

  /** `signs`: what may be in the lines. */
  constructor(private readonly signs: Signs) {}

  add(line: string, number: number): void {
    const text = line.charCodeAt(0) === quoteMark ? unquoted(line) : line;
    if (this.signs.rulings && (isRuling(text) || (this.drawn.length > 0 && isBarred(text)))) {
      this.drawn.push({ text, number });
      return;
    }
    this.closeDrawn();
    const kind = rowKind(text, this.signs);
    if (kind === null) this.addParagraph(text, number);
    else if (kind === 'tab') this.addRow(kind, cellsBetween(text, '\t', number), number);
    else this.addPipes(text, number);
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

  private addPipes(text: string, number: number): void {
    if (this.unclosed === number - 1 && text.trim() === '|') {
      const row = this.rows.at(-1)!;
      row.push({ text: '', at: { in: 'text', line: number, column: 1 }, column: row.length, columnSpan: 1, rowSpan: 1 });
      return;
    }
    const row = pipeCells(text, number);
    this.addRow('pipe', row, number);
    this.unclosed = row && row.length > 1 && !text.trimStart().startsWith('|') && text.trimEnd().endsWith('|') ? number : none;
  }

  private addParagraph(text: string, number: number): void {
    this.kind = null;
    const paragraph = paragraphOf(text, number, this.signs.tags);
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
function rowKind(line: string, { tabs, bars }: Signs): RowKind | null {
  const tab = tabs ? line.indexOf('\t') : -1;
  if (tab >= 0) return line.indexOf('\t', tab + 1) >= 0 || (line.slice(0, tab).trim() && line.slice(tab + 1).trim()) ? 'tab' : null;
  return bars && (line.includes('|') || line.includes('｜') || isBarred(line)) ? 'pipe' : null;
}
