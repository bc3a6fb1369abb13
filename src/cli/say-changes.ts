import { counted, sayPlace, type Finding } from '../finding/index.js';
import type { Judged, Result } from '../model/index.js';
import { sayExplanation } from '../present/explanation.js';
import { openCauses } from '../present/order.js';
import { indented, type Page } from '../present/page.js';
import { harmless } from '../present/width.js';

/** How a file was judged before it was saved and how it is now. */
interface Saved {
  readonly before: readonly Result[];
  readonly now: readonly Result[];
}

/** What a saving changed: `✓ 已改好`, `✗ 新问题`, what would mend the new ones, and how the file stands. */
export function sayChanges(path: string, { before, now }: Saved, page: Page): string {
  const zh = page.lang === 'zh';
  const lost = now.flatMap((result) => (result.verdict === 'unreadable' ? indented(page.ink.red(`? ${harmless(result.problem.message[page.lang])}`), 2, page) : []));
  if (lost.length > 0) return lines([harmless(path), ...lost]);
  const [old, found] = [findingsOf(before), findingsOf(now)];
  const gone = [...old].filter(([key]) => !found.has(key)).flatMap(([, one]) => tell(page.ink.green(zh ? '✓ 已改好：' : '✓ gone: '), one, page));
  const fresh = [...found].filter(([key]) => !old.has(key));
  const said = fresh.flatMap(([, one]) => tell(page.ink[one.severity === 'error' ? 'red' : 'yellow'](zh ? '✗ 新问题：' : '✗ new: '), one, page));
  const same = found.size - fresh.length;
  const rest = zh ? `还有 ${found.size} 个问题（${same} 个与上次相同）` : `${counted(found.size, 'finding')} now (${same} as before)`;
  return lines([harmless(path), ...gone, ...said, ...mendings(now, new Set(fresh.map(([key]) => key)), page), `  ${found.size > 0 ? rest : zh ? '没有问题' : 'nothing found'}`]);
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
