import { piecesOf, type Piece, type Strip } from '../strip.js';

/** The least columns that are told from figures by their numbers: no table has rows of so few figures whose sum that is. */
const leastCounted = 6;
/** Fewest rows that can show a count, and cells of such a row: a label with its figure has two. */
export const leastNumbered = { rows: 3, cells: 3 };

/** A row that numbers the columns: `0 1 2 3 …`, as programs print a table that has no headings of its own; one may be lost. */
export function countsColumns(pieces: readonly Piece[], least = leastCounted): boolean {
  if (pieces.length < least) return false;
  const from = pieces[0]!.text === '' ? 1 : 0;
  const first = pieces[from]!.text;
  if ((first !== '0' && first !== '1') || pieces.length - from < least) return false;
  const numbers = pieces.slice(from).map(({ text }) => (rowNumber.test(text) ? Number(text) : NaN));
  return numbers.every((number, at) => at === 0 || number > numbers[at - 1]!) && numbers.at(-1)! - numbers[0]! <= numbers.length;
}

/**
 * Whether the rows of a table each begin with their number, headings too, as programs print tables: then that cell is
 * no figure. Every row of a grid must have a higher number than the one before; rows may be lost, and others cut short.
 */
export function areNumbered(strips: readonly Strip[]): boolean {
  let last = -1;
  let rows = 0;
  for (const strip of strips) {
    if (!strip.grid) continue;
    const pieces = piecesOf(strip);
    if (countsColumns(pieces, leastNumbered.cells)) continue;
    const { text } = pieces[0]!;
    if (!rowNumber.test(text) || Number(text) <= last) return false;
    last = Number(text);
    if (pieces.length >= leastNumbered.cells) rows++;
  }
  return rows >= leastNumbered.rows;
}

const rowNumber = /^\d{1,4}$/;
