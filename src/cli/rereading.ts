import { createHash } from 'node:crypto';
import type { ReadFile } from '../batch/file.js';
import { InputError } from '../finding/index.js';

/** Reads a file, and reads it again. */
export interface Rereading {
  readonly read: ReadFile;
  /** As `read`. Throws InputError where the bytes are no longer those that were read first: what was found in them is not to be shown in others. */
  readonly again: ReadFile;
}

/** Keeps of what it reads no bytes, only by what to tell them. */
export function rereading(readFile: ReadFile): Rereading {
  const first = new Map<string, string>();
  return {
    read(path) {
      const bytes = readFile(path);
      if (!first.has(path)) first.set(path, digestOf(bytes));
      return bytes;
    },
    again(path) {
      const bytes = readFile(path);
      if (first.has(path) && first.get(path) !== digestOf(bytes)) throw changed();
      return bytes;
    },
  };
}

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64');

const changed = (): InputError =>
  new InputError(
    { zh: '文件在核对期间被改动了', en: 'the file was changed while it was checked' },
    { zh: '改好后重新核对一次', en: 'Check it again when it is saved' },
  );
