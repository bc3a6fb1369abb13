import { readFileSync, statSync } from 'node:fs';
import { InputError } from '../finding/index.js';

/** What a shell hands over in place of a file (`<(…)`): a pipe with somebody at its other end. */
const handed = /^\/(?:dev\/(?:stdin$|fd\/)|proc\/(?:self|\d+)\/fd\/)/;

/**
 * The bytes of a file. Throws InputError for a pipe or a device, which may never end and, while it is waited for, lets
 * no Ctrl-C through; and whatever the file system throws.
 */
export function readFile(path: string): Uint8Array {
  const kind = statSync(path);
  if (!kind.isFile() && !kind.isDirectory() && !handed.test(path)) throw noFile(path);
  return readFileSync(path);
}

const noFile = (path: string): InputError =>
  new InputError(
    { zh: `${path} 是管道或设备，不是文件，没有读取`, en: `${path} is a pipe or a device, not a file, and was not read` },
    { zh: '请给出文件；要从管道读取，用 - 代替文件名', en: 'Name a file; to read from a pipe, give - in its place' },
  );
