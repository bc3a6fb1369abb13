import { limits } from '../../document/index.js';
import { beyondLimit } from './beyond-limit.js';
import { unrolledFormulas } from './unrolled-formulas.js';

const [opening, letterC, blank, slash, closing] = [0x3c, 0x63, 0x20, 0x2f, 0x3e];
/** What stands before the cells of a sheet is short. */
const headSize = 64 * 1024;
/** Columns a sheet describes, told singly or in ranges: more than it can have several times over is a bomb. */
const mostColumns = 100_000;
/** A part this small is not counted: five hundred such sheets hold no more cells than are allowed. */
const fewBytes = 4 * 1024;
const isXml = /\.xml$/i;
const sheet = /^xl\/worksheets\/[^/]+\.xml$/i;
const latin = new TextDecoder('latin1');

/**
 * Refuses parts that would cost far more to parse than their size shows: with more than `limits.cells` cells or
 * `limits.sheets` sheets between them (InputError), with ranges of columns or with formulas beyond all bounds.
 */
export function checkParts(parts: ReadonlyMap<string, Uint8Array>): void {
  if ([...parts.keys()].filter((name) => sheet.test(name)).length > limits.sheets) throw beyondLimit('sheets');
  let cells = 0;
  for (const [name, part] of parts) {
    const own = countCells(part);
    if (part.length > fewBytes) cells += own;
    if (cells > limits.cells) throw beyondLimit('cells');
    if (isXml.test(name) && unrolledFormulas(part, own) > 1) throw new Error(`formulas out of bounds in ${name}`);
    if (describedColumns(part) > mostColumns) throw new Error(`columns out of bounds in ${name}`);
  }
}

function countCells(part: Uint8Array): number {
  let cells = 0;
  for (let at = part.indexOf(opening); at >= 0; at = part.indexOf(opening, at + 1)) {
    const end = part[at + 2];
    if (part[at + 1] === letterC && (end === blank || end === slash || end === closing)) cells++;
  }
  return cells;
}

function describedColumns(part: Uint8Array): number {
  const head = latin.decode(part.subarray(0, headSize));
  const text = head.includes('sheetData') || part.length <= headSize ? head : latin.decode(part);
  let columns = 0;
  for (const [tag] of text.matchAll(/<(?:\w+:)?col\s[^<>]*/g)) {
    const edge = (name: string): number => Number(new RegExp(`\\b${name}=["'](\\d+)`).exec(tag)?.[1] ?? 1);
    columns += Math.max(1, edge('max') - edge('min') + 1);
  }
  return columns;
}
