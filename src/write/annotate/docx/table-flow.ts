import type { FlowCell, FlowTable } from '../flow-block.js';
import { childOf, type Element } from '../xml/element.js';
import type { Anchor } from './anchor.js';
import { isOn, numberOf, printedChildren, valueOf } from './printed-children.js';

interface OpenCell {
  readonly cell: Element;
  readonly column: number;
  columnSpan: number;
  rowSpan: number;
}

/** What a cell holds, and where a mark on it stands. */
type Inside = Pick<FlowCell<Anchor>, 'blocks' | 'at'>;

/** A table of Word: cells that go on a merge from above or from the left are part of the cell that began it. */
export function flowTable(table: Element, inside: (cell: Element) => Inside): FlowTable<Anchor> {
  let above = new Map<number, OpenCell>();
  const rows = printedChildren(table).filter((row) => row.name === 'tr' && !isGone(row)).map((row) => {
    const { cells, goingOn } = openCells(row, above);
    above = goingOn;
    return cells;
  });
  return { kind: 'table', rows: rows.map((row) => row.map((open) => flowCell(open, inside(open.cell)))) };
}

const flowCell = ({ column, columnSpan, rowSpan }: OpenCell, { blocks, at }: Inside): FlowCell<Anchor> => ({ blocks, at, column, columnSpan, rowSpan });

const isGone = (row: Element): boolean => {
  const properties = childOf(row, 'trPr');
  return childOf(properties, 'del') !== undefined || isOn(properties, 'hidden');
};

/** The cells that begin in a row, and the merges that may go on below it, by column. */
function openCells(row: Element, above: ReadonlyMap<number, OpenCell>): { cells: OpenCell[]; goingOn: Map<number, OpenCell> } {
  let column = spanOf(numberOf(childOf(row, 'trPr'), 'gridBefore'), 0);
  const cells: OpenCell[] = [];
  const goingOn = new Map<number, OpenCell>();
  for (const cell of printedChildren(row).filter(({ name }) => name === 'tc')) {
    const properties = childOf(cell, 'tcPr');
    const columnSpan = spanOf(numberOf(properties, 'gridSpan'), 1);
    const begun = goesOn(properties, 'vMerge') ? above.get(column) : undefined;
    const left = goesOn(properties, 'hMerge') ? cells.at(-1) : undefined;
    if (begun) begun.rowSpan++;
    else if (left) left.columnSpan += columnSpan;
    else cells.push({ cell, column, columnSpan, rowSpan: 1 });
    if (!left && childOf(properties, 'vMerge')) goingOn.set(column, begun ?? cells.at(-1)!);
    column += columnSpan;
  }
  return { cells, goingOn };
}

/** A merge mark without a value goes on a merge; one that says `restart` begins it. */
const goesOn = (properties: Element | undefined, merge: string): boolean => childOf(properties, merge) !== undefined && valueOf(properties, merge) !== 'restart';

const spanOf = (value: number | undefined, least: 0 | 1): number => Math.max(least, Math.min(value ?? least, 1_000));
