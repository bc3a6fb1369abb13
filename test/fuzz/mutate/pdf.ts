import { unzlibSync } from 'fflate';
import type { Chance } from '../chance.js';
import { figures } from './words.js';

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const stream = /<<[^>]*?\/Length \d+[^>]*>>\s*stream\r?\n/g;

/** A PDF with the operators of one page spoilt: that page's stream is unpacked, changed and put back as it is. */
export function mutatePdf(bytes: Uint8Array, chance: Chance): Uint8Array {
  const text = latin1(bytes);
  const pages = [...text.matchAll(stream)].flatMap((found) => pageOf(text, found));
  if (pages.length === 0) return bytes;
  const { start, end, operators } = chance.of(pages);
  const lines = operators.split('\n');
  for (let left = 1 + chance.upTo(5); left > 0 && lines.length > 0; left--) spoil(lines, chance);
  const changed = lines.join('\n');
  return Buffer.from(`${text.slice(0, start)}<</Length ${changed.length}>>\nstream\n${changed}\nendstream${text.slice(end)}`, 'latin1');
}

/** Where a stream of drawing operators stands, from its dictionary to `endstream`, and what it says. */
function pageOf(text: string, found: RegExpMatchArray): { start: number; end: number; operators: string }[] {
  const body = found.index! + found[0].length;
  const close = text.indexOf('endstream', body);
  if (close < 0 || found[0].includes('/Type') || found[0].includes('/Length1')) return [];
  try {
    const raw = Buffer.from(text.slice(body, close), 'latin1');
    const operators = found[0].includes('FlateDecode') ? latin1(unzlibSync(raw)) : latin1(raw);
    return /\bT[jJ]\b/.test(operators) ? [{ start: found.index!, end: close + 'endstream'.length, operators }] : [];
  } catch {
    return [];
  }
}

function spoil(lines: string[], chance: Chance): void {
  const at = chance.upTo(lines.length);
  const kind = chance.upTo(6);
  if (kind === 0) lines.splice(at, 1 + chance.upTo(3));
  else if (kind === 1) lines.splice(at, 0, ...lines.slice(at, at + 1 + chance.upTo(20)));
  else if (kind === 2) [lines[at], lines[chance.upTo(lines.length)]] = [lines[chance.upTo(lines.length)]!, lines[at]!];
  else if (kind === 3) lines.splice(at, 0, chance.of(['q', 'Q', 'BT', 'ET', '1e9 0 0 1e9 0 0 cm', '0 0 0 0 0 0 cm', '0 1 -1 0 0 0 cm', 'Do', 'W n', '0 Tr', '3 Tr', '99999 Tz', '0 Tf', '[', '<<', '/X gs']));
  else lines[at] = lines[at]!.replace(/-?\d+(?:\.\d+)?/g, (number) => (chance.oneIn(4) ? chance.of(['0', '-1', '1000000', '1e9', String(Number(number) + 12), ...figures.slice(0, 12)]) : number));
}
