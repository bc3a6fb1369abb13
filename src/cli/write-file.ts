import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, realpathSync, renameSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { InputError, type Saying } from '../finding/index.js';
import { cannotWrite } from './cannot-write.js';
import { FileExists } from './file-exists.js';
import { forgetTemporary, keepTemporary, removed } from './ending.js';

/** A file under another name until it is kept. */
export interface Growing {
  write(text: string | Uint8Array): void;
  keep(): void;
  drop(): void;
}

/** Writes through a temporary file beside the target, then a rename: a half-written file never stays. Throws InputError where it may not. */
export const writeWhole = (path: string, content: string | Uint8Array, force = false): void => fill(growing(path, force), content);

/**
 * As `writeWhole`, for one of many files that can be made again at any time: the disk is not waited for, which takes some
 * 4 to 8 ms a file, as long as the making of it. When the power fails right after, such a file may be there and empty.
 */
export const writeOneOfMany = (path: string, content: string | Uint8Array, force = false): void => fill(growing(path, force, false), content);

function fill(file: Growing, content: string | Uint8Array): void {
  file.write(content);
  file.keep();
}

let count = 0;

/**
 * As `writeWhole`, for what comes in pieces; dropped when the program ends before it is kept. A link is written through.
 * What a killed program leaves behind is called `.<name>.<process>-<number>.tmp`, and nothing ever reads it.
 * `lasting`: once kept it outlives a power cut: its bytes are on the disk before it has its name, and its name before anything is told.
 */
export function growing(path: string, force = false, lasting = true): Growing {
  if (existsSync(path) && statSync(path).isCharacterDevice()) return device(path);
  refuseTaken(path, force);
  const target = existsSync(path) ? realpathSync(path) : path;
  const temporary = join(dirname(target), `.${basename(target).slice(0, longestName)}.${process.pid}-${++count}.tmp`);
  const drop = (): void => {
    removed(temporary);
    forgetTemporary(temporary);
  };
  const guarded = <T>(work: () => T): T => telling(path, work, drop);
  keepTemporary(temporary);
  // `wx`: never through a file or a link that somebody has put there.
  const file = guarded(() => (makeFolder(dirname(target)), openSync(temporary, 'wx')));
  const end = (last: () => void): void => guarded(() => (closeSync(file), last()));
  return {
    write: (content) => guarded(() => writeAll(file, content)),
    keep: () => {
      if (lasting) guarded(() => settle(file));
      end(() => (renameSync(temporary, target), forgetTemporary(temporary)));
      if (lasting) settleFolder(dirname(target));
    },
    drop: () => end(drop),
  };
}

/** Makes a folder and those it lies in. One by one: where the system will have none (`/proc`), Node's own way asks for ever. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code !== 'EEXIST' || !existsSync(path)) throw failure;
  }
}

/** Waits until the bytes are on the disk; only here do some file systems tell that they could not take them. */
function settle(file: number): void {
  try {
    fsyncSync(file);
  } catch (failure) {
    if (!['EINVAL', 'ENOSYS', 'ENOTSUP'].includes((failure as NodeJS.ErrnoException).code ?? '')) throw failure;
  }
}

/** The file is there and whole by now: a folder that cannot be waited for (on Windows it cannot even be opened) is no failure. */
function settleFolder(path: string): void {
  try {
    const folder = openSync(path, 'r');
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  } catch {
    // The name will be on the disk soon, as that of any file.
  }
}

/** `/dev/null`, a terminal: takes what comes as it comes. Nothing in it can be overwritten, and no file may take its place. */
function device(path: string): Growing {
  const file = telling(path, () => openSync(path, 'w'));
  const end = (): void => closeSync(file);
  return { write: (content) => telling(path, () => writeAll(file, content)), keep: end, drop: end };
}

/** Does what the system may refuse; then it is tidied up, and told which file could not be written. */
function telling<T>(path: string, work: () => T, tidy = (): void => {}): T {
  try {
    return work();
  } catch (failure) {
    tidy();
    throw cannotWrite(path, failure);
  }
}

/** So that the temporary name is not longer than a file system allows where the name itself is not. */
const longestName = 60;

/** A disk that fills up takes part of what it is given, and says so only when asked for the rest. */
function writeAll(file: number, content: string | Uint8Array): void {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}

/** A file that is there is replaced only when asked to; a folder or a pipe never is, asked or not: the rename would put a file in its place. */
function refuseTaken(path: string, force: boolean): void {
  if (!existsSync(path)) return;
  if (!statSync(path).isFile()) throw noFile(path);
  if (!force) throw new FileExists(exists(path), { zh: '换一个文件名，或加 --force 覆盖', en: 'Choose another name, or add --force' });
}

const noFile = (path: string): InputError =>
  statSync(path).isDirectory()
    ? new InputError({ zh: `${path} 是文件夹，没有写入`, en: `${path} is a folder and was not written` }, { zh: `换一个文件名，或写上其中的文件名，如 ${join(path, '结果')}`, en: `Choose another name, or a file in it, as ${join(path, 'result')}` })
    : new InputError({ zh: `${path} 不是文件，没有写入`, en: `${path} is not a file and was not written` }, { zh: '换一个文件名；要写到标准输出，省去文件名', en: 'Choose another name; leave it out to write to standard output' });

const exists = (path: string): Saying => ({ zh: `${path} 已经存在，没有覆盖`, en: `${path} exists and was not overwritten` });
