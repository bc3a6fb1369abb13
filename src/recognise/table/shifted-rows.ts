import type { TableLexicon } from '../lexicon.js';
import { keyOf } from '../strip.js';
import { besides } from './besides.js';
import type { ResolvedRow } from './resolve.js';
import { isOfLines, isSetApart, type FigureRow } from './rows.js';

/**
 * Rows that may stand one off: between a line of the form that has no figures and figures that have no line, every label
 * may have its neighbour's figures, as labels of several lines beside figures without rulings do. Where both stand at
 * one place, that row alone has lost its label. Nothing in rows that a grid shows; halves of `broken` rows are none.
 */
export function shiftedRows(resolved: readonly ResolvedRow[], lexicon: TableLexicon, broken: ReadonlySet<FigureRow>): ReadonlySet<FigureRow> {
  const shifted = new Set<FigureRow>();
  // Where every row has its line, as in most tables, none can have another's figures.
  if (resolved.every((one, at) => one.entry?.role === 'row' && one.entry !== resolved[at - 1]?.entry && rowsBehind(one) === 0)) return shifted;
  const surplus = surplusBefore(resolved, lexicon, broken);
  let open: { readonly at: number; readonly sign: number }[] = [];
  for (const [at, count] of surplus.entries()) {
    for (let left = Math.abs(count); left > 0; left--) {
      const last = open.at(-1);
      if (last && last.sign !== Math.sign(count)) {
        for (const { row, entry } of resolved.slice(last.at, at)) if (entry && isOfLines(row)) shifted.add(row);
        open = open.slice(0, -1);
      } else open.push({ at, sign: Math.sign(count) });
    }
  }
  return shifted;
}

/** Before each row, and behind the last: rows without a line of their own since the known row before, less the form's lines left out there. */
function surplusBefore(resolved: readonly ResolvedRow[], lexicon: TableLexicon, broken: ReadonlySet<FigureRow>): number[] {
  const place = new Map(lexicon.rows.map((entry, at) => [entry, at]));
  const surplus = Array.from({ length: resolved.length + 1 }, () => 0);
  let last = -1;
  let unnamed = 0;
  for (const [at, one] of [...resolved, null].entries()) {
    const own = one === null ? lexicon.rows.length : one.entry && place.get(one.entry);
    if (own === null || own === undefined || own === last) unnamed += !broken.has(one!.row) && isWhole(one!, lexicon) ? 1 : 0;
    else {
      surplus[at] = unnamed - Math.max(0, own - last - 1);
      last = Math.max(last, own);
      unnamed = one === null ? 0 : rowsBehind(one);
    }
  }
  return surplus;
}

/** Rows whose figures stand behind a row's own, one below the other, before the next label comes. */
const rowsBehind = ({ entry, row }: ResolvedRow): number => (entry && isSetApart(row) && entry.slots.length > 1 ? Math.max(0, Math.floor(row.figures.length / entry.slots.length) - 1) : 0);

/** As many figures as a row has, of no sum that a report prints besides the form's rows. */
const isWhole = ({ row: { figures, labels } }: ResolvedRow, { columns }: TableLexicon): boolean =>
  columns.some(({ length }) => length > 1 && figures.length >= length) && !(labels.length > 0 && besides.has(keyOf(labels.at(-1)!).words));
