import { isNameEnd } from './name-end.js';
import type { Part } from './part.js';

/** Reads an element: says who reads each of its children, and is told where it ends. Offsets count bytes from 0. */
export interface Reading {
  /** What reads a child whose tag stands from `start` up to `openEnd`; `null` to pass over the child with all it holds. */
  child(name: string, start: number, openEnd: number): Reading | null;
  /** Its end tag stands from `closeStart` up to `end`; of an element written `<a/>` both are where it ends. */
  end(closeStart: number, end: number): void;
}

/** Reads an element whose children nobody asks for; `take` is told where it ends. */
export const whole = (take: (closeStart: number, end: number) => void): Reading => ({ child: () => null, end: take });

/** Said in place of what reads a child: nothing more of the part is asked for. */
export const enough: Reading = { child: () => null, end: () => {} };

/**
 * Goes once over a part, or over what stands between two offsets of it; `reading` reads what has no parent there. Never throws: of a part that is not well-formed it
 * tells what it sees. It makes no tree and no text of what it passes: to make either of a whole document takes as long
 * as to read the file.
 */
export function scan(part: Part, reading: Reading, from = 0, to = part.bytes.length): void {
  const xml = part.bytes;
  const outer: Reading[] = [];
  let innermost = reading;
  /** How many elements are open within the innermost that nothing reads. */
  let passed = 0;
  for (let at = next(less, xml, from), end = at; at < to; at = next(less, xml, end)) {
    const second = xml[at + 1];
    if (second === question || second === exclamation) end = asideEnd(xml, at);
    else if (second === slash) {
      end = next(greater, xml, at) + 1;
      if (passed > 0) passed--;
      else if (outer.length > 0) {
        innermost.end(at, end);
        innermost = outer.pop()!;
      }
    } else {
      const nameEnd = passed > 0 ? at : endOfName(xml, at + 1);
      end = tagEnd(xml, nameEnd);
      const child = passed > 0 ? null : innermost.child(part.name(at + 1, nameEnd), at, end);
      if (child === enough) return;
      if (xml[end - 2] === slash) child?.end(end, end);
      else if (child) {
        outer.push(innermost);
        innermost = child;
      } else passed++;
    }
  }
}

const exclamation = 0x21;
const doubleQuote = 0x22;
const singleQuote = 0x27;
const slash = 0x2f;
const less = 0x3c;
const greater = 0x3e;
const question = 0x3f;

/** Where a sign stands next; the end of the bytes where it does not. */
function next(sign: number, xml: Uint8Array, from: number): number {
  let at = from;
  while (at < xml.length && xml[at] !== sign) at++;
  return at;
}

function endOfName(xml: Uint8Array, from: number): number {
  let at = from;
  while (at < xml.length && !isNameEnd(xml[at]!)) at++;
  return at;
}

/** Behind the `>` that ends a tag; one inside quotes does not. */
function tagEnd(xml: Uint8Array, from: number): number {
  for (let at = from; at < xml.length; at++) {
    const code = xml[at]!;
    if (code === greater) return at + 1;
    if (code === doubleQuote) while (++at < xml.length && xml[at] !== doubleQuote);
    else if (code === singleQuote) while (++at < xml.length && xml[at] !== singleQuote);
  }
  return xml.length;
}

/** Behind a comment, a CDATA section, an instruction or a document type. */
function asideEnd(xml: Uint8Array, at: number): number {
  if (standsAt('<!--', xml, at)) return behind(xml, '-->', at + 4);
  if (standsAt('<![CDATA[', xml, at)) return behind(xml, ']]>', at);
  return behind(xml, xml[at + 1] === question ? '?>' : '>', at);
}

/** Behind the first of these signs of ASCII; the end where there is none. */
function behind(xml: Uint8Array, signs: string, from: number): number {
  for (let at = from; at < xml.length; at++) if (standsAt(signs, xml, at)) return at + signs.length;
  return xml.length;
}

function standsAt(signs: string, xml: Uint8Array, at: number): boolean {
  for (let i = 0; i < signs.length; i++) if (xml[at + i] !== signs.charCodeAt(i)) return false;
  return true;
}
