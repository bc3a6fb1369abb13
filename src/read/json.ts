import { limits } from '../document/index.js';
import type { Source } from './reader.js';
import { decodeText } from './text-encoding.js';
import { tooLarge } from './too-large.js';

/**
 * The text of a source that is JSON (`{` or `[` its first character, and an end to match or the ending to say so), for
 * the model to read; `null` for anything else. A report in JSON is no document: it has no paragraphs and no grids.
 * Throws InputError beyond `limits.bytes`.
 */
export function jsonText({ name, bytes }: Source): string | null {
  let first = 0;
  while (first < bytes.length && (isBlank(bytes[first]!) || marks.has(bytes[first]!))) first++;
  if (bytes[first] !== 0x7b && bytes[first] !== 0x5b) return null;
  if (bytes.length > limits.bytes) throw tooLarge();
  const text = decodeText(bytes)?.text ?? null;
  return text !== null && (/\.(?:nd)?jsonl?$/i.test(name) || looksLikeJson(text)) ? text : null;
}

/** Byte order marks, of UTF-8 and of UTF-16, and the zero beside a character of the latter. */
const marks = new Set([0xef, 0xbb, 0xbf, 0xfe, 0xff, 0x00]);
const isBlank = (byte: number): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
const looksLikeJson = (text: string): boolean => /^\s*(?:\{\s*["}]|\[\s*[{\]])/.test(text);
