import { numeral } from '../markup/numerals.js';
import type { ListLevel, WordList } from './list-levels.js';
import { firstOfFormat } from './number-formats.js';

/** Counts the numbered paragraphs of one document, in reading order. */
export class ListCounter {
  /** Per shape of list, the last number used on each level. */
  private readonly counts = new Map<string, number[]>();
  private readonly begun = new Set<string>();

  constructor(private readonly lists: Pick<ReadonlyMap<string, WordList>, 'get'>) {}

  /**
   * Counts one paragraph of the list and gives what Word prints before its text; empty for bullets, for a list that is
   * not there and for none (`0`). The level is from 0; without one, the level that stands for the paragraph's style.
   */
  next(id: string, givenLevel: number | undefined, style: string | undefined): string {
    const list = this.lists.get(id);
    if (!list) return '';
    const number = givenLevel ?? [...list.levels].find(([, one]) => style !== undefined && one.style === style)?.[0] ?? 0;
    const level = list.levels.get(number);
    // Word has nine levels, and counting goes over all above one.
    if (!level || number > deepest) return '';
    const counts = this.counted(id, list, number, level);
    return level.format === 'bullet' ? '' : label(list, level, counts);
  }

  private counted(id: string, list: WordList, number: number, level: ListLevel): readonly number[] {
    const counts = this.counts.get(list.counters) ?? [];
    this.counts.set(list.counters, counts);
    const restart = this.begun.has(`${id} ${number}`) ? undefined : list.restarts.get(number);
    this.begun.add(`${id} ${number}`);
    const last = counts[number];
    counts[number] = restart ?? (last === undefined ? level.start : last + 1);
    for (let above = 0; above < number; above++) counts[above] ??= list.levels.get(above)?.start ?? 1;
    for (let below = number + 1; below < counts.length; below++) {
      const bound = list.levels.get(below)?.restart;
      if (bound === undefined || number < bound) delete counts[below];
    }
    return counts;
  }
}

const deepest = 8;

/** A blank after a label that ends in a digit or a point, lest it run into a figure. */
function label(list: WordList, level: ListLevel, counts: readonly number[]): string {
  const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const format = list.levels.get(Number(digit) - 1)?.format ?? 'decimal';
    if (format === 'none' || format === 'bullet') return '';
    return numeral(counts[Number(digit) - 1] ?? 1, level.plain ? '1' : (firstOfFormat[format] ?? '1'));
  });
  return /[\w.]$/.test(text) ? `${text} ` : text;
}
