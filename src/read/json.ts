import type { Source } from './reader.js';
import { decodeText } from './text-encoding.js';

/**
 * The text of a source that is JSON (`{` or `[` its first character, and an end to match or the ending to say so), for
 * the model to read; `null` for anything else. A report in JSON is no document: it has no paragraphs and no grids.
 */
export function jsonText({ name, bytes }: Source): string | null {
  let first = 0;
  while (first < bytes.length && (isBlank(bytes[first]!) || bytes[first]! >= 0xef)) first++;
  if (bytes[first] !== 0x7b && bytes[first] !== 0x5b) return null;
  const text = decodeText(bytes)?.text ?? null;
  return text !== null && (/\.(?:nd)?jsonl?$/i.test(name) || looksLikeJson(text)) ? text : null;
}

const isBlank = (byte: number): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
const looksLikeJson = (text: string): boolean => /^\s*(?:\{\s*["}]|\[\s*[{\]])/.test(text);
