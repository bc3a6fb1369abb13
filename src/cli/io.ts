import type { Lang } from '../finding/index.js';
import { readFile } from '../batch/read-file.js';
import { harmless } from '../present/width.js';
import { onFirstSignal } from './ending.js';
import { isPlain, standardOutput } from './standard-output.js';
import { readStdin } from './stdin.js';
import { growing, writeWhole, type Growing } from './write-file.js';

export { growing, writeWhole, type Growing } from './write-file.js';

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

/** The real world, of which can be asked whether all that was put out has been delivered. */
export interface RealIo extends Io {
  isDelivered(): boolean;
}

/** The real world. The only place in the command line that touches `process`, but for standard output, of which `lost` hears when it can take no more. */
export const realIo = (lost: (failure: NodeJS.ErrnoException) => void): RealIo => {
  const output = standardOutput(lost);
  return {
    env: process.env,
    isTerminal: { out: output.isTerminal, err: !isPlain(2) && process.stderr.isTTY === true },
    columns: output.columns,
    out: output.write,
    err: advise,
    readFile,
    readStdin,
    writeFile: writeWhole,
    createFile: growing,
    onInterrupt: onFirstSignal,
    isDelivered: () => unheard && output.isDelivered(),
    ...(typeof __filename === 'string' && { threadFile: __filename }),
  };
};

/** What progress begins with: the one code of its own that goes to the terminal. */
const eraseLine = '\r\u001b[K';
let unheard = true;

/** Advice that finds no taker (a full disk, a pipe nobody holds) is let go: the data and the exit code are what counts. */
function advise(text: string): void {
  if (unheard) process.stderr.on('error', () => {});
  unheard = false;
  process.stderr.write(text.startsWith(eraseLine) ? eraseLine + harmless(text.slice(eraseLine.length)) : harmless(text));
}

/**
 * The language of messages: asked for, else English where the locale is, else Chinese. Who has a locale of neither (or none,
 * as servers and containers do) reads reports that are in Chinese: that one is certain, English would be a guess.
 */
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
