import { printedTable, type CellPath, type PrintedCell, type PrintedTable, type Table } from '../forms/index.js';
import { tag, type Attributes } from './tag.js';
import { escapeText } from './text.js';

/** What stands in one figure's cell. */
export interface DrawnCell {
  readonly attributes: Attributes;
  /** Markup. */
  readonly inside: string;
}

/** A table as the official form prints it, with row and column headings that say what they head. */
export function officialTable(table: Table, caption: string, draw: (path: CellPath) => DrawnCell): string {
  const rows = stretched(printedTable(table));
  return tag('table', { class: `form ${table.id}` }, [
    caption && tag('caption', {}, escapeText(caption)),
    tag('tbody', {}, rows.map((row) => tag('tr', {}, row.map((cell) => (cell.path === undefined ? heading(cell, row) : figure(cell, cell.path, draw)))))),
  ]);
}

function heading({ text, columnSpan, rowSpan }: PrintedCell, row: readonly PrintedCell[]): string {
  const ofRow = row.some(({ path }) => path !== undefined);
  const scope = ofRow ? (rowSpan > 1 ? 'rowgroup' : 'row') : columnSpan > 1 ? 'colgroup' : 'col';
  return tag(text === '' ? 'td' : 'th', { ...(text !== '' && { scope }), ...spans(columnSpan, rowSpan) }, escapeText(text).replaceAll('\n', '<br>'));
}

function figure({ columnSpan, rowSpan }: PrintedCell, path: CellPath, draw: (path: CellPath) => DrawnCell): string {
  const { attributes, inside } = draw(path);
  return tag('td', { ...spans(columnSpan, rowSpan), ...attributes }, inside);
}

const spans = (columnSpan: number, rowSpan: number): Attributes => ({ colspan: columnSpan > 1 && columnSpan, rowspan: rowSpan > 1 && rowSpan });

/** Every row as wide as the widest: where a block has fewer columns, its last figure takes the room its heading does. */
function stretched(rows: PrintedTable): PrintedTable {
  const covered = rows.map(() => 0);
  rows.forEach((row, y) => row.forEach(({ columnSpan, rowSpan }) => {
    for (let down = 0; down < rowSpan; down++) covered[y + down] = (covered[y + down] ?? 0) + columnSpan;
  }));
  const width = Math.max(...covered);
  return rows.map((row, y) => row.map((cell, x) => (x === row.length - 1 && covered[y]! < width ? { ...cell, columnSpan: cell.columnSpan + width - covered[y]! } : cell)));
}
