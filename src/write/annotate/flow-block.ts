// A piece of what a format that flows (Word, HTML) prints, with where it stands in the file.

/** Text that prints as one or more paragraphs. */
export interface FlowParagraph<At> {
  readonly kind: 'paragraph';
  /** How many paragraphs the readers make of it; `null` when that cannot be told here. */
  readonly count: number | null;
  /** Characters, outer blanks left out. */
  readonly length: number;
  readonly at: At;
}

/** A cell that begins in its row, with what it holds. */
export interface FlowCell<At> {
  readonly blocks: readonly FlowBlock<At>[];
  /** Known to hold no table, without a look at its blocks. */
  readonly isFlat?: boolean;
  readonly columnSpan: number;
  readonly rowSpan: number;
  /** Of its left edge, from 0, where the format says it. */
  readonly column?: number;
  readonly at: At;
}

/** A table by rows; a cell that spans rows stands in the first of them. */
export interface FlowTable<At> {
  readonly kind: 'table';
  readonly rows: readonly (readonly FlowCell<At>[])[];
}

/** One piece, in the order of print. */
export type FlowBlock<At> = FlowParagraph<At> | FlowTable<At>;

/** The paragraph some text makes, as the readers count it: a heading keeps its line breaks, elsewhere a line is a paragraph. `null` when nothing prints. */
export function paragraphOf<At>(text: string, heading: boolean, at: At): FlowParagraph<At> | null {
  if (text === '') return null;
  const lines = text.includes('\n') ? text.replaceAll('\u00a0', ' ').replace(/(?<![ \t])[ \t]*\n\s*/g, '\n') : text;
  const tidy = lines.trim();
  return tidy === '' ? null : { kind: 'paragraph', count: heading ? 1 : tidy.split('\n').length, length: tidy.length, at };
}
