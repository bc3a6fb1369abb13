import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { InputError } from '../../finding/index.js';

/** One entry as it stands in a zip: its directory record, and its data as compressed. */
export interface Entry {
  readonly name: string;
  /** The record of the central directory, name and extra field included. */
  readonly record: Uint8Array;
  readonly data: Uint8Array;
}

/** The numbers that records of a zip begin with, read little-endian. */
export const signatures = { end: 0x06054b50, directory: 0x02014b50, local: 0x04034b50 } as const;

/** Midday of the first day of 2000 as zips write it: a zip that differs with the hour of its making cannot be compared. */
const date = { time: 12 << 11, day: ((2000 - 1980) << 9) | (1 << 5) | 1 } as const;

/** At level 3 it takes a fifth of the time of level 6, and up to a third more room; at level 0 the content is stored as it is. */
export function packed(name: string, content: Uint8Array, level: 0 | 3 | 6): Entry {
  const encoded = new TextEncoder().encode(name);
  const data = level === 0 ? content : deflateRawSync(content, { level });
  const record = new Uint8Array(46 + encoded.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, signatures.directory, true);
  // Made by and for version 2.0; the name in UTF-8; stored or deflated.
  for (const [at, value] of [[4, 20], [6, 20], [8, 0x0800], [10, level === 0 ? 0 : 8], [12, date.time], [14, date.day], [28, encoded.length]] as const) view.setUint16(at, value, true);
  for (const [at, value] of [[16, crc32(content)], [20, data.length], [24, content.length]] as const) view.setUint32(at, value, true);
  record.set(encoded, 46);
  return { name, record, data };
}

/** What an entry holds. Throws InputError when it is damaged. */
export function unpacked(entry: Entry): Uint8Array {
  if (methodOf(entry) === 0) return entry.data;
  const size = sizeOf(entry);
  try {
    const { buffer, byteOffset, length } = inflateRawSync(entry.data, { maxOutputLength: size + 1, chunkSize: Math.max(leastChunk, Math.min(size + 1, largestChunk)) });
    // Not Node's Buffer: its own `indexOf` and `subarray` take several times as long.
    return new Uint8Array(buffer, byteOffset, length);
  } catch {
    throw damaged(entry.name);
  }
}

/** Zlib takes no smaller one. In a single chunk it is done sooner, but what a part says of its size need not be true. */
const [leastChunk, largestChunk] = [64, 1 << 20];

const damaged = (part: string): InputError =>
  new InputError(
    { zh: `文件已损坏（${part}），无法加批注。`, en: `The file is damaged (at ${part}), so no comment can be put into it.` },
    { zh: '请用 Word、Excel 或 WPS 打开后另存，再试一次。', en: 'Open it in Word, Excel or WPS, save it anew, and try again.' },
  );

const methodOf = ({ record }: Entry): number => record[10]! + record[11]! * 256;

const sizeOf = ({ record }: Entry): number => new DataView(record.buffer, record.byteOffset).getUint32(24, true);
