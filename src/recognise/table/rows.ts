import type { Grid } from '../../document/index.js';
import type { Place } from '../../finding/index.js';
import { meaningOf, type Entry, type TableLexicon } from '../lexicon.js';
import { isFilled, keyOf, piecesOf, type Piece, type Strip } from '../strip.js';
import { areNumbered, countsColumns, leastNumbered } from './row-numbers.js';

/** Figures that stand together, with every text met since the figures before them. */
export interface FigureRow {
  readonly labels: readonly Piece[];
  /** Figures, blanks, dashes, and what stands among them unreadable. */
  readonly figures: readonly Piece[];
  readonly at: Place;
  /** The grid it stands in; `null` when it was gathered from lines. */
  readonly grid: Grid | null;
  /** Positions of the strips it was gathered from. */
  readonly strips: readonly number[];
}

/** Rows that only their lines show: of a text, or of a page without rulings. */
export const isOfLines = ({ grid, at }: FigureRow): boolean => grid === null || (grid.ragged && at.in === 'page');

/** Rows of a text: where a row ends, and which figure belongs to it, nothing but its lines shows. */
export const isOfText = ({ grid }: FigureRow): boolean => grid === null;

/** Rows of a text whose figures do not stand on the line of their label: nothing but the order of the lines ties them. */
export const isSetApart = (row: FigureRow): boolean => isOfText(row) && row.labels.at(-1)?.strip !== row.figures[0]!.strip;

/** Rows of figures and the texts that no figures followed, which still tell groups and headings. */
export interface Gathered {
  readonly rows: readonly FigureRow[];
  readonly trailing: readonly Piece[];
}

/** Figures and labels of one strip, in order: `label figures label figures …`. */
interface Segment {
  readonly labels: readonly Piece[];
  readonly figures: readonly Piece[];
}

/** Gathers the rows of a table from strips that each hold a row, a label, or a single cell. */
export function gatherRows(strips: readonly Strip[], lexicon: TableLexicon): Gathered {
  const rows: FigureRow[] = [];
  let labels: readonly Piece[] = nothing;
  let figures: readonly Piece[] = nothing;
  let from: number[] = [];
  let grid: Grid | null = null;
  let oneByOne = false;
  const numbered = areNumbered(strips);
  const close = (): void => {
    if (figures.length === 0) return;
    rows.push({ labels, figures, at: (labels.at(-1) ?? figures[0]!).at, grid: oneByOne ? null : grid, strips: from });
    labels = nothing;
    figures = nothing;
    from = [];
  };
  for (const strip of strips) {
    if (isPageMark(strip.alone)) continue;
    const printed = piecesOf(strip);
    if (countsColumns(printed, numbered ? leastNumbered.cells : undefined)) continue;
    const pieces = numbered && strip.grid ? printed.slice(1) : printed;
    const alone = pieces.length === 1;
    for (const segment of segmentsOf(pieces, strip, lexicon)) {
      if (segment.labels.length > 0) close();
      else if (figures.length > 0 && segment.figures.length > 0 && !(alone && oneByOne)) close();
      labels = together(labels, segment.labels);
      if (segment.figures.length === 0) continue;
      if (figures.length === 0) oneByOne = alone;
      figures = together(figures, segment.figures);
      from.push(strip.index);
      grid = strip.grid;
    }
  }
  close();
  return { rows, trailing: labels };
}

const nothing: readonly Piece[] = [];

const together = (one: readonly Piece[], other: readonly Piece[]): readonly Piece[] => (one.length === 0 ? other : other.length === 0 ? one : [...one, ...other]);

/** `- 4 -`: a page number that text took along. */
export const isPageMark = (text: string | null): boolean => text !== null && /^[-—–]\s*\d{1,3}\s*[-—–]$/.test(text);

function segmentsOf(pieces: readonly Piece[], strip: Strip, lexicon: TableLexicon): Segment[] {
  const segments: Segment[] = [];
  const open = new OpenSegment(pieces.length);
  let expected = 0;
  const close = (): void => {
    const segment = open.close(expected);
    if (segment) segments.push(segment);
    expected = 0;
  };
  for (let at = ordinalCells(pieces, lexicon); at < pieces.length; at++) {
    const piece = pieces[at]!;
    const meaning = piece.figure ? null : meaningOf(lexicon, keyOf(piece));
    if (!meaning || (meaning.entries.length === 0 && strip.grid && expected > 0)) {
      if (piece.figure || open.filled < expected) open.addFigure(piece);
      continue;
    }
    if (open.figures.length > 0) close();
    open.labels.push(piece);
    const { entries, rows } = meaning;
    const [row] = rows;
    if (row && (rows.length === entries.length || isBlankRow(pieces, widthOf(row, lexicon)))) expected = widthOf(row, lexicon);
  }
  close();
  return segments;
}

/** The segment being gathered from a row of so many pieces. */
class OpenSegment {
  labels: Piece[] = [];
  figures: Piece[] = [];
  /** Figures from the first that is not blank: blanks before it may be cells of the label, and take no figure's place. */
  filled = 0;

  constructor(private readonly width: number) {}

  addFigure(piece: Piece): void {
    this.figures.push(piece);
    if (this.filled > 0 || isFilled(piece)) this.filled++;
  }

  /**
   * Blanks alone are a row only beside a label that is known to want figures, or as a whole row of their own; beside a
   * heading they are the empty cells of a header. `null` when nothing is left.
   */
  close(expected: number): Segment | null {
    const { labels, filled } = this;
    const figures = filled === 0 && (expected === 0 || this.width === 1) ? nothing : this.figures;
    this.labels = [];
    this.figures = [];
    this.filled = 0;
    return labels.length + figures.length > 0 ? { labels, figures } : null;
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
