import type { Document, Doubt, Grid, GridCell, Paragraph } from '../document/index.js';
import { further, type Place } from '../finding/index.js';
import { looksLikeFigure } from './figure.js';
import { labelKey, type LabelKey } from './key.js';
import { isBare, seen } from './unseen.js';

/** One piece of a row: a cell, or a word of a line whose cells stand apart by blanks. */
export interface Piece {
  readonly text: string;
  readonly at: Place;
  /** Column from 0 and columns spanned; -1 in a line. In a ragged grid the column is merely counted: see `rowWidth`. */
  readonly column: number;
  readonly columnSpan: number;
  /** Cells of its row in a ragged grid: rows of as many cells may have the same columns. 0 where columns mean something. */
  readonly rowWidth: number;
  readonly figure: boolean;
  /** Position of the strip it was cut from. */
  readonly strip: number;
  /** What `keyOf` made of its text, once that was asked. */
  key: LabelKey | null;
  readonly doubt?: Doubt;
  readonly inferred?: true;
}

/** The key of a piece's text; made once, however often it is asked for. */
export const keyOf = (piece: Piece): LabelKey => (piece.key ??= labelKey(piece.text));

/** Whether anything is printed in a piece, understood or not. */
export const isFilled = ({ text, doubt }: Piece): boolean => text !== '' || doubt !== undefined;

/** A row of the document: a grid row, or a paragraph. The common shape in which tables and headings are looked for. */
export interface Strip {
  /** Position in the document. */
  readonly index: number;
  /** The row as one text: a paragraph's own, or the only filled cell of a grid row; `null` for a row of several cells. */
  readonly alone: string | null;
  readonly at: Place;
  readonly grid: Grid | null;
  readonly source: Paragraph | readonly GridCell[];
  /** What `piecesOf` cut it into, once that was asked. */
  cut: readonly Piece[] | null;
}

/** The document's rows in order; grid rows without any text are left out. */
export function stripsOf(document: Document): Strip[] {
  const strips: Strip[] = [];
  for (const block of document.blocks) {
    if (block.kind === 'paragraph') {
      strips.push({ index: strips.length, alone: block.text, at: block.at, grid: null, source: block, cut: null });
      continue;
    }
    for (const row of block.rows) {
      let first: GridCell | undefined;
      let filled = 0;
      for (const cell of row) {
        if (isBare(cell.text) && !cell.doubt) continue;
        first ??= cell;
        filled++;
      }
      if (!first) continue;
      strips.push({ index: strips.length, alone: filled === 1 ? first.text : null, at: first.at, grid: block, source: row, cut: null });
    }
  }
  return strips;
}

/** The pieces of a strip for reading as a table row; cut once, however often they are asked for. */
export const piecesOf = (strip: Strip): readonly Piece[] => (strip.cut ??= cutPieces(strip));

function cutPieces({ source, grid, index }: Strip): Piece[] {
  if ('kind' in source) return wordsOf(source, index);
  const width = grid!.ragged ? source.length : 0;
  return source.map((cell) => pieceOfCell(cell, width, index));
}

function pieceOfCell({ text: printed, at, column, columnSpan, doubt, inferred }: GridCell, rowWidth: number, strip: number): Piece {
  const text = seen(printed);
  const plain = { text, at, column, columnSpan, rowWidth, figure: doubt ? true : looksLikeFigure(text), strip, key: null };
  return doubt || inferred ? { ...plain, ...(doubt && { doubt }), ...(inferred && { inferred }) } : plain;
}

/** A paragraph without figures at its end is one piece; else every word between blanks is. */
function wordsOf({ text, at }: Paragraph, strip: number): Piece[] {
  const piece = (printed: string, offset: number, word = seen(printed)): Piece => ({ text: word, at: further(at, offset), column: -1, columnSpan: 1, rowWidth: 0, figure: looksLikeFigure(word), strip, key: null });
  if (!hasBlank(text)) return [piece(text, 0)];
  const words: Piece[] = [];
  for (let start = 0; start < text.length; ) {
    while (start < text.length && isBlank(text.charCodeAt(start))) start++;
    let end = start;
    while (end < text.length && !isBlank(text.charCodeAt(end))) end++;
    if (end > start) words.push(piece(text.slice(start, end), start));
    start = end;
  }
  return words.some(({ figure }) => figure) ? words : [piece(text, 0)];
}

const isBlank = (code: number): boolean => code === 32 || code === 0x3000 || code === 9 || code === 0xa0;
const hasBlank = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (isBlank(text.charCodeAt(i))) return true;
  return false;
};
