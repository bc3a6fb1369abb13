// Between the formats that flow (Word, HTML) and their places. In: what a format prints, in order, each piece with where
// it stands in the file. Out: the pieces by their place, counted as the readers count them. Refuses to know: what is
// written in them. The readers are the authority; a test holds the two counts together.
import type { Place } from '../../finding/index.js';
import type { FlowBlock, FlowParagraph, FlowTable } from './flow-block.js';
import { gridsOf, isGrid } from './grid-or-layout.js';

/** One name for every place. */
export function placeKey(place: Place): string {
  if (place.in === 'table') return `table ${place.table} ${place.row} ${place.column}`;
  return place.in === 'paragraph' ? `paragraph ${place.paragraph}` : '';
}

/** What stands at every place of a page. */
export function placesIn<At>(blocks: readonly FlowBlock<At>[]): ReadonlyMap<string, At> {
  const places = new Places<At>();
  for (const block of blocks) places.add(block);
  return places.found;
}

/**
 * What stands at the places wanted, all where none are named, of the blocks that are added in the order of print. Behind
 * a paragraph that cannot be counted no paragraph has a place: a mark on the wrong one is worse than none.
 */
export class Places<At> {
  readonly #found = new Map<string, At>();
  readonly #wanted: ReadonlySet<string> | null;
  /** By table, the rows some of the places wanted stand in. */
  readonly #rows: ReadonlyMap<number, ReadonlySet<number>> | null;
  /** Whether some of the places are outside tables. */
  readonly wantsParagraphs: boolean;
  #tables = 0;
  #paragraphs = 0;
  #isSure = true;

  constructor(wanted?: readonly Place[]) {
    this.#wanted = wanted ? new Set(wanted.map(placeKey).filter((key) => key !== '')) : null;
    this.#rows = wanted ? rowsIn(wanted) : null;
    this.wantsParagraphs = wanted?.some((place) => place.in === 'paragraph') ?? true;
  }

  get found(): ReadonlyMap<string, At> {
    return this.#found;
  }

  /** Whether every place wanted is found: no block to come has another. */
  get isComplete(): boolean {
    return this.#found.size === this.#wanted?.size;
  }

  add(block: FlowBlock<At>): void {
    if (block.kind === 'paragraph') this.#paragraph(block);
    else if (isGrid(block)) this.#grid(block);
    else for (const cell of block.rows.flat()) if (this.wantsParagraphs || !cell.isFlat) cell.blocks.forEach((one) => this.add(one));
  }

  #paragraph({ count, at }: FlowParagraph<At>): void {
    this.#isSure &&= count !== null;
    if (!this.#isSure) return;
    for (let i = 0; i < count!; i++) this.#put({ in: 'paragraph', paragraph: ++this.#paragraphs }, { at });
  }

  #grid(table: FlowTable<At>): void {
    const number = ++this.#tables;
    const rows = this.#rows?.get(number);
    if (rows || !this.#rows) {
      const columns = columnsOf(table);
      table.rows.forEach((row, r) => {
        if (!rows || rows.has(r + 1)) row.forEach((cell, c) => this.#put({ in: 'table', table: number, row: r + 1, column: (cell.column ?? columns[r]![c]!) + 1 }, cell));
      });
    }
    for (const row of table.rows) for (const cell of row) for (const grid of gridsOf(cell)) this.add(grid);
  }

  /** Where a cell stands is asked of it only where somebody wants to know. */
  #put(place: Place, where: { readonly at: At }): void {
    const key = placeKey(place);
    if (!this.#wanted || this.#wanted.has(key)) this.#found.set(key, where.at);
  }
}

function rowsIn(places: readonly Place[]): ReadonlyMap<number, ReadonlySet<number>> {
  const rows = new Map<number, Set<number>>();
  for (const place of places) if (place.in === 'table') rows.set(place.table, (rows.get(place.table) ?? new Set()).add(place.row));
  return rows;
}

const mostColumns = 1_000;

/** The left edge of every cell that does not say it, from 0, as a browser lays the table out. */
function columnsOf<At>({ rows }: FlowTable<At>): number[][] {
  if (rows.every(([cell]) => cell?.column !== undefined)) return [];
  const coveredUntil: number[] = [];
  return rows.map((row, index) => {
    let column = 0;
    return row.map((cell) => {
      while ((coveredUntil[column] ?? 0) > index) column++;
      const left = column;
      column += Math.max(1, Math.min(cell.columnSpan, mostColumns));
      if (cell.rowSpan > 1) for (let i = left; i < column; i++) coveredUntil[i] = index + Math.min(cell.rowSpan, rows.length - index);
      return left;
    });
  });
}
