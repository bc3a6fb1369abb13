import type { Line, LinePath } from '../../forms/index.js';
import { spellingsOf } from '../key.js';
import type { Piece } from '../strip.js';
import { isSubtotal, wordsIn } from './extra-columns.js';

/** Leaf columns as printed from left to right; -1 for a column that the form does not have (小计). */
export type PrintedOrder = readonly number[];

/**
 * The order in which a block's headings are printed before its rows, when it is not the form's; else `null`. Headings of
 * one level are in the order in which one row prints them, each followed by those under it. Headings of a level that
 * stand in several rows (总计 of two rows' height comes first in text copied out of Word) have no order to go by.
 */
export function printedOrder(labels: readonly Piece[], tree: readonly Line[], columns: readonly LinePath[]): PrintedOrder | null {
  const words: PrintedWord[] = [];
  for (const label of labels) for (const word of wordsIn(label)) words.push({ word, strip: label.strip });
  const order = orderUnder(tree, words, (line) => columns.findIndex((column) => column.line === line));
  return order && order.some((leaf, at) => leaf !== at) ? order : null;
}

interface PrintedWord {
  readonly word: string;
  readonly strip: number;
}

/** `null` as soon as one heading of a level is not among the words, or not in the row of the others. */
function orderUnder(level: readonly Line[], words: readonly PrintedWord[], leafOf: (line: Line) => number): number[] | null {
  const places = level.map((line) => {
    const spellings = spellingsOf(line);
    return { line, at: words.findIndex(({ word }) => spellings.has(word)) };
  });
  if (places.some(({ at }) => at < 0) || new Set(places.map(({ at }) => words[at]!.strip)).size > 1) return null;
  const extra = places.length > 1 && level.every(({ children }) => !children) ? words.findIndex(({ word }) => isSubtotal(word)) : -1;
  const found: { line: Line | null; at: number }[] = extra < 0 ? places : [...places, { line: null, at: extra }];
  const order: number[] = [];
  for (const { line } of found.sort((one, other) => one.at - other.at)) {
    if (!line) order.push(-1);
    else if (!line.children) order.push(leafOf(line));
    else {
      const under = orderUnder(line.children, words, leafOf);
      if (!under) return null;
      order.push(...under);
    }
  }
  return order;
}
