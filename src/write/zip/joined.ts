import { concatenated } from './concatenated.js';
import { signatures, type Entry } from './entry.js';

/** A zip of the entries. Local headers are written anew from the directory: sizes that stood behind the data (bit 3) then stand before it. */
export function joined(entries: readonly Entry[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { record, data } of entries) {
    const moved = new Uint8Array(record);
    moved[8] = moved[8]! & ~0x08;
    new DataView(moved.buffer).setUint32(42, offset, true);
    const header = localHeader(moved);
    pieces.push(header, data);
    directory.push(moved);
    offset += header.length + data.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  return concatenated([...pieces, ...directory, endRecord(entries.length, size, offset)]);
}

/** Version to sizes (26 bytes) stand alike in both headers; then the lengths of name and extra field, and the name. */
function localHeader(record: Uint8Array): Uint8Array {
  const nameLength = record[28]! + record[29]! * 256;
  const header = new Uint8Array(30 + nameLength);
  const view = new DataView(header.buffer);
  view.setUint32(0, signatures.local, true);
  header.set(record.subarray(6, 28), 4);
  view.setUint16(26, nameLength, true);
  header.set(record.subarray(46, 46 + nameLength), 30);
  return header;
}

function endRecord(count: number, size: number, offset: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(22));
  view.setUint32(0, signatures.end, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return new Uint8Array(view.buffer);
}
