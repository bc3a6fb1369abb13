import type { Place, Remark } from '../../finding/index.js';
import type { CellPath, FormId, TableId } from '../../forms/index.js';
import type { Cell } from '../../model/index.js';

/** Another way a row can be read, that reading decided against or could not exclude. */
export interface OtherAlignment {
  readonly row: string;
  readonly at: Place;
  readonly cells: ReadonlyMap<CellPath, number | null>;
}

/** What was read of one table. */
export interface TableReading {
  readonly table: TableId;
  readonly form: FormId;
  readonly cells: ReadonlyMap<CellPath, Cell>;
  readonly remarks: readonly Remark[];
  /** Strips that belong to the table, by position: the rest is prose. */
  readonly used: ReadonlySet<number>;
  readonly otherAlignments: readonly OtherAlignment[];
  /** Ids of the identities by which broken figures were made whole, where any were. */
  readonly provedBy?: readonly string[];
  /** Its figures stood apart, and some were broken off: they have not run together. */
  readonly torn?: true;
}
