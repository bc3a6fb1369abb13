import { accessSync, constants, existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, normalize, relative, resolve } from 'node:path';
import { endingOf } from '../batch/endings.js';
import { sourcesIn } from '../batch/file.js';
import type { TaskFile } from '../batch/task.js';
import { counted, InputError, type Lang } from '../finding/index.js';
import { isMarkable } from '../marked-copy.js';
import { cannotWrite } from './cannot-write.js';
import type { Io } from './io.js';

/** Where copies that show the findings go. */
export interface Copies {
  readonly dir: string;
  readonly force: boolean;
}

interface Asking {
  readonly io: Io;
  readonly lang: Lang;
  /** Whether copies of an earlier run are expected there. */
  readonly resumed: boolean;
}

/**
 * Where the copies of these files go, looked at before any file is judged: whether a report has findings must not decide
 * whether a name is refused. Says which files can carry no comments. Throws InputError for what is no folder or may not be
 * written, a folder that holds one of the files (no original is ever written over), and copies that would meet or are there.
 */
export async function copiesOf(files: readonly TaskFile[], copies: Copies, { io, lang, resumed }: Asking): Promise<Copies> {
  const { dir, force } = copies;
  refuseFolder(dir);
  const read = files.filter(({ failed }) => !failed);
  const inside = read.find(({ path }) => path !== '-' && isInside(real(dirname(path)), real(dir)));
  if (inside) throw originalsIn(dir, inside.path);
  refuseMeeting(read);
  if (!force && !resumed) await refuseTaken(read, dir, io);
  const plain = read.filter(({ path }) => carriesNone(path));
  if (plain.length > 0) io.err(sayPages(plain, lang));
  return copies;
}

const real = (path: string): string => (existsSync(path) ? realpathSync(path) : resolve(path));

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return !way.startsWith('..') && !isAbsolute(way);
}

/** The place of a copy in the folder. A path below where we stand keeps its folders, so that two files of one name do not meet; of any other, the name. */
export function copyName(path: string): string {
  if (path === '-') return 'stdin';
  const plain = normalize(path);
  return isAbsolute(plain) || plain.startsWith('..') ? basename(plain) : plain;
}

/** Whether files of this name can carry no comments, whatever is in them. */
export const carriesNone = (path: string): boolean => uncommented.has(endingOf(path));

const uncommented: ReadonlySet<string> = new Set(['txt', 'md', 'markdown', 'json', 'ndjson', 'jsonl', 'csv', 'tsv', 'rtf', 'odt', 'ods', 'fodt', 'fods', 'pdf', 'ofd']);

function refuseFolder(dir: string): void {
  if (existsSync(dir) && !statSync(dir).isDirectory()) throw noFolder(dir);
  let there = resolve(dir);
  while (!existsSync(there) && there !== dirname(there)) there = dirname(there);
  if (!statSync(there).isDirectory()) throw cannotWrite(dir, { code: 'ENOTDIR' });
  try {
    accessSync(there, constants.W_OK);
  } catch (failure) {
    throw cannotWrite(dir, failure);
  }
}

function refuseMeeting(files: readonly TaskFile[]): void {
  const places = new Map<string, string>();
  for (const { path } of files) {
    const other = places.get(copyName(path));
    if (other !== undefined) throw meeting(other, path);
    places.set(copyName(path), path);
  }
}

async function refuseTaken(files: readonly TaskFile[], dir: string, io: Io): Promise<void> {
  const taken: string[] = [];
  for (const { path } of files) taken.push(...(await takenBy(path, dir, io)));
  if (taken.length > 0) throw copiesThere(taken);
}

/** The places of a file's copies that are taken. Nothing is read where nothing is there. */
async function takenBy(path: string, dir: string, io: Io): Promise<string[]> {
  const places = [join(dir, copyName(path)), `${join(dir, copyName(path))}.html`].filter((place) => existsSync(place));
  if (places.length === 0 || path === '-') return places;
  const taken: string[] = [];
  for await (const sourced of sourcesIn(path, (one) => io.readFile(one))) {
    if (!('source' in sourced)) continue;
    const place = join(dir, copyName(sourced.source.name)) + ((await isMarkable(sourced.source)) ? '' : '.html');
    if (existsSync(place)) taken.push(place);
  }
  return taken;
}

function sayPages([first, ...more]: readonly TaskFile[], lang: Lang): string {
  const { path } = first!;
  if (lang === 'zh') return `${path}${more.length > 0 ? ` 等 ${more.length + 1} 个文件` : ' '}的格式不能加批注，有问题的写成网页\n`;
  return `${path}${more.length > 0 ? ` and ${counted(more.length, 'more file')}` : ''} can carry no comments: what is found is shown in a page\n`;
}

const noFolder = (dir: string): InputError =>
  new InputError(
    { zh: `--annotate 后面要写文件夹，${dir} 是文件`, en: `--annotate wants a folder; ${dir} is a file` },
    { zh: '换一个文件夹，没有的会新建', en: 'Name another; one that is not there is made' },
  );

const originalsIn = (dir: string, file: string): InputError =>
  new InputError(
    { zh: `--annotate 的文件夹 ${dir} 里有要核对的文件 ${file}`, en: `The folder of --annotate, ${dir}, holds ${file}, which is to be checked` },
    { zh: '副本不与原件放在一起：换一个文件夹', en: 'Copies are kept apart from originals: name another folder' },
  );

const meeting = (one: string, other: string): InputError =>
  new InputError(
    { zh: `${one} 和 ${other} 的标注副本会是同一个文件`, en: `The marked copies of ${one} and ${other} would be the same file` },
    { zh: '到它们共同的文件夹里运行，或分两次核对', en: 'Run it in the folder that holds both, or check them one after the other' },
  );

const copiesThere = ([first, ...more]: readonly string[]): InputError =>
  new InputError(
    { zh: `${first}${more.length > 0 ? ` 等 ${more.length + 1} 个标注副本` : ' '}已经存在，没有覆盖`, en: `${first}${more.length > 0 ? ` and ${counted(more.length, 'more marked copy', 'more marked copies')}` : ''} exist${more.length > 0 ? '' : 's'} and will not be overwritten` },
    { zh: '换一个文件夹，或加 --force 覆盖', en: 'Name another folder, or add --force' },
  );
