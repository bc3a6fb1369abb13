import { limits } from '../../document/index.js';
import { InputError } from '../../finding/index.js';
import { Namespaces } from './namespaces.js';
import type { XmlNames } from './namespaces.js';
import { beyondLimit } from './beyond-limit.js';
import type { MarkupElement } from './element.js';
import { decodeEntities } from './xml-text.js';
import { XmlElement } from './xml-element.js';

/**
 * The root element of a part of an office document. Names come behind the prefixes of `names`; those of other
 * namespaces begin with `?`. Entities beyond XML's own five are not expanded. Throws InputError for a
 * part that is not well-formed or goes beyond `limits.nesting` or `limits.elements`; `part` names it.
 */
export function parseXml(xml: string, names: XmlNames, part: string): MarkupElement {
  return new XmlReader(xml, new Namespaces(names), part).read();
}

class XmlReader {
  private readonly root = new XmlElement('', '', '');
  private readonly stack: XmlElement[] = [this.root];
  private elements = 0;

  constructor(
    private readonly xml: string,
    private readonly namespaces: Namespaces,
    private readonly part: string,
  ) {}

  read(): MarkupElement {
    let at = 0;
    for (let tag = this.xml.indexOf('<'); tag >= 0; tag = this.xml.indexOf('<', at)) {
      if (tag > at) this.text(this.xml.slice(at, tag));
      at = this.markup(tag);
    }
    const root = this.root.children.find((child) => typeof child !== 'string');
    if (this.stack.length > 1 || root === undefined) throw this.damaged();
    return root as MarkupElement;
  }

  /** Reads the markup that begins at `at`; gives where it ends. */
  private markup(at: number): number {
    const { xml } = this;
    const second = xml.charCodeAt(at + 1);
    if (second === slash) return this.close(at);
    if (second === question) return this.after('?>', at);
    if (second !== exclamation) return this.open(at);
    if (xml.startsWith('<!--', at)) return this.after('-->', at + 4);
    if (!xml.startsWith('<![CDATA[', at)) return this.afterDeclaration(at);
    const end = this.after(']]>', at + 9);
    this.top().children.push(xml.slice(at + 9, end - 3));
    return end;
  }

  private open(at: number): number {
    const { xml } = this;
    const nameEnd = this.nameEnd(at + 1);
    const end = this.tagEnd(nameEnd);
    const empty = xml.charCodeAt(end - 2) === slash;
    if (++this.elements > limits.elements) throw beyondLimit('elements', { zh: `${this.part} `, en: this.part });
    if (this.stack.length > limits.nesting) throw beyondLimit('nesting', { zh: `${this.part} `, en: this.part });
    const written = xml.slice(at + 1, nameEnd);
    const attributes = xml.slice(nameEnd, end - (empty ? 2 : 1));
    const declares = attributes.includes('xmlns');
    if (declares) this.namespaces.declare(attributes, this.stack.length);
    const name = this.namespaces.nameOf(written);
    if (!empty || name !== '') this.add(new XmlElement(name, written, attributes), empty);
    if (empty && declares) this.namespaces.leave(this.stack.length);
    return end;
  }

  /** An element that is left out is open like any other, but in no tree. */
  private add(element: XmlElement, empty: boolean): void {
    if (element.name !== '') this.top().children.push(element);
    if (!empty) this.stack.push(element);
  }

  private close(at: number): number {
    const end = this.after('>', at);
    const { written } = this.stack.pop()!;
    const rest = at + 2 + written.length;
    const matches = this.xml.startsWith(written, at + 2) && (rest === end - 1 || this.xml.slice(rest, end - 1).trim() === '');
    if (this.stack.length === 0 || !matches) throw this.damaged();
    this.namespaces.leave(this.stack.length);
    return end;
  }

  private text(text: string): void {
    if (this.stack.length > 1) this.top().children.push(decodeEntities(text));
  }

  /** Where the tag ends, after its `>`; one inside an attribute's quotes does not end it. */
  private tagEnd(from: number): number {
    const { xml } = this;
    for (let i = from; i < xml.length; i++) {
      const code = xml.charCodeAt(i);
      if (code === greater) return i + 1;
      if (code === doubleQuote) i = this.after('"', i + 1) - 1;
      else if (code === singleQuote) i = this.after("'", i + 1) - 1;
    }
    throw this.damaged();
  }

  private nameEnd(from: number): number {
    const { xml } = this;
    for (let i = from; i < xml.length; i++) {
      const code = xml.charCodeAt(i);
      if (code <= blank || code === greater || code === slash) return i;
    }
    throw this.damaged();
  }

  /** After a document type; what it declares is not used. */
  private afterDeclaration(at: number): number {
    const end = this.after('>', at);
    const subset = this.xml.indexOf('[', at);
    return subset >= 0 && subset < end ? this.after('>', this.after(']', subset) - 1) : end;
  }

  private after(sign: string, from: number): number {
    const found = this.xml.indexOf(sign, from);
    if (found < 0) throw this.damaged();
    return found + sign.length;
  }

  private top(): XmlElement {
    return this.stack[this.stack.length - 1]!;
  }

  private damaged(): InputError {
    return new InputError(
      { zh: `文件已损坏：其中的 ${this.part} 不完整。`, en: `The file is damaged: its part ${this.part} is not whole.` },
      { zh: '请重新下载，或用原程序打开后另存。', en: 'Download it again, or open it in its own program and save it anew.' },
    );
  }
}

const blank = 0x20;
const exclamation = 0x21;
const doubleQuote = 0x22;
const singleQuote = 0x27;
const slash = 0x2f;
const greater = 0x3e;
const question = 0x3f;
