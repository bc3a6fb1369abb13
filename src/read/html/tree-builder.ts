import { limits } from '../../document/index.js';
import * as kinds from './element-kinds.js';
import { raisedText } from '../markup/raised.js';
import { inTableFrame, openElement, OpenElements } from './open-elements.js';
import type { OpenElement } from './open-elements.js';

/**
 * Builds the element tree of a page the way browsers do, as far as text and tables go: ends left out, paragraphs ended
 * by blocks, tags that a table cannot hold moved before it. Inline elements leave no node. Elements deeper than
 * `limits.nesting` are not built: their text goes, each run on a line of its own, into the deepest one. Throws
 * InputError for a page beyond `limits.elements`.
 */
export class TreeBuilder {
  /** Whether the page asks for a password, in a field that shows. */
  asksPassword = false;
  private readonly stack = new OpenElements((element) => this.ended(element));
  private tooDeep = 0;
  private hiddenInline = 0;
  /** Inside `<sup>`; one left open ends with its block or cell. */
  private isRaised = false;

  get root(): OpenElement {
    return this.stack.root;
  }

  text(text: string): void {
    if (inTableFrame(this.stack.top()) && text.trim() === '') return;
    this.stack.append(this.isRaised ? raisedText(text) : text);
  }

  open(name: string, attributes: Record<string, string>): void {
    if (isBroken(name)) return this.text(lost);
    if (name === 'sup' || this.endsRaised(name)) this.isRaised = name === 'sup';
    if (kinds.voidElements.has(name)) this.openVoid(name, attributes);
    else if (this.tooDeep > 0 || this.stack.depth >= limits.nesting) this.passDeep(1);
    else if (kinds.tableElements.has(name)) this.openTablePart(name, attributes);
    else if (kinds.ignoredElements.has(name)) this.lineBreak();
    else if (kinds.blockElements.has(name) || kinds.unseenElements.has(name)) this.openBlock(name, attributes);
    else if (this.hiddenInline > 0 || name === 'textarea' || isHidden(attributes)) this.openInline(name, attributes);
  }

  close(name: string): void {
    if (isBroken(name)) return this.text(lost);
    if (name === 'sup' || this.endsRaised(name)) this.isRaised = false;
    if (name === 'br' || (name === 'p' && !this.stack.isOpen('p', 'in-cell'))) this.lineBreak();
    else if (this.tooDeep > 0) this.passDeep(-1);
    else if (kinds.ignoredElements.has(name)) this.lineBreak();
    else if (kinds.tableElements.has(name)) this.closeTablePart(name);
    else {
      const isHeading = kinds.headingLevel(name) !== undefined;
      const ended = this.stack.closeNearest((open) => (isHeading ? kinds.headingLevel(open) !== undefined : open === name));
      if (ended) ended.closed = true;
    }
  }

  private endsRaised(name: string): boolean {
    return this.isRaised && (kinds.blockElements.has(name) || kinds.tableElements.has(name));
  }

  private openVoid(name: string, attributes: Record<string, string>): void {
    if (name === 'input' && attributes['type']?.toLowerCase() === 'password' && !isHidden(attributes)) this.asksPassword = true;
    if (name === 'hr' && !inTableFrame(this.stack.top())) this.endParagraph();
    if (name === 'br' || name === 'hr' || name === 'img' || name === 'image' || name === 'input') {
      if (!(name === 'input' && inTableFrame(this.stack.top()))) this.stack.append(openElement(name === 'image' ? 'img' : name, attributes));
    }
  }

  private openBlock(name: string, attributes: Record<string, string>): void {
    if (kinds.endsParagraph(name)) this.endParagraph();
    if (name === 'li') this.stack.closeNearest((open) => open === 'li', ['ul', 'ol', 'menu', 'dir']);
    if (name === 'dd' || name === 'dt') this.stack.closeNearest((open) => open === 'dd' || open === 'dt', ['dl']);
    if (kinds.headingLevel(name) !== undefined && kinds.headingLevel(this.stack.top().name) !== undefined) this.stack.pop();
    this.stack.push(openElement(name, attributes));
  }

  private openInline(name: string, attributes: Record<string, string>): void {
    if (name !== 'textarea') this.hiddenInline++;
    this.stack.push(openElement(name, attributes));
  }

  /** Rows outside a table, as pasted pieces of pages have them, begin one; so do cells outside a row. */
  private openTablePart(name: string, attributes: Record<string, string>): void {
    if (name === 'table') {
      if (inTableFrame(this.stack.top())) this.closeTablePart('table');
      this.stack.push(openElement('table', attributes));
      return;
    }
    if (!this.stack.isOpen('table', 'anywhere')) {
      if (name !== 'tr') return this.lineBreak();
      this.stack.push(openElement('table', {}));
    }
    const isCell = name === 'td' || name === 'th';
    this.stack.popTo(isCell ? ['table', 'tr'] : ['table']);
    if (isCell && this.stack.top().name === 'table') this.stack.push(openElement('tr', {}));
    if (isCell || name === 'tr' || name === 'caption') this.stack.push(openElement(name, attributes));
  }

  private closeTablePart(name: string): void {
    if (!this.stack.isOpen('table', 'anywhere')) return;
    const within = name === 'td' || name === 'th' || name === 'caption' ? [name, 'table'] : name === 'tr' ? ['tr', 'table'] : ['table'];
    this.stack.popTo(within);
    if (this.stack.top().name === name) this.stack.pop();
  }

  private endParagraph(): void {
    this.stack.closeNearest((open) => open === 'p');
  }

  private passDeep(step: 1 | -1): void {
    this.tooDeep += step;
    this.lineBreak();
  }

  private lineBreak(): void {
    const top = this.stack.top();
    const last = top.children.at(-1);
    if (!inTableFrame(top) && (last === undefined || typeof last === 'string' || last.name !== 'br')) this.stack.append(openElement('br', {}));
  }

  private ended({ name }: OpenElement): void {
    if (this.hiddenInline > 0 && isInline(name) && name !== 'textarea') this.hiddenInline--;
  }
}

/** Whether a tag is what damage has left: no element has such a name. What it began or ended is lost, and what stands around it must not grow together. */
const isBroken = (name: string): boolean => /[^\x00-\x7f]/.test(name);

/** What stands for characters that cannot be known. */
const lost = '\ufffd';

const isInline = (name: string): boolean =>
  !kinds.blockElements.has(name) && !kinds.tableElements.has(name) && !kinds.unseenElements.has(name);

/** Whether an element does not show, by its own attributes. */
export const isHidden = (attributes: Readonly<Record<string, string>>): boolean =>
  attributes['hidden'] !== undefined || /display\s*:\s*none|mso-hide\s*:\s*all/i.test(attributes['style'] ?? '');
