import { entriesInRoot, entrySize, mostEntries, oleEntry, rootType, streamType, type OleEntry } from './ole-entry.js';
import { OleSectors } from './ole-sectors.js';
import { viewOf } from './view.js';

/** From here on the numbers of the allocation table name no sector: a chain ends. */
const endOfChain = 0xfffffffe;

/**
 * The wanted streams of an OLE compound file by name (in any case of letters), wherever they stand in it: those of its root
 * before those of documents within, and of these the first of a name. Throws RangeError for a file that points outside
 * itself or in circles.
 */
export function oleStreams(bytes: Uint8Array, wanted: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const file = new OleFile(bytes);
  const found = [...entriesInRoot(file.directory), ...file.directory].filter(({ type }) => type === streamType);
  const streams = new Map<string, Uint8Array>();
  for (const name of wanted) {
    const entry = found.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (entry) streams.set(name, file.stream(entry));
  }
  return streams;
}

/** The root's own stream, cut into sectors of its own: what is too short for a whole sector stands there. */
interface Mini {
  readonly data: Uint8Array;
  readonly table: DataView;
  /** Bytes of a sector. */
  readonly size: number;
}

class OleFile {
  readonly directory: readonly OleEntry[];
  private readonly sectors: OleSectors;
  private mini: Mini | undefined;

  constructor(private readonly bytes: Uint8Array) {
    this.sectors = new OleSectors(bytes);
    const entries = viewOf(this.chain(this.header(0x30)));
    this.directory = Array.from({ length: Math.min(Math.floor(entries.byteLength / entrySize), mostEntries) }, (_, at) => oleEntry(entries, at * entrySize));
  }

  stream({ start, size }: OleEntry): Uint8Array {
    const isLong = size >= this.header(0x38);
    return (isLong ? this.chain(start) : this.miniChain(start)).subarray(0, size);
  }

  private header(at: number): number {
    return this.sectors.header.getUint32(at, true);
  }

  private chain(start: number): Uint8Array {
    const { sectors, bytes } = this;
    const most = Math.ceil(bytes.length / sectors.size);
    return joined(follow(start, (sector) => sectors.next(sector), most).map((sector) => {
      if (sectors.offset(sector) >= bytes.length) throw new RangeError('sector outside the file');
      return bytes.subarray(sectors.offset(sector), sectors.offset(sector) + sectors.size);
    }));
  }

  private miniChain(start: number): Uint8Array {
    const { data, table, size } = (this.mini ??= this.readMini());
    const count = table.byteLength >> 2;
    const next = (sector: number): number => (sector < count ? table.getUint32(sector * 4, true) : endOfChain);
    return joined(follow(start, next, count).map((sector) => data.subarray(sector * size, (sector + 1) * size)));
  }

  private readMini(): Mini {
    const root = this.directory.find(({ type }) => type === rootType);
    const size = 1 << Math.min(this.sectors.header.getUint16(0x20, true), 16);
    return { data: root ? this.chain(root.start).subarray(0, root.size) : new Uint8Array(), table: viewOf(this.chain(this.header(0x3c))), size };
  }
}

/** The sectors of a chain in order. Throws RangeError for one of more than `most`, and one that leaves what the table says. */
function follow(start: number, next: (sector: number) => number | null, most: number): number[] {
  const chain: number[] = [];
  for (let sector: number | null = start; sector === null || sector < endOfChain; sector = next(sector)) {
    if (sector === null) throw new RangeError('sector outside the table');
    if (chain.length > most) throw new RangeError('sectors in a circle');
    chain.push(sector);
  }
  return chain;
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
