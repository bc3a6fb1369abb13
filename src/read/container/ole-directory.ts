import { entriesInRoot, entrySize, mostEntries, oleEntry, rootType, streamType, type OleEntry } from './ole-entry.js';
import { OleSectors } from './ole-sectors.js';

const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const headerSize = 512;
const smallestAlone = 4096;

/**
 * Names of the streams that stand in the root of an OLE compound file (`Workbook`, `WordDocument`, `EncryptedPackage`).
 * Streams of documents embedded in it stand deeper and are left out. What a file cut short still shows; `null` when the
 * bytes are no compound file.
 */
export function oleStreamNames(bytes: Uint8Array): readonly string[] | null {
  if (bytes.length < headerSize || signature.some((byte, i) => bytes[i] !== byte)) return null;
  return entriesInRoot(directoryOf(new OleSectors(bytes))).flatMap(({ name, type }) => (type === streamType ? [name] : []));
}

function directoryOf(sectors: OleSectors): readonly OleEntry[] {
  const { header, size } = sectors;
  const entries: OleEntry[] = [];
  let sector: number | null = header.getUint32(0x30, true);
  while (sector !== null && entries.length < mostEntries && sectors.offset(sector) + size <= header.byteLength) {
    const start = sectors.offset(sector);
    for (let at = start; at < start + size; at += entrySize) entries.push(oleEntry(header, at));
    sector = sectors.next(sector);
  }
  return entries;
}

/**
 * Whether a stream of a compound file runs beyond the end of the file: then it was cut short, although its directory may
 * stand at the front and look whole.
 */
export function isOleTorn(bytes: Uint8Array): boolean {
  const sectors = new OleSectors(bytes);
  return directoryOf(sectors).some(({ type, start, size }) => {
    // Smaller streams stand within the root's own.
    const standsAlone = type === rootType || (type === streamType && size >= smallestAlone);
    return standsAlone && !isWhole(sectors, start, size);
  });
}

/** Whether all sectors of the chain that begins at `start` begin within the file. */
function isWhole(sectors: OleSectors, start: number, size: number): boolean {
  const { byteLength } = sectors.header;
  if (size > byteLength) return false;
  let sector: number | null = start;
  for (let left = size; left > 0; left -= sectors.size) {
    if (sector === null || sectors.offset(sector) >= byteLength) return false;
    sector = sectors.next(sector);
  }
  return true;
}
