import { viewOf } from './view.js';

const namedInHeader = 109;

/**
 * The sectors of an OLE compound file (MS-CFB), and which follows which. Only what is asked for is read, so that a file
 * cut short still shows what it has. The header must be whole.
 */
export class OleSectors {
  readonly header: DataView;
  /** Bytes of a sector. */
  readonly size: number;
  /** The sectors the allocation table stands in, so far as they were asked for. */
  private readonly tables: number[];
  /** The next sector that names more of them. */
  private names: number;

  constructor(bytes: Uint8Array) {
    this.header = viewOf(bytes);
    this.size = this.header.getUint16(0x1e, true) === 12 ? 4096 : 512;
    this.tables = Array.from({ length: namedInHeader }, (_, at) => this.header.getUint32(0x4c + at * 4, true));
    this.names = this.header.getUint32(0x44, true);
  }

  /** Where a sector begins; beyond the file's end when there is no such sector. */
  offset(sector: number): number {
    return (sector + 1) * this.size;
  }

  /** What the allocation table has behind a sector: the next of its chain, or a sign that it ends; `null` where the file does not say. */
  next(sector: number): number | null {
    const perTable = this.size / 4;
    const table = this.tableAt(Math.floor(sector / perTable));
    return table === null ? null : this.numberAt(this.offset(table) + (sector % perTable) * 4);
  }

  /** The sector of the nth part of the table: the header names the first, the others stand in a chain of sectors of names. */
  private tableAt(index: number): number | null {
    if (index * this.size >= this.header.byteLength) return null;
    while (this.tables.length <= index) {
      const start = this.offset(this.names);
      const behind = start + this.size - 4;
      const next = this.numberAt(behind);
      if (next === null) return null;
      for (let at = start; at < behind; at += 4) this.tables.push(this.header.getUint32(at, true));
      this.names = next;
    }
    return this.tables[index]!;
  }

  private numberAt(at: number): number | null {
    return at + 4 <= this.header.byteLength ? this.header.getUint32(at, true) : null;
  }
}
