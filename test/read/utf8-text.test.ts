import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { NotUtf8, utf8Text } from '../../src/read/markup/utf8-text.js';

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const decoded = (bytes: Uint8Array): string | null => {
  try {
    return strict.decode(bytes);
  } catch {
    return null;
  }
};
const ours = (bytes: Uint8Array): string | null => {
  try {
    return utf8Text(bytes, 0, bytes.length);
  } catch (failure) {
    if (!(failure instanceof NotUtf8)) throw failure;
    return null;
  }
};

describe('text out of UTF-8', () => {
  it('is what was put in, short or long', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => expect(ours(new TextEncoder().encode(text))).toBe(text)));
  });

  it('is what a strict decoder makes of any bytes, and nothing where that makes nothing', () => {
    const byte = fc.oneof(fc.integer({ min: 0, max: 255 }), fc.constantFrom(0x41, 0xe4, 0xb8, 0x80, 0xed, 0xa0, 0xe0, 0x9f, 0xf0, 0xef, 0xbf));
    fc.assert(fc.property(fc.array(byte, { maxLength: 12 }), (all) => expect(ours(Uint8Array.from(all))).toBe(decoded(Uint8Array.from(all)))), { numRuns: 3000 });
  });

  it('keeps to its offsets: a character cut in two is none', () => {
    const bytes = new TextEncoder().encode('甲乙');
    expect(utf8Text(bytes, 3, 6)).toBe('乙');
    expect(() => utf8Text(bytes, 0, 4)).toThrow(NotUtf8);
  });
});
