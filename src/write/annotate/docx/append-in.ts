import { insertAt, type Edit } from '../xml/edit.js';
import type { Part } from '../xml/part.js';
import type { Span } from './anchor.js';

/** Puts `text` behind everything an element holds; opens one written `<a/>`. */
export function appendIn(part: Part, { start, openEnd, closeStart }: Span, text: string): Edit {
  const tag = part.text(start, openEnd);
  if (!tag.endsWith('/>')) return insertAt(closeStart, text);
  return { start: openEnd - 2, end: openEnd, text: `>${text}</${/^<([^\s/]+)/.exec(tag)?.[1] ?? ''}>` };
}
