import { limits } from '../../document/index.js';
import { viewOf } from './view.js';

/** One entry as the central directory declares it. Sizes are claims until the entry is inflated. */
export interface ZipEntry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Offset of its local header. */
  readonly offset: number;
}

const localHeader = 0x04034b50;
const centralHeader = 0x02014b50;
const endRecord = 0x06054b50;
const end64Locator = 0x07064b50;
const end64Record = 0x06064b50;
const longestComment = 0xffff;
const backslash = 0x5c;

/** A name as UTF-8, else as Windows in Chinese writes it; a backslash is a slash. */
function nameOf(bytes: Uint8Array): string {
  let name = '';
  for (const byte of bytes) {
    if (byte >= 0x80) return decodeName(bytes).replaceAll('\\', '/');
    name += byte === backslash ? '/' : String.fromCharCode(byte);
  }
  return name;
}

/** Made with the first name that is not plain: a run that opens no zip has no use for them. */
let decoders: { readonly strict: TextDecoder; readonly old: TextDecoder } | undefined;

function decodeName(bytes: Uint8Array): string {
  const { strict, old } = (decoders ??= { strict: new TextDecoder('utf-8', { fatal: true }), old: new TextDecoder('gb18030') });
  try {
    return strict.decode(bytes);
  } catch {
    return old.decode(bytes);
  }
}

/** Whether the bytes begin as a zip does. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes.length >= 4 && viewOf(bytes).getUint32(0, true) === localHeader;

/** Whether the bytes begin as a zip and do not end as one: a file that was not downloaded, copied or saved to its end. */
export const isTornZip = (bytes: Uint8Array): boolean => isZip(bytes) && zipDirectory(bytes) === null;

/**
 * Names of the entries, read off the central directory; of a zip cut short, read off the entries that are there, so
 * that its reader can still be found and say so. At most `limits.entries` and one. `null` when the bytes are no zip.
 */
export function zipEntryNames(bytes: Uint8Array): readonly string[] | null {
  if (!isZip(bytes)) return null;
  return zipDirectory(bytes)?.map((entry) => entry.name) ?? namesOfLocalHeaders(bytes);
}

/** Reader after reader asks what is in the same file. */
const directories = new WeakMap<Uint8Array, readonly ZipEntry[] | null>();

/** The central directory, at most `limits.entries` and one; `null` when it is not all there. */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] | null {
  let directory = directories.get(bytes);
  if (directory === undefined) directories.set(bytes, (directory = readDirectory(bytes)));
  return directory;
}

function readDirectory(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = viewOf(bytes);
  const directory = findDirectory(view);
  if (!directory) return null;
  const entries: ZipEntry[] = [];
  let at = directory.offset;
  while (entries.length < Math.min(directory.count, limits.entries + 1)) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== centralHeader) return null;
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: nameOf(bytes.subarray(at + 46, at + 46 + nameLength)),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findDirectory(view: DataView): { count: number; offset: number } | null {
  const lowest = Math.max(0, view.byteLength - 22 - longestComment);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) !== endRecord) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    return count === 0xffff || offset === 0xffffffff ? findDirectory64(view, at - 20) : { count, offset };
  }
  return null;
}

function findDirectory64(view: DataView, locator: number): { count: number; offset: number } | null {
  if (locator < 0 || view.getUint32(locator, true) !== end64Locator) return null;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== end64Record) return null;
  return { count: Number(view.getBigUint64(at + 32, true)), offset: Number(view.getBigUint64(at + 48, true)) };
}

function namesOfLocalHeaders(bytes: Uint8Array): readonly string[] {
  const view = viewOf(bytes);
  const found: string[] = [];
  for (let at = 0; at + 30 <= bytes.length && found.length <= limits.entries; at++) {
    at = bytes.indexOf(0x50, at);
    if (at < 0 || at + 30 > bytes.length) break;
    if (view.getUint32(at, true) !== localHeader) continue;
    found.push(nameOf(bytes.subarray(at + 30, at + 30 + view.getUint16(at + 26, true))));
  }
  return found;
}

/**
 * What an OpenDocument (or EPUB) zip says it is, in the entry `mimetype`, stored as it is: the first, though some writers
 * put it elsewhere. `null` where there is none.
 */
export function zipMimetype(bytes: Uint8Array): string | null {
  return isZip(bytes) ? (mimetypeAt(bytes, 0) ?? mimetypeAt(bytes, zipDirectory(bytes)?.find(({ name }) => name === 'mimetype')?.offset ?? 0)) : null;
}

function mimetypeAt(bytes: Uint8Array, offset: number): string | null {
  const view = viewOf(bytes);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localHeader) return null;
  const nameEnd = offset + 30 + view.getUint16(offset + 26, true);
  if (nameOf(bytes.subarray(offset + 30, nameEnd)) !== 'mimetype' || view.getUint16(offset + 8, true) !== 0) return null;
  const start = nameEnd + view.getUint16(offset + 28, true);
  const mimetype = /^[\w.+-]+\/[\w.+-]+?(?=PK|\s|$)/.exec(nameOf(bytes.subarray(start, start + 80)));
  return mimetype?.[0] ?? null;
}
