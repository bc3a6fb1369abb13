import { piecesOf, type Piece, type Strip } from '../strip.js';

/** The least columns that are told from figures by their numbers: no table has rows of so few figures whose sum that is. */
const leastCounted = 6;
/** Fewest rows that can show a count, and cells of such a row: a label with its figure has two. */
export const leastNumbered = { rows: 3, cells: 3 };

/** A row that numbers the columns: `0 1 2 3 …`, as programs print a table that has no headings of its own. */
export function countsColumns(pieces: readonly Piece[], least = leastCounted): boolean {
  if (pieces.length < least) return false;
  const from = pieces[0]!.text === '' ? 1 : 0;
  const first = pieces[from]!.text;
  return (first === '0' || first === '1') && pieces.length - from >= least && pieces.every(({ text }, at) => at < from || text === String(Number(first) + at - from));
}

/**
 * Whether the rows of a table each begin with their number, headings too, as programs print tables: then that cell is
 * no figure. Every row of a grid must go on counting from the one before.
 */
export function areNumbered(strips: readonly Strip[]): boolean {
  let next: number | null = null;
  let rows = 0;
  for (const strip of strips) {
    if (!strip.grid) continue;
    const pieces = piecesOf(strip);
    if (countsColumns(pieces, leastNumbered.cells)) continue;
    const text = pieces[0]!.text;
    if (pieces.length < leastNumbered.cells || !rowNumber.test(text) || (next !== null && Number(text) !== next)) return false;
    next = Number(text) + 1;
    rows++;
  }
  return rows >= leastNumbered.rows;
}

const rowNumber = /^\d{1,4}$/;
