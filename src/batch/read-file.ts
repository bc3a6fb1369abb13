import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { limits } from '../document/index.js';
import { InputError } from '../finding/index.js';
import { tooLarge } from '../read/index.js';

/** What a shell hands over in place of a file (`<(…)`): a pipe with somebody at its other end. */
const handed = /^\/(?:dev\/(?:stdin$|fd\/)|proc\/(?:self|\d+)\/fd\/)/;

/**
 * The bytes of a file. Throws InputError for a pipe or a device, which may never end and, while it is waited for, lets
 * no Ctrl-C through, and for a file beyond
 * `limits.bytes` (an archive: `limits.archive`); and whatever the file system throws.
 */
export function readFile(path: string): Uint8Array {
  const kind = statSync(path);
  if (!kind.isFile() && !kind.isDirectory() && !handed.test(path)) throw noFile(path);
  if (kind.size > limits.bytes) refuseLarge(path, kind.size);
  return readFileSync(path);
}

/** Before it is read: a file of many gigabytes would take all memory there is. An archive of many reports may be larger than one report. */
function refuseLarge(path: string, size: number): void {
  const head = Buffer.alloc(2);
  const file = openSync(path, 'r');
  try {
    readSync(file, head);
  } finally {
    closeSync(file);
  }
  const limit = head.toString('latin1') === 'PK' ? 'archive' : 'bytes';
  if (size > limits[limit]) throw tooLarge(limit);
}

const noFile = (path: string): InputError =>
  new InputError(
    { zh: `${path} 是管道或设备，不是文件，没有读取`, en: `${path} is a pipe or a device, not a file, and was not read` },
    { zh: '请给出文件；要从管道读取，用 - 代替文件名', en: 'Name a file; to read from a pipe, give - in its place' },
  );
