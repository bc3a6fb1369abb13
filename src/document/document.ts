// The neutral document between `read` and `recognise`. In: what a reader found. Out: paragraphs and grids of text, each
// with its place. Refuses to know: forms, reports, what any text means.
import type { Place, Remark } from '../finding/index.js';

/** Why the text of a cell is not to be trusted as a figure, although it may look like one. */
export type Doubt = 'date' | 'percent' | 'uncalculated' | 'formula-error';

/** One printed cell: its own text once, at its top left corner, however far it spans. */
export interface GridCell {
  /** As printed, with line breaks inside the cell as `\n`, not trimmed of anything but its outer blanks. */
  readonly text: string;
  readonly at: Place;
  /** Column of its left edge, from 0, spans opened. In a ragged grid merely its number in the row. */
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly doubt?: Doubt;
  /** The figure was worked out by the reader (an uncalculated formula), not printed. */
  readonly inferred?: true;
}

/** A text that stands by itself: a paragraph of prose, a heading, a line. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly at: Place;
  /** Heading level from 1, where the format marks headings. */
  readonly level?: number;
}

/** Cells in rows, spans opened. */
export interface Grid {
  readonly kind: 'grid';
  /** Rows of the cells that begin in them, from left to right. A row may be empty. */
  readonly rows: readonly (readonly GridCell[])[];
  readonly at: Place;
  /** True where columns mean nothing (text whose blanks were lost): cells are in order, no more. */
  readonly ragged: boolean;
}

/** What a document is a row of, from top to bottom. */
export type Block = Paragraph | Grid;

/** One part of a source that may hold a report, as text with places: a sheet, a page of the web, a whole file. */
export interface Document {
  readonly blocks: readonly Block[];
  /** What the container calls it (HTML `<title>`, a workbook's sheet): a hint when the text has no title of its own. */
  readonly title?: string;
  /** Which part of the source this is (a sheet, an entry of an archive), when the source holds several documents. */
  readonly part?: string;
  /** True for formats that often hold the tables alone (workbooks, csv): then missing text is no fault. */
  readonly tabular: boolean;
  readonly remarks: readonly Remark[];
}
