// In: rich text (.rtf, and the .doc files that are some). Out: the neutral document of what its body prints, changes
// accepted, headers and footers left out. Refuses to know: what a report is, fonts, pictures.
import { oneCharacterAByte } from './byte-text.js';
import { layOut } from './markup/lay-out.js';
import type { Reader } from './reader.js';
import { RtfFlow } from './rtf/flow.js';

const mark = '{\\rtf';

/** Reads .rtf. Throws InputError beyond the limits. */
export const rtfReader: Reader = {
  id: 'rtf',
  endings: ['rtf'],
  accepts: ({ bytes }) => oneCharacterAByte(bytes.subarray(0, mark.length)) === mark,
  read: ({ bytes }) => {
    const text = oneCharacterAByte(bytes);
    // Chinese offices' programs write GBK, whatever the page they name, where any of their fonts is Chinese.
    const encoding = /\\ansicpg936\b|\\fcharset134\b/.test(text.slice(0, headOfFile)) ? 'gb18030' : 'windows-1252';
    const decoder = new TextDecoder(encoding);
    return [layOut(new RtfFlow((part) => decoder.decode(part)).read(text))];
  },
};

/** Where fonts and code page are told. */
const headOfFile = 1 << 20;
