import type { GridCell } from '../../document/index.js';
import { cellsBetween } from './line-cells.js';

/** A row with the number of lines it takes up. */
export interface CopiedRow {
  readonly cells: readonly GridCell[];
  readonly lines: number;
}

/** A cell's paragraphs are few and short, most of all those of the last; what is longer is text. */
const mostLines = 12;
const mostSigns = 80;
const shortText = 30;
/** Lines of a cell without text. */
const mostBlank = 6;
/** A figure, perhaps with its unit, or a dash. */
const isFigure = (text: string): boolean => /^(?:[-+]?[\d０-９][\d０-９,，.．]*\p{L}{0,2}|[-—–－/／]+)$/u.test(text);
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
  if (isWhole(lines[at]!, lines[at + 1])) return null;
  const row = new OpenRow(lines, at);
  if (!row.begin()) return null;
  while (row.takeCell());
  return row.isBroken() ? { cells: row.cells, lines: row.end - at } : null;
}

/**
 * Whether nothing of a row can be on the lines that follow: its last cell is on its own, the next line is a row too, or a
 * text without a tab has no blank line behind it. Told first, for most lines are such.
 */
function isWhole(line: string, next = ''): boolean {
  if (!line.includes('\t')) return line === '' || next.trim() !== '';
  return !line.endsWith('\t') || (next !== '\t' && next.includes('\t'));
}

/** Between cells without any text on their line. */
const isLoneTab = (line: string | undefined): boolean => line !== undefined && line.startsWith('\t') && line.trim() === '';

/** A line without a tab, and with nothing else to be seen. */
const isBlank = (line: string | undefined): boolean => line !== undefined && line.trim() === '' && !line.includes('\t');

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
    const behind = this.printedFrom(this.from + 1);
    if (first.trim() === '' || this.lines[behind - 1] !== '' || !isLoneTab(this.lines[behind])) return false;
    this.cells.push(this.cellOf(this.from, this.from + 1));
    this.takeLine(behind, true);
    return true;
  }

  /** Takes the cell that the tab before left open, and what follows the tab behind it; `false` where the row has ended. */
  takeCell(): boolean {
    if (!this.lines[this.end - 1]!.endsWith('\t')) return false;
    const behind = this.printedFrom(this.end);
    const isNear = behind === this.end && this.lines[behind] !== '\t';
    if (!isNear && (isLoneTab(this.lines[behind]) || (isLoneTab(this.lines[this.end - 1]) && this.lines[behind]?.startsWith('\t')))) {
      this.takeLine(behind, true);
      return true;
    }
    const blank = this.lines[this.end] === '' ? 1 : 0;
    const start = this.end + blank;
    const stop = this.stopOf(start, blank);
    if (stop > start) {
      this.setLast(start, stop);
      this.takeLine(stop + blank, true);
      return true;
    }
    if (this.mayEnd(start, blank)) this.setLast(start, start + 1);
    return false;
  }

  /** The first line from one on that has more than blanks, or a tab; not far off. */
  private printedFrom(line: number): number {
    let next = line;
    while (next < line + mostBlank && isBlank(this.lines[next])) next++;
    return next;
  }

  /**
   * The line behind a cell's paragraphs, where a line that begins with a tab follows them as they follow the tab: behind
   * one blank line, or, a figure alone, behind none. `start` where none does.
   */
  private stopOf(start: number, blank: number): number {
    const most = start + (blank === 1 ? mostLines : 1);
    for (let stop = start + 1, signs = this.signsIn(start); stop <= most && signs <= mostSigns; signs += this.signsIn(stop++)) {
      if ((blank === 0 || this.lines[stop] === '') && this.lines[stop + blank]?.startsWith('\t')) return blank === 1 || isFigure(this.lines[start]!.trim()) ? stop : start;
      if (this.lines[stop] === '' && this.lines[stop + 1] === '') return start;
    }
    return start;
  }

  /** More than a cell may hold for a line that is none of its lines. */
  private signsIn(line: number): number {
    const text = this.lines[line];
    return text === undefined || text.includes('\t') || heading.test(text) ? Infinity : text.length;
  }

  private setLast(start: number, stop: number): void {
    this.cells[this.cells.length - 1] = this.cellOf(start, stop);
    this.end = stop;
  }

  /** Whether a line is a row's last cell. */
  private mayEnd(line: number, blank: number): boolean {
    const text = this.lines[line]?.trim() ?? '';
    return text !== '' && this.signsIn(line) < Infinity && (isFigure(text) || (blank === 1 && this.isBroken() && text.length <= shortText && this.lines[line + 1] === ''));
  }

  /** `goesOn`: the tab that the line begins with parts its first cell from the one already taken. */
  private takeLine(line: number, goesOn = false): void {
    const cells = cellsBetween(this.lines[line]!, '\t', line + 1);
    for (const cell of goesOn ? cells.slice(1) : cells) this.cells.push({ ...cell, column: this.cells.length });
    this.end = line + 1;
  }

  private cellOf(start: number, stop: number): GridCell {
    const texts = this.lines.slice(start, stop).map((line) => line.trim()).filter((line, index) => line !== '' || index === 0);
    const column = this.lines[start]!.length - this.lines[start]!.trimStart().length + 1;
    return { text: texts.join('\n'), at: { in: 'text', line: start + 1, column: texts[0] ? column : 1 }, column: Math.max(0, this.cells.length - 1), columnSpan: 1, rowSpan: 1 };
  }
}
