import type { Shade } from '../mark.js';
import { appendTo, insertAt, setAttribute, type Edit } from '../xml/edit.js';
import { childOf, childrenOf, prefixOf, type Element } from '../xml/element.js';
import { addressOf, cellName, rangeOf, type Address } from '../../xlsx/address.js';
import type { Shader } from './styles.js';

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
export function shadeCells(source: string, root: Element, shaded: readonly Shaded[], shader: Shader): Edit[] {
  const data = childOf(root, 'sheetData');
  if (!data) return [];
  const rows = rowsOf(data);
  const edits: Edit[] = [];
  const newRows: string[] = [];
  const numbers = [...new Set(shaded.map(({ row }) => row))].toSorted((a, b) => a - b);
  for (const number of numbers) {
    const cells = shaded.filter(({ row }) => row === number).toSorted((a, b) => a.column - b.column);
    const row = rows.find((one) => one.row === number);
    if (row) {
      edits.push(...shadeInRow(source, row, cells, (cell) => newCell(root, cell, shader, row.element)));
      continue;
    }
    const prefix = prefixOf(data);
    const text = `<${prefix}row r="${number}">${cells.map((cell) => newCell(root, cell, shader)).join('')}</${prefix}row>`;
    const next = rows.find((one) => one.row > number);
    if (next) edits.push(insertAt(next.element.start, text));
    else newRows.push(text);
  }
  if (newRows.length > 0) edits.push(appendTo(data, newRows.join('')));
  return edits;

  function shadeInRow(text: string, { element, cells }: Row, wanted: readonly Shaded[], make: (cell: Shaded) => string): Edit[] {
    const made: string[] = [];
    const inRow = wanted.flatMap((cell) => {
      const there = cells.find(({ column }) => column === cell.column)?.element;
      if (there) return setAttribute(text, there, 's', String(shader(Number(there.attributes['s'] ?? 0), cell.shade)));
      const next = cells.find(({ column }) => column > cell.column)?.element;
      if (next) return insertAt(next.start, make(cell));
      made.push(make(cell));
      return [];
    });
    return made.length > 0 ? [...inRow, appendTo(element, made.join(''))] : inRow;
  }
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

/** An empty cell in the format its row or column prescribes. */
function newCell(root: Element, cell: Shaded, shader: Shader, row?: Element): string {
  const column = childrenOf(childOf(root, 'cols'), 'col').find(({ attributes: { min, max } }) => cell.column >= Number(min) && cell.column <= Number(max));
  const format = (isTrue(row?.attributes['customFormat']) ? row?.attributes['s'] : undefined) ?? column?.attributes['style'] ?? '0';
  return `<${prefixOf(root)}c r="${cellName(cell)}" s="${shader(Number(format), cell.shade)}"/>`;
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';
