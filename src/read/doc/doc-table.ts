import type { FlowBlock, FlowTable, FlowTableCell } from '../markup/flow.js';
import type { CellShape } from './row-cells.js';

/** A row as its paragraphs came: what each cell holds, and the shapes the row's end gives them. */
export interface DocRow {
  readonly cells: readonly (readonly FlowBlock[])[];
  readonly shapes: readonly CellShape[];
}

/** Edges nearer than this, in twentieths of a point, are one: rows drawn by hand do not meet exactly. */
const sameEdge = 40;

/** A table of rows: columns by the edges that any of its rows has, merges as the shapes say. */
export function docTable(rows: readonly DocRow[]): FlowTable {
  const edges = columnEdges(rows);
  const begunAbove = new Map<number, number[]>();
  const open = rows.map((row, index) => openCells(row, index, { edges, begunAbove }));
  return {
    kind: 'table',
    rows: open.map((cells, r) => cells.map((cell): FlowTableCell => ({ ...cell, rowSpan: lastRow(cell.lasts, r) - r + 1 }))),
  };
}

interface OpenCell {
  readonly blocks: readonly FlowBlock[];
  readonly column: number;
  readonly columnSpan: number;
  /** Rows it reaches, shared by the rows of one merge. */
  readonly lasts: number[];
}

const lastRow = (lasts: readonly number[], own: number): number => lasts.at(-1) ?? own;

function columnEdges(rows: readonly DocRow[]): number[] {
  const all = rows.flatMap((row) => row.shapes.flatMap(({ left, right }) => [left, right])).sort((one, other) => one - other);
  return all.filter((edge, i) => i === 0 || edge - all[i - 1]! > sameEdge);
}

/** What the rows of a table share. */
interface TableState {
  readonly edges: readonly number[];
  /** The merges that may go on, by column; kept up to date. */
  readonly begunAbove: Map<number, number[]>;
}

function openCells(row: DocRow, index: number, { edges, begunAbove }: TableState): OpenCell[] {
  const goingOn = new Map<number, number[]>();
  const cells: OpenCell[] = [];
  const columnOf = (edge: number): number => Math.max(0, edges.findLastIndex((one) => one <= edge));
  row.cells.forEach((blocks, i) => {
    const shape = row.shapes.length === row.cells.length ? row.shapes[i] : undefined;
    const column = shape ? columnOf(shape.left) : i;
    const columnSpan = shape ? Math.max(1, columnOf(shape.right) - column) : 1;
    const left = shape?.goesOnAcross ? cells.pop() : undefined;
    const above = shape?.down === 'goes-on' ? begunAbove.get(column) : undefined;
    const lasts = above ?? [index];
    if (above) above.push(index);
    if (shape?.down) goingOn.set(column, lasts);
    if (left) cells.push({ ...left, columnSpan: column + columnSpan - left.column });
    else if (!above) cells.push({ blocks, column, columnSpan, lasts });
  });
  begunAbove.clear();
  for (const [column, lasts] of goingOn) begunAbove.set(column, lasts);
  return cells;
}
