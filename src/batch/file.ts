import { InputError } from '../finding/index.js';
import { readReports, unreadable, type ReadingOptions } from '../run.js';
import type { Recognised } from '../recognise/index.js';
import { isArchive, sourcesInArchive, type Sourced } from './archive.js';
import { codeOf, reasonOf } from './reasons.js';

/** Gives the bytes of a path; throws what the file system throws. */
export type ReadFile = (path: string) => Uint8Array;

/** What one source came to: its reports, or why it has none. */
export interface Opened {
  readonly name: string;
  readonly reports: readonly Recognised[];
  readonly failure: InputError | null;
}

/** What a file holds: one source, or those of an archive one after the other. Never throws for what is wrong with the file. */
export async function* sourcesIn(path: string, readFile: ReadFile): AsyncGenerator<Sourced> {
  let bytes: Uint8Array;
  try {
    bytes = readFile(path);
  } catch (failure) {
    yield { name: path, failure: failure instanceof InputError ? failure : notRead(failure) };
    return;
  }
  const source = { name: path, bytes };
  if (isArchive(bytes)) yield* sourcesInArchive(source);
  else yield { source };
}

/** How sources are opened. */
export interface Opening {
  /** Milliseconds one source may take where a library reads it. */
  readonly limit: number;
  readonly reading?: ReadingOptions;
}

/** The reports of a source. A fault of this program in one source is told as that, and stops no other. */
export async function open(sourced: Sourced, { limit, reading }: Opening): Promise<Opened> {
  if (!('source' in sourced)) return { name: sourced.name, reports: [], failure: sourced.failure };
  const { name } = sourced.source;
  try {
    const reports = readReports(sourced.source, reading);
    const found = reports instanceof Promise ? await within(reports, limit) : reports;
    return { name, reports: found, failure: found.length > 0 ? null : noReport() };
  } catch (failure) {
    return { name, reports: [], failure: failure instanceof InputError ? failure : broken(failure) };
  }
}

/** As `unreadable` has it, for a failure that has been named already. */
export const resultOf = ({ name, failure }: { readonly name: string; readonly failure: InputError }): ReturnType<typeof unreadable> => unreadable(name, failure);

function within<T>(work: Promise<T>, limit: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(tooLong(limit)), limit);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

const noReport = (): InputError =>
  new InputError({ zh: '文件里没有年报', en: 'There is no report in the file' }, { zh: '确认文件没有选错', en: 'Check that it is the right file' });

/** A source that took longer than `limit` milliseconds to read. */
export const tooLong = (limit: number): InputError =>
  new InputError(
    { zh: `读了 ${limit / 1000} 秒还没有读完，已放弃`, en: `Reading was given up after ${limit / 1000} seconds` },
    { zh: '单独检查这个文件，或用 --timeout 放宽时限', en: 'Look at this file by itself, or allow more with --timeout' },
  );

/** A bug met in one file: the message asks for it to be reported. */
export const broken = (failure: unknown): InputError =>
  new InputError(
    { zh: `处理时程序出错：${messageOf(failure)}`, en: `The program failed on this file: ${messageOf(failure)}` },
    { zh: '请把这个文件和这段文字反馈给我们；其他文件不受影响', en: 'Please report this with the file; the others are not affected' },
  );

const messageOf = (failure: unknown): string => (failure instanceof Error ? failure.message : String(failure));

const notRead = (failure: unknown): InputError => {
  const { zh, en } = reasonOf(codeOf(failure));
  return new InputError(
    { zh: `读不出文件：${zh}`, en: `The file cannot be read: ${en}` },
    { zh: '检查文件是否存在、是否有权限打开', en: 'Check that it exists and may be opened' },
  );
};
