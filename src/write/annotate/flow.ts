// Between the formats that flow (Word, HTML) and their places. In: what a format prints, in order, each piece with where
// it stands in the file. Out: the pieces by their place, counted as the readers count them. Refuses to know: what is
// written in them. The readers are the authority; a test holds the two counts together.
import type { Place } from '../../finding/index.js';
import type { FlowBlock, FlowParagraph, FlowTable } from './flow-block.js';
import { isGrid, gridsIn } from './grid-or-layout.js';

/** One name for every place. */
export function placeKey(place: Place): string {
  if (place.in === 'table') return `table ${place.table} ${place.row} ${place.column}`;
  return place.in === 'paragraph' ? `paragraph ${place.paragraph}` : '';
}

/**
 * What stands at every place; where only some are wanted, of tables only in their rows. Behind a paragraph that cannot be counted no
 * paragraph has a place: a mark on the wrong one is worse than none.
 */
export function placesIn<At>(blocks: readonly FlowBlock<At>[], wanted?: readonly Place[]): ReadonlyMap<string, At> {
  const places = new Map<string, At>();
  const rowsWanted = wanted && rowsIn(wanted);
  let [tables, paragraphs, sure] = [0, 0, true];
  pour(blocks);
  return places;

  function pour(some: readonly FlowBlock<At>[]): void {
    for (const block of some) {
      if (block.kind === 'paragraph') paragraph(block);
      else if (isGrid(block)) grid(block);
      else for (const cell of block.rows.flat()) pour(cell.blocks);
    }
  }

  function paragraph({ count, at }: FlowParagraph<At>): void {
    sure &&= count !== null;
    if (!sure) return;
    for (let i = 0; i < count!; i++) places.set(placeKey({ in: 'paragraph', paragraph: ++paragraphs }), at);
  }

  function grid(table: FlowTable<At>): void {
    const number = ++tables;
    const rows = rowsWanted?.get(number);
    const columns = rowsWanted && !rows ? [] : columnsOf(table);
    columns.forEach((row, r) => {
      if (!rows || rows.has(r + 1)) row.forEach((column, c) => places.set(placeKey({ in: 'table', table: number, row: r + 1, column: column + 1 }), table.rows[r]![c]!.at));
    });
    for (const cell of table.rows.flat()) pour(gridsIn(cell.blocks));
  }
}

/** By table, the rows some of the places stand in. */
function rowsIn(places: readonly Place[]): ReadonlyMap<number, ReadonlySet<number>> {
  const rows = new Map<number, Set<number>>();
  for (const place of places) if (place.in === 'table') rows.set(place.table, (rows.get(place.table) ?? new Set()).add(place.row));
  return rows;
}

const mostColumns = 1_000;

/** The left edge of every cell, from 0: as said, else as a browser lays the table out. */
function columnsOf<At>({ rows }: FlowTable<At>): number[][] {
  const coveredUntil: number[] = [];
  const said = rows.flat().every(({ column }) => column !== undefined);
  return rows.map((row, index) => {
    let column = 0;
    return row.map((cell) => {
      if (said) return cell.column!;
      while ((coveredUntil[column] ?? 0) > index) column++;
      const left = column;
      column += Math.max(1, Math.min(cell.columnSpan, mostColumns));
      if (cell.rowSpan > 1) for (let i = left; i < column; i++) coveredUntil[i] = index + Math.min(cell.rowSpan, rows.length - index);
      return left;
    });
  });
}
