import type { ListLevel, WordList } from '../docx/list-levels.js';
import { listFormats } from '../docx/number-formats.js';
import type { WordFile } from './word-file.js';

const shapesAt = 0x02e2;
const listsAt = 0x02ea;
const levelSize = 28;

/** The lists of a document by the number its paragraphs use, from 1. Throws RangeError when they are damaged. */
export function readDocLists(file: WordFile): ReadonlyMap<string, WordList> {
  const shapes = readShapes(file);
  const lists = new Map<string, WordList>();
  if (file.main.getUint32(listsAt + 4, true) === 0) return lists;
  const { table } = file;
  const first = file.main.getUint32(listsAt, true);
  const count = table.getUint32(first, true);
  let at = first + 4 + count * 16;
  for (let i = 0; i < count; i++) {
    const entry = first + 4 + i * 16;
    const shape = table.getInt32(entry, true);
    const overrides = table.getUint8(entry + 12);
    const levels = new Map(shapes.get(shape));
    const restarts = new Map<number, number>();
    at += 4;
    for (let j = 0; j < overrides; j++) {
      const flags = table.getUint32(at + 4, true);
      if (flags & 0x10) restarts.set(flags & 0x0f, table.getInt32(at, true));
      at += 8;
      if (!(flags & 0x20)) continue;
      const changed = readLevel(table, at);
      levels.set(flags & 0x0f, changed.level);
      at = changed.end;
    }
    lists.set(String(i + 1), { counters: String(shape), levels, restarts });
  }
  return lists;
}

/** Levels by the id of the shape; they stand one behind the other after the table of shapes. */
function readShapes({ main, table }: WordFile): Map<number, Map<number, ListLevel>> {
  const shapes = new Map<number, Map<number, ListLevel>>();
  const length = main.getUint32(shapesAt + 4, true);
  if (length === 0) return shapes;
  const first = main.getUint32(shapesAt, true);
  let at = first + length;
  for (let i = 0; i < table.getUint16(first, true); i++) {
    const entry = first + 2 + i * levelSize;
    const isSimple = (table.getUint8(entry + 26) & 1) === 1;
    const levels = new Map<number, ListLevel>();
    for (let number = 0; number < (isSimple ? 1 : 9); number++) {
      const { level, end } = readLevel(table, at);
      levels.set(number, level);
      at = end;
    }
    shapes.set(table.getInt32(entry, true), levels);
  }
  return shapes;
}

function readLevel(table: DataView, at: number): { level: ListLevel; end: number } {
  const flags = table.getUint8(at + 5);
  const text = at + levelSize + table.getUint8(at + 24) + table.getUint8(at + 25);
  const signs = Array.from({ length: table.getUint16(text, true) }, (_, i) => table.getUint16(text + 2 + i * 2, true));
  const level: ListLevel = {
    start: table.getInt32(at, true),
    format: listFormats[table.getUint8(at + 4)] ?? 'decimal',
    text: signs.map((sign) => (sign < 9 ? `%${sign + 1}` : String.fromCharCode(sign))).join(''),
    plain: (flags & 4) !== 0,
    ...((flags & 8) !== 0 && { restart: table.getUint8(at + 26) }),
  };
  return { level, end: text + 2 + signs.length * 2 };
}
