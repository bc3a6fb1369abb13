import type { Catalogue } from '../batch/catalogue.js';
import type { TaskFile } from '../batch/task.js';
import type { Saying } from '../finding/index.js';

/** Whether any of the reports judged is joined with one of the earlier years' files. */
export function usesAny(earlier: readonly TaskFile[], files: readonly TaskFile[], { kin }: Catalogue): boolean {
  const given = new Set(earlier.map(({ path }) => path));
  return files.some(({ path }) => Object.values(kin.get(path) ?? {}).some((related) => related.some((one) => given.has(one.path))));
}

/** That what `--prior` named was of no use: without it "nothing found" would read as if the years had been compared. */
export const sayUnusedPrior: Saying = {
  zh: '--prior 里没有同一单位往年的年报（单位名称、年度都要认得出），年度之间没有核对\n',
  en: '--prior holds no earlier report of the same body (its name and year have to be told): the years were not compared\n',
};

/** That reports judged by themselves are compared with none. */
export const sayNotJoined: Saying = {
  zh: '有 --no-join，各份单独核对，没有用 --prior 的年报\n',
  en: 'With --no-join each report is judged by itself: those of --prior were not used\n',
};
