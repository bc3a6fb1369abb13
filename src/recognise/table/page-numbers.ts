import type { TableLexicon } from '../lexicon.js';
import { keyOf, type Piece } from '../strip.js';
import type { ResolvedRow } from './resolve.js';
import { isOfText, isSetApart, type FigureRow } from './rows.js';

/**
 * Rows of a text whose only figure may be the number of the page: digits alone on a line below their label, where other
 * rows of the table have their figures on the label's own line. The label's cell may as well be blank. Below a label broken
 * over lines its figure stands alone for that reason.
 */
export function mayBePageNumbers(resolved: readonly ResolvedRow[], { byWords }: TableLexicon): FigureRow[] {
  const isTorn = (label?: Piece): boolean => label !== undefined && !byWords.has(keyOf(label).words);
  const lone = resolved.filter(({ entry, row }) => entry !== null && isLoneNumber(row) && !isTorn(row.labels.at(-1))).map(({ row }) => row);
  return lone.length > 0 && resolved.some(({ entry, row }) => entry !== null && isBeside(row)) ? lone : [];
}

const isLoneNumber = (row: FigureRow): boolean => row.figures.length === 1 && isSetApart(row) && /^[1-9]\d{0,2}$/.test(row.figures[0]!.text);

/** Figures on the line of their label, or in its row of a grid. */
const isBeside = (row: FigureRow): boolean => !isOfText(row) || row.labels.at(-1)?.strip === row.figures[0]!.strip;
