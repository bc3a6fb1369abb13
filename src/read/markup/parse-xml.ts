import { limits } from '../../document/index.js';
import { InputError } from '../../finding/index.js';
import { Namespaces } from './namespaces.js';
import type { XmlName, XmlNames } from './namespaces.js';
import { decodeText } from '../text-encoding.js';
import { beyondLimit } from './beyond-limit.js';
import type { MarkupElement, MarkupNode } from './element.js';
import { firstOf, standsAt } from './stands-at.js';
import { NotUtf8, utf8Text } from './utf8-text.js';
import { decodeEntities } from './xml-text.js';
import { XmlElement } from './xml-element.js';

/**
 * The root element of a part of an office document, given as text or as its bytes. Names come behind the prefixes of
 * `names`; those of other namespaces begin with `?`. Entities beyond XML's own five are not expanded. Throws InputError
 * for a part that is not well-formed or goes beyond `limits.nesting` or `limits.elements`; `part` names it.
 */
export function parseXml(source: string | Uint8Array, names: XmlNames, part: string): MarkupElement {
  const read = (xml: Uint8Array): MarkupElement => new XmlReader(xml, new Namespaces(names), part).read();
  try {
    // Zeros at the beginning are UTF-16.
    if (typeof source !== 'string' && !source.subarray(0, 64).includes(0)) return read(source);
  } catch (failure) {
    if (!(failure instanceof NotUtf8)) throw failure;
  }
  return read(encoder.encode(typeof source === 'string' ? source : (decodeText(source)?.text ?? '')));
}

const encoder = new TextEncoder();

/** An element whose end tag has not come. */
interface Open {
  readonly name: XmlName;
  /** Where its attributes stand. */
  readonly from: number;
  readonly to: number;
  /** How many nodes were waiting when it began: those after them are its own. */
  readonly before: number;
}

const nothing: readonly MarkupNode[] = [];

class XmlReader {
  private readonly open: Open[] = [];
  /** Nodes whose element has not ended, in reading order: only then is known how many an element holds, and no list grows by guess. */
  private readonly nodes: MarkupNode[] = [];
  private waiting = 0;
  /** How many of the open elements stand in one that is left out, itself counted. */
  private leftOut = 0;
  private elements = 0;
  /** Whether the tag last passed declares namespaces. */
  private declares = false;

  constructor(
    /** In UTF-8: its bytes are looked at one by one, its texts alone become characters. */
    private readonly xml: Uint8Array,
    private readonly namespaces: Namespaces,
    private readonly part: string,
  ) {}

  read(): MarkupElement {
    const { xml } = this;
    let at = 0;
    for (let tag = xml.indexOf(less); tag >= 0; tag = xml[at] === less ? at : xml.indexOf(less, at)) {
      if (tag > at && this.leftOut === 0 && this.open.length > 0) this.nodes[this.waiting++] = decodeEntities(utf8Text(xml, at, tag));
      at = this.markup(tag);
    }
    const root = this.nodes.slice(0, this.waiting).find((node) => typeof node !== 'string');
    if (this.open.length > 0 || root === undefined) throw this.damaged();
    return root as MarkupElement;
  }

  /** Reads the markup that begins at `at`; gives where it ends. */
  private markup(at: number): number {
    const { xml } = this;
    const second = xml[at + 1];
    if (second === slash) return this.endTag(at);
    if (second === question) return this.after(signs.instructionEnd, at);
    if (second !== exclamation) return this.startTag(at);
    if (standsAt(signs.comment, xml, at)) return this.after(signs.commentEnd, at + signs.comment.length);
    if (!standsAt(signs.data, xml, at)) return this.afterDeclaration(at);
    const end = this.after(signs.dataEnd, at + signs.data.length);
    if (this.leftOut === 0) this.nodes[this.waiting++] = utf8Text(xml, at + signs.data.length, end - signs.dataEnd.length);
    return end;
  }

  private startTag(at: number): number {
    const { xml, open } = this;
    let nameEnd = at + 1;
    let hash = 0;
    for (let code = xml[nameEnd]!; code > blank && code !== greater && code !== slash; code = xml[++nameEnd]!) hash = (Math.imul(hash, 31) + code) | 0;
    const end = this.tagEnd(nameEnd);
    const empty = xml[end - 2] === slash;
    if (++this.elements > limits.elements) throw beyondLimit('elements', { zh: `${this.part} `, en: this.part });
    if (open.length >= limits.nesting) throw beyondLimit('nesting', { zh: `${this.part} `, en: this.part });
    const { declares } = this;
    const to = end - (empty ? 2 : 1);
    if (declares) this.namespaces.declare(utf8Text(xml, nameEnd, to), open.length + 1);
    const name = this.namespaces.nameAt(xml, at + 1, nameEnd, hash);
    if (!empty) this.begin({ name, from: nameEnd, to, before: this.waiting });
    else if (this.leftOut === 0 && name.ours !== '') this.nodes[this.waiting++] = new XmlElement(name.ours, nothing, xml, nameEnd, to);
    if (empty && declares) this.namespaces.leave(open.length + 1);
    return end;
  }

  /** An element that is left out, or stands in one that is, is open like any other, but in no tree. */
  private begin(element: Open): void {
    if (this.leftOut > 0 || element.name.ours === '') this.leftOut++;
    this.open.push(element);
  }

  private endTag(at: number): number {
    const { xml, open } = this;
    const element = open.pop();
    if (element === undefined || !standsAt(element.name.bytes, xml, at + 2)) throw this.damaged();
    let end = at + 2 + element.name.bytes.length;
    while (xml[end]! <= blank) end++;
    if (xml[end] !== greater) throw this.damaged();
    if (this.leftOut > 0) this.leftOut--;
    else this.finish(element);
    this.namespaces.leave(open.length + 1);
    return end + 1;
  }

  private finish({ name, from, to, before }: Open): void {
    const children = this.waiting === before ? nothing : this.nodes.slice(before, this.waiting);
    this.nodes[before] = new XmlElement(name.ours, children, this.xml, from, to);
    this.waiting = before + 1;
  }

  /** Where the tag ends, after its `>`; one inside an attribute's quotes does not end it. */
  private tagEnd(from: number): number {
    const { xml } = this;
    this.declares = false;
    let high = 0;
    for (let i = from; i < xml.length; i++) {
      const code = xml[i]!;
      high |= code;
      if (code === greater) {
        // Attributes are read later, when nobody expects them to be no text.
        if (high > 0x7f) utf8Text(xml, from, i);
        return i + 1;
      }
      if (code === doubleQuote || code === singleQuote) {
        for (i++; xml[i] !== code && i < xml.length; i++) high |= xml[i]!;
      } else if (code === smallX && standsAt(signs.declaration, xml, i)) this.declares = true;
    }
    throw this.damaged();
  }

  /** After a document type; what it declares is not used. */
  private afterDeclaration(at: number): number {
    const end = this.after(signs.end, at);
    const subset = this.xml.indexOf(bracket, at);
    return subset >= 0 && subset < end ? this.after(signs.end, this.after(signs.subsetEnd, subset) - 1) : end;
  }

  private after(sign: Uint8Array, from: number): number {
    const found = firstOf(sign, this.xml, from);
    if (found < 0) throw this.damaged();
    return found + sign.length;
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
const less = 0x3c;
const greater = 0x3e;
const question = 0x3f;
const bracket = 0x5b;
const smallX = 0x78;
const signs = {
  comment: encoder.encode('<!--'), commentEnd: encoder.encode('-->'), data: encoder.encode('<![CDATA['), dataEnd: encoder.encode(']]>'),
  declaration: encoder.encode('xmlns'), end: encoder.encode('>'), instructionEnd: encoder.encode('?>'), subsetEnd: encoder.encode(']'),
};
