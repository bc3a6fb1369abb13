import { paragraphOf, type FlowBlock, type FlowTable } from '../flow-block.js';
import { enough, scan, whole, type Reading } from '../xml/scan.js';
import type { Anchor, CellAnchor, ParagraphAnchor, Span } from './anchor.js';
import { OpenFields } from './open-fields.js';
import { ParagraphReading, type ParagraphOwner } from './paragraph.js';
import { Printing } from './printing.js';
import { noProperties, type Properties } from './properties.js';
import { TableReading, type TableOwner, type WrittenCell } from './table.js';
import type { WordPart } from './word-part.js';

/** Paragraphs being put together, which deleted paragraph marks join. */
interface Pending {
  readonly text: string;
  readonly numbered: boolean;
  /** The first of them that has words. */
  readonly first: ParagraphAnchor | null;
}

const nothing: Pending = { text: '', numbered: false, first: null };

/** What the body or a text box prints, in order. */
export class FlowReading extends Printing implements ParagraphOwner, TableOwner {
  readonly blocks: FlowBlock<Anchor>[] = [];
  /** The first paragraph that stands in it, printed or not. */
  protected first: ParagraphAnchor | null = null;
  #pending = nothing;

  constructor(
    readonly part: WordPart,
    readonly inBox = false,
    readonly fields = new OpenFields(),
  ) {
    super();
  }

  box(into: FlowBlock<Anchor>[][]): Reading {
    const box = new FlowReading(this.part, true);
    into.push(box.blocks);
    return box;
  }

  cell(start: number, openEnd: number, into: WrittenCell[]): Reading {
    return new CellReading(this, { start, openEnd }, into);
  }

  addParagraph(paragraph: ParagraphReading): void {
    const at = paragraph.anchor;
    this.first ??= at;
    if (!paragraph.isPrinted) return;
    this.fields.endParagraph();
    const { heading, numbered } = this.part.styleOf(paragraph.properties);
    const before = this.#pending;
    this.#pending = { text: before.text + paragraph.text, numbered: before.numbered || numbered, first: before.text.trim() === '' ? at : before.first };
    if (!paragraph.joinsNext) this.#endParagraph(heading);
    for (const box of paragraph.boxes) {
      this.#endParagraph();
      box.forEach((block) => this.put(block));
    }
  }

  addTable(table: FlowTable<Anchor>): void {
    this.#endParagraph();
    this.put(table);
  }

  end(_closeStart: number): void {
    this.#endParagraph();
  }

  protected put(block: FlowBlock<Anchor>): void {
    this.blocks.push(block);
  }

  protected printed(name: string, start: number, openEnd: number): Reading | null {
    if (name === 'p') return new ParagraphReading(this, start, openEnd);
    return name === 'tbl' ? new TableReading(this) : null;
  }

  /** A number alone may print or not (bullets do not): then the paragraph cannot be counted here. */
  #endParagraph(heading = false): void {
    const { text, numbered, first } = this.#pending;
    const at = this.inBox ? null : first;
    const block = paragraphOf(text, heading, at) ?? (numbered ? { kind: 'paragraph' as const, count: null, length: 0, at } : null);
    if (block) this.put(block);
    this.#pending = nothing;
  }
}

class CellReading extends FlowReading {
  #properties: Properties | null = null;
  #propertiesSpan: CellAnchor['properties'] = null;

  constructor(
    { part, inBox, fields }: FlowReading,
    private readonly tag: Pick<Span, 'start' | 'openEnd'>,
    private readonly into: WrittenCell[],
  ) {
    super(part, inBox, fields);
  }

  override end(closeStart: number): void {
    super.end(closeStart);
    const { start, openEnd } = this.tag;
    const at: Anchor = this.inBox ? null : { kind: 'cell', start, openEnd, closeStart, properties: this.#propertiesSpan, paragraph: this.first };
    this.into.push({ properties: this.#properties ?? noProperties, blocks: this.blocks, at });
  }

  protected override printed(name: string, start: number, openEnd: number): Reading | null {
    if (name !== 'tcPr') return super.printed(name, start, openEnd);
    return whole((closeStart) => {
      this.#properties ??= this.part.ofCell(openEnd, closeStart);
      this.#propertiesSpan ??= { start, openEnd, closeStart };
    });
  }
}

/** What prints, block by block: whoever takes it says when it has all it wants. */
export interface Taker {
  add(block: FlowBlock<Anchor>): void;
  readonly isComplete: boolean;
}

class BodyReading extends FlowReading {
  constructor(
    part: WordPart,
    private readonly taker: Taker,
  ) {
    super(part);
  }

  override child(name: string, start: number, openEnd: number): Reading | null {
    return this.taker.isComplete ? enough : super.child(name, start, openEnd);
  }

  protected override put(block: FlowBlock<Anchor>): void {
    this.taker.add(block);
  }
}

/**
 * Gives the taker what the body of a document's main part prints, as the reader of Word documents sees it, until it has
 * all it wants. Tells where the tag of the part's root stands; `null` for a part without a body.
 */
export function readMainPart(part: WordPart, taker: Taker): { readonly start: number; readonly openEnd: number } | null {
  let root: { readonly start: number; readonly openEnd: number } | null = null;
  const document: Reading = {
    child: (_, start, openEnd) => ({
      child(name) {
        if (name !== 'body' || root) return null;
        root = { start, openEnd };
        return new BodyReading(part, taker);
      },
      end: () => {},
    }),
    end: () => {},
  };
  scan(part, document);
  return root;
}
