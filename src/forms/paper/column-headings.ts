import { figureLines } from '../cells.js';
import type { Line } from '../form.js';
import type { PaperCell } from './cell.js';

/** The headings of a tree of columns, one row a level; a heading without headings under it reaches down to the figures. */
export function columnHeadings(columns: readonly Line[]): { readonly cells: readonly PaperCell[]; readonly depth: number } {
  const depth = depthOf(columns);
  return { depth, cells: placed(columns, 0, 0, depth) };
}

function placed(columns: readonly Line[], row: number, left: number, depth: number): PaperCell[] {
  let column = left;
  return columns.flatMap((line) => {
    const here = column;
    const columnSpan = figureLines([line]).length;
    column += columnSpan;
    const rowSpan = line.children ? 1 : depth - row;
    return [{ kind: 'heading' as const, row, column: here, rowSpan, columnSpan, text: line.label }, ...placed(line.children ?? [], row + 1, here, depth)];
  });
}

const depthOf = (lines: readonly Line[]): number => Math.max(...lines.map((line) => 1 + depthOf(line.children ?? [])), 0);
