// The records of an old workbook (.xls, .et), before SheetJS sees them: it reads on without end where one is shorter
// than what it holds, and unrolls whatever range it is told.
import { limits } from '../../document/index.js';
import { beyondLimit } from './beyond-limit.js';
import { isPlainFormula, isSharedFormula } from './biff-formula.js';

const begin = 0x0809;
const [end, password, continued, formula, columns, sheet, figures, merges, row, array, shared] = [0x0a, 0x2f, 0x3c, 0x06, 0x7d, 0x85, 0xbd, 0xe5, 0x208, 0x221, 0x4bc];

/** Records that say something of sheets, cells, merges, formats and what is hidden, and the bytes each has at least. */
const shortest: Readonly<Record<number, number>> = {
  [begin]: 4, [end]: 0, [continued]: 0, [formula]: 22, [columns]: 10, [sheet]: 8, [figures]: 6, [merges]: 2, [row]: 16, [array]: 14, [shared]: 10,
  /* sheets that formulas name */ 0x17: 2, 0x1ae: 4, /* dates, code page */ 0x22: 2, 0x42: 2, /* formats */ 0xe0: 16, 0x41e: 3,
  /* words */ 0xd6: 8, 0xfc: 8, 0xfd: 10, 0x204: 8, 0x207: 2, /* other cells */ 0x203: 14, 0x205: 8, 0x27e: 10, /* extent */ 0x200: 10,
};
const cells = new Set([formula, figures, 0xd6, 0xfd, 0x203, 0x204, 0x205, 0x27e]);
/** Columns and rows are looked at for what is hidden: by record, the byte that says so and the bit in it. */
const hiddenBit: Readonly<Record<number, readonly [at: number, bit: number]>> = { [columns]: [8, 0x01], [row]: [12, 0x20] };
/** A record that SheetJS passes over. */
const passedOver = 0x1b0;
/** Where the tokens of a formula begin; their number stands in the two bytes before. */
const tokensAt: Readonly<Record<number, number>> = { [formula]: 22, [array]: 14, [shared]: 10 };
const noFormula = 0xffff;

/** Records that go on in another, merges, and bytes of shared formulas once each cell has its own: no report comes near. */
const most = { continued: 500, merges: 20_000, unrolled: 10_000_000 };

/**
 * A copy of the stream in which SheetJS reads only what is needed here, and formulas only where they are sums. Throws for
 * a record too short for what it holds, for a password, for more than a report has of anything; InputError beyond `limits`.
 */
export function soundRecords(stream: ArrayLike<number>): Uint8Array {
  const sound = Uint8Array.from(stream);
  const view = new DataView(sound.buffer);
  if (stream.length < 8 || view.getUint16(0, true) !== begin) throw new Error('no workbook in it');
  const records = new Records(view, view.getUint16(4, true) === 0x0500 ? 5 : 8);
  for (let at = 0; at + 4 <= sound.length && records.take(at); ) at += 4 + view.getUint16(at + 2, true);
  return sound;
}

class Records {
  #depth = 0;
  #last = 0;
  #longest = 0;
  readonly #counted = { cells: 0, columns: 0, sheets: 0, continued: 0, merges: 0, unrolled: 0 };

  constructor(private readonly view: DataView, private readonly version: 5 | 8) {}

  /** Judges the record there; `false` behind the last. */
  take(at: number): boolean {
    const [type, length] = [this.view.getUint16(at, true), this.view.getUint16(at + 2, true)];
    if (this.#depth === 0 && type !== begin) return false;
    this.#depth += type === begin ? 1 : type === end ? -1 : 0;
    if (type === password) throw new Error('password');
    const least = shortest[type];
    if (least !== undefined && length < least) throw new Error(`record ${type.toString(16)} cut short`);
    if (least === undefined || (type in hiddenBit && !this.#isHidden(at, type)) || (type in tokensAt && !this.#hasPlainFormula(at, type, length))) this.#drop(at, type);
    else this.#count(at, type, length);
    if (type !== continued) this.#last = least === undefined ? passedOver : type;
    return true;
  }

  #isHidden(at: number, type: number): boolean {
    const [byte, bit] = hiddenBit[type]!;
    return (this.view.getUint8(at + 4 + byte) & bit) !== 0;
  }

  #hasPlainFormula(at: number, type: number, length: number): boolean {
    const start = tokensAt[type]!;
    const size = this.view.getUint16(at + 4 + start - 2, true);
    if (start + size > length || at + 4 + start + size > this.view.byteLength) return false;
    const tokens = new Uint8Array(this.view.buffer, at + 4 + start, size);
    if (type === formula && isSharedFormula(tokens)) this.#counted.unrolled += this.#longest;
    else if (!isPlainFormula(tokens, this.version)) return false;
    if (type !== formula) this.#longest = Math.max(this.#longest, size);
    return true;
  }

  /** A cell stays without its formula, the rest is passed over. */
  #drop(at: number, type: number): void {
    if (type === formula) {
      this.view.setUint16(at + 4 + tokensAt[formula]! - 2, noFormula, true);
      this.#counted.cells++;
    } else this.view.setUint16(at, passedOver, true);
  }

  #count(at: number, type: number, length: number): void {
    const counted = this.#counted;
    if (cells.has(type)) counted.cells += type === figures ? (length - 6) / 6 : 1;
    if (type === sheet) counted.sheets++;
    if (type === continued && this.#last !== passedOver) counted.continued++;
    if (type === columns) counted.columns += Math.max(0, this.view.getUint16(at + 6, true) - this.view.getUint16(at + 4, true)) + 1;
    if (type === merges) counted.merges += this.view.getUint16(at + 4, true);
    if (counted.cells > limits.cells) throw beyondLimit('cells');
    if (counted.sheets > limits.sheets) throw beyondLimit('sheets');
    if (counted.columns > limits.cells) throw new Error('columns out of bounds');
    for (const name of ['continued', 'merges', 'unrolled'] as const) if (counted[name] > most[name]) throw new Error(`${name} out of bounds`);
  }
}
