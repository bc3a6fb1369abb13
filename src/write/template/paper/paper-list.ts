import { cellsOfTable, printedTable, type Table } from '../../../forms/index.js';
import type { PaperCell } from './paper-cell.js';
import type { PaperLayout } from './paper-layout.js';

/** The units take no more room than a figure. */
const labelColumns = 1;

/** A statistics table: one line below the other, each with its unit. */
export function paperList(table: Table): PaperLayout {
  const figures = new Map(cellsOfTable(table).map((cell) => [cell.path, cell]));
  const rows = printedTable(table);
  const cells = rows.flatMap((printed, row) =>
    printed.map(({ text, path }, column): PaperCell => {
      const place = { row, column, rowSpan: 1, columnSpan: 1, text };
      const figure = path === undefined ? undefined : figures.get(path);
      if (figure) return { ...place, kind: 'figure', figure };
      return { ...place, kind: row > 0 ? 'label' : column === 0 ? 'corner' : 'heading' };
    }),
  );
  return { table, rows: rows.length, columns: Math.max(...rows.map(({ length }) => length)), labelColumns, headRows: 1, cells };
}
