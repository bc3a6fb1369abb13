import type { FlowBlock, FlowTable, FlowTableCell } from './flow.js';

/** `grid`: a table of data. `layout`: a table that only places things on a page, or frames them. */
export type TableKind = 'grid' | 'layout';

/** Longer than any label or note seen in a table of a form. */
const longText = 400;
/** Tables of data with long notes in them have more cells than this. */
const fewCells = 20;
/** A table with this many rows of this many printed cells is data, even when a table stands in one of its cells. */
const denseRows = 5;
const denseCells = 4;

/** Tells tables of data from tables that lay out a page. Remembers its answers: tables nest. */
export class TableKinds {
  private readonly known = new WeakMap<FlowTable, TableKind>();

  of(table: FlowTable): TableKind {
    let kind = this.known.get(table);
    if (kind === undefined) this.known.set(table, (kind = this.judge(table)));
    return kind;
  }

  /** The tables of data that stand in a cell, also inside tables that only lay it out. */
  gridsIn(blocks: readonly FlowBlock[]): FlowTable[] {
    return blocks.flatMap((block) => {
      if (block.kind !== 'table') return [];
      return this.of(block) === 'grid' ? [block] : block.rows.flat().flatMap((cell) => this.gridsIn(cell.blocks));
    });
  }

  private judge(table: FlowTable): TableKind {
    if (table.rows.every((row) => row.length <= 1)) return 'layout';
    const cells = table.rows.flat();
    if (cells.some((cell) => this.gridsIn(cell.blocks).length > 0)) return isDense(table) ? 'grid' : 'layout';
    return cells.length <= fewCells && cells.some((cell) => textLength(cell) > longText) ? 'layout' : 'grid';
  }
}

const isDense = (table: FlowTable): boolean =>
  table.rows.filter((row) => row.filter((cell) => cell.blocks.some((block) => block.kind === 'paragraph')).length >= denseCells)
    .length >= denseRows;

const textLength = (cell: FlowTableCell): number =>
  cell.blocks.reduce((sum, block) => sum + (block.kind === 'paragraph' ? block.text.length : 0), 0);
