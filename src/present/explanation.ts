import { counted, sayPlace, type Lang } from '../finding/index.js';
import { nameOf } from '../forms/index.js';
import type { Cause, Change, Explanation, Judged } from '../model/index.js';
import type { Page } from './page.js';
import { semicolon, words } from './words.js';

/** `「… · 自然人」应为 36，现为 63，第 43 行第 3 列（两位数字颠倒）`, with the evidence and the doubts. */
export function sayExplanation(explanation: Explanation, page: Page): string {
  const roots = rootsOf(explanation);
  const shown = page.explainAll ? roots : roots.slice(0, roots.length > mostChanges ? mostChanges - 2 : mostChanges);
  const left = page.lang === 'zh' ? `等 ${roots.length} 格` : ` and ${counted(roots.length - shown.length, 'more cell')}`;
  const told = shown.map((change) => sayChange(change, page)).join(semicolon(page.lang)) + (shown.length < roots.length ? left : '');
  return told + bracketed(remarksOn(explanation, page.lang), page.lang);
}

/** A row that slipped is told whole; a table that did, by its first cells. */
const mostChanges = 7;

/** The cells that went wrong by themselves; all of them where none did. */
export function rootsOf({ changes }: Explanation): readonly Change[] {
  const roots = changes.filter(({ follows }) => !follows);
  return roots.length > 0 ? roots : changes;
}

/** What is to be said of an explanation beside its figures: the slip by all its names, the evidence, the totals that follow, the doubt. */
export function remarksOn(explanation: Explanation, lang: Lang): string[] {
  const { changes, misread } = explanation;
  const totals = changes.length - rootsOf(explanation).length;
  const zh = lang === 'zh';
  return [
    ...reasonsFor(explanation, lang),
    totals > 0 && sayTotals(totals, lang),
    misread && (zh ? '也可能是读取时错位，请先对照原文' : 'it may have been misread: compare with the original first'),
  ].filter((one) => typeof one === 'string');
}

/** Why it is likely: the slip by all its names, and the evidence. */
export const reasonsFor = (explanation: Explanation, lang: Lang): string[] => [...slipsIn(explanation, lang), ...(explanation.evidence ?? []).map((one) => one[lang])];

/** `同一列上下相邻两格互换，或一列中连续若干格错开一行`: which of them it was, the figures do not tell. */
function slipsIn({ say, or = [] }: Explanation, lang: Lang): string[] {
  const names = [say, ...or.map((other) => other.say)].flatMap((name) => name?.[lang] ?? []);
  return names.length === 0 ? [] : [names.join(lang === 'zh' ? '，或' : ', or ')];
}

/** `（…；…）`; empty where there is nothing to remark. */
export function bracketed(remarks: readonly string[], lang: Lang): string {
  if (remarks.length === 0) return '';
  return lang === 'zh' ? `（${remarks.join('；')}）` : ` (${remarks.join('; ')})`;
}

/** `「… · 自然人」应为 36，现为 63，第 43 行第 3 列`. */
export function sayChange({ cell, from, to, at }: Change, page: Page): string {
  const word = words(page.lang);
  const name = nameOf(cell)[page.lang];
  const place = at ? sayPlace(at)[page.lang] : '';
  const was = from === null ? word.nowBlank : `${word.now} ${page.ink.red(String(from))}`;
  return page.lang === 'zh'
    ? `「${name}」${word.change} ${page.ink.green(String(to))}，${was}${place && `，${page.ink.dim(place)}`}`
    : `“${name}” ${word.change} ${page.ink.green(String(to))}, ${was}${place && `, ${page.ink.dim(place)}`}`;
}

/** `3 个合计随之改正`. */
const sayTotals = (count: number, lang: Lang): string => (lang === 'zh' ? `${count} 个合计随之改正` : counted(count, 'total follows', 'totals follow'));

/** What mending a cause mends: equations, and other findings that speak of the same figures. */
export function sayMends({ findings: ids }: Cause, { findings }: Judged, lang: Lang): string {
  const equations = findings.filter(({ id, identity }) => identity !== undefined && ids.includes(id)).length;
  const others = ids.length - equations;
  if (lang === 'zh') return `改后${equations === 1 ? '这条' : `这 ${equations} 条`}不成立的勾稽关系${equations === 1 ? '' : '全部'}成立${others > 0 ? `，另 ${others} 个问题也随之解决` : ''}`;
  const held = `then ${equations === 1 ? 'the broken identity holds' : equations === 2 ? 'both broken identities hold' : `all ${equations} broken identities hold`}`;
  return others > 0 ? `${held} and ${counted(others, 'more finding goes', 'more findings go')}` : held;
}
