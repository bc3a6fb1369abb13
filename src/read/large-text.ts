import { beyondSize, limits } from '../document/index.js';

/** Below this many characters no text can cost much, and none is looked at. */
const small = 1024 * 1024;
const [lineFeed, tab, pipe, widePipe, blank] = [0x0a, 0x09, 0x7c, 0xff5c, 0x20];

/** Throws InputError for a text that would come to more rows, cells or characters in a line than `limits` allows, before anything is made of it. */
export function refuseLargeText(text: string): void {
  if (text.length < small) return;
  let [rows, cells, start, written] = [0, 0, 0, false];
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : lineFeed;
    if (code === tab || code === pipe || code === widePipe) cells++;
    else if (code === lineFeed) {
      if (written && ++rows > limits.rows) throw beyondSize('rows');
      if (at - start > limits.characters) throw beyondSize('characters');
      [start, written] = [at + 1, false];
    } else if (code > blank) written = true;
    if (cells > limits.cells) throw beyondSize('cells');
  }
}
