import { tableAt } from './word-file.js';
import type { WordFile } from './word-file.js';

/** A stretch of text that stands in one place of the main stream. */
export interface Piece {
  /** Its characters, `from` up to but not `to`, counted over the whole document. */
  readonly from: number;
  readonly to: number;
  /** Where its first character stands in the main stream, in bytes. */
  readonly position: number;
  readonly bytesEach: 1 | 2;
}

const piecesAt = 0x01a2;
const pieceTable = 2;
const changes = 1;

/** The pieces of a document in reading order: Word writes what was typed later behind what was there. */
export function readPieces(file: WordFile): Piece[] {
  const list = tableAt(file, piecesAt);
  let at = 0;
  while (list.getUint8(at) === changes) at += 3 + list.getUint16(at + 1, true);
  if (list.getUint8(at) !== pieceTable) throw new RangeError('no piece table');
  const count = (list.getUint32(at + 1, true) - 4) / 12;
  const first = at + 5;
  return Array.from({ length: count }, (_, i): Piece => {
    const position = list.getUint32(first + (count + 1) * 4 + i * 8 + 2, true);
    const isCompressed = (position & 0x40000000) !== 0;
    return {
      from: list.getUint32(first + i * 4, true),
      to: list.getUint32(first + (i + 1) * 4, true),
      position: isCompressed ? (position & 0x3fffffff) / 2 : position,
      bytesEach: isCompressed ? 1 : 2,
    };
  });
}

const windows1252 = new TextDecoder('windows-1252');
const utf16 = new TextDecoder('utf-16le', { ignoreBOM: true });

/** The characters of a piece, one UTF-16 unit each. */
export function pieceText(file: WordFile, { from, to, position, bytesEach }: Piece): string {
  const bytes = new Uint8Array(file.main.buffer, file.main.byteOffset + position, (to - from) * bytesEach);
  return (bytesEach === 1 ? windows1252 : utf16).decode(bytes);
}
