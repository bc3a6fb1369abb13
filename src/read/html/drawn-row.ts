import { elementsOf, textOf, type MarkupElement } from '../markup/element.js';
import { blockElements } from './element-kinds.js';

/** One cell is a line of its own. */
const leastCells = 2;
const longestCell = 100;
const rowStyle = /display\s*:\s*(?:table-row|(?:inline-)?(?:flex|grid))/i;
const rowClass = /(?:^|\s)(?:tr|row|table-row)(?:\s|$)/i;

/**
 * The cells of a table's row that a page draws with other elements than `tr` and `td`: its role, its style or its class
 * says that it is a row, and it holds nothing but two cells or more, the second of two no words. `null` for any other.
 */
export function drawnCells(element: MarkupElement): readonly MarkupElement[] | null {
  const { name, attributes, children } = element;
  if (!blockElements.has(name)) return null;
  const isRow = attributes['role']?.trim().toLowerCase() === 'row' || rowStyle.test(attributes['style'] ?? '') || rowClass.test(attributes['class'] ?? '');
  if (!isRow || children.some((child) => typeof child === 'string' && child.trim() !== '')) return null;
  const cells = [...elementsOf(element)];
  if (cells.length < leastCells || !cells.every(isCell)) return null;
  const texts = cells.map(textOf);
  // A heading has its unit or its text beside it, too.
  const parts = cells.length === leastCells ? !/\p{L}/u.test(texts[1]!) : true;
  return parts && texts.every(({ length }) => length <= longestCell) ? cells : null;
}

/** One paragraph at most: pictures, tables and fields are no cell's. */
const isCell = (cell: MarkupElement): boolean => !notInCells.has(cell.name) && isPlain(cell, 1);
const notWithin = new Set(['img', 'input', 'textarea', 'table']);
const notInCells = new Set([...notWithin, 'br', 'hr', 'a', 'li']);

function isPlain(element: MarkupElement, blocks: number): boolean {
  const within = [...elementsOf(element)];
  const own = within.filter(({ name }) => blockElements.has(name)).length;
  return own <= blocks && within.every((child) => !notWithin.has(child.name) && isPlain(child, blocks - own));
}
