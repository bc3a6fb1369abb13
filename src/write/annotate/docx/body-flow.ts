import { paragraphOf, type FlowBlock } from '../flow-block.js';
import { childOf, type Element } from '../xml/element.js';
import type { Anchor } from './anchor.js';
import type { ParagraphStyle } from './paragraph-styles.js';
import { isOn, printedChildren } from './printed-children.js';
import { flowTable } from './table-flow.js';

/** A paragraph being read, which a deleted paragraph mark joins to the next. */
interface Pending {
  readonly text: string;
  readonly numbered: boolean;
  /** The first of the paragraphs joined that has words. */
  readonly first: Element | null;
}

/** What the runs of a paragraph print so far: its text, and the text boxes that hang on it. */
interface Printed {
  text: string;
  readonly boxes: Element[];
}

const nothing: Pending = { text: '', numbered: false, first: null };

/** What a body prints, as the reader of Word documents sees it. */
export class BodyFlow {
  readonly #source: string;
  readonly #styleOf: (properties: Element | undefined) => ParagraphStyle;
  /** Fields whose instruction, which does not print, is being read: those open at a time. */
  #fields: ('instruction' | 'result')[] = [];

  constructor(source: string, styleOf: (properties: Element | undefined) => ParagraphStyle) {
    this.#source = source;
    this.#styleOf = styleOf;
  }

  of(body: Element, inBox = false): FlowBlock<Anchor>[] {
    const blocks: FlowBlock<Anchor>[] = [];
    let pending = nothing;
    const end = (heading = false): void => {
      const block = paragraphBlock(pending, heading, inBox);
      if (block) blocks.push(block);
      pending = nothing;
    };
    for (const child of printedChildren(body)) {
      if (child.name === 'tbl') {
        end();
        blocks.push(flowTable(child, (cell) => ({ blocks: this.of(cell, inBox), at: inBox ? null : cell })));
        continue;
      }
      const paragraph = child.name === 'p' ? this.#paragraph(child) : null;
      if (!paragraph) continue;
      pending = { text: pending.text + paragraph.text, numbered: pending.numbered || paragraph.numbered, first: pending.text.trim() === '' ? child : pending.first };
      if (!paragraph.joinsNext) end(paragraph.heading);
      for (const box of paragraph.boxes) {
        end();
        blocks.push(...this.of(box, true));
      }
    }
    end();
    return blocks;
  }

  /** `null` for a paragraph that is not there in print. */
  #paragraph(paragraph: Element): (ParagraphStyle & { text: string; boxes: Element[]; joinsNext: boolean }) | null {
    const properties = childOf(paragraph, 'pPr');
    const mark = childOf(properties, 'rPr');
    const joinsNext = childOf(mark, 'del') !== undefined || childOf(mark, 'moveFrom') !== undefined;
    const printed: Printed = { text: '', boxes: [] };
    let runs = 0;
    for (const run of printedChildren(paragraph)) if (run.name === 'r' && ++runs) this.#run(run, printed);
    if (runs === 0 && (joinsNext || isOn(mark, 'vanish'))) return null;
    if (this.#fields.length > 0) this.#fields = this.#fields.filter((part) => part === 'result');
    const { heading, numbered } = this.#styleOf(properties);
    return { heading, numbered, text: printed.text, boxes: printed.boxes, joinsNext };
  }

  #run(run: Element, printed: Printed): void {
    const hidden = isOn(childOf(run, 'rPr'), 'vanish');
    for (const child of hidden ? run.children : printedChildren(run)) {
      if (child.name === 'fldChar') this.#field(child);
      else if (hidden) continue;
      else if (child.name === 'drawing' || child.name === 'pict' || child.name === 'object') printed.boxes.push(...boxesIn(child));
      else if (!this.#fields.includes('instruction')) printed.text += this.#printed(child);
    }
  }

  #field(sign: Element): void {
    const type = Object.entries(sign.attributes).find(([name]) => name.endsWith('fldCharType'))?.[1];
    if (type === 'begin') this.#fields.push('instruction');
    else if (type === 'end') this.#fields.pop();
    else if (type === 'separate' && this.#fields.length > 0) this.#fields[this.#fields.length - 1] = 'result';
  }

  #printed(child: Element): string {
    if (child.name === 't') return this.#source.slice(child.openEnd, child.closeStart).replace(/&[^;&]*;/g, '?');
    return signs[child.name] ?? '';
  }
}

const signs: Readonly<Record<string, string>> = { tab: '\t', ptab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' };

const boxesIn = (element: Element): Element[] => printedChildren(element).flatMap((child) => (child.name === 'txbxContent' ? [child] : boxesIn(child)));

/** A number alone may print or not (bullets do not): then the paragraph cannot be counted here. */
function paragraphBlock({ text, numbered, first }: Pending, heading: boolean, inBox: boolean): FlowBlock<Anchor> | null {
  const at = inBox ? null : first;
  return paragraphOf(text, heading, at) ?? (numbered ? { kind: 'paragraph', count: null, length: 0, at } : null);
}
