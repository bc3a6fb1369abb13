import type { Remark } from '../../finding/index.js';
import type { CellPath, FormId, TableId } from '../../forms/index.js';
import type { Cell } from '../../model/index.js';
import type { Located } from './item.js';

/** One row of the source: a grid row's cells, or a paragraph as its only cell. */
export interface StatisticsLine {
  readonly cells: readonly Located[];
}

/** What was read of a statistics table. */
export interface StatisticsReading {
  readonly layouts: Readonly<Partial<Record<TableId, FormId>>>;
  /** A line no form has stands at `statistics.unlisted.<label>`: nothing of a table is lost. */
  readonly cells: ReadonlyMap<CellPath, Cell>;
  readonly remarks: readonly Remark[];
  readonly provedBy: readonly string[];
  readonly decidedByText: readonly CellPath[];
  /** The year the table's head names. */
  readonly year: number | null;
  /** Positions of the lines given that belong to the table. */
  readonly used: readonly number[];
  /** The part of each line of running text that is the table; prose may stand before and behind it. */
  readonly stretches: readonly { readonly line: number; readonly start: number; readonly end: number }[];
}
