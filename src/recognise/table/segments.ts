import { meaningOf, type Entry, type TableLexicon } from '../lexicon.js';
import { isFilled, keyOf, type Piece } from '../strip.js';

/** Figures and labels of one strip, in order: `label figures label figures …`. */
export interface Segment {
  readonly labels: readonly Piece[];
  readonly figures: readonly Piece[];
}

/** What takes in the segments of a row, one after the other. */
export interface Gatherer {
  add(segment: Segment): void;
}

const nothing: readonly Piece[] = [];

/** Cuts a row into its segments, and hands each to the gatherer. */
export function cutSegments(pieces: readonly Piece[], inGrid: boolean, { lexicon, gatherer }: { readonly lexicon: TableLexicon; readonly gatherer: Gatherer }): void {
  const open = new OpenSegment(pieces, ordinalCells(pieces, lexicon));
  for (let at = open.from; at < pieces.length; at++) {
    const piece = pieces[at]!;
    const meaning = piece.figure ? null : meaningOf(lexicon, keyOf(piece));
    if (!meaning || (meaning.entries.length === 0 && inGrid && open.expected > 0)) {
      open.addFigure(piece);
      continue;
    }
    if (open.figures > 0) open.close(at, gatherer);
    open.addLabel();
    const { entries, rows } = meaning;
    const [row] = rows;
    if (row && (rows.length === entries.length || isBlankRow(pieces, widthOf(row, lexicon)))) open.expected = widthOf(row, lexicon);
  }
  open.close(pieces.length, gatherer);
}

/** The segment being gathered from the pieces of a row: its labels, one after the other, and the figures behind them. */
class OpenSegment {
  /** How many figures the label wants; 0 where it is none of a row. */
  expected = 0;
  figures = 0;
  private labels = 0;
  /** Figures from the first that is not blank: blanks before it may be cells of the label, and take no figure's place. */
  private filled = 0;
  private leftOut: Piece[] | null = null;

  constructor(
    private readonly pieces: readonly Piece[],
    public from: number,
  ) {}

  addLabel(): void {
    this.labels++;
  }

  /** Takes a figure, or what stands in the place of one; what is no figure is left out behind all that were expected. */
  addFigure(piece: Piece): void {
    if (!piece.figure && this.filled >= this.expected) (this.leftOut ??= []).push(piece);
    else {
      this.figures++;
      if (this.filled > 0 || isFilled(piece)) this.filled++;
    }
  }

  /**
   * Hands over the segment as far as `end`, where the next begins, if anything is in it. Blanks alone are a row only beside
   * a label that is known to want figures, or as a whole row of their own; beside a heading they are the empty cells of a header.
   */
  close(end: number, gatherer: Gatherer): void {
    const { pieces, from, leftOut } = this;
    const isEmpty = this.figures === 0 || (this.filled === 0 && (this.expected === 0 || pieces.length === 1));
    const labels = this.labels === 0 ? nothing : pieces.slice(from, from + this.labels);
    const figures = isEmpty ? nothing : pieces.slice(from + this.labels, end);
    if (labels.length + figures.length > 0) gatherer.add({ labels, figures: leftOut ? figures.filter((piece) => !leftOut.includes(piece)) : figures });
    this.from = end;
    this.expected = 0;
    this.labels = 0;
    this.figures = 0;
    this.filled = 0;
    this.leftOut = null;
  }
}

/** Cells before a row's label when all they hold is one small number, the row's own (序号), and its figures follow. */
function ordinalCells(pieces: readonly Piece[], { table, byWords, columns }: TableLexicon): number {
  if (!pieces[0]?.figure || table.blocks.length > 1) return 0;
  const label = pieces.findIndex(({ figure }) => !figure);
  if (label < 0 || pieces.length - label <= columns[0]!.length || !byWords.has(keyOf(pieces[label]!).words)) return 0;
  const before = pieces.slice(0, label).filter(({ text }) => text !== '');
  return before.length === 1 && /^\d{1,2}$/.test(before[0]!.text) ? label : 0;
}

/** A label alone in its row of a grid, with blanks for all columns: 其他 that is no heading among others. */
const isBlankRow = (pieces: readonly Piece[], width: number): boolean => pieces.length > width && pieces.filter(isFilled).length === 1;

const widthOf = ({ block }: Entry, { columns }: TableLexicon): number => columns[block]!.length;
