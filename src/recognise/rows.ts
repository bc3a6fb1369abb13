import type { Grid } from '../document/index.js';
import type { Place } from '../finding/index.js';
import { labelKey } from './key.js';
import type { Entry, TableLexicon } from './lexicon.js';
import { piecesOf, type Piece, type Strip } from './strip.js';

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

/** Rows of figures and the texts that no figures followed, which still tell groups and headings. */
export interface Gathered {
  readonly rows: readonly FigureRow[];
  readonly trailing: readonly Piece[];
}

/** Figures and labels of one strip, in order: `label figures label figures …`. */
interface Segment {
  labels: Piece[];
  figures: Piece[];
}

/** Gathers the rows of a table from strips that each hold a row, a label, or a single cell. */
export function gatherRows(strips: readonly Strip[], lexicon: TableLexicon): Gathered {
  const rows: FigureRow[] = [];
  let labels: Piece[] = [];
  let figures: Piece[] = [];
  let from: number[] = [];
  let grid: Grid | null = null;
  let oneByOne = false;
  const close = (): void => {
    if (figures.length === 0) return;
    rows.push({ labels, figures, at: (labels.at(-1) ?? figures[0]!).at, grid: oneByOne ? null : grid, strips: from });
    labels = [];
    figures = [];
    from = [];
  };
  for (const strip of strips) {
    if (isPageMark(strip.alone)) continue;
    const pieces = piecesOf(strip);
    const alone = pieces.length === 1;
    for (const segment of segmentsOf(pieces, strip, lexicon)) {
      if (segment.labels.length > 0) close();
      else if (figures.length > 0 && segment.figures.length > 0 && !(alone && oneByOne)) close();
      labels.push(...segment.labels);
      if (segment.figures.length === 0) continue;
      if (figures.length === 0) oneByOne = alone;
      figures.push(...segment.figures);
      from.push(strip.index);
      grid = strip.grid;
    }
  }
  close();
  return { rows, trailing: labels };
}

/** `- 4 -`: a page number that text took along. */
export const isPageMark = (text: string | null): boolean => text !== null && /^[-—–]\s*\d{1,3}\s*[-—–]$/.test(text);

function segmentsOf(pieces: readonly Piece[], strip: Strip, lexicon: TableLexicon): Segment[] {
  const segments: Segment[] = [];
  let open: Segment = { labels: [], figures: [] };
  let expected = 0;
  const push = (): void => {
    if (keeps(open, expected, pieces.length)) segments.push(open);
    open = { labels: [], figures: [] };
    expected = 0;
  };
  for (const piece of pieces.slice(ordinalCells(pieces, lexicon))) {
    if (piece.figure) {
      open.figures.push(piece);
      continue;
    }
    const entries = lexicon.byWords.get(labelKey(piece.text).words);
    const row = entries?.every(({ role }) => role === 'row') ? entries[0] : undefined;
    if (!entries && strip.grid && expected > 0 && open.figures.length < expected) {
      open.figures.push(piece);
      continue;
    }
    if (!entries && strip.grid && expected > 0 && open.figures.length >= expected) continue;
    if (open.figures.length > 0) push();
    open.labels.push(piece);
    if (row) expected = widthOf(row, lexicon);
  }
  push();
  return segments;
}

/** Cells before a row's label when all they hold is one small number, the row's own (序号), and its figures follow. */
function ordinalCells(pieces: readonly Piece[], { table, byWords, columns }: TableLexicon): number {
  if (!pieces[0]?.figure || table.blocks.length > 1) return 0;
  const label = pieces.findIndex(({ figure }) => !figure);
  if (label < 0 || pieces.length - label <= columns[0]!.length || !byWords.has(labelKey(pieces[label]!.text).words)) return 0;
  const before = pieces.slice(0, label).filter(({ text }) => text !== '');
  return before.length === 1 && /^\d{1,2}$/.test(before[0]!.text) ? label : 0;
}

const widthOf = ({ block }: Entry, { columns }: TableLexicon): number => columns[block]!.length;

/**
 * Blanks alone are a row only beside a label that is known to want figures, or as a whole row of their own; beside a
 * heading they are the empty cells of a header.
 */
function keeps(segment: Segment, expected: number, width: number): boolean {
  const filled = segment.figures.some(({ text, doubt }) => text !== '' || doubt);
  if (!filled && expected === 0) segment.figures = [];
  if (!filled && expected > 0 && width === 1) segment.figures = [];
  return segment.labels.length + segment.figures.length > 0;
}
