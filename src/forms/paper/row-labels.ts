import { figureLines, linesOf } from '../cells.js';
import type { Block, Line } from '../form.js';
import type { PaperCell } from './cell.js';

/** The labels of a tree of rows: a group beside its rows, a line across the columns its groups leave. */
export const rowLabels = (rows: readonly Line[], labelColumns: number): readonly PaperCell[] => (labelColumns === 0 ? [] : placed(rows, 0, 0, labelColumns));

function placed(rows: readonly Line[], top: number, column: number, columns: number): PaperCell[] {
  let row = top;
  return rows.flatMap((line) => {
    const here = row;
    const rowSpan = figureLines([line]).length;
    row += rowSpan;
    const columnSpan = line.children ? 1 : columns - column;
    return [{ kind: 'label' as const, row: here, column, rowSpan, columnSpan, text: line.label }, ...placed(line.children ?? [], here, column + 1, columns)];
  });
}

/** Columns the labels need: one a level; none for the unlabelled row of table 四. */
export const labelDepth = ({ rows }: Block): number => Math.max(...linesOf(rows).filter(({ line }) => line.label !== '').map(({ lines }) => lines.length), 0);
