import { entriesInRoot, entrySize, mostEntries, oleEntry, rootType, streamType, type OleEntry } from './ole-entry.js';

const headerSize = 512;
const endOfChain = 0xfffffffe;
/** Streams shorter than this, by the header, stand in the mini stream. */
const cutoffAt = 0x38;

/**
 * The wanted streams of an OLE compound file by name (in any case of letters), wherever they stand in it: those of its root
 * before those of documents within, and of these the first of a name. Throws RangeError for a file that points outside
 * itself or in circles.
 */
export function compoundStreams(bytes: Uint8Array, wanted: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const file = new CompoundFile(bytes);
  const found = [...entriesInRoot(file.directory), ...file.directory].filter(({ type }) => type === streamType);
  const streams = new Map<string, Uint8Array>();
  for (const name of wanted) {
    const entry = found.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (entry) streams.set(name, file.stream(entry.start, entry.size));
  }
  return streams;
}

class CompoundFile {
  private readonly view: DataView;
  private readonly sectorSize: number;
  private readonly table: Uint32Array;
  readonly directory: readonly OleEntry[];
  private mini: { readonly table: Uint32Array; readonly data: Uint8Array } | undefined;

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.sectorSize = 1 << Math.min(this.view.getUint16(0x1e, true), 16);
    this.table = numbers(this.tableSectors().map((sector) => this.sector(sector)));
    this.directory = this.readDirectory();
  }

  stream(start: number, size: number): Uint8Array {
    if (size >= this.view.getUint32(cutoffAt, true)) return this.chain(start).subarray(0, size);
    const mini = (this.mini ??= this.readMini());
    const miniSize = 1 << Math.min(this.view.getUint16(0x20, true), 16);
    const pieces = sectorsOf(mini.table, start).map((sector) => mini.data.subarray(sector * miniSize, (sector + 1) * miniSize));
    return joined(pieces).subarray(0, size);
  }

  private readMini(): { table: Uint32Array; data: Uint8Array } {
    const root = this.directory.find((entry) => entry.type === rootType);
    return { table: numbers([this.chain(this.view.getUint32(0x3c, true))]), data: root ? this.chain(root.start).subarray(0, root.size) : new Uint8Array() };
  }

  /** Sectors of the allocation table: 109 in the header, more in a chain of their own. */
  private tableSectors(): number[] {
    const count = Math.min(this.view.getUint32(0x2c, true), Math.ceil(this.bytes.length / this.sectorSize));
    const sectors = Array.from({ length: Math.min(109, count) }, (_, i) => this.view.getUint32(0x4c + i * 4, true));
    let next = this.view.getUint32(0x44, true);
    while (sectors.length < count) {
      const more = numbers([this.sector(next)]);
      sectors.push(...more.subarray(0, Math.min(more.length - 1, count - sectors.length)));
      next = more[more.length - 1]!;
    }
    return sectors;
  }

  private readDirectory(): OleEntry[] {
    const data = this.chain(this.view.getUint32(0x30, true));
    const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
    return Array.from({ length: Math.min(Math.floor(data.length / entrySize), mostEntries) }, (_, i) => oleEntry(view, i * entrySize));
  }

  private chain(start: number): Uint8Array {
    return joined(sectorsOf(this.table, start).map((sector) => this.sector(sector)));
  }

  private sector(number: number): Uint8Array {
    const at = headerSize + number * this.sectorSize + (this.sectorSize > headerSize ? this.sectorSize - headerSize : 0);
    if (at >= this.bytes.length) throw new RangeError('sector outside the file');
    return this.bytes.subarray(at, at + this.sectorSize);
  }
}

function sectorsOf(table: Uint32Array, start: number): number[] {
  const sectors: number[] = [];
  for (let sector = start; sector < endOfChain; sector = table[sector] ?? endOfChain) {
    if (sectors.length > table.length) throw new RangeError('sectors in a circle');
    sectors.push(sector);
  }
  return sectors;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function numbers(pieces: readonly Uint8Array[]): Uint32Array {
  const data = joined(pieces);
  const view = new DataView(data.buffer);
  return Uint32Array.from({ length: data.length >> 2 }, (_, i) => view.getUint32(i * 4, true));
}
