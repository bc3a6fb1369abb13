import type { Place } from '../finding/index.js';
import { limits } from './limits.js';
import type { Doubt, GridCell } from './document.js';

/** A cell as a flow format (HTML, Word) gives it: in order, with spans, without a column. */
export interface FlowCell {
  readonly text: string;
  readonly at: Place;
  readonly columnSpan?: number;
  readonly rowSpan?: number;
  readonly doubt?: Doubt;
  readonly inferred?: true;
}

/**
 * Gives every cell its column, as a browser lays a table out: a cell takes the first column not covered by a row span
 * from above. Spans of less than 1 count as 1, giant ones are cut at `limits.span` columns and the table's last row.
 */
export function placeCells(rows: readonly (readonly FlowCell[])[]): GridCell[][] {
  const coveredUntil: number[] = [];
  return rows.map((row, index) => {
    let column = 0;
    return row.map((cell) => {
      while ((coveredUntil[column] ?? 0) > index) column++;
      const columnSpan = bounded(cell.columnSpan, limits.span);
      const rowSpan = bounded(cell.rowSpan, rows.length - index);
      const placed: GridCell = {
        text: cell.text, at: cell.at, column, columnSpan, rowSpan,
        ...(cell.doubt && { doubt: cell.doubt }), ...(cell.inferred && { inferred: true as const }),
      };
      if (rowSpan > 1) for (let i = column; i < column + columnSpan; i++) coveredUntil[i] = index + rowSpan;
      column += columnSpan;
      return placed;
    });
  });
}

const bounded = (span: number | undefined, most: number): number => Math.max(1, Math.min(Math.trunc(span ?? 1) || 1, most));
