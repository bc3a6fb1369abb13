import type { FlowBlock, FlowCell, FlowTable } from './flow-block.js';

/** Longer than any label or note seen in a table of a form. */
const longText = 400;
/** Tables of data with long notes in them have more cells than this. */
const fewCells = 20;
/** A table with this many rows of this many printed cells is data, even when a table stands in one of its cells. */
const [denseRows, denseCells] = [5, 4];

/** Whether a table holds data; one that only places things on a page dissolves into what it holds. As the readers judge. */
export function isGrid<At>({ rows }: FlowTable<At>): boolean {
  if (rows.every((row) => row.length <= 1)) return false;
  const cells = rows.flat();
  if (cells.some((cell) => gridsOf(cell).length > 0)) return rows.filter((row) => row.filter(isPrinted).length >= denseCells).length >= denseRows;
  return cells.length > fewCells || !cells.some((cell) => lengthOf(cell) > longText);
}

const none: readonly never[] = [];

/** The tables of data that stand in a cell, also inside tables that only lay it out. */
export function gridsOf<At>(cell: FlowCell<At>): readonly FlowTable<At>[] {
  if (cell.isFlat || cell.blocks.every(isParagraph)) return none;
  return cell.blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [];
    return isGrid(block) ? [block] : block.rows.flat().flatMap(gridsOf);
  });
}

const isParagraph = <At>({ kind }: FlowBlock<At>): boolean => kind === 'paragraph';

const isPrinted = <At>({ blocks }: FlowCell<At>): boolean => blocks.some(({ kind }) => kind === 'paragraph');

const lengthOf = <At>({ blocks }: FlowCell<At>): number => blocks.reduce((sum, block) => sum + (block.kind === 'paragraph' ? block.length : 0), 0);
