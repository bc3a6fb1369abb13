import type { GridCell } from '../../document/index.js';
import { cellsBetween } from './line-cells.js';

/** A row with the number of lines it takes up. */
export interface CopiedRow {
  readonly cells: readonly GridCell[];
  readonly lines: number;
}

/** A cell's paragraphs are few and short; what is longer is text. */
const mostLines = 8;
const mostSigns = 30;
/** A figure, perhaps with its unit, or a dash. */
const figure = /^(?:[-+]?[\d０-９][\d０-９,，.．]*\p{L}{0,2}|[-—–－/／]+)$/u;
/** What stands behind a table stands there as its last cell does. */
const heading = /^[一二三四五六七八九十]+、/;

/** Whether a text has lines as such rows have them. */
export const mayHoldCopiedRows = (text: string): boolean => between.some((blank) => text.includes(blank));
const between = ['\t\n\n', '\n\n\t', '\t\r\n\r\n', '\n\r\n\t'];

/**
 * A row that a browser's copy of a page broke over lines: a cell with paragraphs in it stands by itself between blank
 * lines, the tabs beside it end the line before and begin the line behind. `null` where the lines from `at` on are no
 * such row. A cell that ends its row has no tab behind it to be known by: it is a figure, unless the row was broken before.
 */
export function copiedRow(lines: readonly string[], at: number): CopiedRow | null {
  const row = new OpenRow(lines, at);
  if (!row.begin()) return null;
  while (row.takeCell());
  return row.isBroken() ? { cells: row.cells, lines: row.end - at } : null;
}

class OpenRow {
  readonly cells: GridCell[] = [];
  /** The first line that is not the row's. */
  end: number;

  constructor(
    private readonly lines: readonly string[],
    private readonly from: number,
  ) {
    this.end = from;
  }

  isBroken = (): boolean => this.end > this.from + 1;

  /** Takes the line the row begins with, or its first cell where that has a paragraph and a tab alone behind it. */
  begin(): boolean {
    const first = this.lines[this.from]!;
    if (first.includes('\t')) return this.takeLine(this.from), true;
    const behind = this.lines[this.from + 2] ?? '';
    if (first.trim() === '' || this.lines[this.from + 1] !== '' || behind.trim() !== '' || !behind.startsWith('\t')) return false;
    this.cells.push(this.cellOf(this.from, this.from + 1));
    this.takeLine(this.from + 2, true);
    return true;
  }

  /** Takes the cell between blank lines and what follows its tab; `false` where the row has ended. */
  takeCell(): boolean {
    const start = this.end + 1;
    if (!this.lines[this.end - 1]!.endsWith('\t') || this.lines[this.end] !== '') return false;
    let stop = start;
    while (stop < start + mostLines && this.isOfCell(stop, start)) stop++;
    if (stop === start) return false;
    const goesOn = this.lines[stop] === '' && this.lines[stop + 1]?.startsWith('\t') === true;
    if (!goesOn && (stop !== start + 1 || !this.mayEnd(this.lines[start]!.trim()))) return false;
    this.cells[this.cells.length - 1] = this.cellOf(start, stop);
    if (goesOn) this.takeLine(stop + 1, true);
    else this.end = stop;
    return goesOn;
  }

  private mayEnd(text: string): boolean {
    return figure.test(text) || (this.isBroken() && text.length <= mostSigns && !heading.test(text));
  }

  /** A blank cell's paragraph is a line of blanks, or of nothing. */
  private isOfCell(line: number, start: number): boolean {
    const text = this.lines[line];
    return text !== undefined && !text.includes('\t') && (text !== '' || line === start);
  }

  /** `goesOn`: the tab that the line begins with parts its first cell from the one already taken. */
  private takeLine(line: number, goesOn = false): void {
    const cells = cellsBetween(this.lines[line]!, '\t', line + 1);
    for (const cell of goesOn ? cells.slice(1) : cells) this.cells.push({ ...cell, column: this.cells.length });
    this.end = line + 1;
  }

  private cellOf(start: number, stop: number): GridCell {
    const texts = this.lines.slice(start, stop).map((line) => line.trim());
    const column = this.lines[start]!.length - this.lines[start]!.trimStart().length + 1;
    return { text: texts.join('\n'), at: { in: 'text', line: start + 1, column: texts[0] ? column : 1 }, column: Math.max(0, this.cells.length - 1), columnSpan: 1, rowSpan: 1 };
  }
}
