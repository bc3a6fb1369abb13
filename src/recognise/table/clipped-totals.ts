import { identitiesOfTable, type CellPath, type Table } from '../../forms/index.js';
import type { Cell } from '../../model/index.js';

/** In one row the end of a total may be missing by a slip of the pen; in more the edge of the page cut it off. */
const fewest = 2;

/**
 * Totals of a table in lines of text of which the page's edge left only the first digits: in several rows the total's
 * digits are those that its parts' sum begins with. What they were is not guessed; they are no figures that were printed.
 */
export function clippedTotals(table: Table, cells: ReadonlyMap<CellPath, Cell>): CellPath[] {
  const clipped = identitiesOfTable(table).flatMap(({ runs, terms }) => {
    const total = terms.find(({ times }) => times < 0)?.cell;
    if (runs !== 'row' || total === undefined) return [];
    const sum = terms.reduce((so, { cell, times }) => (times > 0 ? so + (valueOf(cells.get(cell)) ?? NaN) : so), 0);
    const printed = valueOf(cells.get(total)) ?? 0;
    return printed > 0 && sum >= printed * 10 && String(sum).startsWith(String(printed)) ? [total] : [];
  });
  return clipped.length < fewest ? [] : clipped;
}

/** `null` of a cell that cannot be read: nothing adds up with it. */
const valueOf = (cell: Cell | undefined): number | null => (!cell || cell.state === 'unread' ? null : cell.value ?? 0);
