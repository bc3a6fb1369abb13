import { identitiesOfTable, type Table } from '../../forms/index.js';
import type { Slot } from '../lexicon.js';
import type { Piece } from '../strip.js';
import type { Alignment } from './align.js';
import { rowSumsHold } from './row-sums.js';

/** A row whose broken figures are whole again, and the ids of the identities that show it. */
export interface Rejoined {
  readonly alignment: Alignment;
  readonly provedBy: readonly string[];
}

/** Digits alone over several lines. */
const broken = /^[\d０-９][\d０-９,，]*(?:\n[\d０-９,，]+)+$/;

/**
 * A row with the figures that narrow columns broke over lines made whole, when the row's own sums hold with every break
 * closed. `null` where no figure is broken, where a sum does not hold, and where each line by itself adds up as well:
 * then two rows stand in one as likely.
 */
export function rejoined(table: Table, slots: readonly Slot[], alignment: Alignment): Rejoined | null {
  if (!alignment.some(isBroken)) return null;
  const whole = alignment.map((piece) => (isBroken(piece) ? { ...piece!, text: piece!.text.replaceAll('\n', ''), inferred: true as const } : piece));
  if (rowSumsHold(table, slots, whole) !== true) return null;
  const lines = Math.max(...alignment.map((piece) => linesOf(piece).length));
  const apart = Array.from({ length: lines }, (_, line) => alignment.map((piece) => piece && { ...piece, text: linesOf(piece)[line] ?? '' }));
  if (apart.every((row) => rowSumsHold(table, slots, row))) return null;
  return { alignment: whole, provedBy: sumsOf(table, slots) };
}

const isBroken = (piece: Piece | null): boolean => piece !== null && piece.text.includes('\n') && broken.test(piece.text);
const linesOf = (piece: Piece | null): string[] => piece?.text.split('\n') ?? [];

function sumsOf(table: Table, slots: readonly Slot[]): string[] {
  const own = new Set<string>(slots.map(({ path }) => path));
  return identitiesOfTable(table).flatMap(({ id, runs, terms }) => (runs === 'row' && terms.every(({ cell }) => own.has(cell)) ? [id] : []));
}
