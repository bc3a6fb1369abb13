import { counted, type Lang, type Saying } from '../finding/index.js';
import type { Summary } from '../model/index.js';
import { harmlessName } from '../present/width.js';
import { sayCounts, saySummary } from '../present/words.js';

/** Why the exit code is 1 though every report may be valid. */
export const sayTooMany = (warnings: number, most: number): Saying => ({
  zh: `共 ${warnings} 个警告，超过 --max-warnings 允许的 ${most} 个，退出码为 1\n`,
  en: `${counted(warnings, 'warning')} in all, --max-warnings allows ${most}: the exit code is 1\n`,
});

/** Why the folder of `--annotate` holds nothing new. */
export const sayNoCopies: Saying = { zh: '没有需要标注的问题，没有写标注副本\n', en: 'Nothing was found to be marked; no marked copy was written\n' };

/** That the baseline is another one now. */
export const sayKept = (path: string): Saying => ({
  zh: `这次的全部问题已写入 ${harmlessName(path)}，下次用 --baseline 时只计数\n`,
  en: `All that was found is now in ${harmlessName(path)}; with --baseline it will only be counted\n`,
});

/** Where all results went into files: what came of them, for whoever waits at a terminal. */
export const sayWritten = (files: readonly string[], summary: Summary, lang: Lang): string => {
  const found = sayCounts(summary.findings, lang);
  const names = files.map(harmlessName);
  return lang === 'zh' ? `${saySummary(summary, lang)}；${found}。已写入 ${names.join('、')}\n` : `${saySummary(summary, lang)}; ${found}. Written: ${names.join(', ')}\n`;
};
