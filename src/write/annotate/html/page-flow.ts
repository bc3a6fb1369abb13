import { paragraphOf, type FlowBlock, type FlowCell, type FlowTable } from '../flow-block.js';
import { blockElements, isHeading, unseenElements } from './element-kinds.js';
import { isHidden } from './page-builder.js';
import type { PageElement } from './page-node.js';

/** Where a mark can be put: a sign behind the last words, and, in a cell, a note in its tag. −1 where there is no such place. */
export interface PageAnchor {
  readonly end: number;
  readonly inTag: number;
}

/** What a page prints, as the reader of pages sees it. */
export function pageFlow(root: PageElement): FlowBlock<PageAnchor>[] {
  const flow = new PageFlow();
  flow.pour(root, false);
  flow.finish();
  return flow.blocks;
}

class PageFlow {
  readonly blocks: FlowBlock<PageAnchor>[] = [];
  /** Behind the last words so far. */
  lastWords = -1;
  #pending = '';

  finish(heading = false): void {
    const paragraph = paragraphOf(this.#pending, heading, { end: this.lastWords, inTag: -1 });
    this.#pending = '';
    if (paragraph) this.blocks.push(paragraph);
  }

  pour(element: PageElement, inCell: boolean): void {
    const asWritten = ['pre', 'textarea', 'xmp', 'listing'].includes(element.name);
    for (const child of element.children) {
      if ('name' in child) {
        if (!isUnseen(child)) this.#element(child, inCell);
        continue;
      }
      this.#pending += asWritten ? child.text.replaceAll(/\r\n?/g, '\n') : child.text.replace(/[ \t\n\f\r]+/g, ' ');
      const words = child.text.trimEnd();
      if (words !== '') this.lastWords = child.end - (child.text.length - words.length);
    }
  }

  #element(element: PageElement, inCell: boolean): void {
    const { name, attributes } = element;
    if (name === 'br') this.#pending += '\n';
    else if (name === 'hr') this.finish();
    else if (name === 'table') this.#table(element);
    else if (name === 'input') this.#pending += inCell && isTextField(attributes) ? (attributes['value'] ?? '') : '';
    else if (name === 'textarea' && !inCell) return;
    else if (blockElements.has(name)) {
      this.finish();
      this.pour(element, inCell);
      this.finish(isHeading(name));
    } else this.pour(element, inCell);
  }

  #table(table: PageElement): void {
    this.finish();
    for (const caption of elementsOf(table, 'caption')) {
      if (!isUnseen(caption)) this.pour(caption, false);
      this.finish();
    }
    this.blocks.push(tableOf(table));
  }
}

const tableOf = (table: PageElement): FlowTable<PageAnchor> => ({
  kind: 'table',
  rows: elementsOf(table, 'tr').filter((row) => !isUnseen(row)).map((row) => elementsOf(row).filter((cell) => !isUnseen(cell)).map(cellOf)),
});

function cellOf(cell: PageElement): FlowCell<PageAnchor> {
  const flow = new PageFlow();
  flow.pour(cell, true);
  flow.finish();
  const end = flow.lastWords < 0 ? cell.tagEnd : flow.lastWords;
  return { blocks: flow.blocks, columnSpan: span(cell.attributes['colspan'], 1), rowSpan: span(cell.attributes['rowspan'], 65_534), at: { end, inTag: cell.nameEnd } };
}

const elementsOf = (element: PageElement, name?: string): PageElement[] =>
  element.children.filter((child): child is PageElement => 'name' in child && (name === undefined || child.name === name));

const isUnseen = (element: PageElement): boolean => isHidden(element) || (unseenElements.has(element.name) && (element.closed || element.name === 'title'));

const isTextField = (attributes: Readonly<Record<string, string>>): boolean => ['text', 'number', 'tel', ''].includes(attributes['type']?.toLowerCase() ?? '');

/** As HTML reads numbers: leading digits; nonsense is 1; `none` is what 0 means. */
function span(text: string | undefined, none: number): number {
  const digits = /^\s*\+?(\d+)/.exec(text ?? '')?.[1];
  const value = digits === undefined ? 1 : Math.min(Number(digits), 65_534);
  return value === 0 ? none : value;
}
