import type { Grid } from '../../document/index.js';
import type { Place, Remark } from '../../finding/index.js';
import { cellName, columnName } from './a1.js';
import type { Box } from './box.js';
import type { Sheet } from './sheet.js';

/** That part of what was read is hidden from people: rows as printed beside the sheet, columns by letter. */
export function hiddenContent(sheet: Sheet, box: Box): Remark | null {
  const rows = sheet.hiddenRows.filter((row) => row >= box.top && row <= box.bottom);
  const columns = sheet.hiddenColumns.filter((column) => column >= box.left && column <= box.right);
  if (!sheet.hidden && rows.length === 0 && columns.length === 0) return null;
  return {
    rule: 'hidden-content', subject: sheet.name,
    at: { in: 'sheet', sheet: sheet.name, cell: cellName(rows[0] ?? box.top, columns[0] ?? box.left) },
    facts: { rows: rows.map((row) => row + 1), columns: columns.map(columnName), sheets: sheet.hidden ? [sheet.name] : [] },
  };
}

/**
 * That formulas hold no value and could not be worked out here: the workbook has to be opened in Excel or WPS and
 * saved. `facts.cells` names them in A1.
 */
export function uncalculatedCells(sheet: string, grid: Grid): Remark | null {
  const places: Place[] = grid.rows.flatMap((row) => row.filter((cell) => cell.doubt === 'uncalculated').map((cell) => cell.at));
  const [at, ...also] = places;
  if (!at) return null;
  const cells = places.map((place) => (place.in === 'sheet' ? place.cell : ''));
  return { rule: 'workbook-uncalculated', subject: sheet, at, also, facts: { sheet, cells } };
}
