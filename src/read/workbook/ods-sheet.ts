import { limits } from '../../document/index.js';
import { elementsOf } from '../markup/element.js';
import type { MarkupElement } from '../markup/element.js';
import { beyondLimit } from './beyond-limit.js';
import { odsCell } from './ods-cell.js';
import type { Merge, Sheet, SheetCell } from './sheet.js';

/** Wrappers of rows or columns that print nothing themselves. */
const groups = new Set([
  'table:table-header-rows', 'table:table-rows', 'table:table-row-group',
  'table:table-header-columns', 'table:table-columns', 'table:table-column-group',
]);

/** A `table:table` as a sheet; blank rows and cells repeated to the end of the sheet cost nothing. */
export function odsSheet(table: MarkupElement, hiddenStyles: ReadonlySet<string>): Sheet {
  const name = table.attributes['name'] ?? '';
  const lines = ungrouped(table);
  return {
    name,
    hidden: hiddenStyles.has(table.attributes['style-name'] ?? ''),
    hiddenColumns: hiddenColumns(lines.filter((line) => line.name === 'table:table-column')),
    ...rowsOf(lines.filter((line) => line.name === 'table:table-row'), name),
  };
}

const ungrouped = (element: MarkupElement): MarkupElement[] =>
  elementsOf(element).flatMap((child) => (groups.has(child.name) ? ungrouped(child) : [child]));

const repeatsOf = (element: MarkupElement, attribute: string): number =>
  Math.max(1, Math.trunc(Number(element.attributes[attribute] ?? 1)) || 1);

const isHidden = (line: MarkupElement): boolean => ['collapse', 'filter'].includes(line.attributes['visibility'] ?? '');

function hiddenColumns(columns: readonly MarkupElement[]): number[] {
  const hidden: number[] = [];
  let at = 0;
  for (const column of columns) {
    const repeats = repeatsOf(column, 'number-columns-repeated');
    // Columns hidden to the end of the sheet are beyond everything it holds.
    if (isHidden(column)) for (let i = at; i < Math.min(at + repeats, at + limits.span); i++) hidden.push(i);
    at += repeats;
  }
  return hidden;
}

function rowsOf(elements: readonly MarkupElement[], sheet: string): Pick<Sheet, 'rows' | 'merges' | 'hiddenRows'> {
  const rows: SheetCell[][] = [];
  const merges: Merge[] = [];
  const hiddenRows: number[] = [];
  let at = 0;
  let cells = 0;
  for (const element of elements) {
    const repeats = repeatsOf(element, 'number-rows-repeated');
    const row = rowOf(element, { at, repeated: repeats > 1, merges, sheet });
    const held = Object.keys(row).length;
    if (held > 0) {
      if (at + repeats > limits.rows) throw beyondLimit('rows', sheet);
      if ((cells += held * repeats) > limits.cells) throw beyondLimit('cells', sheet);
      for (let i = at; i < at + repeats; i++) rows[i] = row;
    }
    if (isHidden(element)) for (let i = at; i < Math.min(at + repeats, limits.rows); i++) hiddenRows.push(i);
    at += repeats;
  }
  return { rows, merges, hiddenRows };
}

interface RowPlace {
  readonly at: number;
  readonly repeated: boolean;
  readonly merges: Merge[];
  readonly sheet: string;
}

/** The cells of a row by column, in an array with holes; its merges are added to `merges`. */
function rowOf(element: MarkupElement, { at, repeated, merges, sheet }: RowPlace): SheetCell[] {
  const row: SheetCell[] = [];
  let column = 0;
  for (const child of elementsOf(element)) {
    const repeats = repeatsOf(child, 'number-columns-repeated');
    const cell = child.name === 'table:table-cell' ? odsCell(child, repeated || repeats > 1) : undefined;
    if (cell && column + repeats > limits.cells) throw beyondLimit('cells', sheet);
    if (cell) for (let i = column; i < column + repeats; i++) row[i] = cell;
    const rowSpan = repeatsOf(child, 'number-rows-spanned');
    const columnSpan = repeatsOf(child, 'number-columns-spanned');
    if (rowSpan * columnSpan > 1) merges.push({ row: at, column, rowSpan, columnSpan });
    column += repeats;
  }
  return row;
}
