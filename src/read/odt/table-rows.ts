import { limits } from '../../document/index.js';
import { elementsOf } from '../markup/element.js';
import type { MarkupElement } from '../markup/element.js';
import type { FlowBlock, FlowTable, FlowTableCell } from '../markup/flow.js';

/** A repeated row or cell of a text table is at most so often repeated: more is a sheet's empty rest. */
const mostRepeated = 1_000;
const rowGroups = new Set(['table:table-rows', 'table:table-header-rows', 'table:table-row-group']);

/** A table of OpenDocument, in which also the places that merged cells cover are written. */
export function flowTable(table: MarkupElement, flowOf: (cell: MarkupElement) => FlowBlock[]): FlowTable {
  const rows = rowsOf(table).slice(0, limits.rows);
  return { kind: 'table', rows: rows.map((row, index) => cellsOf(row, rows.length - index, flowOf)) };
}

const rowsOf = (parent: MarkupElement): MarkupElement[] =>
  elementsOf(parent).flatMap((child) => {
    if (rowGroups.has(child.name)) return rowsOf(child);
    return child.name === 'table:table-row' ? Array<MarkupElement>(count(child, 'number-rows-repeated', mostRepeated)).fill(child) : [];
  });

function cellsOf(row: MarkupElement, rowsLeft: number, flowOf: (cell: MarkupElement) => FlowBlock[]): FlowTableCell[] {
  const cells: FlowTableCell[] = [];
  let column = 0;
  for (const cell of elementsOf(row)) {
    const repeated = count(cell, 'number-columns-repeated', mostRepeated);
    if (cell.name === 'table:covered-table-cell') column += repeated;
    if (cell.name !== 'table:table-cell') continue;
    const columnSpan = count(cell, 'number-columns-spanned', limits.span);
    const rowSpan = count(cell, 'number-rows-spanned', rowsLeft);
    const blocks = flowOf(cell);
    for (let i = 0; i < repeated; i++) cells.push({ blocks, column: column++, columnSpan, rowSpan });
  }
  return cells;
}

const count = (element: MarkupElement, attribute: string, most: number): number => {
  const value = Number(element.attributes[attribute] ?? 1);
  return Number.isInteger(value) ? Math.max(1, Math.min(value, most)) : 1;
};
