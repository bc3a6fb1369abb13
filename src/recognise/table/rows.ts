import type { Grid } from '../../document/index.js';
import type { Place } from '../../finding/index.js';
import type { TableLexicon } from '../lexicon.js';
import { piecesOf, type Piece, type Strip } from '../strip.js';
import { areNumbered, countsColumns, leastNumbered } from './row-numbers.js';
import { cutSegments, type Gatherer, type Segment } from './segments.js';
import { withYearsAsHeadings } from './year-headings.js';

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

/** Gathers the rows of a table from strips that each hold a row, a label, or a single cell. */
export function gatherRows(strips: readonly Strip[], lexicon: TableLexicon): Gathered {
  const gatherer = new RowGatherer();
  const numbered = areNumbered(strips);
  for (const strip of strips) {
    if (isPageMark(strip.alone)) continue;
    const printed = piecesOf(strip);
    if (countsColumns(printed, numbered ? leastNumbered.cells : undefined)) continue;
    const pieces = withYearsAsHeadings(numbered && strip.grid ? printed.slice(1) : printed, lexicon);
    gatherer.turnTo(strip, pieces.length === 1);
    cutSegments(pieces, strip.grid !== null, { lexicon, gatherer });
  }
  return gatherer.finish();
}

/** The rows gathered so far, and the open one: labels, and the figures behind them. */
class RowGatherer implements Gatherer {
  private readonly rows: FigureRow[] = [];
  private labels: readonly Piece[] = nothing;
  private figures: readonly Piece[] = nothing;
  private strips: readonly number[] = [];
  private grid: Grid | null = null;
  private oneByOne = false;
  private strip!: Strip;
  private alone = false;

  /** Segments that are added from now on stand in this strip; `alone`: a single cell is all there is in it. */
  turnTo(strip: Strip, alone: boolean): void {
    this.strip = strip;
    this.alone = alone;
  }

  add({ labels, figures }: Segment): void {
    if (labels.length > 0 || (figures.length > 0 && !(this.alone && this.oneByOne))) this.close();
    this.labels = together(this.labels, labels);
    if (figures.length === 0) return;
    if (this.figures.length === 0) this.oneByOne = this.alone;
    this.figures = together(this.figures, figures);
    this.strips = this.strips.length === 0 ? [this.strip.index] : [...this.strips, this.strip.index];
    this.grid = this.strip.grid;
  }

  finish(): Gathered {
    this.close();
    return { rows: this.rows, trailing: this.labels };
  }

  private close(): void {
    const { labels, figures } = this;
    if (figures.length === 0) return;
    this.rows.push({ labels, figures, at: (labels.at(-1) ?? figures[0]!).at, grid: this.oneByOne ? null : this.grid, strips: this.strips });
    this.labels = nothing;
    this.figures = nothing;
    this.strips = [];
  }
}

const nothing: readonly Piece[] = [];

const together = (one: readonly Piece[], other: readonly Piece[]): readonly Piece[] => (one.length === 0 ? other : other.length === 0 ? one : [...one, ...other]);

/** `- 4 -`: a page number that text took along. */
export const isPageMark = (text: string | null): boolean => text !== null && /^[-—–]\s*\d{1,3}\s*[-—–]$/.test(text);
