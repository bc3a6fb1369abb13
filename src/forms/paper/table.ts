import { cellsOfBlock, figureLines } from '../cells.js';
import type { Block, Table } from '../form.js';
import type { PaperCell } from './cell.js';
import type { PaperLayout } from './layout.js';
import { paperList } from './list.js';
import { depthOf, nested } from './nested.js';

/** Lays a table out like the official form, read off its trees. */
export function paperTable(table: Table): PaperLayout {
  if (table.unit === '') return paperList(table);
  const labelColumns = Math.max(...table.blocks.map(({ rows }) => depthOf(rows)));
  const columns = labelColumns + Math.max(...table.blocks.map((block) => figureLines(block.columns).length));
  const cells: PaperCell[] = [];
  let rows = 0;
  for (const block of table.blocks) {
    const laid = paperBlock(table, block, { top: rows, labelColumns, columns });
    cells.push(...laid.cells.toSorted((a, b) => a.row - b.row || a.column - b.column));
    rows += laid.rows;
  }
  const headRows = table.blocks.length === 1 ? Math.min(...cells.filter(({ kind }) => kind === 'figure').map(({ row }) => row)) : 0;
  return { table, rows, columns, labelColumns, headRows, cells };
}

/** Where a block begins, and what it shares with the blocks above it. */
interface Frame {
  readonly top: number;
  readonly labelColumns: number;
  readonly columns: number;
}

const single = { rowSpan: 1, columnSpan: 1 } as const;

function paperBlock(table: Table, block: Block, { top, labelColumns, columns }: Frame): { readonly cells: readonly PaperCell[]; readonly rows: number } {
  const cells: PaperCell[] = [];
  let row = top;
  if (block.heading) cells.push({ ...single, kind: 'block', row: row++, column: 0, columnSpan: columns, text: block.heading });
  const head = row;
  if (table.over) cells.push({ ...single, kind: 'heading', row: row++, column: labelColumns, columnSpan: columns - labelColumns, text: table.over });
  const leaves = figureLines(block.columns).length;
  /** Where a block has fewer columns than the widest, its last takes the room that is left. */
  const across = (column: number, span: number): { readonly column: number; readonly columnSpan: number } =>
    ({ column: labelColumns + column, columnSpan: column + span === leaves ? columns - labelColumns - column : span });
  const depth = depthOf(block.columns);
  for (const { text, level, levels, from, span } of nested(block.columns, depth)) cells.push({ kind: 'heading', text, row: row + level, rowSpan: levels, ...across(from, span) });
  row += depth;
  if (labelColumns > 0) {
    cells.push({ kind: 'corner', row: head, column: 0, rowSpan: row - head, columnSpan: labelColumns, text: table.corner ?? '' });
    for (const { text, level, levels, from, span } of nested(block.rows, labelColumns)) cells.push({ kind: 'label', text, row: row + from, rowSpan: span, column: level, columnSpan: levels });
  }
  cellsOfBlock(table, block).forEach((figure, index) => cells.push({ ...single, kind: 'figure', row: row + Math.floor(index / leaves), ...across(index % leaves, 1), text: '', figure }));
  return { cells, rows: row + figureLines(block.rows).length - top };
}
