import type { FlowBlock } from '../flow-block.js';
import { whole, type Reading } from '../xml/scan.js';
import type { Anchor, ParagraphAnchor } from './anchor.js';
import { OpenFields } from './open-fields.js';
import { Printing } from './printing.js';
import { isOn, noProperties } from './properties.js';
import { RunReading, type PrintedRun, type RunOwner } from './run.js';
import type { WordPart } from './word-part.js';

/** What a paragraph stands in. */
export interface ParagraphOwner extends Pick<RunOwner, 'part' | 'box'> {
  addParagraph(paragraph: ParagraphReading): void;
}

/** A paragraph, and what its runs print. */
export class ParagraphReading extends Printing implements RunOwner {
  properties = noProperties;
  readonly boxes: (readonly FlowBlock<Anchor>[])[] = [];
  text = '';
  readonly part: WordPart;
  readonly fields = new OpenFields();
  #runs = 0;
  #propertiesEnd: number;
  #closeStart: number;

  constructor(
    private readonly owner: ParagraphOwner,
    private readonly start: number,
    private readonly openEnd: number,
  ) {
    super();
    this.part = owner.part;
    this.#propertiesEnd = this.#closeStart = openEnd;
  }

  /** Its mark is deleted: in print it goes on in the next paragraph. */
  get joinsNext(): boolean {
    return 'del' in this.properties || 'moveFrom' in this.properties;
  }

  get isPrinted(): boolean {
    return this.#runs > 0 || !(this.joinsNext || isOn(this.properties, 'vanish'));
  }

  get anchor(): ParagraphAnchor {
    return { kind: 'paragraph', start: this.start, openEnd: this.openEnd, propertiesEnd: this.#propertiesEnd, closeStart: this.#closeStart };
  }

  box(into: FlowBlock<Anchor>[][]): Reading {
    return this.owner.box(into);
  }

  addRun({ text, boxes }: PrintedRun): void {
    this.#runs++;
    this.text += text;
    this.boxes.push(...boxes);
  }

  end(closeStart: number): void {
    this.#closeStart = closeStart;
    this.owner.addParagraph(this);
  }

  protected printed(name: string, _: number, openEnd: number): Reading | null {
    if (name === 'r') return new RunReading(this);
    if (name !== 'pPr') return null;
    return whole((closeStart, end) => {
      if (this.properties !== noProperties) return;
      this.properties = this.part.ofParagraph(openEnd, closeStart);
      this.#propertiesEnd = end;
    });
  }
}
