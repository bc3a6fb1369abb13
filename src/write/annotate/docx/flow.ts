import { paragraphOf, type FlowBlock, type FlowTable } from '../flow-block.js';
import { enough, scan, whole, type Reading } from '../xml/scan.js';
import type { Anchor, ParagraphAnchor } from './anchor.js';
import { ParagraphReading, type ParagraphOwner } from './paragraph.js';
import { Printing } from './printing.js';
import { TableReading, type TableOwner } from './table.js';
import type { WordPart } from './word-part.js';

/** Paragraphs being put together, which deleted paragraph marks join. */
interface Pending {
  readonly text: string;
  readonly numbered: boolean;
  /** The first of them that has words. */
  readonly first: ParagraphAnchor | null;
}

const nothing: Pending = { text: '', numbered: false, first: null };

/** What the body, a cell or a text box prints, in order. */
class FlowReading extends Printing implements ParagraphOwner, TableOwner {
  readonly blocks: FlowBlock<Anchor>[] = [];
  #pending = nothing;

  constructor(
    readonly part: WordPart,
    readonly inBox = false,
  ) {
    super();
  }

  box(into: FlowBlock<Anchor>[][]): Reading {
    const box = new FlowReading(this.part, true);
    into.push(box.blocks);
    return box;
  }

  blocksIn(from: number, to: number): readonly FlowBlock<Anchor>[] {
    const inside = new FlowReading(this.part, this.inBox);
    scan(this.part, inside, from, to);
    inside.end();
    return inside.blocks;
  }

  firstParagraph(from: number, to: number): ParagraphAnchor | null {
    const inside = new FirstParagraph(this.part, this.inBox);
    scan(this.part, inside, from, to);
    return inside.found;
  }

  addParagraph(paragraph: ParagraphReading): void {
    if (!paragraph.isPrinted) return;
    const at = paragraph.anchor;
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

  end(): void {
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

class FirstParagraph extends FlowReading {
  found: ParagraphAnchor | null = null;

  override child(name: string, start: number, openEnd: number): Reading | null {
    return this.found ? enough : super.child(name, start, openEnd);
  }

  override addParagraph(paragraph: ParagraphReading): void {
    this.found = paragraph.anchor;
  }

  protected override printed(name: string, start: number, openEnd: number): Reading | null {
    return name === 'p' ? super.printed(name, start, openEnd) : null;
  }
}

/** Takes what prints, block by block. */
export interface Taker {
  add(block: FlowBlock<Anchor>): void;
  /** Whether it asks for paragraphs outside tables. */
  readonly wantsParagraphs: boolean;
  /** Whether it has all it wants. */
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

  /** A paragraph nobody asks for is read only where others stand within it: a text box may hold tables. */
  protected override printed(name: string, start: number, openEnd: number): Reading | null {
    const reading = super.printed(name, start, openEnd);
    if (name !== 'p' || this.taker.wantsParagraphs) return reading;
    return whole((_, end, nests) => {
      if (nests) scan(this.part, { child: () => reading, end: () => {} }, start, end);
    });
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
