import type { Command } from 'commander';
import { counted, InputError, type Lang } from '../finding/index.js';
import type { TaskFile } from '../batch/task.js';
import { cannotRead } from './cannot-read.js';
import type { Io } from './io.js';
import { withoutLocks } from './locks.js';
import { badOption, filesFromOption } from './options.js';
import { leftOutInArchives, sayLeftOut } from './say-left-out.js';
import { filesOf } from './sources.js';

/** The options of every command that takes many files. */
export interface BatchOptions {
  readonly filesFrom?: string;
  readonly jobs?: string;
  readonly timeout?: string;
}

/** Adds them to a command. */
export const withBatchOptions = (command: Command): Command =>
  command
    .addOption(filesFromOption())
    .option('--jobs <n>', '线程数；默认文件很多时自动使用 · threads; else several where there are many files')
    .option('--timeout <seconds>', '一个文件最多读多少秒 · seconds a file may take to read');

/** The files asked for, in order, each once. Throws InputError where none were named. */
export async function filesAsked(paths: readonly string[], { filesFrom }: BatchOptions, { io, lang }: { readonly io: Io; readonly lang: Lang }): Promise<TaskFile[]> {
  const listed = filesFrom === undefined ? [] : linesOf(listIn(filesFrom, io));
  const all = [...paths, ...listed];
  if (all.length === 0) throw filesFrom === undefined ? noFiles() : emptyList(filesFrom);
  const { files, repeated, leftOut } = await filesOf(all);
  if (repeated > 0) io.err(lang === 'zh' ? `有 ${repeated} 个文件给出了不止一次，各只处理一次\n` : `${counted(repeated, 'file was', 'files were')} given more than once; each is done once\n`);
  const passedOver = sayLeftOut([...leftOut, ...leftOutInArchives(files, io)], lang);
  if (passedOver) io.err(passedOver);
  return withoutLocks(files, { io, lang });
}

function listIn(path: string, io: Io): Uint8Array {
  try {
    return path === '-' ? io.readStdin() : io.readFile(path);
  } catch (failure) {
    throw cannotRead(
      { zh: `--files-from 的清单 ${path}`, en: `The list of --files-from, ${path},` }, failure,
      { zh: '写一个文本文件，每行一个路径', en: 'Name a text file with a path on each line' },
    );
  }
}

/** Lines, or names ended by a zero byte as `find -print0` writes them, so that a name may hold a line break. */
function linesOf(bytes: Uint8Array): string[] {
  const text = new TextDecoder().decode(bytes);
  return text.split(text.includes('\0') ? '\0' : /\r?\n/).filter((line) => line.trim() !== '');
}

/** `--jobs` and `--timeout` as numbers (the timeout in milliseconds); `null` where not given. Throws InputError. */
export function pace({ jobs, timeout }: BatchOptions): { readonly jobs: number | null; readonly timeout: number | null } {
  return { jobs: jobs === undefined ? null : whole('--jobs', jobs, 64), timeout: timeout === undefined ? null : Math.round(whole('--timeout', timeout, 86_400) * 1000) };
}

function whole(option: string, value: string, most: number): number {
  const number = Number(value);
  if (!(number > 0 && number <= most) || (option === '--jobs' && !Number.isInteger(number))) throw badOption(option, value, [`1–${most}`]);
  return number;
}

const emptyList = (path: string): InputError =>
  new InputError(
    { zh: `--files-from 的清单 ${path === '-' ? '（标准输入）' : path} 是空的`, en: `The list of --files-from, ${path === '-' ? 'standard input' : path}, is empty` },
    { zh: '清单里每行写一个路径', en: 'Give it a path on each line' },
  );

const noFiles = (): InputError =>
  new InputError(
    { zh: '没有给出文件', en: 'No file was given' },
    { zh: '写上文件、文件夹、通配符，或用 --files-from 给出清单', en: 'Name files, folders or globs, or give a list with --files-from' },
  );
