// In: a zip and the parts to replace or add. Out: a zip in which every other entry is the same, bit for bit and in its
// place. Refuses to know what the parts mean.

/** One entry as it stands in a zip: its directory record, and its data as compressed. */
interface Entry {
  readonly name: string;
  /** The record of the central directory, name and extra field included. */
  readonly record: Uint8Array;
  readonly data: Uint8Array;
}

const signatures = { end: 0x06054b50, directory: 0x02014b50, local: 0x04034b50 } as const;
const full = 0xffffffff;

/** A zip to read parts from and to copy with some of them changed. */
export interface Zip {
  readonly has: (name: string) => boolean;
  /** A part, inflated when it is asked for; `undefined` when there is none. */
  readonly part: (name: string) => Uint8Array | undefined;
  /** The zip with `parts` in place of those of the same name, the new ones at its end. All other entries are copied as compressed. */
  readonly patched: (parts: Readonly<Record<string, Uint8Array>>) => Promise<Uint8Array>;
}

/** Opens a zip. Throws for what is none; what a part may cost is the reader's to bound, and is bounded by what it said. */
export async function openZip(bytes: Uint8Array): Promise<Zip> {
  const { inflateSync } = await import('fflate');
  const entries = entriesOf(bytes);
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  return {
    has: (name) => byName.has(name),
    part: (name) => {
      const entry = byName.get(name);
      return entry && (methodOf(entry) === 0 ? entry.data : inflateSync(entry.data, { out: new Uint8Array(sizeOf(entry)) }));
    },
    patched: async (parts) => {
      const patches = new Map(entriesOf(await makeZip(parts, 3)).map((entry) => [entry.name, entry]));
      const added = [...patches.values()].filter(({ name }) => !byName.has(name));
      return joined([...entries.map((entry) => patches.get(entry.name) ?? entry), ...added]);
    },
  };
}

/** A new zip of the given parts, in their order. The same parts give the same bytes. At level 3 it takes two thirds of the time, and up to a third more room. */
export async function makeZip(parts: Readonly<Record<string, Uint8Array>>, level: 3 | 6 = 6): Promise<Uint8Array> {
  const { zipSync } = await import('fflate');
  // A fixed date: a zip that differs with the hour of its making cannot be compared. Midday, so that no time zone leaves the day.
  return zipSync({ ...parts }, { mtime: '2000-01-01T12:00:00', level });
}

function entriesOf(bytes: Uint8Array): Entry[] {
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

const methodOf = ({ record }: Entry): number => record[10]! + record[11]! * 256;

const sizeOf = ({ record }: Entry): number => new DataView(record.buffer, record.byteOffset).getUint32(24, true);

const nameOf = (record: Uint8Array): string => new TextDecoder().decode(record.subarray(46, 46 + record[28]! + record[29]! * 256));

/** Local headers are written anew from the directory: sizes that stood behind the data (bit 3) then stand before it. */
function joined(entries: readonly Entry[]): Uint8Array {
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

function concatenated(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
