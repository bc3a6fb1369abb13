import { limits } from '../../document/index.js';
import type { Document, Grid, GridCell } from '../../document/index.js';
import type { Place, Remark } from '../../finding/index.js';
import { cellName } from './a1.js';
import { beyondLimit } from './beyond-limit.js';
import type { Calculate } from './calculate.js';
import type { Box } from './box.js';
import { hiddenContent, uncalculatedCells } from './sheet-remarks.js';
import { eachHeld } from './sheet.js';
import type { Sheet, SheetCell, SheetRows } from './sheet.js';
import { spansOf } from './spans.js';
import type { Span } from './spans.js';

/**
 * A sheet as one grid, from its first used row and column to its last; blank cells in between are there, with empty
 * text, but for those of a sheet of mostly nothing. `null` for a sheet that holds nothing. Throws InputError beyond `limits.rows`.
 */
export function sheetDocument(sheet: Sheet, calculate: Calculate): Document | null {
  const box = usedBox(sheet.rows);
  if (!box) return null;
  if (box.bottom >= limits.rows) throw beyondLimit('rows', sheet.name);
  const grid = gridOf(sheet, box, calculate);
  const remarks: (Remark | null)[] = [hiddenContent(sheet, box), uncalculatedCells(sheet.name, grid)];
  return {
    blocks: [grid], title: sheet.name, part: sheet.name, tabular: true,
    remarks: remarks.filter((remark) => remark !== null),
  };
}

const holds = (cell: SheetCell | undefined): boolean => cell !== undefined && (cell.text !== '' || cell.doubt !== undefined || cell.uncalculated === true);

function usedBox(rows: SheetRows): Box | null {
  let [top, left, bottom, right, held] = [Infinity, Infinity, -1, -1, 0];
  eachHeld(rows, (row, r) => eachHeld(row, (cell, c) => {
    if (!holds(cell)) return;
    top = Math.min(top, r);
    if (r > bottom) held++;
    bottom = r;
    left = Math.min(left, c);
    right = Math.max(right, c);
  }));
  return bottom < 0 ? null : { top, left, bottom, right, held };
}

function gridOf(sheet: Sheet, box: Box, calculate: Calculate): Grid {
  const spans = spansOf(sheet.merges, box);
  const spacious = areaOf(box) > mostBlanks;
  const blanksEnd = spacious ? Math.min(box.right + 1, box.left + Math.floor(mostBlanks / box.held)) : box.right + 1;
  const rows: GridCell[][] = [];
  for (let row = box.top; row <= box.bottom; row++) {
    const cells: GridCell[] = [];
    const add = (column: number): void => {
      const span = spans.at(row, column);
      if (span === 'covered') return;
      const { rowSpan, columnSpan } = span ?? single;
      const cell = sheet.rows[row]?.[column];
      const printed = cell && calculate(cell, sheet);
      const plain = { text: printed?.text ?? '', at: placeOf(sheet, row, column), column: column - box.left, columnSpan, rowSpan };
      cells.push(printed ? marked(plain, printed) : plain);
    };
    const last = spacious && !sheet.rows[row]?.some(holds) ? box.left : blanksEnd;
    for (let column = box.left; column < last; column++) add(column);
    columnsFrom(sheet.rows[row], blanksEnd, box.right).forEach(add);
    rows.push(cells);
  }
  return { kind: 'grid', rows, at: placeOf(sheet, box.top, box.left), ragged: false };
}

/**
 * Blank cells are given up to so many: a stray cell far out must bring no million of them. In a sheet larger than this,
 * rows that hold nothing give none, and the others only as many columns as there is room for.
 */
const mostBlanks = limits.cells / 2;

const areaOf = ({ top, left, bottom, right }: Box): number => (bottom - top + 1) * (right - left + 1);

/** Columns of the cells that hold something, from this one on. */
const columnsFrom = (row: SheetRows[number], first: number, last: number): number[] =>
  !row || first > last ? [] : Object.keys(row).map(Number).filter((column) => column >= first && holds(row[column]));

const placeOf = (sheet: Sheet, row: number, column: number): Place =>
  ({ in: 'sheet', sheet: sheet.name, cell: cellName(row, column) });

const single: Span = { columnSpan: 1, rowSpan: 1 };

const marked = (plain: GridCell, { doubt, inferred }: SheetCell): GridCell =>
  doubt || inferred ? { ...plain, ...(doubt && { doubt }), ...(inferred && { inferred }) } : plain;
