// Between the markup formats and the neutral document. In: what a format's reader meets, in order. Out: paragraphs,
// tables and pictures, tables still nested as the file nests them. Refuses to know: which tables hold data (layout.ts).

import { isRow } from './tab-rows.js';

/** A paragraph of a text that flows, as its format parts it. */
export interface FlowParagraph {
  readonly kind: 'paragraph';
  /** Not empty; a line break inside is `\n`. */
  readonly text: string;
  readonly level?: number;
}

/** A picture in the flow: all that is known of it is what stands in its place. */
export interface FlowPicture {
  readonly kind: 'picture';
  /** The text the author gave in place of the picture; empty when there is none. */
  readonly alt: string;
}

/** A cell with what stands in it, tables too. */
export interface FlowTableCell {
  readonly blocks: readonly FlowBlock[];
  readonly columnSpan: number;
  readonly rowSpan: number;
  /** Column of its left edge from 0, where the format says it (Word, ODF); HTML leaves it to the laying out. */
  readonly column?: number;
}

/** A table by the rows its format gives, spans not opened. */
export interface FlowTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly FlowTableCell[])[];
}

/** What a text that flows is a row of; `layOut` makes a neutral document of it. */
export type FlowBlock = FlowParagraph | FlowTable | FlowPicture;

/** The paragraphs of a cell that is to stand in one line with others. */
export const inOneLine = (blocks: readonly FlowBlock[]): string =>
  blocks.map((block) => (block.kind === 'paragraph' ? block.text.replaceAll(/[\t\n]/g, ' ') : '')).join(' ');

/** Gathers inline text into paragraphs, and paragraphs, tables and pictures into one flow. */
export class Flow {
  readonly blocks: FlowBlock[] = [];
  private pending = '';

  /** Adds inline text as it prints: joined to what went before without a blank; `\n` is a line break. */
  text(text: string): void {
    this.pending += text;
  }

  /** Ends the paragraph begun by the text so far, if it has any. */
  end(level?: number): void {
    if (this.pending === '') return;
    const text = tidy(this.pending);
    this.pending = '';
    if (text !== '') this.blocks.push({ kind: 'paragraph', text, ...(level !== undefined && { level }) });
  }

  /** Ends the paragraph so far and adds a whole block. */
  add(block: FlowBlock): void {
    this.end();
    this.blocks.push(block);
  }

  /** Adds a picture without ending the paragraph it stands in: the picture comes first. */
  picture(alt: string): void {
    this.blocks.push({ kind: 'picture', alt: alt.trim() });
  }
}

/** Outer blanks off, also those of every line, and lines without text; a no-break space prints as a blank. */
function tidy(text: string): string {
  const blanks = text.replaceAll('\u00a0', ' ');
  return blanks.includes('\n') ? blanks.split('\n').map(tidyLine).filter((line) => line !== '').join('\n') : tidyLine(blanks);
}

/** In a line that may be a row of a table, tabs are its cells, empty ones too. */
function tidyLine(line: string): string {
  const trimmed = line.trim();
  if (!isRow(line) || trimmed === '') return trimmed;
  let from = 0;
  let to = line.length;
  while (line[from] === ' ') from++;
  while (line[to - 1] === ' ') to--;
  return line.slice(from, to);
}
