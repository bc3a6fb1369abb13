import type { StyleName } from './styles.js';

/** What a cell holds. Text is never a formula, whatever sign it begins with. */
export type Content =
  | { readonly text: string }
  | { readonly number: number }
  /** Without its equals sign; `cached` is what it gives for the figures the sheet is written with. */
  | { readonly formula: string; readonly cached: number | string };

/** A cell, or a range merged into one; rows and columns count from 1. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan?: number;
  readonly columnSpan?: number;
  readonly style: StyleName;
  /** Left out where nothing stands. */
  readonly content?: Content;
}

/** What may be typed into some cells. */
export interface Validation {
  /** Cells or ranges. */
  readonly cells: readonly string[];
  readonly type: 'whole' | 'decimal';
  /** `null`: as far below nought as one likes. */
  readonly least: 0 | null;
  readonly title: string;
  readonly message: string;
}

/** Cells that change their look while a formula is true. */
export interface Highlight {
  readonly cells: readonly string[];
  readonly formula: string;
  readonly look: 'wrong' | 'right';
}

/** A sheet to be written; rows and columns count from 1. */
export interface Sheet {
  readonly name: string;
  readonly cells: readonly SheetCell[];
  /** Of the columns from the first, in characters. */
  readonly widths: readonly number[];
  /** Of rows, in points; others take the height the program gives them. */
  readonly heights?: ReadonlyMap<number, number>;
  /** Rows at the top that stay in sight. */
  readonly frozenRows?: number;
  /** Only unlocked cells may be written to; there is no password. */
  readonly protected?: boolean;
  readonly validations?: readonly Validation[];
  readonly highlights?: readonly Highlight[];
  /** What is printed (`A2:O60`), and the row repeated on every page. */
  readonly print?: { readonly area: string; readonly title: number };
  /** Rows a new page begins with. */
  readonly pages?: readonly number[];
}
