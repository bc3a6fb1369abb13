import { figureLines, linesOf, type Block, type Line } from '../../../forms/index.js';
import type { PaperCell } from './paper-cell.js';

/** The labels of a tree of rows: a group beside its rows, a line across the columns its groups leave. */
export function rowLabels(rows: readonly Line[], labelColumns: number): readonly PaperCell[] {
  if (labelColumns === 0) return [];
  return holdingHeading(rows) ? listed(rows) : placed(rows, 0, 0, labelColumns);
}

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

/** One line a row, set in by its level. */
const listed = (rows: readonly Line[]): PaperCell[] =>
  linesOf(rows)
    .filter(({ line }) => figureLines([line])[0]?.line === line)
    .map(({ line, lines }, row) => ({ kind: 'label', row, column: 0, rowSpan: 1, columnSpan: 1, text: '\u3000'.repeat(lines.length - 1) + line.label }));

/** Columns the labels need: one a level; none for the unlabelled row of table 四, one where headings hold figures too. */
export function labelDepth({ rows }: Block): number {
  if (holdingHeading(rows)) return 1;
  return Math.max(...linesOf(rows).filter(({ line }) => line.label !== '').map(({ lines }) => lines.length), 0);
}

/** Whether some heading has figures of its own: then the paper prints a plain list. */
const holdingHeading = (rows: readonly Line[]): boolean => figureLines(rows).some(({ line }) => line.children !== undefined);
