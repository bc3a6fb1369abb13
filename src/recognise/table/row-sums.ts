import { balanceOf, identitiesOfTable, type Table } from '../../forms/index.js';
import { readFigure } from '../figure.js';
import type { Slot } from '../lexicon.js';
import type { Alignment } from './align.js';

/** Whether the sums that a row has within itself hold; `null` where it has none. They bear a reading out, and choose none. */
export function rowSumsHold(table: Table, slots: readonly Slot[], alignment: Alignment): boolean | null {
  const places = new Map(slots.map(({ path }, at) => [path, at]));
  const own = identitiesOfTable(table).filter(({ runs, terms }) => runs === 'row' && terms.every(({ cell }) => places.has(cell)));
  if (own.length === 0) return null;
  const values = alignment.map((piece) => (piece ? valueOf(piece.text) : 0));
  return own.every(({ terms }) => balanceOf(terms, (cell) => values[places.get(cell)!]!) === 0);
}

/** What is no figure bears nothing out. */
function valueOf(text: string): number {
  const { state, value } = readFigure(text);
  return state === 'number' ? value ?? NaN : state === 'unread' ? NaN : 0;
}
