import { limits } from '../../document/index.js';
import { beyondLimit } from '../markup/beyond-limit.js';
import type { MarkupElement, MarkupNode } from '../markup/element.js';
import { tableElements } from './element-kinds.js';

/** An element whose end has not come yet. */
export interface OpenElement extends MarkupElement {
  readonly children: MarkupNode[];
  /** Set by its own end tag: what a page opens and forgets to close must not hide the rest of the page. */
  closed?: boolean;
}

/** An element without children so far. */
export const openElement = (name: string, attributes: Readonly<Record<string, string>>): OpenElement => ({ name, attributes, children: [] });

/** Whether an element is the frame of a table, where nothing prints: what is written there prints before the table. */
export const inTableFrame = (element: MarkupElement): boolean => element.name === 'table' || element.name === 'tr';

/** The elements open at one point of a page, innermost last, and the tree they grow. */
export class OpenElements {
  readonly root = openElement('root', {});
  private readonly stack = [this.root];
  private elements = 0;

  /** `popped` is told of every element that ends. */
  constructor(private readonly popped: (element: OpenElement) => void) {}

  get depth(): number {
    return this.stack.length;
  }

  top(): OpenElement {
    return this.stack[this.stack.length - 1]!;
  }

  push(element: OpenElement): void {
    this.append(element);
    this.stack.push(element);
  }

  pop(): void {
    this.popped(this.stack.pop()!);
  }

  popTo(names: readonly string[]): void {
    while (this.stack.length > 1 && !names.includes(this.top().name)) this.pop();
  }

  /** Ends the nearest element that matches, with all in it, unless a cell or one that `stops` is nearer. */
  closeNearest(matches: (name: string) => boolean, stops: readonly string[] = []): OpenElement | null {
    for (let i = this.stack.length - 1; i > 0; i--) {
      const open = this.stack[i]!;
      if (matches(open.name)) {
        while (this.stack.length > i) this.pop();
        return open;
      }
      if (tableElements.has(open.name) || stops.includes(open.name)) return null;
    }
    return null;
  }

  /** Whether such an element is open: anywhere, or only within the innermost cell. */
  isOpen(name: string, where: 'anywhere' | 'in-cell'): boolean {
    for (let i = this.stack.length - 1; i > 0; i--) {
      const open = this.stack[i]!.name;
      if (open === name) return true;
      if (where === 'in-cell' && tableElements.has(open)) return false;
    }
    return false;
  }

  /** Adds a node where the page is; from the frame of a table it moves before the table. Throws InputError beyond `limits.elements`. */
  append(node: MarkupNode): void {
    const top = this.top();
    if ((typeof node !== 'string' || node.trim() !== '') && ++this.elements > limits.elements) throw beyondLimit('elements', { zh: '网页', en: 'The page' });
    // Text comes in pieces, one for every entity: together they are one node, though each that prints costs like an element.
    if (typeof node === 'string' && typeof top.children.at(-1) === 'string' && !inTableFrame(top)) {
      top.children.push(`${top.children.pop() as string}${node}`);
      return;
    }
    if (!inTableFrame(top) || (typeof node !== 'string' && node.name !== 'table' && tableElements.has(node.name))) {
      top.children.push(node);
      return;
    }
    const table = this.stack.findLastIndex((open) => open.name === 'table');
    const before = this.stack[table - 1]!.children;
    before.splice(before.lastIndexOf(this.stack[table]!), 0, node);
  }
}
