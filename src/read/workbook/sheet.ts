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

/** Cells merged into one: its corner and how far it goes. Counted from 0. */
export interface Merge {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** A sheet as any of the formats gives it. Rows and columns count from 0. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: SheetRows;
  readonly merges: readonly Merge[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** A workbook, sheet by sheet. */
export interface Book {
  readonly sheets: readonly Sheet[];
  /** The workbook asks to be calculated anew when opened: the values beside its formulas are the writer's defaults. */
  readonly stale: boolean;
}

/** Rows and columns of the largest sheet any program makes. */
const [mostRows, mostColumns] = [1_048_576, 16_384];
/** A longer row is likely to be mostly holes, each of which costs a look. */
const shortRow = 256;

/** Visits what an array with holes holds, in order; long ones by their keys. */
export function eachHeld<T>(held: readonly (T | undefined)[], visit: (one: T, index: number) => void): void {
  if (held.length <= shortRow) held.forEach((one, index) => one !== undefined && visit(one, index));
  else for (const key of Object.keys(held)) if (held[Number(key)] !== undefined) visit(held[Number(key)]!, Number(key));
}

/** The cells made anew, holes kept. Throws for cells beyond any sheet. */
export function mapCells<T>(rows: readonly (readonly (T | undefined)[] | undefined)[], make: (cell: T) => SheetCell | undefined): SheetRows {
  const made: (SheetCell | undefined)[][] = [];
  eachHeld(rows, (row, r) => {
    if (r >= mostRows || row.length > mostColumns) throw new Error('cells beyond the edge of a sheet');
    const cells: (SheetCell | undefined)[] = [];
    eachHeld(row, (cell, c) => {
      cells[c] = make(cell);
    });
    made[r] = cells;
  });
  return made;
}
