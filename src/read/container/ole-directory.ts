const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const headerSize = 512;
const entrySize = 128;
const none = 0xffffffff;
const streamType = 2;
/** More directory entries than this are not read: an office file has some dozens. */
const mostEntries = 4096;

/**
 * Names of the streams that stand in the root of an OLE compound file (`Workbook`, `WordDocument`, `EncryptedPackage`).
 * Streams of documents embedded in it stand deeper and are left out. What a file cut short still shows; `null` when the
 * bytes are no compound file.
 */
export function oleStreamNames(bytes: Uint8Array): readonly string[] | null {
  if (bytes.length < headerSize || signature.some((byte, i) => bytes[i] !== byte)) return null;
  const directory = directoryEntries(bytes);
  const found: string[] = [];
  const seen = new Set<number>();
  const waiting = [directory[0]?.getUint32(0x4c, true) ?? none];
  while (waiting.length > 0) {
    const id = waiting.pop()!;
    const entry = directory[id];
    if (!entry || seen.has(id)) continue;
    seen.add(id);
    if (entry.getUint8(0x42) === streamType) found.push(entryName(entry));
    waiting.push(entry.getUint32(0x48, true), entry.getUint32(0x44, true));
  }
  return found;
}

function entryName(entry: DataView): string {
  const units = Math.min(32, Math.max(0, entry.getUint16(0x40, true) / 2 - 1));
  return Array.from({ length: units }, (_, i) => String.fromCharCode(entry.getUint16(i * 2, true))).join('');
}

function directoryEntries(bytes: Uint8Array): readonly DataView[] {
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorSize = header.getUint16(0x1e, true) === 12 ? 4096 : 512;
  const sectorAt = (sector: number): number => (sector + 1) * sectorSize;
  const entries: DataView[] = [];
  let sector = header.getUint32(0x30, true);
  while (entries.length < mostEntries && sectorAt(sector) + sectorSize <= bytes.length) {
    for (let at = sectorAt(sector); at < sectorAt(sector) + sectorSize; at += entrySize) {
      entries.push(new DataView(bytes.buffer, bytes.byteOffset + at, entrySize));
    }
    sector = nextSector(header, sector, sectorSize);
  }
  return entries;
}

/** The sector after this one, by the allocation table, of which the header names the first 109 sectors. */
function nextSector(header: DataView, sector: number, sectorSize: number): number {
  const perSector = sectorSize / 4;
  const tableIndex = Math.floor(sector / perSector);
  if (tableIndex >= 109) return none;
  const tableSector = header.getUint32(0x4c + tableIndex * 4, true);
  const at = (tableSector + 1) * sectorSize + (sector % perSector) * 4;
  return at + 4 <= header.byteLength ? header.getUint32(at, true) : none;
}
