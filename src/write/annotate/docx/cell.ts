import type { FlowBlock, FlowCell } from '../flow-block.js';
import { onlyEnd, type Reading } from '../xml/scan.js';
import type { Anchor, ParagraphAnchor, Span } from './anchor.js';
import { noted, noting } from './properties.js';
import type { WordPart } from './word-part.js';

/** What a cell stands in. */
export interface CellOwner {
  readonly part: WordPart;
  readonly inBox: boolean;
  /** What prints between two offsets. */
  blocksIn(from: number, to: number): readonly FlowBlock<Anchor>[];
  /** The first paragraph between two offsets that stands in no table there, printed or not. */
  firstParagraph(from: number, to: number): ParagraphAnchor | null;
}

const spansAndMerges = noting('gridSpan vMerge hMerge');

/** A cell. The reading of it ends with its properties; what it holds is read when it is asked for: of most cells it never is. */
export class Cell implements Reading, FlowCell<Anchor> {
  column = 0;
  columnSpan = 1;
  rowSpan = 1;
  isFlat = false;
  readonly properties: Record<string, string> = {};
  #propertiesSpan: Span | null = null;
  #closeStart = 0;
  #blocks: readonly FlowBlock<Anchor>[] | undefined;

  constructor(
    private readonly owner: CellOwner,
    private readonly start: number,
    private readonly openEnd: number,
  ) {}

  child(name: string, start: number, openEnd: number): Reading | null {
    if (this.#propertiesSpan) return onlyEnd;
    if (name !== 'tcPr') return null;
    return noted(this.owner.part, spansAndMerges, this.properties, (closeStart) => (this.#propertiesSpan = { start, openEnd, closeStart }));
  }

  end(closeStart: number, _end: number, nests: boolean): void {
    this.#closeStart = closeStart;
    this.isFlat = !nests;
  }

  get blocks(): readonly FlowBlock<Anchor>[] {
    return (this.#blocks ??= this.owner.blocksIn(this.openEnd, this.#closeStart));
  }

  get at(): Anchor {
    const { owner, start, openEnd } = this;
    if (owner.inBox) return null;
    return { kind: 'cell', start, openEnd, closeStart: this.#closeStart, properties: this.#propertiesSpan, paragraph: owner.firstParagraph(openEnd, this.#closeStart) };
  }
}
