import { counted, type Saying } from '../finding/index.js';
import { nodeCap } from './search.js';

/** What a search could not do, or left out, in words. */
export const notes = {
  capped: { zh: `可能的组合太多，查到第 ${nodeCap} 个即止，以下所列未必齐全`, en: `too many combinations: the search stopped after ${nodeCap}, so the list may not be complete` },
  unexplained: {
    zh: '没有哪三处以内的改动能使这些勾稽关系全部成立：可能整块数字错行、错列，或取自另一张表，请对照原表逐行核对',
    en: 'no change of up to three figures mends all of these: a block of figures may have been shifted or taken from another table; compare it with the records row by row',
  },
  apart: {
    zh: '三处以内的改动不能使勾稽关系全部成立；以下改法由更多互不牵连的单处改动组成',
    en: 'no change of up to three figures mends all of these; what is listed is made of more changes that do not concern one another',
  },
  pruned: (count: number): Saying => ({
    zh: `另有 ${count} 种改法会使件数小于零或不是整数，已排除`,
    en: `${counted(count, 'more way was', 'more ways were')} ruled out: a count would fall below zero or not be whole`,
  }),
  prunedCells: (count: number): Saying => ({
    zh: `另有 ${count} 格若改则为负数，已排除`,
    en: `${counted(count, 'more cell was', 'more cells were')} ruled out: the figure would fall below zero`,
  }),
} as const;

/** Several notes as one; `undefined` for none. */
export function noteOf(said: readonly Saying[]): Saying | undefined {
  if (said.length === 0) return undefined;
  return { zh: said.map(({ zh }) => zh).join('；'), en: said.map(({ en }) => en).join('; ') };
}
