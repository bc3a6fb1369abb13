import type { Doubt } from '../../document/index.js';
import { elementsOf } from '../markup/element.js';
import type { MarkupElement, MarkupNode } from '../markup/element.js';
import { figureText } from './figure-text.js';
import { formulaOfOds } from './ods-formula.js';
import type { SheetCell } from './sheet.js';

const mostBlanks = 1_000;
const unprinted = new Set(['office:annotation', 'text:ruby-text', 'draw:frame', 'draw:custom-shape']);
const doubts: Readonly<Record<string, Doubt>> = { date: 'date', time: 'date', percentage: 'percent', error: 'formula-error' };

/**
 * What a `table:table-cell` holds, `undefined` when nothing. Its value is the attribute; the text shown is rounded, and
 * counts only where it is words, a date or a share. A repeated formula refers to other cells in each repetition, so
 * without a value it stays uncalculated.
 */
export function odsCell(element: MarkupElement, repeated: boolean): SheetCell | undefined {
  const { 'value-type': type, value, formula: written } = element.attributes;
  const shown = shownText(element);
  const doubt = type === undefined ? undefined : doubts[type];
  const formula = written === undefined || repeated ? {} : { formula: formulaOfOds(written) };
  if (written !== undefined && type === undefined && shown === '') {
    return repeated ? { text: '', doubt: 'uncalculated' } : { text: '', uncalculated: true, ...formula };
  }
  const number = value === undefined || value.trim() === '' ? Number.NaN : Number(value);
  if (Number.isFinite(number)) {
    const text = figureText(number);
    return { text: doubt ? shown || text : text, number, ...formula, ...(doubt && { doubt }) };
  }
  const text = shown || valueAsWords(element.attributes);
  return text === '' && !doubt ? undefined : { text, ...formula, ...(doubt && { doubt }) };
}

/** Programs that write no text leave the words in an attribute. */
const valueAsWords = (attributes: MarkupElement['attributes']): string =>
  (attributes['string-value'] ?? attributes['date-value'] ?? attributes['time-value'] ?? attributes['boolean-value'] ?? '').trim();

const shownText = (cell: MarkupElement): string =>
  elementsOf(cell).filter((child) => child.name === 'text:p').map((line) => line.children.map(inline).join('')).join('\n').trim();

function inline(node: MarkupNode): string {
  if (typeof node === 'string') return node.replace(/[ \t\r\n]+/g, ' ');
  switch (node.name) {
    case 'text:s': return ' '.repeat(Math.min(Number(node.attributes['c'] ?? 1) || 1, mostBlanks));
    case 'text:tab': return '\t';
    case 'text:line-break': return '\n';
    default: return unprinted.has(node.name) ? '' : node.children.map(inline).join('');
  }
}
