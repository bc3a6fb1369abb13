import type { Block, CellPath, Form, Line, Table, TableId, ValueKind } from './form.js';

/** A line with the headings over it, from the outermost inwards, itself last. */
export interface LinePath {
  readonly lines: readonly Line[];
  readonly line: Line;
  /** Ids joined by dots; empty for the unlabelled row of table 四. */
  readonly path: string;
}

/** One cell of a form. */
export interface FormCell {
  readonly path: CellPath;
  readonly table: TableId;
  readonly block: number;
  readonly row: LinePath;
  readonly column: LinePath;
  readonly value: ValueKind;
  /** 件, 万元, 元, 条 …; empty when the form names none. */
  readonly unit: string;
}

/** Whether a line has figures of its own, not only children that have. */
export const holdsFigures = (line: Line): boolean => !line.children || line.sums === 'below' || line.holds === true;

/** A form does not change: its trees are walked once. */
const linesByTree = new WeakMap<readonly Line[], readonly LinePath[]>();

/** Every line of a tree from top to bottom, headings included. */
export function linesOf(tree: readonly Line[]): readonly LinePath[] {
  let lines = linesByTree.get(tree);
  if (!lines) linesByTree.set(tree, (lines = linesUnder(tree, [], '')));
  return lines;
}

function linesUnder(tree: readonly Line[], over: readonly Line[], pathOver: string): LinePath[] {
  return tree.flatMap((line) => {
    const lines = [...over, line];
    const path = pathOver && line.id ? `${pathOver}.${line.id}` : pathOver || (line.id ?? '');
    return [{ lines, line, path }, ...linesUnder(line.children ?? [], lines, path)];
  });
}

/** The lines of a tree that hold figures, in printed order. */
export const figureLines = (tree: readonly Line[]): LinePath[] => linesOf(tree).filter(({ line }) => holdsFigures(line));

/** The path of a cell. Without a column it is that of a line; without a row, that of a cell in the one row without a label. */
export const cellPath = (table: TableId, row: string, column: string): CellPath => `${table}${row && '.'}${row}${column && '.'}${column}`;

/** The cells of one block, row by row. */
export function cellsOfBlock(table: Table, block: Block): FormCell[] {
  const index = table.blocks.indexOf(block);
  const columns = figureLines(block.columns);
  return figureLines(block.rows).flatMap((row) =>
    columns.map((column) => ({
      path: cellPath(table.id, row.path, column.path),
      table: table.id, block: index, row, column,
      value: column.line.value ?? row.line.value ?? 'count',
      unit: column.line.unit ?? row.line.unit ?? table.unit,
    })),
  );
}

/** A form does not change: what is read off its tables is read once. */
const cellsByTable = new WeakMap<Table, readonly FormCell[]>();

/** The cells of a table, block by block, row by row. */
export function cellsOfTable(table: Table): readonly FormCell[] {
  let cells = cellsByTable.get(table);
  if (!cells) cellsByTable.set(table, (cells = table.blocks.flatMap((block) => cellsOfBlock(table, block))));
  return cells;
}

/** Every cell of a form in printed order: 200 of form 2021, 198 of form 2019. */
export const cellsOf = (form: Form): FormCell[] => form.tables.flatMap(cellsOfTable);
