import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, normalize, relative, resolve } from 'node:path';
import { sourcesIn, type ReadFile } from '../batch/file.js';
import type { TaskFile } from '../batch/task.js';
import { InputError, type Lang } from '../finding/index.js';
import { markedCopy, type MarkedCopy } from '../marked-copy.js';
import type { Result } from '../model/index.js';
import type { PresentOptions } from '../present/index.js';
import type { Source } from '../read/index.js';
import { spareSources } from './spare-sources.js';
import { writeOneOfMany } from './write-file.js';

/** Where copies that show the findings go. */
export interface Copies {
  readonly dir: string;
  readonly force: boolean;
}

/** Where the copies of these files go. Throws InputError for a folder that holds one of them: no original is ever written over. */
export function copiesOf(files: readonly TaskFile[], copies: Copies): Copies {
  const folder = real(copies.dir);
  const inside = files.find(({ path, failed }) => path !== '-' && !failed && !relative(folder, real(dirname(path))).startsWith('..') && !isAbsolute(relative(folder, real(dirname(path)))));
  if (inside) throw originalsIn(copies.dir, inside.path);
  return copies;
}

const real = (path: string): string => (existsSync(path) ? realpathSync(path) : resolve(path));

const originalsIn = (dir: string, file: string): InputError =>
  new InputError(
    { zh: `--annotate 的文件夹 ${dir} 里有要核对的文件 ${file}`, en: `The folder of --annotate, ${dir}, holds ${file}, which is to be checked` },
    { zh: '副本不与原件放在一起：换一个文件夹', en: 'Copies are kept apart from originals: name another folder' },
  );

/** What there is to say, for standard error, and how many copies could not be written. */
interface Copied {
  readonly said: string;
  readonly unwritten: number;
}

interface Copying {
  readonly copies: Copies;
  readonly present: PresentOptions;
  readonly readFile: ReadFile;
}

/** Writes a marked copy of every source of a file that has findings nobody accepted; tells what became of them. The file itself is only read. */
export async function annotateFile(path: string, results: readonly Result[], { copies, present, readFile }: Copying): Promise<Copied> {
  const judged = results.filter((result) => result.verdict !== 'unreadable' && result.findings.some(({ accepted }) => !accepted));
  let [said, unwritten] = ['', 0];
  if (judged.length === 0) return { said, unwritten };
  const waiting = new Set(judged.map(({ source }) => source));
  for await (const sourced of sourcesIn(path, readFile)) {
    if (!('source' in sourced)) continue;
    const { name } = sourced.source;
    const own = judged.filter(({ source }) => source === name || source.startsWith(`${name}#`));
    if (own.length === 0) continue;
    for (const { source } of own) waiting.delete(source);
    const copied = await annotateSource(sourced.source, own, { copies, present });
    said += copied.said;
    unwritten += copied.unwritten;
  }
  for (const source of waiting) said += sayUncopied(source, await reason(path, readFile), present.lang);
  return { said, unwritten: unwritten + waiting.size };
}

/** Why a file that was judged could not be read a second time. */
async function reason(path: string, readFile: ReadFile): Promise<InputError | null> {
  for await (const sourced of sourcesIn(path, readFile)) if (!('source' in sourced)) return sourced.failure;
  return null;
}

const sayUncopied = (source: string, failure: InputError | null, lang: Lang): string =>
  lang === 'zh' ? `✗ ${source}：没有写出标注副本，文件再次读取时读不出来${failure ? `：${failure.saying.zh}` : ''}\n` : `✗ ${source}: no marked copy was written; the file could not be read again${failure ? `: ${failure.saying.en}` : ''}\n`;

/** One copy; what could not be written, or found its place in no cell, is said. */
async function annotateSource(source: Source, results: readonly Result[], { copies, present }: Omit<Copying, 'readFile'>): Promise<Copied> {
  const { lang } = present;
  const copy = await markedCopy(source, results, present);
  const target = join(copies.dir, copyName(source.name) + (copy.ending === null ? '' : `.${copy.ending}`));
  try {
    spareSources([target], [{ path: source.name }]);
    writeOneOfMany(target, copy.bytes, copies.force);
  } catch (failure) {
    if (!(failure instanceof InputError)) throw failure;
    return { said: `✗ ${failure.saying[lang]}\n  ${failure.hint[lang]}\n`, unwritten: 1 };
  }
  return { said: sayCopy(source.name, target, { copy, lang }), unwritten: 0 };
}

/** A path below where we stand keeps its folders, so that two files of one name do not meet; of any other, the name. */
function copyName(path: string): string {
  if (path === '-') return 'stdin';
  const plain = normalize(path);
  return isAbsolute(plain) || plain.startsWith('..') ? basename(plain) : plain;
}

function sayCopy(name: string, target: string, { copy, lang }: { readonly copy: MarkedCopy; readonly lang: Lang }): string {
  const zh = lang === 'zh';
  const page = copy.kind === 'page' ? (zh ? '（这种格式不能加批注，写成了网页）' : ' (this format carries no comments: a page was written)') : '';
  const lost = copy.unplaced.map(({ sign }) => sign).join('');
  const unmarked = lost && (zh ? `  ${lost} 说的不是文件里的某一格或某一段，没有标注，见清单\n` : `  ${lost}: about no one cell or paragraph of the file, and not marked in it; see the list\n`);
  return `${zh ? `已写出标注副本 ${target}${page}` : `${name}: marked copy ${target}${page}`}\n${unmarked}`;
}
