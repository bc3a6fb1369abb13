import type { Table } from '../form.js';
import type { PaperCell } from './cell.js';

/** A table as the paper prints it: every place of `rows` × `columns` is covered by one cell and by no other. */
export interface PaperLayout {
  readonly table: Table;
  readonly rows: number;
  /** Label columns first. */
  readonly columns: number;
  readonly labelColumns: number;
  /** Rows of headings at the top, to be repeated on every page; none where blocks with headings of their own are stacked. */
  readonly headRows: number;
  /** Row by row, from the left. */
  readonly cells: readonly PaperCell[];
}

/** The cells that begin in each row, from the left: what a span covers is left out. */
export const paperRows = ({ rows, cells }: PaperLayout): PaperCell[][] => Array.from({ length: rows }, (_, row) => cells.filter((cell) => cell.row === row));
