import { signatures, type Entry } from './entry.js';

const full = 0xffffffff;

/** The entries the directory of a zip names, in its order. Throws for bytes that have none, and for a zip beyond 4 GB. */
export function entriesOf(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== signatures.end) end--;
  if (end < 0) throw new Error('no end of the zip directory');
  const entries: Entry[] = [];
  const { start, stop } = directoryOf(view, end);
  for (let at = start; at < stop && view.getUint32(at, true) === signatures.directory; ) {
    const length = 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    entries.push(entryAt(bytes, view, at, length));
    at += length;
  }
  return entries;
}

/** Where the directory begins and ends; counted back from its end, so that a zip64 offset need not be read. */
function directoryOf(view: DataView, end: number): { start: number; stop: number } {
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  if (size === full || start === full) throw new Error('a zip of more than 4 GB');
  return { start, stop: start + size };
}

function entryAt(bytes: Uint8Array, view: DataView, at: number, length: number): Entry {
  // Not `slice`: of the Buffer that Node reads files into it is a window, and what is written through it goes into the file itself.
  const record = new Uint8Array(bytes.subarray(at, at + length));
  const offset = view.getUint32(at + 42, true);
  const size = view.getUint32(at + 20, true);
  if (offset === full || size === full) throw new Error('a zip entry of more than 4 GB');
  const data = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return { name: nameOf(record), record, data: bytes.subarray(data, data + size) };
}

const decoder = new TextDecoder();

const nameOf = (record: Uint8Array): string => decoder.decode(record.subarray(46, 46 + record[28]! + record[29]! * 256));
