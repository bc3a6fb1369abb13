import { attributesOf } from './attributes.js';
import type { Element } from './element.js';
import { isNameEnd } from './name-end.js';

/** An element while it is read. Most attributes are never asked for: they are parsed when they are. */
class ReadElement implements Element {
  readonly children: ReadElement[] = [];
  readonly name: string;
  closeStart: number;
  end: number;
  #attributes: Readonly<Record<string, string>> | undefined;

  constructor(
    readonly tag: string,
    readonly parent: ReadElement | null,
    readonly start: number,
    readonly openEnd: number,
    readonly empty: boolean,
    private readonly text: string,
  ) {
    this.name = tag.slice(tag.indexOf(':') + 1);
    this.closeStart = openEnd;
    this.end = openEnd;
  }

  get attributes(): Readonly<Record<string, string>> {
    return (this.#attributes ??= attributesOf(this.text.slice(this.start + 1 + this.tag.length, this.openEnd - 1)));
  }
}

/**
 * The elements of an XML part, as a tree under its root; `null` when there is none. Never throws: an element left open
 * ends where its parent does. A scanner of its own, since a copy may not take longer to mark than to read: the
 * library's parser, which builds every attribute, took twice the time.
 */
export function parseXml(text: string): Element | null {
  let root: ReadElement | null = null;
  let open: ReadElement | null = null;
  for (let at = text.indexOf('<'); at >= 0; ) {
    const second = text[at + 1];
    if (second === '?' || second === '!') {
      at = text.indexOf('<', afterAside(text, at));
      continue;
    }
    const end = tagEnd(text, at);
    if (second === '/') open = closed(open, text.slice(at + 2, end - 1).trimEnd(), at, end);
    else {
      const element: ReadElement = new ReadElement(tagName(text, at + 1, end), open, at, end, text[end - 2] === '/', text);
      open?.children.push(element);
      root ??= element;
      if (!element.empty) open = element;
    }
    at = text.indexOf('<', end);
  }
  return root;
}

/** Closes the nearest element of the tag and those left open within it; gives the one then open. A tag never opened closes none. */
function closed(open: ReadElement | null, tag: string, start: number, end: number): ReadElement | null {
  let element = open;
  while (element && element.tag !== tag) element = element.parent;
  if (!element) return open;
  for (let inner = open!; inner !== element; inner = inner.parent!) inner.closeStart = inner.end = start;
  element.closeStart = start;
  element.end = end;
  return element.parent;
}

/** Behind a comment, a CDATA section, an instruction or a document type. */
function afterAside(text: string, at: number): number {
  const sign = text.startsWith('<!--', at) ? '-->' : text.startsWith('<![CDATA[', at) ? ']]>' : text[at + 1] === '?' ? '?>' : '>';
  const found = text.indexOf(sign, at + 2);
  return found < 0 ? text.length : found + sign.length;
}

/** Behind the `>` that ends a tag; one inside quotes does not. */
function tagEnd(text: string, at: number): number {
  let quote = 0;
  for (let i = at; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === 0x22 || code === 0x27) quote = code;
    else if (code === 0x3e) return i + 1;
  }
  return text.length;
}

function tagName(text: string, from: number, end: number): string {
  let to = from;
  while (to < end && !isNameEnd(text.charCodeAt(to))) to++;
  return text.slice(from, to);
}
