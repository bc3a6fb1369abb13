import { markupHead } from '../html/signature.js';

/**
 * The start tag of the first element of an XML file, one character a byte, whatever declarations and comments stand
 * before it; empty when the bytes do not begin with markup or the tag does not end soon.
 */
export function rootTag(bytes: Uint8Array): string {
  if (!beginsWithMarkup(bytes)) return '';
  const head = markupHead(bytes);
  let at = head.indexOf('<');
  while (at >= 0 && (head[at + 1] === '?' || head[at + 1] === '!')) {
    const end = head.startsWith('<!--', at) ? '-->' : '>';
    const over = head.indexOf(end, at);
    at = over < 0 ? -1 : head.indexOf('<', over);
  }
  const end = at < 0 ? -1 : head.indexOf('>', at);
  return end < 0 ? '' : head.slice(at, end + 1);
}

/** Blanks, zeros of UTF-16 and byte order marks may stand before the first tag. */
const before = new Set([0x00, 0x09, 0x0a, 0x0d, 0x20, 0xef, 0xbb, 0xbf, 0xfe, 0xff]);

function beginsWithMarkup(bytes: Uint8Array): boolean {
  let at = 0;
  while (at < 64 && before.has(bytes[at]!)) at++;
  return bytes[at] === 0x3c;
}
