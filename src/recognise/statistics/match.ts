import { holdsFigures, linesOf, type Form, type LinePath } from '../../forms/index.js';
import { labelKey } from '../key.js';
import { withoutUnit, type Item } from './item.js';

/** An item with the line of the form it is; `null` for a line the form does not have. */
export interface Matched {
  readonly item: Item;
  readonly line: LinePath | null;
  readonly words: string;
}

/** A label's words without 其中, list marks and the instructions in brackets behind it. */
export const wordsOf = (label: string): string => labelKey(withoutUnit(label).slice(-110).replace(/^.*其中\s*[:：]?\s*/s, '').replace(/[\s\u3000]+/g, '')).words;

/** The lines of a form's statistics table for the items, in order: the same words below another heading are another line. */
export function matchItems(items: readonly Item[], form: Form): Matched[] {
  const lines = form.tables.flatMap(({ blocks }) => blocks.flatMap(({ rows }) => linesOf(rows)));
  const byWords = new Map<string, number[]>();
  lines.forEach(({ line }, index) => {
    if (!holdsFigures(line)) return;
    for (const words of new Set([line.label, ...(line.also ?? [])].map(wordsOf))) byWords.set(words, [...(byWords.get(words) ?? []), index]);
  });
  const taken = new Set<number>();
  let last = -1;
  return items.map((item): Matched => {
    const { words, indexes } = find(wordsOf(item.label), byWords);
    const free = indexes.filter((index) => !taken.has(index));
    const index = free.find((one) => one > last) ?? free[0];
    if (index === undefined) return { item, line: null, words };
    taken.add(index);
    last = index;
    return { item, line: lines[index]!, words };
  });
}

const shortestKnown = 4;

/** The label itself, or the longest known label it ends with: headings without figures stand before it in running text. */
function find(words: string, byWords: ReadonlyMap<string, readonly number[]>): { words: string; indexes: readonly number[] } {
  for (let from = 0; words.length - from >= shortestKnown; from++) {
    const indexes = byWords.get(words.slice(from));
    if (indexes) return { words: words.slice(from), indexes };
  }
  return { words, indexes: byWords.get(words) ?? [] };
}
