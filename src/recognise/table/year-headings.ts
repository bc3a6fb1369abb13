import { meaningOf, type TableLexicon } from '../lexicon.js';
import { isFilled, keyOf, type Piece } from '../strip.js';

/** `2022`: a year as it heads a column, or a figure like any other. */
export const isBareYear = ({ text, figure }: Piece): boolean => figure && text.length === 4 && text.startsWith('20') && /^20\d\d$/.test(text);

/**
 * The pieces of a row, years that stand as headings told as such: years alone beside headings of the table
 * (`信息内容 2022 2023`), or two and more with nothing beside them. Beside the label of a row they are its figures.
 */
export function withYearsAsHeadings(pieces: readonly Piece[], lexicon: TableLexicon): readonly Piece[] {
  if (!pieces.some(isBareYear)) return pieces;
  const filled = pieces.filter(isFilled);
  const years = filled.filter(isBareYear);
  const isHeadings = filled.every((one) => isBareYear(one) || isHeading(one, lexicon)) && (years.length < filled.length || (new Set(years.map(({ text }) => text)).size > 1));
  return isHeadings ? pieces.map((one) => (isBareYear(one) ? { ...one, figure: false } : one)) : pieces;
}

/** A text that names no row of figures. */
const isHeading = (piece: Piece, lexicon: TableLexicon): boolean => !piece.figure && meaningOf(lexicon, keyOf(piece)).rows.length === 0;
