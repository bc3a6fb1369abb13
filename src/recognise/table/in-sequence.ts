import { balanceOf, identitiesOfTable, type CellPath } from '../../forms/index.js';
import type { Cell } from '../../model/index.js';
import { readFigure } from '../figure.js';
import type { Slot, TableLexicon } from '../lexicon.js';
import type { Piece } from '../strip.js';
import { isOfText, type FigureRow } from './rows.js';

/** A figure of a text, and the cell it is by its place among all figures of the table. */
export interface Placed {
  readonly slot: Slot;
  readonly piece: Piece;
}

/** Rows read by their own labels that must stand where the order puts them, nought in some column at most. */
const leastAnchors = 3;

/**
 * The figures of a table laid under its form in their order, row by row, as text taken out of a page by its blocks has
 * them: labels broken over lines come before or behind, figures never. `null` unless there are exactly as many figures
 * as cells, every sum of the table holds, and the rows that a label names stand where the order puts them.
 */
export function inSequence(rows: readonly FigureRow[], lexicon: TableLexicon, cells: ReadonlyMap<CellPath, Cell>): Placed[] | null {
  if (!rows.every(isOfText)) return null;
  const pieces = rows.flatMap(({ figures }) => figures);
  if (pieces.length !== lexicon.size) return null;
  const slots = lexicon.rows.flatMap((row) => row.slots);
  const placed = pieces.map((piece, at): Placed => ({ slot: slots[at]!, piece }));
  const values = new Map(placed.map(({ slot, piece }) => [slot.path, valueOf(piece)]));
  const agrees = [...cells].every(([path, { value }]) => value === null || value === values.get(path));
  const anchors = lexicon.rows.filter((row) => row.slots.every(({ path }) => cells.get(path)?.value != null) && row.slots.some(({ path }) => values.get(path)! > 0)).length;
  const identities = identitiesOfTable(lexicon.table);
  return agrees && anchors >= leastAnchors && identities.length > 0 && identities.every(({ terms }) => balanceOf(terms, (cell) => values.get(cell) ?? NaN) === 0) ? placed : null;
}

const valueOf = ({ text }: Piece): number => {
  const { state, value } = readFigure(text);
  return state === 'number' ? value ?? NaN : NaN;
};
