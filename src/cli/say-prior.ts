import type { Catalogue } from '../batch/catalogue.js';
import type { TaskFile } from '../batch/task.js';
import { counted, type Lang, type Saying } from '../finding/index.js';
import type { Batch } from './run-batch.js';

/** So many bodies are named, the others counted. */
const most = 5;

/** Which reports found no earlier one in what `--prior` named: without it "nothing found" would read as if the years had been compared. Empty where all did. */
export function sayPrior({ files, beside }: Pick<Batch, 'files' | 'beside'>, catalogue: Catalogue, lang: Lang): string {
  const { alone } = catalogue;
  if (!usesAny(beside, files, catalogue)) return unused[lang];
  if (alone.length === 0) return '';
  const names = alone.slice(0, most).join(lang === 'zh' ? '、' : ', ');
  return lang === 'zh'
    ? `--prior 里没有这 ${alone.length} 个单位往年的年报，它们的年度之间没有核对：${names}${alone.length > most ? ' 等' : ''}\n`
    : `--prior holds no earlier report of ${counted(alone.length, 'body', 'bodies')}, whose years were not compared: ${names}${alone.length > most ? ', …' : ''}\n`;
}

/** Whether any of the reports judged is joined with one of the earlier years' files. */
function usesAny(earlier: readonly TaskFile[], files: readonly TaskFile[], { kin }: Catalogue): boolean {
  const given = new Set(earlier.map(({ path }) => path));
  return files.some(({ path }) => Object.values(kin.get(path) ?? {}).some((related) => related.some((one) => given.has(one.path))));
}

const unused: Saying = {
  zh: '--prior 里没有同一单位往年的年报（单位名称、年度都要认得出），年度之间没有核对\n',
  en: '--prior holds no earlier report of the same body (its name and year have to be told): the years were not compared\n',
};

/** That reports judged by themselves are compared with none. */
export const sayNotJoined: Saying = {
  zh: '有 --no-join，各份单独核对，没有用 --prior 的年报\n',
  en: 'With --no-join each report is judged by itself: those of --prior were not used\n',
};
