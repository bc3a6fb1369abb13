import { statSync, watch, type FSWatcher } from 'node:fs';
import { dirname } from 'node:path';
import type { TaskFile } from '../batch/task.js';
import { sourcesIn } from '../batch/file.js';
import { sayPlace, type Finding, type Lang } from '../finding/index.js';
import type { Result } from '../model/index.js';
import { judgeSource, unreadable, type RunOptions } from '../run.js';
import { exit } from './exit.js';
import { interruption } from './interrupt.js';
import type { Io } from './io.js';
import { filesOf } from './sources.js';

interface Watching {
  readonly settings: RunOptions;
  readonly lang: Lang;
  readonly io: Io;
}

/** What is known of a file: how it stood on disk, and what was found in it, each report by itself. */
interface Known {
  readonly stamp: string;
  readonly results: readonly Result[];
}

/** Word and Excel write a second file and rename it: a saving is over when the folder has been quiet so long, in ms. */
const quiet = 300;

/**
 * Judges a file again whenever it is saved and says what is gone and what is new since the last time. Ends on Ctrl-C;
 * gives the exit code of how things stand then. Folders are watched, not files, for saving replaces the file.
 */
export async function watchFiles(paths: readonly string[], watching: Watching): Promise<number> {
  const known = new Map<string, Known>();
  let { files } = await filesOf(paths);
  for (const file of files) known.set(file.path, await look(file, watching));
  const { io, lang } = watching;
  const { stop, release } = interruption(io);
  const folders = new Set(files.filter(({ path, failed }) => path !== '-' && !failed).map(({ path }) => dirname(path)));
  io.err(lang === 'zh' ? `正在等待保存（${files.length} 个文件），按 Ctrl-C 结束\n` : `Waiting for files to be saved (${files.length}); Ctrl-C ends it\n`);
  for await (const _ of savings([...folders], stop)) {
    ({ files } = await filesOf(paths));
    for (const file of files) {
      const before = known.get(file.path);
      if (before?.stamp === stampOf(file.path)) continue;
      const now = await look(file, watching);
      known.set(file.path, now);
      await io.out(sayChanges(file.path, { before: before?.results ?? [], now: now.results }, lang));
    }
  }
  release();
  const verdicts = [...known.values()].flatMap(({ results }) => results.map(({ verdict }) => verdict));
  return verdicts.includes('unreadable') ? exit.unusable : verdicts.includes('invalid') ? exit.invalid : exit.valid;
}

async function look({ path }: TaskFile, { settings, io }: Watching): Promise<Known> {
  const stamp = stampOf(path);
  const results: Result[] = [];
  for await (const sourced of sourcesIn(path, (one) => io.readFile(one))) results.push(...('source' in sourced ? await judgeSource(sourced.source, settings) : [unreadable(sourced.name, sourced.failure)]));
  return { stamp, results };
}

/** Time, size and number of the file: saving anew changes one of them. Empty when it is not there. */
function stampOf(path: string): string {
  try {
    const { mtimeMs, size, ino } = statSync(path);
    return `${mtimeMs} ${size} ${ino}`;
  } catch {
    return '';
  }
}

const nothing = (): void => {};

/** Comes back once after every burst of changes in the folders, until stopped. */
async function* savings(folders: readonly string[], stop: AbortSignal): AsyncGenerator<void> {
  let wake = nothing;
  let pending = false;
  let timer: NodeJS.Timeout | undefined;
  const heard = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => ((pending = true), wake()), quiet);
  };
  const watchers: FSWatcher[] = folders.map((folder) => watch(folder, heard).on('error', heard));
  stop.addEventListener('abort', () => wake(), { once: true });
  try {
    while (!stop.aborted) {
      if (!pending) await new Promise<void>((resolve) => (wake = resolve));
      if (stop.aborted) return;
      pending = false;
      yield;
    }
  } finally {
    clearTimeout(timer);
    for (const one of watchers) one.close();
  }
}

interface Change {
  readonly before: readonly Result[];
  readonly now: readonly Result[];
}

/** `✓ 已改好 …`, `✗ 新问题 …`, and how the file stands now. */
export function sayChanges(path: string, { before, now }: Change, lang: Lang): string {
  const zh = lang === 'zh';
  const lost = now.flatMap((result) => (result.verdict === 'unreadable' ? [`  ? ${result.problem.message[lang]}`] : []));
  const [old, found] = [findingsOf(before), findingsOf(now)];
  const tell = (sign: string, { message, at }: Finding): string => `  ${sign} ${[message[lang], sayPlace(at)[lang]].filter(Boolean).join('  ')}`;
  const gone = lost.length > 0 ? [] : [...old].filter(([id]) => !found.has(id)).map(([, one]) => tell(zh ? '✓ 已改好：' : '✓ gone:', one));
  const fresh = [...found].filter(([id]) => !old.has(id)).map(([, one]) => tell(zh ? '✗ 新问题：' : '✗ new:', one));
  const same = [...found.keys()].filter((id) => old.has(id)).length;
  const rest = zh ? `还有 ${found.size} 个问题（${same} 个与上次相同）` : `${found.size} findings now (${same} as before)`;
  const close = lost.length > 0 ? [] : [`  ${found.size === 0 ? (zh ? '没有问题' : 'nothing found') : rest}`];
  return `${[path, ...lost, ...gone, ...fresh, ...close].join('\n')}\n`;
}

/** Findings by report and id, accepted ones left out. */
const findingsOf = (results: readonly Result[]): Map<string, Finding> =>
  new Map(results.flatMap((result) => (result.verdict === 'unreadable' ? [] : result.findings.filter(({ accepted }) => !accepted).map((one) => [`${result.source} ${one.id}`, one] as const))));
