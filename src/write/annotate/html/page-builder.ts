import * as kinds from './element-kinds.js';
import type { PageElement, PageText } from './page-node.js';

/** Elements open at once; what stands deeper is text of the deepest. */
const deepest = 512;

/** Builds the tree of a page as browsers do, as far as text and tables go. Inline elements leave no node. */
export class PageBuilder {
  readonly root: PageElement = made('root');
  readonly #stack: PageElement[] = [this.root];
  #tooDeep = 0;
  #hiddenInline = 0;

  text(text: PageText): void {
    if (!inTableFrame(this.#top()) || text.text.trim() !== '') this.#append(text);
  }

  open(element: PageElement): void {
    const { name } = element;
    if (kinds.voidElements.has(name)) this.#openVoid(element);
    else if (this.#tooDeep > 0 || this.#stack.length >= deepest) this.#passDeep(1);
    else if (kinds.tableElements.has(name)) this.#openTablePart(element);
    else if (kinds.ignoredElements.has(name)) this.#lineBreak();
    else if (kinds.blockElements.has(name) || kinds.unseenElements.has(name)) this.#openBlock(element);
    else if (this.#hiddenInline > 0 || name === 'textarea' || isHidden(element)) this.#openInline(element);
  }

  close(name: string): void {
    if (name === 'br' || (name === 'p' && !this.#isOpen('p'))) this.#lineBreak();
    else if (this.#tooDeep > 0) this.#passDeep(-1);
    else if (kinds.ignoredElements.has(name)) this.#lineBreak();
    else if (kinds.tableElements.has(name)) this.#closeTablePart(name);
    else if (kinds.isHeading(name)) this.#closeNearest(kinds.isHeading);
    else this.#closeNearest((open) => open === name);
  }

  #openVoid(element: PageElement): void {
    const { name } = element;
    const inFrame = inTableFrame(this.#top());
    if (name === 'hr' && !inFrame) this.#endParagraph();
    if (name === 'br' || name === 'hr' || (name === 'input' && !inFrame)) this.#append(element);
  }

  #openBlock(element: PageElement): void {
    const { name } = element;
    if (kinds.blockElements.has(name) && name !== 'option' && name !== 'optgroup') this.#endParagraph();
    if (name === 'li') this.#endItem(['li'], ['ul', 'ol', 'menu', 'dir']);
    if (name === 'dd' || name === 'dt') this.#endItem(['dd', 'dt'], ['dl']);
    if (kinds.isHeading(name) && kinds.isHeading(this.#top().name)) this.#pop();
    this.#push(element);
  }

  #openInline(element: PageElement): void {
    if (element.name !== 'textarea') this.#hiddenInline++;
    this.#push(element);
  }

  /** Rows outside a table begin one; so do cells outside a row. */
  #openTablePart(element: PageElement): void {
    const { name } = element;
    if (name === 'table') {
      if (inTableFrame(this.#top())) this.#closeTablePart('table');
      return this.#push(element);
    }
    if (!this.#isOpen('table', true)) {
      if (name !== 'tr') return this.#lineBreak();
      this.#push(made('table'));
    }
    const isCell = name === 'td' || name === 'th';
    this.#popTo(isCell ? ['table', 'tr'] : ['table']);
    if (isCell && this.#top().name === 'table') this.#push(made('tr'));
    if (isCell || name === 'tr' || name === 'caption') this.#push(element);
  }

  #closeTablePart(name: string): void {
    if (!this.#isOpen('table', true)) return;
    this.#popTo(name === 'td' || name === 'th' || name === 'caption' ? [name, 'table'] : name === 'tr' ? ['tr', 'table'] : ['table']);
    if (this.#top().name === name) this.#pop();
  }

  /** Ends the nearest such element that is open in the same cell; none: the tag means nothing. */
  #closeNearest(matches: (name: string) => boolean): void {
    for (let i = this.#stack.length - 1; i > 0; i--) {
      const open = this.#stack[i]!;
      if (matches(open.name)) {
        open.closed = true;
        while (this.#stack.length > i) this.#pop();
        return;
      }
      if (kinds.tableElements.has(open.name)) return;
    }
  }

  #endParagraph(): void {
    if (this.#isOpen('p')) this.#closeNearest((open) => open === 'p');
  }

  #endItem(items: readonly string[], lists: readonly string[]): void {
    for (let i = this.#stack.length - 1; i > 0; i--) {
      const { name } = this.#stack[i]!;
      if (items.includes(name)) return void (this.#stack.length = i);
      if (lists.includes(name) || kinds.tableElements.has(name)) return;
    }
  }

  #isOpen(name: string, anywhere = false): boolean {
    for (let i = this.#stack.length - 1; i > 0; i--) {
      const open = this.#stack[i]!.name;
      if (open === name) return true;
      if (!anywhere && kinds.tableElements.has(open)) return false;
    }
    return false;
  }

  #popTo(names: readonly string[]): void {
    while (this.#stack.length > 1 && !names.includes(this.#top().name)) this.#pop();
  }

  #passDeep(step: 1 | -1): void {
    this.#tooDeep += step;
    this.#lineBreak();
  }

  #lineBreak(): void {
    if (!inTableFrame(this.#top())) this.#append(made('br'));
  }

  #push(element: PageElement): void {
    this.#append(element);
    this.#stack.push(element);
  }

  #pop(): void {
    const open = this.#stack.pop()!;
    if (this.#hiddenInline > 0 && kinds.isInline(open.name) && open.name !== 'textarea') this.#hiddenInline--;
  }

  #top(): PageElement {
    return this.#stack.at(-1)!;
  }

  /** What stands between the tags of a table, outside its cells, prints before the table. */
  #append(node: PageElement | PageText): void {
    const top = this.#top();
    if (!inTableFrame(top) || ('name' in node && kinds.tableElements.has(node.name) && node.name !== 'table')) {
      top.children.push(node);
      return;
    }
    const table = this.#stack.findLastIndex(({ name }) => name === 'table');
    const before = this.#stack[table - 1]!.children;
    before.splice(before.lastIndexOf(this.#stack[table]!), 0, node);
  }
}

const made = (name: string): PageElement => ({ name, attributes: {}, nameEnd: -1, tagEnd: -1, children: [], closed: false });

const inTableFrame = ({ name }: PageElement): boolean => name === 'table' || name === 'tr';

/** Whether an element does not show, by its own attributes. */
export const isHidden = ({ attributes }: PageElement): boolean => attributes['hidden'] !== undefined || /display\s*:\s*none|mso-hide\s*:\s*all/i.test(attributes['style'] ?? '');
