import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { InputError, type Lang } from '../finding/index.js';
import type { TaskFile } from '../batch/task.js';
import type { Io } from './io.js';

/** What Word, Excel and WPS lay beside a file that is open (`~$年报.xlsx`); a pattern of the shell names it too. */
const isLock = (path: string): boolean => basename(path).startsWith('~$');

/** Beyond so many files nobody looks whether each is open. */
const mostLooked = 100;

interface Speaking {
  readonly lang: Lang;
  readonly io: Io;
}

/** The files without those that only say that another is open, which is told. Throws InputError when nothing is left. */
export function withoutLocks(files: readonly TaskFile[], { lang, io }: Speaking): TaskFile[] {
  const left = files.filter(({ path }) => !isLock(path));
  for (const { path } of files.filter((file) => isLock(file.path))) {
    if (left.length === 0) throw onlyLock(path);
    io.err(lang === 'zh' ? `略过 ${path}：它只表示旁边的文件正打开着\n` : `${path} is left out: it only says that the file beside it is open\n`);
  }
  return left;
}

const onlyLock = (path: string): InputError =>
  new InputError(
    { zh: `${path} 不是年报，它只表示旁边的文件正打开着`, en: `${path} is no report: it only says that the file beside it is open` },
    { zh: '请核对旁边的那个文件', en: 'Name the file beside it' },
  );

/** Says which files seem to be open in a program: what it has not saved yet is not on the disk. */
export function sayOpen(files: readonly TaskFile[], { lang, io }: Speaking): void {
  if (files.length > mostLooked) return;
  for (const { path } of files.filter((file) => file.path !== '-' && !file.failed && locksOf(file.path).some((lock) => existsSync(lock)))) {
    io.err(lang === 'zh' ? `注意：${path} 好像正打开着，核对的是上一次保存的内容\n` : `Note: ${path} seems to be open elsewhere; what was last saved is checked\n`);
  }
}

/** The names such a file has: Word puts its sign in place of the first two letters of a longer name. */
function locksOf(path: string): string[] {
  const name = basename(path);
  return [`~$${name}`, `~$${name.slice(2)}`, `.~lock.${name}#`].map((lock) => join(dirname(path), lock));
}
