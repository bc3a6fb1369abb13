import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Lang, Saying } from '../finding/index.js';
import { InputError } from '../finding/index.js';
import { readFile } from '../batch/read-file.js';
import { cannotWrite } from './cannot-write.js';
import { isPlain, standardOutput } from './standard-output.js';

/** Everything a command needs of the world; the tests bring their own. */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether standard output and standard error are terminals. */
  readonly isTerminal: { readonly out: boolean; readonly err: boolean };
  /** Width of the terminal in columns; 80 where there is none. */
  readonly columns: number;
  /** Data. Resolves when more may be written; rejects never: a closed pipe ends the program quietly. */
  out(text: string | Uint8Array): Promise<void> | void;
  /** Progress and advice. */
  err(text: string): void;
  readFile(path: string): Uint8Array;
  readStdin(): Uint8Array;
  /** Writes whole or not at all. Throws InputError where it may not. */
  writeFile(path: string, content: string | Uint8Array, force?: boolean): void;
  /** A file written piece by piece, that appears whole when kept; where there is none, `writeFile` does. Throws InputError. */
  createFile?(path: string, force?: boolean): Growing;
  /** Calls back on Ctrl-C, once; gives what takes the ear away. */
  onInterrupt?(stop: () => void): () => void;
  /** The script that worker threads run; nothing where there are no threads. */
  readonly threadFile?: string;
}

/** A file under another name until it is kept. */
export interface Growing {
  write(text: string | Uint8Array): void;
  keep(): void;
  drop(): void;
}

/** The real world. The only place in the command line that touches `process`, but for standard output, of which `lost` hears when it can take no more. */
export const realIo = (lost: (failure: NodeJS.ErrnoException) => void): Io => {
  const output = standardOutput(lost);
  return {
    env: process.env,
    isTerminal: { out: output.isTerminal, err: !isPlain(2) && process.stderr.isTTY === true },
    columns: output.columns,
    out: output.write,
    err: (text) => void process.stderr.write(text),
    readFile,
    readStdin: () => readFileSync(0),
    writeFile: writeWhole,
    createFile: growing,
    onInterrupt(stop) {
      process.once('SIGINT', stop).once('SIGTERM', stop);
      return () => void process.off('SIGINT', stop).off('SIGTERM', stop);
    },
    ...(typeof __filename === 'string' && { threadFile: __filename }),
  };
};

/** Through a temporary file beside the target, then a rename: a half-written file never stays. */
export function writeWhole(path: string, content: string | Uint8Array, force = false): void {
  refuseTaken(path, force);
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(temporary, content);
    renameSync(temporary, path);
  } catch (failure) {
    remove(temporary);
    throw cannotWrite(path, failure);
  }
}

/** As `writeWhole`, for what comes in pieces; dropped when the program ends before it is kept. */
export function growing(path: string, force = false): Growing {
  refuseTaken(path, force);
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  const drop = (): void => remove(temporary);
  const guarded = <T>(work: () => T): T => {
    try {
      return work();
    } catch (failure) {
      drop();
      throw cannotWrite(path, failure);
    }
  };
  const file = guarded(() => (mkdirSync(dirname(path), { recursive: true }), openSync(temporary, 'w')));
  process.once('exit', drop);
  const end = (last: () => void): void => {
    process.off('exit', drop);
    guarded(() => (closeSync(file), last()));
  };
  return { write: (text) => void guarded(() => (typeof text === 'string' ? writeSync(file, text) : writeSync(file, text))), keep: () => end(() => renameSync(temporary, path)), drop: () => end(drop) };
}

/** Takes a temporary file away. That it cannot be must not hide why it was to be taken away. */
function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // A folder that is none has no file in it either.
  }
}

/** A file that is there is replaced only when asked to; a device or a pipe never is: the rename would put a file in its place. */
function refuseTaken(path: string, force: boolean): void {
  if (!existsSync(path)) return;
  if (!force) throw new InputError(exists(path), { zh: '换一个文件名，或加 --force 覆盖', en: 'Choose another name, or add --force' });
  if (!statSync(path).isFile()) {
    throw new InputError({ zh: `${path} 不是文件，没有写入`, en: `${path} is not a file and was not written` }, { zh: '换一个文件名；要写到标准输出，省去文件名', en: 'Choose another name; leave it out to write to standard output' });
  }
}

const exists = (path: string): Saying => ({ zh: `${path} 已经存在，没有覆盖`, en: `${path} exists and was not overwritten` });

/** The language of messages: asked for, else of the locale, else Chinese. */
export function langOf(asked: string | undefined, env: Io['env']): Lang {
  if (asked === 'zh' || asked === 'en') return asked;
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return locale.toLowerCase().startsWith('en') ? 'en' : 'zh';
}

/** Whether to colour: never for pipes or under NO_COLOR, always under FORCE_COLOR. */
export function wantsColor({ env, isTerminal }: Pick<Io, 'env' | 'isTerminal'>): boolean {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0';
  return isTerminal.out && env['TERM'] !== 'dumb';
}
