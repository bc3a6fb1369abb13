import { sayPlace, type Lang } from '../finding/index.js';
import { nameOf } from '../forms/index.js';
import type { Cause, Change, Explanation, Judged } from '../model/index.js';
import type { Page } from './page.js';
import { semicolon, words } from './words.js';

/** `「… · 自然人」应为 36，现为 63，第 43 行第 3 列（两位数字颠倒）`, with the evidence and the doubts. */
export function sayExplanation({ changes, say, misread, evidence = [] }: Explanation, page: Page): string {
  const roots = changes.filter(({ follows }) => !follows);
  const told = (roots.length > 0 ? roots : changes).map((change) => sayChange(change, page)).join(semicolon(page.lang));
  const totals = changes.length - (roots.length || changes.length);
  const notes = [
    say?.[page.lang], ...evidence.map((one) => one[page.lang]),
    totals > 0 ? sayTotals(totals, page.lang) : undefined,
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

/** `3 个合计随之改正`. */
export const sayTotals = (count: number, lang: Lang): string => (lang === 'zh' ? `${count} 个合计随之改正` : count === 1 ? '1 total follows' : `${count} totals follow`);

/** What mending a cause mends: equations, and other findings that speak of the same figures. */
export function sayMends({ findings: ids }: Cause, { findings }: Judged, lang: Lang): string {
  const equations = findings.filter(({ id, identity }) => identity !== undefined && ids.includes(id)).length;
  const others = ids.length - equations;
  if (lang === 'zh') return `改后这 ${equations} 条勾稽关系成立${others > 0 ? `，另 ${others} 个问题也随之解决` : ''}`;
  const held = `then ${equations === 1 ? 'the broken identity holds' : equations === 2 ? 'both broken identities hold' : `all ${equations} broken identities hold`}`;
  return others > 0 ? `${held} and ${others} more finding${others === 1 ? ' goes' : 's go'}` : held;
}
