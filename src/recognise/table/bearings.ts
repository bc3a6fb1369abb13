import type { Entry } from '../lexicon.js';
import type { Bearings, Ends } from './align.js';
import { depthOf, leadingBlanks, SharedEnds } from './blanks.js';
import type { BlockHeadings } from './block-headings.js';
import type { Header } from './header.js';
import type { PrintedOrder } from './printed-order.js';
import type { ResolvedRow } from './resolve.js';
import type { FigureRow } from './rows.js';

/**
 * The bearings of a table's labelled rows: its headings, and how its other rows lie. Those of one row at a time, so that
 * a table in order costs nothing; each is worked out when a row is in doubt.
 */
export class RowBearings implements Bearings {
  order: PrintedOrder | null = null;
  private entry: Entry | null = null;
  private sharedEnds: SharedEnds | null = null;
  private leadingByDepth: ReadonlyMap<number, number> | null = null;

  constructor(
    private readonly resolved: readonly ResolvedRow[],
    private readonly headings: BlockHeadings,
  ) {}

  /** Turned to a row of this line, its columns printed in this order. */
  of(entry: Entry, order: PrintedOrder | null): this {
    this.entry = entry;
    this.order = order;
    return this;
  }

  header(): Header | null {
    return this.headings.headers.over(this.entry!.block);
  }

  ends(row: FigureRow): Ends | null {
    return (this.sharedEnds ??= new SharedEnds(this.resolved)).of(row, this.entry!);
  }

  leading(row: FigureRow): number | null {
    if (!row.grid?.ragged) return null;
    return (this.leadingByDepth ??= leadingBlanks(this.resolved, this.headings)).get(depthOf(this.entry!)) ?? null;
  }
}
