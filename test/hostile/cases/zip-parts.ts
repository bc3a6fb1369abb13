import { crc32, deflateRawSync } from 'node:zlib';

/** One entry as it is written, lies and all: what is left out is told truly. */
export interface Part {
  readonly name: string | Uint8Array;
  readonly content: Uint8Array;
  readonly stored?: boolean;
  readonly size?: number;
  readonly crc?: number;
  /** Unix mode in the high half of the external attributes: a symlink is 0o120777. */
  readonly mode?: number;
  /** Where its local header is said to stand. */
  readonly offset?: number;
}

const utf8 = new TextEncoder();
const bytesOf = (name: string | Uint8Array): Uint8Array => (typeof name === 'string' ? utf8.encode(name) : name);

/** A zip part by part, for what no writer of zips would write. */
export function zipOf(parts: readonly Part[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let at = 0;
  const put = (piece: Uint8Array): void => void (pieces.push(piece), (at += piece.length));
  const packed = new Map<Uint8Array, Uint8Array>();
  for (const part of parts) {
    const name = bytesOf(part.name);
    const data = part.stored ? part.content : (packed.get(part.content) ?? deflateRawSync(part.content, { level: 1 }));
    packed.set(part.content, data);
    const told = { crc: part.crc ?? crc32(part.content), packed: data.length, size: part.size ?? part.content.length, method: part.stored ? 0 : 8 };
    central.push(header(46, name, { ...told, mode: part.mode ?? 0, offset: part.offset ?? at }));
    put(header(30, name, told));
    put(data);
  }
  const start = at;
  for (const one of central) put(one);
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  for (const place of [8, 10]) end.setUint16(place, parts.length, true);
  end.setUint32(12, at - start, true);
  end.setUint32(16, start, true);
  put(new Uint8Array(end.buffer));
  const whole = new Uint8Array(at);
  pieces.reduce((where, piece) => (whole.set(piece, where), where + piece.length), 0);
  return whole;
}

interface Told {
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly method: number;
  readonly mode?: number;
  readonly offset?: number;
}

function header(length: 30 | 46, name: Uint8Array, { crc, packed, size, method, mode = 0, offset = 0 }: Told): Uint8Array {
  const bytes = new Uint8Array(length + name.length);
  const view = new DataView(bytes.buffer);
  const from = length === 46 ? 2 : 0;
  view.setUint32(0, length === 46 ? 0x02014b50 : 0x04034b50, true);
  view.setUint16(4 + from, 20, true);
  view.setUint16(6 + from, 0x800, true);
  view.setUint16(8 + from, method, true);
  view.setUint32(14 + from, crc, true);
  view.setUint32(18 + from, packed, true);
  view.setUint32(22 + from, size, true);
  view.setUint16(26 + from, name.length, true);
  if (length === 46) {
    view.setUint32(38, mode * 0x10000, true);
    view.setUint32(42, offset, true);
  }
  bytes.set(name, length);
  return bytes;
}
