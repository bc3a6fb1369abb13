import { statSync, watch, type FSWatcher } from 'node:fs';
import { dirname } from 'node:path';
import { sourcesIn } from '../batch/file.js';
import type { Stop } from '../batch/stop.js';
import type { TaskFile } from '../batch/task.js';
import type { Lang } from '../finding/index.js';
import type { Result } from '../model/index.js';
import { pageOf } from '../present/page.js';
import { judgeSource, unreadable, type RunOptions } from '../run.js';
import { exit } from './exit.js';
import { interruption } from './interrupt.js';
import { wantsColor, type Io } from './io.js';
import { sayChanges } from './say-changes.js';
import { filesOf } from './sources.js';
import { version } from './version.js';

interface Watching {
  readonly settings: RunOptions;
  readonly lang: Lang;
  readonly io: Io;
  /** What the first check did and those that follow do not: go by other reports, write marked copies. */
  readonly once: { readonly others: boolean; readonly copies: boolean };
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
  const { io, lang, once } = watching;
  const page = pageOf({ lang, color: wantsColor(io), columns: io.columns, version });
  const { stop, release } = interruption(io);
  const folders = new Set(files.filter(({ path, failed }) => path !== '-' && !failed).map(({ path }) => dirname(path)));
  if (once.others) io.err(lang === 'zh' ? '保存之后只核对文件本身；与往年年报、下属单位的核对，请重新运行\n' : 'What is saved is checked by itself; run again to compare it with earlier years or units\n');
  if (once.copies) io.err(lang === 'zh' ? '批注副本只写这一次，保存之后不再更新\n' : 'The marked copies are written once, not whenever a file is saved\n');
  io.err(lang === 'zh' ? `正在等待保存（${files.length} 个文件），按 Ctrl-C 结束\n` : `Waiting for files to be saved (${files.length}); Ctrl-C ends it\n`);
  for await (const _ of savings([...folders], stop)) {
    ({ files } = await filesOf(paths));
    for (const file of files) {
      const before = known.get(file.path);
      if (before?.stamp === stampOf(file.path)) continue;
      const now = await look(file, watching);
      known.set(file.path, now);
      await io.out(sayChanges(file.path, { before: before?.results ?? [], now: now.results }, page));
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
async function* savings(folders: readonly string[], stop: Stop): AsyncGenerator<void> {
  let wake = nothing;
  let pending = false;
  let timer: NodeJS.Timeout | undefined;
  const heard = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => ((pending = true), wake()), quiet);
  };
  const watchers: FSWatcher[] = folders.map((folder) => watch(folder, heard).on('error', heard));
  const release = stop.onAsk(() => wake());
  try {
    while (!stop.isAsked) {
      if (!pending) await new Promise<void>((resolve) => (wake = resolve));
      if (stop.isAsked) return;
      pending = false;
      yield;
    }
  } finally {
    release();
    clearTimeout(timer);
    for (const one of watchers) one.close();
  }
}
