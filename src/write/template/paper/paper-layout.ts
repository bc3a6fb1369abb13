import type { Table } from '../../../forms/index.js';
import type { PaperCell } from './paper-cell.js';

/** A table as the paper prints it: every place of `rows` × `columns` is covered by one cell and by no other. */
export interface PaperLayout {
  readonly table: Table;
  readonly rows: number;
  /** Label columns first. */
  readonly columns: number;
  readonly labelColumns: number;
  /** Rows of headings at the top, to be repeated on every page; none where blocks with headings of their own are stacked. */
  readonly headRows: number;
  readonly cells: readonly PaperCell[];
}
