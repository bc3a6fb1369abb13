import { limits } from '../../document/index.js';
import { InputError } from '../../finding/index.js';
import { viewOf } from './view.js';
import { isZip, zipDirectory } from './zip-directory.js';
import type { ZipEntry } from './zip-directory.js';

const stored = 0;
const deflated = 8;
/** Parts up to this size may unpack to any multiple of what they were. */
const harmless = 1024 * 1024;

/**
 * The wanted parts of a zip, inflated and held to their checksums. Throws InputError for a zip that is cut short,
 * damaged, locked, or larger than `limits.entries`, `limits.inflated` and `limits.ratio` allow, whether it admits its
 * size or not; and for one that holds a wanted name twice.
 */
export async function openZip(bytes: Uint8Array, wanted: (name: string) => boolean): Promise<Map<string, Uint8Array>> {
  const entries = isZip(bytes) ? zipDirectory(bytes) : null;
  if (!entries) throw damaged();
  if (entries.length > limits.entries) throw beyond('entries', limits.entries);
  const chosen = entries.filter((entry) => wanted(entry.name) && !entry.name.endsWith('/'));
  const total = chosen.reduce((sum, entry) => sum + entry.size, 0);
  if (total > limits.inflated) throw beyond('inflated', limits.inflated);
  if (chosen.some(({ size, packed }) => size > harmless && size > packed * limits.ratio)) throw beyond('ratio', limits.ratio);
  const names = new Set<string>();
  for (const { name } of chosen) {
    // Programs differ on which of two entries of one name counts: what is read here might not be what others see.
    if (names.has(name)) throw damaged(name);
    names.add(name);
  }
  const zlib = (loaded ??= await import('node:zlib'));
  return new Map(chosen.map((entry) => [entry.name, inflate(bytes, entry, zlib)]));
}

type Zlib = Pick<typeof import('node:zlib'), 'crc32' | 'inflateRawSync'>;
/** Loaded with the first zip: a check of a text has no use for it. */
let loaded: Zlib | undefined;

/** A changed digit in a damaged file is a wrong number: it must not pass. */
function inflate(bytes: Uint8Array, entry: ZipEntry, { crc32, inflateRawSync }: Zlib): Uint8Array {
  if (entry.flags & 1) throw locked();
  const packed = packedBytes(bytes, entry);
  if (entry.method !== stored && entry.method !== deflated) throw damaged(entry.name);
  const data = entry.method === stored ? packed : unpack(packed, entry, inflateRawSync);
  if (data.length !== entry.size || crc32(data) !== entry.crc) throw damaged(entry.name);
  return data;
}

/** The entry's bytes as they stand in the file; the local header repeats the name, with an extra field of its own. */
function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.offset + 30 > bytes.length || !isZip(bytes.subarray(entry.offset))) throw damaged(entry.name);
  const view = viewOf(bytes);
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  if (start + entry.packed > bytes.length) throw damaged(entry.name);
  return bytes.subarray(start, start + entry.packed);
}

/** Into a space one byte too large: a byte there means the entry has lied. */
function unpack(packed: Uint8Array, { name, size }: ZipEntry, inflateRawSync: Zlib['inflateRawSync']): Uint8Array {
  try {
    const { buffer, byteOffset, length } = inflateRawSync(packed, { maxOutputLength: size + 1, chunkSize: Math.max(leastChunk, size + 1) });
    return new Uint8Array(buffer, byteOffset, length);
  } catch {
    throw damaged(name);
  }
}

/** The least Node allows. */
const leastChunk = 64;

/** What a zip that is cut short or damaged is refused with. */
export const damaged = (entry?: string): InputError =>
  new InputError(
    {
      zh: `文件不完整或已损坏${entry === undefined ? '' : `（${entry}）`}，无法打开。`,
      en: `The file is cut short or damaged${entry === undefined ? '' : ` (at ${entry})`} and cannot be opened.`,
    },
    { zh: '请重新下载或重新保存该文件后再试。', en: 'Download it again, or open it in its own program and save it anew.' },
  );

/** What a zip that asks for a password is refused with. */
export const locked = (): InputError =>
  new InputError(
    { zh: '文件设有密码', en: 'The file is protected by a password' },
    { zh: '请用密码打开，取消密码保护后另存，再检查。', en: 'Open it with the password, remove the protection and save it.' },
  );

const beyond = (limit: 'entries' | 'inflated' | 'ratio', value: number): InputError =>
  new InputError(
    {
      zh: `文件解压后超出上限（limits.${limit} = ${value}），未予读取。`,
      en: `The file unpacks to more than is allowed (limits.${limit} = ${value}) and was not read.`,
    },
    { zh: '请只保留年度报告本身后再试。', en: 'Keep only the report itself in the file and try again.' },
  );
