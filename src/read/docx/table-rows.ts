import { limits } from '../../document/index.js';
import { childOf } from '../markup/element.js';
import type { MarkupElement } from '../markup/element.js';
import type { FlowBlock, FlowTable, FlowTableCell } from '../markup/flow.js';
import { isOn, numberOf, printedChildren, valueOf } from './wrappers.js';

interface OpenCell {
  readonly cell: MarkupElement;
  readonly column: number;
  columnSpan: number;
  rowSpan: number;
}

/** A table of Word: cells that go on a merge from above or from the left are part of the cell that began it. */
export function flowTable(table: MarkupElement, flowOf: (cell: MarkupElement) => FlowBlock[]): FlowTable {
  const begunAbove = new Map<number, OpenCell>();
  const rows = printedChildren(table).filter((row) => row.name === 'w:tr' && !isGone(row)).map((row) => openCells(row, begunAbove));
  return {
    kind: 'table',
    rows: rows.map((row) => row.map(({ cell, column, columnSpan, rowSpan }): FlowTableCell => ({ blocks: flowOf(cell), column, columnSpan, rowSpan }))),
  };
}

const isGone = (row: MarkupElement): boolean => {
  const properties = childOf(row, 'w:trPr');
  return childOf(properties, 'w:del') !== undefined || isOn(properties, 'w:hidden');
};

/** The cells that begin in a row; `begunAbove` are the merges that may go on, by column, and is kept up to date. */
function openCells(row: MarkupElement, begunAbove: Map<number, OpenCell>): OpenCell[] {
  let column = spanOf(numberOf(childOf(row, 'w:trPr'), 'w:gridBefore'), 0);
  const cells: OpenCell[] = [];
  const goingOn = new Map<number, OpenCell>();
  for (const cell of printedChildren(row).filter((child) => child.name === 'w:tc')) {
    const properties = childOf(cell, 'w:tcPr');
    const columnSpan = spanOf(numberOf(properties, 'w:gridSpan'), 1);
    const begun = goesOn(properties, 'w:vMerge') ? begunAbove.get(column) : undefined;
    const left = goesOn(properties, 'w:hMerge') ? cells.at(-1) : undefined;
    if (begun) begun.rowSpan++;
    else if (left) left.columnSpan += columnSpan;
    else cells.push({ cell, column, columnSpan, rowSpan: 1 });
    if (!left && childOf(properties, 'w:vMerge')) goingOn.set(column, begun ?? cells.at(-1)!);
    column += columnSpan;
  }
  begunAbove.clear();
  for (const [at, cell] of goingOn) begunAbove.set(at, cell);
  return cells;
}

/** A merge mark without a value goes on a merge; one that says `restart` begins it. */
const goesOn = (properties: MarkupElement | undefined, merge: string): boolean =>
  childOf(properties, merge) !== undefined && valueOf(properties, merge) !== 'restart';

const spanOf = (value: number | undefined, least: 0 | 1): number => Math.max(least, Math.min(value ?? least, limits.span));
