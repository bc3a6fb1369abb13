import { insertAt, type Edit } from '../xml/edit.js';
import type { Part } from '../xml/part.js';
import type { Span } from './anchor.js';

/** Puts `text` behind everything an element holds; opens one written `<a/>`. */
export function appendIn(part: Part, { start, openEnd, closeStart }: Span, text: string): Edit {
  const empty = /^<([^\s/]+)[^]*\/>$/.exec(part.text(start, openEnd));
  return empty ? { start: openEnd - 2, end: openEnd, text: `>${text}</${empty[1]}>` } : insertAt(closeStart, text);
}
