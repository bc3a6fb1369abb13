import type { Run } from './drawing.js';
import type { LatticeCell } from './lattice.js';
import { joinRuns, linesOf, type Line } from './lines.js';

const digits = /^[\d０-９,，.．]*[件条个项次]?$/;
/** What the cells of a table keep free at both sides together, in points, by all programs' own settings. */
const mostPadding = 12;
/** How far from the lines of its neighbour, in ems, a line stands between them. */
const between = 0.3;

/**
 * Finds the figures that narrow columns of a ruled table broke over lines. A figure is whole without the breaks when its
 * row is one row (some cell has a line between the lines of another: each is centred for itself) and every line of it
 * was full: the next digit had no room. Anything else may be two figures, and keeps its breaks.
 */
export class WrappedFigures {
  private readonly lines = new Map<LatticeCell, readonly Line[]>();
  private readonly rows = new Map<number, (readonly Line[])[]>();
  private readonly widest = new Map<number, number>();

  constructor(content: ReadonlyMap<LatticeCell, readonly Run[]>) {
    for (const [cell, inside] of content) {
      const lines = linesOf(inside.filter(({ course }) => course === 'across'));
      this.lines.set(cell, lines);
      if (cell.rowSpan === 1) this.rows.set(cell.row, [...(this.rows.get(cell.row) ?? []), lines]);
      if (cell.columnSpan === 1) for (const line of lines) this.widest.set(cell.column, Math.max(this.widest.get(cell.column) ?? 0, widthOf(line)));
    }
  }

  /** The figure of a cell without its line breaks; `null` where it has none, or they may mean something. */
  figureIn(cell: LatticeCell): string | null {
    const lines = this.lines.get(cell) ?? [];
    const texts = lines.map(({ runs }) => joinRuns(runs));
    if (lines.length < 2 || cell.columnSpan > 1 || cell.rowSpan > 1 || !texts.every((text) => digits.test(text))) return null;
    if (!(this.rows.get(cell.row) ?? []).some((others) => others.some((line) => standsBetween(line, lines)))) return null;
    const full = lines.slice(0, -1).every((line, at) => this.isFull(line, texts[at]!.length, cell));
    return full ? texts.join('') : null;
  }

  private isFull(line: Line, signs: number, { left, right, column }: LatticeCell): boolean {
    const needed = widthOf(line) * (1 + 1 / signs);
    return needed > (this.widest.get(column) ?? 0) && right - left - needed < mostPadding;
  }
}

const widthOf = ({ left, right }: Line): number => right - left;

const standsBetween = ({ y, size }: Line, lines: readonly Line[]): boolean =>
  lines.some((upper, at) => at + 1 < lines.length && upper.y - y > between * size && y - lines[at + 1]!.y > between * size);
