import type { Entry, TableLexicon } from '../lexicon.js';
import type { Bearings, Ends } from './align.js';
import { depthOf, leadingBlanks, SharedEnds } from './blanks.js';
import type { Header, Headers } from './header.js';
import type { PrintedOrder } from './printed-order.js';
import type { ResolvedRow } from './resolve.js';
import type { FigureRow } from './rows.js';

/** What a table's reading has found out so far, while its rows are being laid under the columns. */
interface Found {
  readonly lexicon: TableLexicon;
  readonly headers: Headers;
  /** The columns of each block as printed; `null` for the form's order. */
  readonly blocks: readonly { readonly order: PrintedOrder | null }[];
}

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
    private readonly found: Found,
  ) {}

  /** Turned to a row of this line, its columns printed in this order. */
  of(entry: Entry, order: PrintedOrder | null): this {
    this.entry = entry;
    this.order = order;
    return this;
  }

  header(): Header | null {
    return this.found.headers.over(this.entry!.block);
  }

  ends(row: FigureRow): Ends | null {
    return (this.sharedEnds ??= new SharedEnds(this.resolved)).of(row, this.entry!);
  }

  leading(row: FigureRow): number | null {
    if (!row.grid?.ragged) return null;
    return (this.leadingByDepth ??= leadingBlanks(this.resolved, this.found)).get(depthOf(this.entry!)) ?? null;
  }
}
