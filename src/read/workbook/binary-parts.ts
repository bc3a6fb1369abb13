import { limits } from '../../document/index.js';
import { viewOf } from '../container/view.js';
import { beyondLimit } from './beyond-limit.js';

/** Records of a binary part (.xlsb) by their numbers: cells, and what they come to without a formula. */
const [rowHeader, lastCell, richCell, columns] = [0x00, 0x12, 0x3e, 0x3c];
/** Formulas by what they come to: the record of that value alone, and its bytes; a text says how many it has. */
const values: ReadonlyMap<number, { readonly plain: number; readonly size: number | null }> = new Map([
  [0x08, { plain: 0x06, size: null }], [0x09, { plain: 0x05, size: 16 }], [0x0a, { plain: 0x04, size: 9 }], [0x0b, { plain: 0x03, size: 9 }],
]);
/** Formulas of several cells, links over ranges, names: nothing printed, and each made for every cell it covers. */
const idle: ReadonlySet<number> = new Set([0x1aa, 0x1ab, 0x1ee, 0x27]);
const textStart = 8;
/** Columns described, singly or in ranges: more than a sheet can have several times over is a bomb. */
const mostColumns = 100_000;

interface BinaryRecord {
  readonly id: number;
  readonly data: Uint8Array;
}

/**
 * A binary part of a workbook with the records of what is printed: whole ones, formulas as the values they came to, no
 * links. Throws InputError for more than `limits.cells` cells, an Error for columns beyond all bounds.
 */
export function plainBinaryPart(part: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [];
  let [cells, described] = [0, 0];
  for (const { id, data } of recordsOf(part)) {
    if (idle.has(id)) continue;
    if ((id > rowHeader && id <= lastCell) || id === richCell) cells++;
    if (cells > limits.cells) throw beyondLimit('cells');
    if (id === columns) described += columnsIn(data);
    if (described > mostColumns) throw new Error('columns out of bounds');
    const value = valueOf({ id, data });
    kept.push(headOf(value), value.data);
  }
  return joined(kept);
}

function* recordsOf(part: Uint8Array): Generator<BinaryRecord> {
  for (let at = 0; at < part.length; ) {
    let id = part[at++]!;
    if (id > 0x7f) id = (id & 0x7f) | ((part[at++]! & 0x7f) << 7);
    let size = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = part[at++] ?? 0;
      size |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    // What is cut short was not written whole.
    if (at + size > part.length) return;
    yield { id, data: part.subarray(at, at + size) };
    at += size;
  }
}

function valueOf({ id, data }: BinaryRecord): BinaryRecord {
  const value = values.get(id);
  if (!value) return { id, data };
  const size = value.size ?? textStart + 4 + 2 * (data.length < textStart + 4 ? 0 : viewOf(data).getUint32(textStart, true));
  return { id: value.plain, data: data.subarray(0, size) };
}

function columnsIn(data: Uint8Array): number {
  return data.length < 8 ? 0 : Math.max(0, viewOf(data).getUint32(4, true) - viewOf(data).getUint32(0, true) + 1);
}

/** A record's number and how many bytes follow. */
function headOf({ id, data }: BinaryRecord): Uint8Array {
  const head = id > 0x7f ? [(id & 0x7f) | 0x80, id >> 7] : [id];
  let left = data.length;
  do {
    head.push((left & 0x7f) | (left > 0x7f ? 0x80 : 0));
    left >>= 7;
  } while (left > 0);
  return Uint8Array.from(head);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
