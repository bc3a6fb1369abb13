import { entriesInRoot, entrySize, mostEntries, oleEntry, rootType, streamType, type OleEntry } from './ole-entry.js';
import { viewOf } from './zip-directory.js';

const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const headerSize = 512;
const none = 0xffffffff;
const smallestAlone = 4096;
const namedInHeader = 109;

/**
 * Names of the streams that stand in the root of an OLE compound file (`Workbook`, `WordDocument`, `EncryptedPackage`).
 * Streams of documents embedded in it stand deeper and are left out. What a file cut short still shows; `null` when the
 * bytes are no compound file.
 */
export function oleStreamNames(bytes: Uint8Array): readonly string[] | null {
  if (bytes.length < headerSize || signature.some((byte, i) => bytes[i] !== byte)) return null;
  return entriesInRoot(directoryEntries(bytes)).flatMap(({ name, type }) => (type === streamType ? [name] : []));
}

const sectorSizeOf = (header: DataView): number => (header.getUint16(0x1e, true) === 12 ? 4096 : 512);

function directoryEntries(bytes: Uint8Array): readonly OleEntry[] {
  const header = viewOf(bytes);
  const sectorSize = sectorSizeOf(header);
  const sectorAt = (sector: number): number => (sector + 1) * sectorSize;
  const entries: OleEntry[] = [];
  let sector = header.getUint32(0x30, true);
  while (entries.length < mostEntries && sectorAt(sector) + sectorSize <= bytes.length) {
    for (let at = sectorAt(sector); at < sectorAt(sector) + sectorSize; at += entrySize) entries.push(oleEntry(header, at));
    sector = nextSector(header, sector, sectorSize);
  }
  return entries;
}

/** The sector after this one, by the allocation table. */
function nextSector(header: DataView, sector: number, sectorSize: number): number {
  const perSector = sectorSize / 4;
  const table = tableSector(header, Math.floor(sector / perSector), sectorSize);
  return numberAt(header, (table + 1) * sectorSize + (sector % perSector) * 4);
}

/** Where the nth sector of the allocation table stands: the header names 109, the others a chain of sectors of names. */
function tableSector(header: DataView, index: number, sectorSize: number): number {
  if (index < namedInHeader) return numberAt(header, 0x4c + index * 4);
  const perSector = sectorSize / 4 - 1;
  let names = numberAt(header, 0x44);
  for (let left = index - namedInHeader; ; left -= perSector) {
    const at = (names + 1) * sectorSize;
    if (left < perSector || names === none) return numberAt(header, at + left * 4);
    names = numberAt(header, at + perSector * 4);
  }
}

const numberAt = (view: DataView, at: number): number => (at + 4 <= view.byteLength ? view.getUint32(at, true) : none);

/**
 * Whether a stream of a compound file runs beyond the end of the file: then it was cut short, although its directory may
 * stand at the front and look whole.
 */
export function isOleTorn(bytes: Uint8Array): boolean {
  const header = viewOf(bytes);
  return directoryEntries(bytes).some(({ type, start, size }) => {
    // Smaller streams stand within the root's own.
    const standsAlone = type === rootType || (type === streamType && size >= smallestAlone);
    return standsAlone && !isWhole(header, start, size);
  });
}

/** Whether all sectors of the chain that begins at `sector` begin within the file. */
function isWhole(header: DataView, sector: number, size: number): boolean {
  if (size > header.byteLength) return false;
  const sectorSize = sectorSizeOf(header);
  for (let left = size; left > 0; left -= sectorSize) {
    if ((sector + 1) * sectorSize >= header.byteLength) return false;
    sector = nextSector(header, sector, sectorSize);
  }
  return true;
}
