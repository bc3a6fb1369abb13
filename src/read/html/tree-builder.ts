import { limits } from '../../document/index.js';
import { beyondLimit } from '../markup/beyond-limit.js';
import type { MarkupElement, MarkupNode } from '../markup/element.js';
import * as kinds from './element-kinds.js';

interface OpenElement extends MarkupElement {
  readonly children: MarkupNode[];
  /** Set by its own end tag: what a page opens and forgets to close must not hide the rest of the page. */
  closed?: boolean;
}

/**
 * Builds the element tree of a page the way browsers do, as far as text and tables go: ends left out, paragraphs ended
 * by blocks, tags that a table cannot hold moved before it. Inline elements leave no node. Elements deeper than
 * `limits.nesting` are not built: their text goes, each run on a line of its own, into the deepest one. Throws
 * InputError for a page beyond `limits.elements`.
 */
export class TreeBuilder {
  readonly root: OpenElement = make('root', {});
  /** Whether the page asks for a password, in a field that shows. */
  asksPassword = false;
  private readonly stack: OpenElement[] = [this.root];
  private tooDeep = 0;
  private hiddenInline = 0;
  private elements = 0;

  text(text: string): void {
    if (inTableFrame(this.top()) && text.trim() === '') return;
    this.append(text);
  }

  open(name: string, attributes: Record<string, string>): void {
    if (kinds.voidElements.has(name)) this.openVoid(name, attributes);
    else if (this.tooDeep > 0 || this.stack.length >= limits.nesting) this.passDeep(1);
    else if (kinds.tableElements.has(name)) this.openTablePart(name, attributes);
    else if (kinds.ignoredElements.has(name)) this.lineBreak();
    else if (kinds.blockElements.has(name) || kinds.unseenElements.has(name)) this.openBlock(name, attributes);
    else if (this.hiddenInline > 0 || name === 'textarea' || isHidden(attributes)) this.openInline(name, attributes);
  }

  close(name: string): void {
    if (name === 'br' || (name === 'p' && !this.isOpen('p'))) this.lineBreak();
    else if (this.tooDeep > 0) this.passDeep(-1);
    else if (kinds.ignoredElements.has(name)) this.lineBreak();
    else if (kinds.tableElements.has(name)) this.closeTablePart(name);
    else if (kinds.headingLevel(name) !== undefined) this.closeNearest((open) => kinds.headingLevel(open) !== undefined);
    else this.closeNearest((open) => open === name);
  }

  private openVoid(name: string, attributes: Record<string, string>): void {
    if (name === 'input' && attributes['type']?.toLowerCase() === 'password' && !isHidden(attributes)) this.asksPassword = true;
    if (name === 'hr' && !inTableFrame(this.top())) this.endParagraph();
    if (name === 'br' || name === 'hr' || name === 'img' || name === 'image' || name === 'input') {
      if (!(name === 'input' && inTableFrame(this.top()))) this.append(make(name === 'image' ? 'img' : name, attributes));
    }
  }

  private openBlock(name: string, attributes: Record<string, string>): void {
    if (kinds.endsParagraph(name)) this.endParagraph();
    if (name === 'li') this.endItem(['li'], ['ul', 'ol', 'menu', 'dir']);
    if (name === 'dd' || name === 'dt') this.endItem(['dd', 'dt'], ['dl']);
    if (kinds.headingLevel(name) !== undefined && kinds.headingLevel(this.top().name) !== undefined) this.pop();
    this.push(make(name, attributes));
  }

  private openInline(name: string, attributes: Record<string, string>): void {
    if (name !== 'textarea') this.hiddenInline++;
    this.push(make(name, attributes));
  }

  /** Rows outside a table, as pasted pieces of pages have them, begin one; so do cells outside a row. */
  private openTablePart(name: string, attributes: Record<string, string>): void {
    if (name === 'table') {
      if (inTableFrame(this.top())) this.closeTablePart('table');
      this.push(make('table', attributes));
      return;
    }
    if (!this.isOpen('table', true)) {
      if (name !== 'tr') return this.lineBreak();
      this.push(make('table', {}));
    }
    const isCell = name === 'td' || name === 'th';
    this.popTo(isCell ? ['table', 'tr'] : ['table']);
    if (isCell && this.top().name === 'table') this.push(make('tr', {}));
    if (isCell || name === 'tr' || name === 'caption') this.push(make(name, attributes));
  }

  private closeTablePart(name: string): void {
    if (!this.isOpen('table', true)) return;
    const within = name === 'td' || name === 'th' || name === 'caption' ? [name, 'table'] : name === 'tr' ? ['tr', 'table'] : ['table'];
    this.popTo(within);
    if (this.top().name === name) this.pop();
  }

  /** Ends the nearest such element that is open in the same cell; none: the tag means nothing. */
  private closeNearest(matches: (name: string) => boolean): void {
    for (let i = this.stack.length - 1; i > 0; i--) {
      const open = this.stack[i]!;
      if (matches(open.name)) {
        open.closed = true;
        while (this.stack.length > i) this.pop();
        return;
      }
      if (kinds.tableElements.has(open.name)) return;
    }
  }

  private endParagraph(): void {
    if (this.isOpen('p')) this.closeNearest((open) => open === 'p');
  }

  private endItem(items: readonly string[], lists: readonly string[]): void {
    for (let i = this.stack.length - 1; i > 0; i--) {
      const { name } = this.stack[i]!;
      if (items.includes(name)) return void (this.stack.length = i);
      if (lists.includes(name) || kinds.tableElements.has(name)) return;
    }
  }

  /** Whether such an element is open; `anywhere` or only within the innermost cell. */
  private isOpen(name: string, anywhere = false): boolean {
    for (let i = this.stack.length - 1; i > 0; i--) {
      const open = this.stack[i]!.name;
      if (open === name) return true;
      if (!anywhere && kinds.tableElements.has(open)) return false;
    }
    return false;
  }

  private popTo(names: readonly string[]): void {
    while (this.stack.length > 1 && !names.includes(this.top().name)) this.pop();
  }

  private passDeep(step: 1 | -1): void {
    this.tooDeep += step;
    this.lineBreak();
  }

  private lineBreak(): void {
    if (!inTableFrame(this.top())) this.append(make('br', {}));
  }

  private push(element: OpenElement): void {
    this.append(element);
    this.stack.push(element);
  }

  private pop(): void {
    const open = this.stack.pop()!;
    if (this.hiddenInline > 0 && isInline(open.name) && open.name !== 'textarea') this.hiddenInline--;
  }

  private top(): OpenElement {
    return this.stack[this.stack.length - 1]!;
  }

  /** What stands between the tags of a table, outside its cells, prints before the table. */
  private append(node: MarkupNode): void {
    if (++this.elements > limits.elements) throw beyondLimit('elements', { zh: '网页', en: 'The page' });
    const top = this.top();
    if (!inTableFrame(top) || (typeof node !== 'string' && kinds.tableElements.has(node.name) && node.name !== 'table')) {
      top.children.push(node);
      return;
    }
    const table = this.stack.findLastIndex((open) => open.name === 'table');
    const before = this.stack[table - 1]!.children;
    before.splice(before.lastIndexOf(this.stack[table]!), 0, node);
  }
}

const make = (name: string, attributes: Record<string, string>): OpenElement => ({ name, attributes, children: [] });

const inTableFrame = (element: MarkupElement): boolean => element.name === 'table' || element.name === 'tr';

const isInline = (name: string): boolean =>
  !kinds.blockElements.has(name) && !kinds.tableElements.has(name) && !kinds.unseenElements.has(name);

/** Whether an element does not show, by its own attributes. */
export const isHidden = (attributes: Readonly<Record<string, string>>): boolean =>
  attributes['hidden'] !== undefined || /display\s*:\s*none|mso-hide\s*:\s*all/i.test(attributes['style'] ?? '');
