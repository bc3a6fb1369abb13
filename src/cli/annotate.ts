import { join } from 'node:path';
import { sourcesIn, type ReadFile } from '../batch/file.js';
import { InputError, type Lang } from '../finding/index.js';
import { markedCopy, type MarkedCopy } from '../marked-copy.js';
import type { Result } from '../model/index.js';
import type { PresentOptions } from '../present/index.js';
import type { Source } from '../read/index.js';
import { carriesNone, copyName, type Copies } from './copies.js';
import { spareSources } from './spare-sources.js';
import { writeOneOfMany } from './write-file.js';

/** What there is to say, for standard error, and how many copies were written and could not be. */
interface Copied {
  readonly said: string;
  readonly written: number;
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
  let [said, written, unwritten] = ['', 0, 0];
  if (judged.length === 0) return { said, written, unwritten };
  const waiting = new Set(judged.map(({ source }) => source));
  for await (const sourced of sourcesIn(path, readFile)) {
    if (!('source' in sourced)) continue;
    const { name } = sourced.source;
    const own = judged.filter(({ source }) => source === name || source.startsWith(`${name}#`));
    if (own.length === 0) continue;
    for (const { source } of own) waiting.delete(source);
    const copied = await annotateSource(sourced.source, own, { copies, present, announced: carriesNone(path) });
    said += copied.said;
    written += copied.written;
    unwritten += copied.unwritten;
  }
  for (const source of waiting) said += sayUncopied(source, await reason(path, readFile), present.lang);
  return { said, written, unwritten: unwritten + waiting.size };
}

/** Why a file that was judged could not be read a second time. */
async function reason(path: string, readFile: ReadFile): Promise<InputError | null> {
  for await (const sourced of sourcesIn(path, readFile)) if (!('source' in sourced)) return sourced.failure;
  return null;
}

const sayUncopied = (source: string, failure: InputError | null, lang: Lang): string =>
  lang === 'zh' ? `✗ ${source}：没有写出标注副本，文件再次读取时读不出来${failure ? `：${failure.saying.zh}` : ''}\n` : `✗ ${source}: no marked copy was written; the file could not be read again${failure ? `: ${failure.saying.en}` : ''}\n`;

/** One copy; what could not be written, or found its place in no cell, is said. */
async function annotateSource(source: Source, results: readonly Result[], { copies, present, announced }: Omit<Copying, 'readFile'> & { readonly announced: boolean }): Promise<Copied> {
  const { lang } = present;
  const copy = await markedCopy(source, results, present);
  const target = join(copies.dir, copyName(source.name) + (copy.ending === null ? '' : `.${copy.ending}`));
  try {
    spareSources([target], [{ path: source.name }]);
    writeOneOfMany(target, copy.bytes, copies.force);
  } catch (failure) {
    if (!(failure instanceof InputError)) throw failure;
    return { said: `✗ ${failure.saying[lang]}\n  ${failure.hint[lang]}\n`, written: 0, unwritten: 1 };
  }
  return { said: sayCopy(source.name, target, { copy, lang, announced }), written: 1, unwritten: 0 };
}

function sayCopy(name: string, target: string, { copy, lang, announced }: { readonly copy: MarkedCopy; readonly lang: Lang; readonly announced: boolean }): string {
  const zh = lang === 'zh';
  const page = copy.kind === 'page' && !announced ? (zh ? '（这种格式不能加批注，写成了网页）' : ' (this format carries no comments: a page was written)') : '';
  const lost = copy.unplaced.map(({ sign }) => sign).join('');
  const unmarked = lost && (zh ? `  ${lost} 说的不是文件里的某一格或某一段，没有标注，见清单\n` : `  ${lost}: about no one cell or paragraph of the file, and not marked in it; see the list\n`);
  return `${zh ? `已写出标注副本 ${target}${page}` : `${name}: marked copy ${target}${page}`}\n${unmarked}`;
}
