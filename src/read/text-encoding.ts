import { utf8Text } from './utf8.js';

/** How the bytes of a text were written, decided by the bytes alone. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

const decoders = new Map<Encoding, TextDecoder>();
const decoder = (encoding: Encoding): TextDecoder => {
  let one = decoders.get(encoding);
  if (!one) decoders.set(encoding, (one = new TextDecoder(encoding, { fatal: true })));
  return one;
};

/**
 * The text of a file and its encoding, byte order mark left out: UTF-16 by its mark or by its zeros, else UTF-8 if the
 * bytes allow it, else GB18030. `null` when they are none of these: then the file is not text.
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: Encoding } | null {
  for (const encoding of guesses(bytes)) {
    const text = encoding === 'utf-8' ? utf8Text(bytes) : textIn(encoding, bytes);
    if (text !== null && !text.includes('\0')) return { text, encoding };
  }
  return null;
}

/** `null` when the bytes are not of this encoding. */
function textIn(encoding: Encoding, bytes: Uint8Array): string | null {
  try {
    return decoder(encoding).decode(bytes);
  } catch {
    return null;
  }
}

function guesses(bytes: Uint8Array): Encoding[] {
  const first = bytes[0];
  const second = bytes[1];
  if (first === 0xff && second === 0xfe) return ['utf-16le'];
  if (first === 0xfe && second === 0xff) return ['utf-16be'];
  if (first === 0xef && second === 0xbb && bytes[2] === 0xbf) return ['utf-8'];
  const unmarked = unmarkedUtf16(bytes);
  return unmarked ? [unmarked] : ['utf-8', 'gb18030'];
}

/** UTF-16 without a mark shows by its line ends and digits, of which one half is zero. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | null {
  if (bytes.length < 2 || bytes.length % 2 === 1 || !bytes.subarray(0, 4096).includes(0)) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < Math.min(bytes.length, 4096); i++) {
    if (bytes[i] !== 0) continue;
    if (i % 2 === 0) even++;
    else odd++;
  }
  if (odd > 0 && even === 0) return 'utf-16le';
  if (even > 0 && odd === 0) return 'utf-16be';
  return null;
}
