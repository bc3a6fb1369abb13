import type { Entry, TableLexicon } from '../lexicon.js';
import { keyOf } from '../strip.js';
import type { ResolvedRow } from './resolve.js';
import type { FigureRow } from './rows.js';

/** Figures a copy has beside the heading of a group: the form has none there. */
export interface Subtotal {
  readonly row: FigureRow;
  readonly entry: Entry;
}

/**
 * The rows of figures that stand right behind the heading of a group whose own rows all have theirs, by their labels:
 * were a row of the group without figures, or found by its place alone, these might be that row's.
 */
export function subtotalsIn(resolved: readonly ResolvedRow[], { byWords }: TableLexicon): Subtotal[] {
  return resolved.filter(({ entry }) => !entry).flatMap(({ row }) => {
    const label = row.labels.at(-1);
    if (!label || label.strip !== row.figures[0]!.strip) return [];
    const { words, mark } = keyOf(label);
    const entry = byWords.get(words)?.find((one) => one.role === 'group' && one.line!.lines.length > 1 && (!mark || one.mark === mark));
    return entry && rowsOf(entry, resolved).every(({ by }) => by === 'label') ? [{ row, entry }] : [];
  });
}

const rowsOf = ({ line }: Entry, resolved: readonly ResolvedRow[]): ResolvedRow[] =>
  resolved.filter(({ entry }) => entry?.line?.lines.at(-2) === line!.lines.at(-1));
