import { oleStreams } from '../container/ole-streams.js';
import { viewOf } from '../container/view.js';

/** The streams of a Word 97 document and what its header says of them. */
export interface WordFile {
  readonly main: DataView;
  readonly table: DataView;
  /** Where properties too long for their page stand; may be empty. */
  readonly data: DataView;
  /** Characters of the body; notes, headers and text boxes come after them. */
  readonly bodyLength: number;
  /** Characters of footnotes, headers, comments and endnotes, between the body and the text boxes. */
  readonly betweenLength: number;
  readonly textBoxLength: number;
}

/** Why a compound file with a `WordDocument` in it cannot be read here. */
export type Obstacle = 'locked' | 'too-old' | 'no-text';

const magic = 0xa5ec;
/** The first version with the tables read here: Word 97. */
const word97 = 0xc1;

/** Opens the streams of a .doc; throws RangeError when the file is damaged. */
export function openWordFile(bytes: Uint8Array): WordFile | Obstacle {
  const streams = oleStreams(bytes, ['WordDocument', '0Table', '1Table', 'Data']);
  const main = viewOf(streams.get('WordDocument') ?? new Uint8Array());
  if (main.byteLength < 0x200 || main.getUint16(0, true) !== magic) return 'no-text';
  if (main.getUint16(2, true) < word97) return 'too-old';
  const flags = main.getUint16(0x0a, true);
  if (flags & 0x0100) return 'locked';
  const table = streams.get(flags & 0x0200 ? '1Table' : '0Table');
  if (!table) return 'no-text';
  const length = (at: number): number => {
    const value = main.getUint32(at, true);
    if (value > main.byteLength) throw new RangeError('more characters than bytes');
    return value;
  };
  return {
    main,
    table: viewOf(table),
    data: viewOf(streams.get('Data') ?? new Uint8Array()),
    bodyLength: length(0x4c),
    betweenLength: length(0x50) + length(0x54) + length(0x58) + length(0x5c) + length(0x60),
    textBoxLength: length(0x64),
  };
}

/** A table of the table stream by where the header keeps its offset; its length stands behind. */
export function tableAt({ main, table }: WordFile, at: number): DataView {
  return new DataView(table.buffer, table.byteOffset + main.getUint32(at, true), main.getUint32(at + 4, true));
}
