/** Bytes of an entry of the directory of an OLE compound file. */
export const entrySize = 128;
/** More directory entries than this are not read: an office file has some dozens. */
export const mostEntries = 4096;
/** `type` of an entry that is a stream. */
export const streamType = 2;
/** `type` of the root, in whose own stream the short ones stand. */
export const rootType = 5;

/** An entry of the directory of an OLE compound file. */
export interface OleEntry {
  readonly name: string;
  readonly type: number;
  /** Its first sector. */
  readonly start: number;
  readonly size: number;
  /** Its neighbours in the folder it stands in, and the first within it, by their numbers. */
  readonly left: number;
  readonly right: number;
  readonly child: number;
}

/** The entry that stands at an offset. */
export function oleEntry(view: DataView, at: number): OleEntry {
  const number = (offset: number): number => view.getUint32(at + offset, true);
  return { name: nameAt(view, at), type: view.getUint8(at + 0x42), start: number(0x74), size: number(0x78), left: number(0x44), right: number(0x48), child: number(0x4c) };
}

function nameAt(view: DataView, at: number): string {
  const units = Math.min(32, Math.max(0, view.getUint16(at + 0x40, true) / 2 - 1));
  let name = '';
  for (let i = 0; i < units; i++) name += String.fromCharCode(view.getUint16(at + i * 2, true));
  return name;
}

/** The entries that stand in the root itself, each once, however its neighbours point at one another: those of documents embedded in it stand deeper. */
export function entriesInRoot(directory: readonly OleEntry[]): readonly OleEntry[] {
  const found = new Set<OleEntry>();
  const waiting = [directory[0]?.child];
  while (waiting.length > 0) {
    const entry = directory[waiting.pop() ?? -1];
    if (!entry || found.has(entry)) continue;
    found.add(entry);
    waiting.push(entry.right, entry.left);
  }
  return [...found];
}
