import type { Shade } from '../mark.js';
import type { Package } from '../package.js';
import { appendTo, insertAt, setAttribute, type Edit } from '../xml/edit.js';
import { childOf, childrenOf, prefixOf, type Element } from '../xml/element.js';
import { addressOf, cellName, rangeOf, type Address } from '../../xlsx/address.js';
import type { Shader } from './styles.js';

/** One sheet of an open workbook: its part, what the part says, and the root of that. */
export interface OpenSheet {
  readonly file: Package;
  readonly part: string;
  readonly source: string;
  readonly root: Element;
}

/** A cell to shade. */
export interface Shaded extends Address {
  readonly shade: Shade;
}

interface Row {
  readonly element: Element;
  readonly row: number;
  readonly cells: readonly { readonly element: Element; readonly column: number }[];
}

/** Where a mark on a cell belongs: the top left cell of the range it is merged into, else the cell. */
export function mergedInto(root: Element): (cell: Address) => Address {
  const ranges = childrenOf(childOf(root, 'mergeCells'), 'mergeCell').flatMap(({ attributes }) => {
    const range = rangeOf(attributes['ref'] ?? '');
    return range ? [range] : [];
  });
  return ({ row, column }) =>
    ranges.find(([from, to]) => row >= from.row && row <= to.row && column >= from.column && column <= to.column)?.[0] ?? { row, column };
}

/** The edits that give cells their shade: the format of a cell that is there, a new empty cell where there is none. */
export function shadeCells({ source, root }: Pick<OpenSheet, 'source' | 'root'>, shaded: readonly Shaded[], shader: Shader): Edit[] {
  const data = childOf(root, 'sheetData');
  if (!data) return [];
  const rows = rowsOf(data);
  const newRows: string[] = [];
  const edits = [...new Set(shaded.map(({ row }) => row))].toSorted((a, b) => a - b).flatMap((number) => {
    const cells = shaded.filter(({ row }) => row === number).toSorted((a, b) => a.column - b.column);
    const row = rows.find((one) => one.row === number);
    if (row) return shadeInRow(row, cells, { source, root, shader });
    const text = `<${prefixOf(data)}row r="${number}">${cells.map((cell) => newCell(root, cell, shader(formatFor(root, cell), cell.shade))).join('')}</${prefixOf(data)}row>`;
    const next = rows.find((one) => one.row > number);
    if (next) return [insertAt(next.element.start, text)];
    newRows.push(text);
    return [];
  });
  return newRows.length > 0 ? [...edits, appendTo(data, newRows.join(''))] : edits;
}

function shadeInRow({ element, cells }: Row, shaded: readonly Shaded[], { source, root, shader }: { source: string; root: Element; shader: Shader }): Edit[] {
  const newCells: string[] = [];
  const edits = shaded.flatMap((cell) => {
    const there = cells.find(({ column }) => column === cell.column)?.element;
    if (there) return [setAttribute(source, there, 's', String(shader(Number(there.attributes['s'] ?? 0), cell.shade)))];
    const next = cells.find(({ column }) => column > cell.column)?.element;
    const text = newCell(root, cell, shader(formatFor(root, cell, element), cell.shade));
    if (next) return [insertAt(next.start, text)];
    newCells.push(text);
    return [];
  });
  return newCells.length > 0 ? [...edits, appendTo(element, newCells.join(''))] : edits;
}

/** Rows and cells may leave their address out: then they follow the one before. */
function rowsOf(data: Element): Row[] {
  let row = 0;
  return childrenOf(data, 'row').map((element) => {
    row = Number(element.attributes['r'] ?? row + 1);
    let column = 0;
    const cells = childrenOf(element, 'c').map((cell) => {
      column = addressOf(cell.attributes['r'] ?? '')?.column ?? column + 1;
      return { element: cell, column };
    });
    return { element, row, cells };
  });
}

/** The format the row prescribes for its cells, else the column. */
function formatFor(root: Element, cell: Shaded, row?: Element): number {
  if (isTrue(row?.attributes['customFormat'])) return Number(row?.attributes['s'] ?? 0);
  const column = childrenOf(childOf(root, 'cols'), 'col').find(({ attributes: { min, max } }) => cell.column >= Number(min) && cell.column <= Number(max));
  return Number(column?.attributes['style'] ?? 0);
}

const newCell = (root: Element, cell: Shaded, format: number): string => `<${prefixOf(root)}c r="${cellName(cell)}" s="${format}"/>`;

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';
