import { limits } from '../../document/index.js';
import type { Document, Grid, GridCell } from '../../document/index.js';
import type { Place, Remark } from '../../finding/index.js';
import { cellName } from './a1.js';
import { beyondLimit } from './beyond-limit.js';
import type { Calculate } from './calculate.js';
import { hiddenContent, uncalculatedCells } from './sheet-remarks.js';
import type { Sheet, SheetCell, SheetRows } from './sheet.js';
import { spansOf } from './spans.js';
import type { Span } from './spans.js';

/** The part of a sheet that holds something, in rows and columns from 0, both ends inside. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * A sheet as one grid, from its first used row and column to its last; blank cells in between are there, with empty
 * text. `null` for a sheet that holds nothing. Throws InputError beyond `limits.rows`.
 */
export function sheetDocument(sheet: Sheet, calculate: Calculate): Document | null {
  const rows = sheet.rows.map((row) => row?.map((cell) => cell && calculate(cell, sheet)));
  const box = usedBox(rows);
  if (!box) return null;
  if (box.bottom >= limits.rows) throw beyondLimit('rows', sheet.name);
  const grid = gridOf({ ...sheet, rows }, box);
  const remarks: (Remark | null)[] = [hiddenContent(sheet, box), uncalculatedCells(sheet.name, grid)];
  return {
    blocks: [grid], title: sheet.name, part: sheet.name, tabular: true,
    remarks: remarks.filter((remark) => remark !== null),
  };
}

const holds = (cell: SheetCell | undefined): boolean => cell !== undefined && (cell.text !== '' || cell.doubt !== undefined);

function usedBox(rows: SheetRows): Box | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  rows.forEach((row, r) => row?.forEach((cell, c) => {
    if (!holds(cell)) return;
    top = Math.min(top, r);
    bottom = r;
    left = Math.min(left, c);
    right = Math.max(right, c);
  }));
  return bottom < 0 ? null : { top, left, bottom, right };
}

function gridOf(sheet: Sheet, box: Box): Grid {
  const spans = spansOf(sheet.merges, box);
  const rows: GridCell[][] = [];
  for (let row = box.top; row <= box.bottom; row++) {
    const cells: GridCell[] = [];
    for (const column of columnsOf(sheet.rows[row], box)) {
      const span = spans.at(row, column);
      if (span !== 'covered') cells.push(gridCell(sheet, { row, column, box }, span));
    }
    rows.push(cells);
  }
  return { kind: 'grid', rows, at: placeOf(sheet, box.top, box.left), ragged: false };
}

/** A stray cell far out must not bring a million blanks: beyond a point only cells that hold something are given. */
function* columnsOf(row: SheetRows[number], box: Box): Generator<number> {
  const blanksEnd = Math.min(box.right + 1, box.left + Math.floor(limits.cells / (box.bottom - box.top + 1)));
  for (let column = box.left; column < blanksEnd; column++) yield column;
  if (!row || blanksEnd > box.right) return;
  for (const key of Object.keys(row)) if (Number(key) >= blanksEnd && holds(row[Number(key)])) yield Number(key);
}

const placeOf = (sheet: Sheet, row: number, column: number): Place =>
  ({ in: 'sheet', sheet: sheet.name, cell: cellName(row, column) });

function gridCell(sheet: Sheet, { row, column, box }: { row: number; column: number; box: Box }, span: Span | null): GridCell {
  const cell = sheet.rows[row]?.[column];
  return {
    text: cell?.text ?? '', at: placeOf(sheet, row, column), column: column - box.left,
    columnSpan: span?.columnSpan ?? 1, rowSpan: span?.rowSpan ?? 1,
    ...(cell?.doubt && { doubt: cell.doubt }), ...(cell?.inferred && { inferred: true as const }),
  };
}
