import { sayPlace } from '../finding/index.js';
import { nameOf } from '../forms/index.js';
import type { Change, Explanation } from '../model/index.js';
import type { Page } from './page.js';
import { semicolon, words } from './words.js';

/** `「… · 自然人」应为 36，现为 63，第 43 行第 3 列（两位数字颠倒）`, with the evidence and the doubts. */
export function sayExplanation({ changes, say, misread, evidence = [] }: Explanation, page: Page): string {
  const roots = changes.filter(({ follows }) => !follows);
  const told = (roots.length > 0 ? roots : changes).map((change) => sayChange(change, page)).join(semicolon(page.lang));
  const totals = changes.length - (roots.length || changes.length);
  const notes = [
    say?.[page.lang], ...evidence.map((one) => one[page.lang]),
    totals > 0 ? (page.lang === 'zh' ? `${totals} 个合计随之改正` : `${totals} totals follow`) : undefined,
    misread ? (page.lang === 'zh' ? '也可能是读取时错位，请先对照原文' : 'it may have been misread: compare with the original first') : undefined,
  ].filter((one): one is string => Boolean(one));
  if (notes.length === 0) return told;
  return page.lang === 'zh' ? `${told}（${notes.join('；')}）` : `${told} (${notes.join('; ')})`;
}

/** `「… · 自然人」应为 36，现为 63，第 43 行第 3 列`. */
export function sayChange({ cell, from, to, at }: Change, page: Page): string {
  const word = words(page.lang);
  const name = nameOf(cell)[page.lang];
  const place = at ? sayPlace(at)[page.lang] : '';
  const was = from === null ? word.blank : String(from);
  return page.lang === 'zh'
    ? `「${name}」${word.change} ${page.ink.green(String(to))}，${word.now} ${page.ink.red(was)}${place && `，${page.ink.dim(place)}`}`
    : `“${name}” ${word.change} ${page.ink.green(String(to))}, ${word.now} ${page.ink.red(was)}${place && `, ${page.ink.dim(place)}`}`;
}
