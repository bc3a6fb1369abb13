// A workbook as all its formats agree on it, between the parser of a format and the neutral document.
import type { Doubt } from '../../document/index.js';

/** A cell that holds something. */
export interface SheetCell {
  /** As a person reads it, outer blanks cut; a number in full, without grouping or exponent. */
  readonly text: string;
  /** The number behind the text; absent where the cell holds words, or a formula nobody has calculated. */
  readonly number?: number;
  /** In A1 notation, without `=`. */
  readonly formula?: string;
  /** The formula came without a value. */
  readonly uncalculated?: true;
  readonly doubt?: Doubt;
  readonly inferred?: true;
}

/** Rows and columns count from 0; missing entries are blank cells. */
export type SheetRows = readonly (readonly (SheetCell | undefined)[] | undefined)[];

export interface Merge {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: SheetRows;
  readonly merges: readonly Merge[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

export interface Book {
  readonly sheets: readonly Sheet[];
  /** The workbook asks to be calculated anew when opened: the values beside its formulas are the writer's defaults. */
  readonly stale: boolean;
}
