import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { detached } from '../document/index.js';
import { InputError } from '../finding/index.js';
import { endings, isArchiveName, isOfSavedPage, isUnread, mayHoldReport } from './endings.js';

/** A file to read, by its path; or a path that holds none, with what is wrong; or a file of a folder that is of a kind nothing reads. */
export type Discovered = { readonly path: string } | { readonly name: string; readonly failure: InputError } | { readonly leftOut: string };

/**
 * The files a path stands for, in a fixed order: itself, all files of a folder that may hold a report (archives too), met
 * as it is walked, or what a glob matches. Links in circles are walked once. What is not there, may not be opened or holds nothing says so.
 */
export async function discover(path: string): Promise<Iterable<Discovered>> {
  if (path === '-') return [{ path }];
  const kind = kindOf(path);
  if (kind === 'file') return [{ path }];
  if (kind === 'folder') return nonEmpty(path, filesUnder(path, new Set()));
  if (!/[*?{[]/.test(path)) return [{ name: path, failure: notThere(path) }];
  const { glob } = await import('tinyglobby');
  const found = await glob(path.replaceAll('\\', '/'), { dot: false });
  return found.length > 0 ? found.sort(byName).map((one) => ({ path: one })) : [{ name: path, failure: nothingLike(path) }];
}

function kindOf(path: string): 'file' | 'folder' | null {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch {
    return null;
  }
}

function* filesUnder(folder: string, walked: Set<string>): Generator<Discovered> {
  let entries: Dirent[];
  try {
    const real = realpathSync(folder);
    if (walked.has(real)) return;
    walked.add(real);
    entries = readdirSync(folder, { withFileTypes: true }).sort((one, other) => byName(one.name, other.name));
  } catch (failure) {
    yield { name: folder, failure: closed(failure) };
    return;
  }
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name.startsWith('~$')) continue;
    // `join` puts a path together from pieces and keeps them all: four times its letters.
    const path = detached(join(folder, entry.name));
    const kind = entry.isSymbolicLink() ? kindOf(path) : entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : null;
    if (kind === 'folder') yield* filesUnder(path, walked);
    else if (kind === 'file' && (mayHoldReport(entry.name) || isArchiveName(entry.name))) yield { path };
    else if (kind === 'file' && isUnread(entry.name) && !isOfSavedPage(folder)) yield { leftOut: path };
  }
}

/** By code point, so that the order is the same on every machine. */
const byName = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function* nonEmpty(path: string, found: Iterable<Discovered>): Generator<Discovered> {
  let empty = true;
  for (const one of found) {
    empty &&= 'leftOut' in one;
    yield one;
  }
  if (empty) yield { name: path, failure: nothingIn(path) };
}

const nothingIn = (path: string): InputError =>
  new InputError(
    { zh: `${path} 里没有可以读取的报告文件`, en: `${path} holds no file that may be a report` },
    { zh: `支持的文件：${[...endings, 'zip'].map((one) => `.${one}`).join(' ')}`, en: `Files read: ${[...endings, 'zip'].map((one) => `.${one}`).join(' ')}` },
  );

const nothingLike = (path: string): InputError =>
  new InputError(
    { zh: `没有与 ${path} 相符的文件`, en: `No file matches ${path}` },
    { zh: '检查通配符和所在的文件夹', en: 'Check the pattern and the folder it is used in' },
  );

const notThere = (path: string): InputError =>
  new InputError(
    { zh: `没有这个文件或文件夹：${path}`, en: `No such file or folder: ${path}` },
    { zh: '检查路径；带空格的路径要加引号', en: 'Check the path; quote it if it has blanks' },
  );

const closed = (failure: unknown): InputError => {
  const code = failure instanceof Error && 'code' in failure ? String(failure.code) : String(failure);
  return new InputError(
    { zh: `文件夹打不开：${code}`, en: `The folder cannot be opened: ${code}` },
    { zh: '检查是否有权限打开', en: 'Check that it may be opened' },
  );
};
