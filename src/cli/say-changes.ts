import { counted, sayPlace, type Finding } from '../finding/index.js';
import type { Judged, Result } from '../model/index.js';
import { sayExplanation } from '../present/explanation.js';
import { openCauses } from '../present/order.js';
import { indented, type Page } from '../present/page.js';
import { harmless } from '../present/width.js';
import type { Look } from './lookout.js';

/** How a file was judged before it was saved and how it is now. */
interface Saved {
  readonly before: readonly Result[];
  readonly now: readonly Result[];
}

/** What came of a saving: of files saved, added or gone, and of all others of which other things are found now. */
export function sayLook(before: Look, now: Look, page: Page): string {
  const others = [...now.results].filter(([path, results]) => !now.changed.has(path) && differ(before.results.get(path) ?? [], results));
  const own = [...now.results].filter(([path]) => now.changed.has(path));
  return [
    ...[...before.results.keys()].filter((path) => !now.results.has(path)).map((path) => lines([harmless(path), page.lang === 'zh' ? '  已不在，不再核对' : '  is gone, and checked no more'])),
    ...sayBeside(before, now, { affecting: others.length > 0, page }),
    ...[...own, ...others].map(([path, results]) => sayChanges(path, { before: before.results.get(path) ?? [], now: results }, page)),
  ].join('');
}

/** Of an earlier year's or a unit's file: that it was read again, is gone, or why it cannot be read. */
function sayBeside(before: Look, now: Look, { affecting, page }: { readonly affecting: boolean; readonly page: Page }): string[] {
  const zh = page.lang === 'zh';
  const again = zh ? `已重新读取${affecting ? '' : '，核对结果没有变化'}` : `was read again${affecting ? '' : '; nothing else is found'}`;
  const gone = [...before.beside.keys()].filter((path) => !now.beside.has(path) && !now.results.has(path)).map((path) => lines([harmless(path), zh ? '  已不在，核对不再用它' : '  is gone; nothing is compared with it']));
  const read = [...now.beside].filter(([path]) => now.changed.has(path)).map(([path, failure]) => lines([harmless(path), ...(failure ? indented(page.ink.red(`? ${harmless(failure.saying[page.lang])}`), 2, page) : [`  ${again}`])]));
  return [...gone, ...read];
}

/** Whether other things are found, or the same in other words. */
function differ(before: readonly Result[], now: readonly Result[]): boolean {
  const told = (results: readonly Result[]): string => JSON.stringify(results.map((one) => (one.verdict === 'unreadable' ? one.problem.message.zh : [...findingsOf([one])].map(([key, { message }]) => [key, message.zh]))));
  return told(before) !== told(now);
}

/** What a saving changed: `✓ 已改好`, `✗ 新问题`, `✗ 仍有问题` in other words than before, what would mend the new ones, and how the file stands. */
function sayChanges(path: string, { before, now }: Saved, page: Page): string {
  const zh = page.lang === 'zh';
  const lost = now.flatMap((result) => (result.verdict === 'unreadable' ? indented(page.ink.red(`? ${harmless(result.problem.message[page.lang])}`), 2, page) : []));
  if (lost.length > 0) return lines([harmless(path), ...lost]);
  const [old, found] = [findingsOf(before), findingsOf(now)];
  const gone = [...old].filter(([key]) => !found.has(key)).flatMap(([, one]) => tell(page.ink.green(zh ? '✓ 已改好：' : '✓ gone: '), one, page));
  const fresh = [...found].filter(([key]) => !old.has(key));
  const said = fresh.flatMap(([, one]) => tell(page.ink[one.severity === 'error' ? 'red' : 'yellow'](zh ? '✗ 新问题：' : '✗ new: '), one, page));
  const still = [...found].filter(([key, { message }]) => old.has(key) && old.get(key)!.message.zh !== message.zh);
  const other = still.flatMap(([, one]) => tell(page.ink[one.severity === 'error' ? 'red' : 'yellow'](zh ? '✗ 仍有问题：' : '✗ still: '), one, page));
  const same = found.size - fresh.length - still.length;
  const rest = zh ? `还有 ${found.size} 个问题（${same} 个与上次相同）` : `${counted(found.size, 'finding')} now (${same} as before)`;
  return lines([harmless(path), ...gone, ...said, ...other, ...mendings(now, new Set([...fresh, ...still].map(([key]) => key)), page), `  ${found.size > 0 ? rest : zh ? '没有问题' : 'nothing found'}`]);
}

const lines = (all: readonly string[]): string => `${all.join('\n')}\n`;

const tell = (sign: string, { message, at }: Finding, page: Page): string[] => indented(sign + [harmless(message[page.lang]), page.ink.dim(sayPlace(at)[page.lang])].filter(Boolean).join('  '), 2, page);

const keyOf = ({ source }: Judged, id: string): string => `${source} ${id}`;

/** What would mend the causes of these findings, where one way is sure or likeliest. */
const mendings = (results: readonly Result[], fresh: ReadonlySet<string>, page: Page): string[] =>
  results.flatMap((result) =>
    result.verdict === 'unreadable' ? [] : openCauses(result).flatMap(({ state, explanations: [best], findings }) =>
      best && (state === 'certain' || state === 'ranked') && findings.some((id) => fresh.has(keyOf(result, id))) ? indented(`→ ${sayExplanation(best, page)}`, 2, page) : []));

/** Findings by report and id, accepted ones left out. */
const findingsOf = (results: readonly Result[]): Map<string, Finding> =>
  new Map(results.flatMap((result) => (result.verdict === 'unreadable' ? [] : result.findings.filter(({ accepted }) => !accepted).map((one) => [keyOf(result, one.id), one] as const))));
