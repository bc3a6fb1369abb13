import { cellPath, figureLines, holdsFigures, linesOf } from './cells.js';
import type { Block, CellPath, Line, Table } from './form.js';

/** One cell of a printed table. Headings carry text, figures their path. */
export interface PrintedCell {
  readonly text: string;
  readonly path?: CellPath;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly heading: boolean;
}

/** A table as the form prints it: rows of cells with spans; what a span covers is left out. */
export type PrintedTable = readonly (readonly PrintedCell[])[];

const heading = (text: string, columnSpan = 1, rowSpan = 1): PrintedCell => ({ text, columnSpan, rowSpan, heading: true });

/** Lays a table out like the official form, read off its trees. */
export function printedTable(table: Table): PrintedTable {
  if (table.unit === '') return listedTable(table);
  const width = Math.max(...table.blocks.map((block) => labelDepth(block) + figureLines(block.columns).length));
  return table.blocks.flatMap((block) => printedBlock(table, block, width));
}

/** A table whose every line has its own unit is a list: line, unit, figures; headings without figures have dashes. */
function listedTable({ id, corner = '', blocks }: Table): PrintedTable {
  const columns = figureLines(blocks[0]?.columns ?? []);
  const head = [corner, '单位', ...columns.map(({ line }) => line.label)].map((text) => heading(text));
  const rows = blocks.flatMap((block) => linesOf(block.rows)).map(({ line, path }): PrintedCell[] => {
    const figures = columns.map((column): PrintedCell => (holdsFigures(line) ? { ...heading(''), path: cellPath(id, path, column.path), heading: false } : heading('—')));
    return [heading(line.label), heading(holdsFigures(line) ? (line.unit ?? '') : '—'), ...figures];
  });
  return [head, ...rows];
}

/** Levels of row headings; none for an unlabelled row. */
const labelDepth = ({ rows }: Block): number => (rows.length === 1 && rows[0]!.label === '' ? 0 : Math.max(...linesOf(rows).map(({ lines }) => lines.length)));

function printedBlock(table: Table, block: Block, width: number): PrintedCell[][] {
  const depth = labelDepth(block);
  const over = block.heading ? [[heading(block.heading, width)]] : [];
  const corner = depth === 0 ? '' : (table.corner ?? '信息内容');
  return [...over, ...headerRows(block, depth, { width, corner }), ...bodyRows(table, block, depth)];
}

interface Frame {
  readonly width: number;
  readonly corner: string;
}

function headerRows(block: Block, depth: number, { width, corner }: Frame): PrintedCell[][] {
  const levels = Math.max(...linesOf(block.columns).map(({ lines }) => lines.length));
  const rows: PrintedCell[][] = Array.from({ length: levels }, () => []);
  if (depth > 0) rows[0]!.push(heading(corner, depth, levels));
  const leaves = figureLines(block.columns).length;
  const stretch = width - depth - leaves;
  const place = (line: Line, level: number, last: boolean): void => {
    const children = line.children ?? [];
    const span = children.length > 0 ? figureLines(children).length : 1 + (last ? stretch : 0);
    rows[level]!.push(heading(line.label, span, children.length > 0 ? 1 : levels - level));
    children.forEach((child, at) => place(child, level + 1, last && at === children.length - 1));
  };
  block.columns.forEach((line, at) => place(line, 0, at === block.columns.length - 1));
  return rows;
}

function bodyRows(table: Table, block: Block, depth: number): PrintedCell[][] {
  const columns = figureLines(block.columns);
  const told = new Set<Line>();
  return figureLines(block.rows).map((row) => {
    const labels = row.lines.flatMap((line, level) => {
      if (told.has(line) || depth === 0) return [];
      told.add(line);
      const own = line === row.line;
      return [heading(line.label, own ? depth - level : 1, own ? 1 : figureLines(line.children ?? []).length)];
    });
    return [...labels, ...columns.map((column): PrintedCell => ({ text: '', path: cellPath(table.id, row.path, column.path), columnSpan: 1, rowSpan: 1, heading: false }))];
  });
}
