import { isNameEnd } from './name-end.js';
import type { Part } from './part.js';

/** Reads an element: says who reads each of its children, and is told where it ends. Offsets count bytes from 0. */
export interface Reading {
  /** What reads a child whose tag stands from `start` up to `openEnd`; `null` to pass over the child with all it holds. */
  child(name: string, start: number, openEnd: number): Reading | null;
  /**
   * Its end tag stands from `closeStart` up to `end`; of an element written `<a/>` both are where it ends. `nests` is
   * false where it is known that no element of its name stands within.
   */
  end(closeStart: number, end: number, nests: boolean): void;
}

const noChild = (): null => null;

/** Reads an element whose children nobody asks for; `take` is told where it ends. */
export const whole = (take: Reading['end']): Reading => ({ child: noChild, end: take });

/** Said in place of what reads a child: nothing more of the part is asked for. */
export const enough: Reading = { child: noChild, end: () => {} };

/** Said in place of what reads a child: nothing more of its parent is asked for but where it ends. */
export const onlyEnd: Reading = { child: noChild, end: () => {} };

/**
 * Goes once over a part, or over what stands between two offsets of it; `reading` reads what has no parent there. Never
 * throws: of a part that is not well-formed it tells what it sees. It makes no tree and no text of what it passes: to
 * make either of a whole document takes as long as to read the file. Of what nobody asks for it looks at `<` alone.
 */
export function scan(part: Part, reading: Reading, from = 0, to = part.bytes.length): void {
  const xml = part.bytes;
  const outer: Open[] = [];
  let innermost: Open = { reading, nameStart: from, nameEnd: from };
  const leave = (closeStart: number, end: number, nests: boolean): void => {
    if (outer.length === 0) return;
    innermost.reading.end(closeStart, end, nests);
    innermost = outer.pop()!;
  };
  for (let at = next(less, xml, from), end = at; at < to; at = next(less, xml, end)) {
    const second = xml[at + 1];
    if (second === question || second === exclamation) end = asideEnd(xml, at);
    else if (second === slash) {
      end = next(greater, xml, at) + 1;
      leave(at, end, true);
    } else {
      const nameEnd = endOfName(xml, at + 1);
      end = tagEnd(xml, nameEnd);
      const child = innermost.reading.child(part.name(at + 1, nameEnd), at, end);
      if (child === enough) return;
      if (child === onlyEnd) {
        const tag = endTag(xml, innermost, at);
        end = tag.end;
        leave(tag.closeStart, end, tag.nests);
      } else if (xml[end - 2] === slash) child?.end(end, end, false);
      else if (child && child.child !== noChild) {
        outer.push(innermost);
        innermost = { reading: child, nameStart: at + 1, nameEnd };
      } else {
        const tag = endTag(xml, { nameStart: at + 1, nameEnd }, end);
        end = tag.end;
        child?.end(tag.closeStart, end, tag.nests);
      }
    }
  }
}

/** An element whose end tag has not come: what reads it, and where its name stands. */
interface Open extends Named {
  readonly reading: Reading;
}

interface Named {
  readonly nameStart: number;
  readonly nameEnd: number;
}

interface EndTag {
  readonly closeStart: number;
  readonly end: number;
  readonly nests: boolean;
}

/** Where the end tag stands of an element that is open at an offset, and whether others of its name stand before it; at the end of the bytes where there is none. */
function endTag(xml: Uint8Array, named: Named, from: number): EndTag {
  let open = 1;
  let nests = false;
  for (let at = next(less, xml, from); at < xml.length; at = next(less, xml, at + 1)) {
    const second = xml[at + 1];
    if (second === slash) {
      if (isName(xml, named, at + 2) && --open === 0) return { closeStart: at, end: next(greater, xml, at) + 1, nests };
    } else if (second === question || second === exclamation) at = asideEnd(xml, at) - 1;
    else if (isName(xml, named, at + 1)) {
      nests = true;
      if (xml[tagEnd(xml, at) - 2] !== slash) open++;
    }
  }
  return { closeStart: xml.length, end: xml.length, nests };
}

/** Whether the same name stands at an offset, and ends there. */
function isName(xml: Uint8Array, { nameStart, nameEnd }: Named, at: number): boolean {
  const end = at + nameEnd - nameStart;
  if (xml[end - 1] !== xml[nameEnd - 1] || !isNameEnd(xml[end]!)) return false;
  for (let i = nameStart; i < nameEnd; i++, at++) if (xml[i] !== xml[at]) return false;
  return true;
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
