import { limits } from '../../document/index.js';
import { InputError } from '../../finding/index.js';
import { Namespaces, standsAt } from './namespaces.js';
import type { XmlName, XmlNames } from './namespaces.js';
import { beyondLimit } from './beyond-limit.js';
import type { MarkupElement, MarkupNode } from './element.js';
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
    private readonly xml: string,
    private readonly namespaces: Namespaces,
    private readonly part: string,
  ) {}

  read(): MarkupElement {
    const { xml } = this;
    let at = 0;
    for (let tag = xml.indexOf('<'); tag >= 0; tag = xml.charCodeAt(at) === less ? at : xml.indexOf('<', at)) {
      if (tag > at && this.leftOut === 0 && this.open.length > 0) this.nodes[this.waiting++] = decodeEntities(xml.slice(at, tag));
      at = this.markup(tag);
    }
    const root = this.nodes.slice(0, this.waiting).find((node) => typeof node !== 'string');
    if (this.open.length > 0 || root === undefined) throw this.damaged();
    return root as MarkupElement;
  }

  /** Reads the markup that begins at `at`; gives where it ends. */
  private markup(at: number): number {
    const { xml } = this;
    const second = xml.charCodeAt(at + 1);
    if (second === slash) return this.endTag(at);
    if (second === question) return this.after('?>', at);
    if (second !== exclamation) return this.startTag(at);
    if (xml.startsWith('<!--', at)) return this.after('-->', at + 4);
    if (!xml.startsWith('<![CDATA[', at)) return this.afterDeclaration(at);
    const end = this.after(']]>', at + 9);
    if (this.leftOut === 0) this.nodes[this.waiting++] = xml.slice(at + 9, end - 3);
    return end;
  }

  private startTag(at: number): number {
    const { xml, open } = this;
    let nameEnd = at + 1;
    let hash = 0;
    for (let code = xml.charCodeAt(nameEnd); code > blank && code !== greater && code !== slash; code = xml.charCodeAt(++nameEnd)) hash = (Math.imul(hash, 31) + code) | 0;
    const end = this.tagEnd(nameEnd);
    const empty = xml.charCodeAt(end - 2) === slash;
    if (++this.elements > limits.elements) throw beyondLimit('elements', { zh: `${this.part} `, en: this.part });
    if (open.length >= limits.nesting) throw beyondLimit('nesting', { zh: `${this.part} `, en: this.part });
    const { declares } = this;
    const to = end - (empty ? 2 : 1);
    if (declares) this.namespaces.declare(xml.slice(nameEnd, to), open.length + 1);
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
    if (element === undefined || !standsAt(element.name.written, xml, at + 2)) throw this.damaged();
    let end = at + 2 + element.name.written.length;
    while (xml.charCodeAt(end) <= blank) end++;
    if (xml.charCodeAt(end) !== greater) throw this.damaged();
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
    for (let i = from; i < xml.length; i++) {
      const code = xml.charCodeAt(i);
      if (code === greater) return i + 1;
      if (code === doubleQuote || code === singleQuote) {
        do i++;
        while (xml.charCodeAt(i) !== code && i < xml.length);
      } else if (code === smallX && xml.startsWith('xmlns', i)) this.declares = true;
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
const smallX = 0x78;
