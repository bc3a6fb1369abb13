import { concatenated } from '../../zip/concatenated.js';
import type { Element } from './element.js';

/** Replace what stands from `start` up to `end` by `text`; an insertion where both are the same. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The source with the edits made; edits at one place keep their order. Throws when two of them overlap: a bug of ours. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let done = 0;
  const pieces: string[] = [];
  for (const { start, end, text } of inOrder(edits)) {
    pieces.push(source.slice(done, start), text);
    done = end;
  }
  return pieces.join('') + source.slice(done);
}

/** The same of a source in UTF-8, whose edits count bytes: what stays is copied, never decoded. */
export function editBytes(source: Uint8Array, edits: readonly Edit[]): Uint8Array {
  let done = 0;
  const pieces: Uint8Array[] = [];
  for (const { start, end, text } of inOrder(edits)) {
    pieces.push(source.subarray(done, start), new TextEncoder().encode(text));
    done = end;
  }
  return concatenated([...pieces, source.subarray(done)]);
}

/** Edits of a text as edits of the bytes in UTF-8 it was decoded from. */
export function inBytes(text: string, edits: readonly Edit[]): Edit[] {
  let [at, bytes] = [0, 0];
  const offset = (to: number): number => {
    for (; at < to; at++) bytes += bytesOf(text.charCodeAt(at));
    return bytes;
  };
  return inOrder(edits).map(({ start, end, text }) => ({ start: offset(start), end: offset(end), text }));
}

/** Bytes of a unit of UTF-16: each half of a pair makes two of its four. */
const bytesOf = (unit: number): number => (unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3);

function inOrder(edits: readonly Edit[]): readonly Edit[] {
  const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  sorted.forEach(({ start }, index) => {
    if (start < (sorted[index - 1]?.end ?? 0)) throw new Error(`two edits overlap at ${start}`);
  });
  return sorted;
}

/** Text put in before the byte `at`; nothing goes. */
export const insertAt = (at: number, text: string): Edit => ({ start: at, end: at, text });

/** Puts `text` behind everything the element holds; opens an element written `<a/>`. */
export const appendTo = (element: Element, text: string): Edit =>
  element.empty
    ? { start: element.openEnd - 2, end: element.openEnd, text: `>${text}</${element.tag}>` }
    : insertAt(element.closeStart, text);

/** Sets an attribute of an element, in place when it is there, behind the tag's name when it is not. */
export function setAttribute(source: string, element: Element, name: string, value: string): Edit {
  const tag = source.slice(element.start, element.openEnd);
  const found = new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`).exec(tag);
  if (!found) return insertAt(element.start + 1 + element.tag.length, ` ${name}="${value}"`);
  const end = element.start + found.index + found[0].length;
  return { start: end - found[1]!.length, end, text: `"${value}"` };
}

/** The text of an element with some of its attributes set. */
export function withAttributes(source: string, element: Element, attributes: Readonly<Record<string, string>>): string {
  const edits = Object.entries(attributes).map(([name, value]) => setAttribute(source, element, name, value));
  const shifted = edits.map(({ start, end, text }) => ({ start: start - element.start, end: end - element.start, text }));
  return applyEdits(source.slice(element.start, element.end), shifted);
}
