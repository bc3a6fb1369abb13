import type { FlowBlock } from '../flow-block.js';
import { whole, type Reading } from '../xml/scan.js';
import type { Anchor } from './anchor.js';
import type { OpenFields } from './open-fields.js';
import { Printing } from './printing.js';
import { isOn, noProperties, type Properties } from './properties.js';
import type { WordPart } from './word-part.js';

/** What a run stands in. */
export interface RunOwner {
  readonly part: WordPart;
  readonly fields: OpenFields;
  /** What reads a text box, whose blocks go to `into`. */
  box(into: FlowBlock<Anchor>[][]): Reading;
  addRun(run: PrintedRun): void;
}

/** What a run prints: its text, and the text boxes that hang on it. */
export interface PrintedRun {
  readonly text: string;
  readonly boxes: readonly (readonly FlowBlock<Anchor>[])[];
}

const signs: ReadonlyMap<string, string> = new Map([['tab', '\t'], ['ptab', '\t'], ['br', '\n'], ['cr', '\n'], ['noBreakHyphen', '-']]);
const drawings: ReadonlySet<string> = new Set(['drawing', 'pict', 'object']);
const hidden: PrintedRun = { text: '', boxes: [] };

/** Reads a run and hands it to its owner at its end, empty where it is hidden. */
export class RunReading extends Printing implements PrintedRun {
  text = '';
  readonly boxes: FlowBlock<Anchor>[][] = [];
  #properties: Properties | null = null;

  constructor(private readonly owner: RunOwner) {
    super();
  }

  print(text: string): void {
    if (this.owner.fields.print) this.text += text;
  }

  end(): void {
    this.owner.addRun(isOn(this.#properties ?? noProperties, 'vanish') ? hidden : this);
  }

  protected printed(name: string, start: number, openEnd: number): Reading | null {
    const { part, fields } = this.owner;
    if (name === 't') return whole((closeStart) => this.print(part.text(openEnd, closeStart)));
    if (name === 'rPr') return whole((closeStart) => (this.#properties ??= part.ofRun(openEnd, closeStart)));
    if (name === 'fldChar') fields.take(part.attribute(start, openEnd, 'fldCharType'));
    else if (drawings.has(name)) return new DrawingReading(this.owner, this.boxes);
    else this.print(signs.get(name) ?? '');
    return null;
  }
}

/** Looks through a drawing for text boxes, at any depth. */
class DrawingReading extends Printing {
  constructor(
    private readonly owner: RunOwner,
    private readonly boxes: FlowBlock<Anchor>[][],
  ) {
    super();
  }

  end(): void {}

  protected printed(name: string): Reading {
    return name === 'txbxContent' ? this.owner.box(this.boxes) : this;
  }
}
