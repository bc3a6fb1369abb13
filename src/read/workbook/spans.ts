import { limits } from '../../document/index.js';
import type { Merge } from './sheet.js';
import type { Box } from './box.js';

/** How far a merged cell goes. */
export type Span = Pick<Merge, 'rowSpan' | 'columnSpan'>;

/** What a merge makes of a cell: its span at the upper left corner, `covered` elsewhere, `null` outside all merges. */
export interface Spans {
  at(row: number, column: number): Span | 'covered' | null;
}

/** The merges as they fall into the box. Of merges that overlap, which no spreadsheet writes, the first holds. */
export function spansOf(merges: readonly Merge[], box: Box): Spans {
  const width = box.right - box.left + 1;
  const marks: (Span | 'covered' | undefined)[] = [];
  let marked = 0;
  const key = (row: number, column: number): number => (row - box.top) * width + column - box.left;
  for (const merge of merges) {
    if (merge.row < box.top || merge.column < box.left || marks[key(merge.row, merge.column)]) continue;
    const span = {
      rowSpan: Math.min(merge.rowSpan, box.bottom - merge.row + 1),
      columnSpan: Math.min(merge.columnSpan, limits.span, box.right - merge.column + 1),
    };
    const area = span.rowSpan * span.columnSpan;
    if (span.rowSpan < 1 || span.columnSpan < 1 || marked + area > limits.cells) continue;
    marked += area;
    for (let row = merge.row; row < merge.row + span.rowSpan; row++) {
      for (let column = merge.column; column < merge.column + span.columnSpan; column++) {
        marks[key(row, column)] = 'covered';
      }
    }
    marks[key(merge.row, merge.column)] = span;
  }
  return { at: (row, column) => marks[key(row, column)] ?? null };
}
