import { spellingsOf } from '../key.js';
import type { LinePath } from '../../forms/index.js';
import { isFilled, keyOf, type Piece } from '../strip.js';
import type { FigureRow } from './rows.js';

/**
 * How often the heading of a block's only column is printed in one row: programs that know no merged cells print such a
 * cell once for every column it covers. 1 where it is printed once, or not before this row.
 */
export function copiesOfHeading(labels: readonly Piece[], { line }: LinePath): number {
  const words = spellingsOf(line);
  const headings = labels.filter((label) => words.has(keyOf(label).words));
  const last = headings.at(-1);
  return last ? headings.filter(({ strip }) => strip === last.strip).length : 1;
}

/** A row with the figure of a merged cell once. As it is where its figures are not as many as the copies, or not alike. */
export function withoutCopies(row: FigureRow, copies: number): FigureRow {
  if (copies === 1 || row.figures.length !== copies) return row;
  const [first, ...others] = row.figures;
  const isCopied = isFilled(first!) && others.every(({ text, doubt }) => text === first!.text && !doubt);
  return isCopied ? { ...row, figures: [first!] } : row;
}
