import { cellsOfBlock, figureLines, type Block, type Table, type TableId } from '../../../forms/index.js';
import { columnHeadings } from './column-headings.js';
import type { PaperCell } from './paper-cell.js';
import type { PaperLayout } from './paper-layout.js';
import { paperList } from './paper-list.js';
import { labelDepth, rowLabels } from './row-labels.js';

/** Words the paper prints that name no line: over all columns of table 三, and over the labels of table 二. */
const overColumns: Partial<Record<TableId, string>> = { requests: '申请人情况' };
const overLabels = '信息内容';

/** Lays a table out like the official form, read off its trees. */
export function paperTable(table: Table): PaperLayout {
  if (table.unit === '') return paperList(table);
  const labelColumns = Math.max(...table.blocks.map(labelDepth));
  const figures = table.blocks.map((block) => figureLines(block.columns).length).reduce(leastCommonMultiple, 1);
  const cells: PaperCell[] = [];
  let rows = 0;
  for (const block of table.blocks) {
    const laid = paperBlock(table, block, { top: rows, labelColumns, figures });
    cells.push(...laid.cells);
    rows += laid.rows;
  }
  const headRows = table.blocks.length === 1 ? Math.min(...cells.filter(({ kind }) => kind === 'figure').map(({ row }) => row)) : 0;
  return { table, rows, columns: labelColumns + figures, labelColumns, headRows, cells };
}

/** Where a block begins, and what it shares with the blocks above it. */
interface Frame {
  readonly top: number;
  readonly labelColumns: number;
  readonly figures: number;
}

function paperBlock(table: Table, block: Block, { top, labelColumns, figures }: Frame): { cells: PaperCell[]; rows: number } {
  const width = labelColumns + figures;
  const cells: PaperCell[] = [];
  const one = { rowSpan: 1, columnSpan: 1 } as const;
  let row = top;
  if (block.heading) cells.push({ ...one, kind: 'block', row: row++, column: 0, columnSpan: width, text: block.heading });
  const head = row;
  const over = overColumns[table.id];
  if (over) cells.push({ ...one, kind: 'heading', row: row++, column: labelColumns, columnSpan: figures, text: over });
  const perColumn = figures / figureLines(block.columns).length;
  const headings = columnHeadings(block.columns);
  for (const heading of headings.cells) {
    cells.push({ ...heading, row: row + heading.row, column: labelColumns + heading.column * perColumn, columnSpan: heading.columnSpan * perColumn });
  }
  row += headings.depth;
  if (labelColumns > 0) cells.push({ kind: 'corner', row: head, column: 0, rowSpan: row - head, columnSpan: labelColumns, text: table.corner ?? (block.heading ? overLabels : '') });
  for (const label of rowLabels(block.rows, labelColumns)) cells.push({ ...label, row: row + label.row });
  const perRow = figureLines(block.columns).length;
  cellsOfBlock(table, block).forEach((figure, index) => {
    const column = labelColumns + (index % perRow) * perColumn;
    cells.push({ kind: 'figure', row: row + Math.floor(index / perRow), column, rowSpan: 1, columnSpan: perColumn, text: '', figure });
  });
  return { cells, rows: row + figureLines(block.rows).length - top };
}

const leastCommonMultiple = (a: number, b: number): number => (a / greatestCommonDivisor(a, b)) * b;
const greatestCommonDivisor = (a: number, b: number): number => (b === 0 ? a : greatestCommonDivisor(b, a % b));
