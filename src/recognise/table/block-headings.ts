import type { LinePath } from '../../forms/index.js';
import type { Entry, TableLexicon } from '../lexicon.js';
import { extraColumns, wordCount, type ExtraColumn } from './extra-columns.js';
import { Headers } from './header.js';
import { copiesOfHeading } from './merged-cells.js';
import { printedOrder, type PrintedOrder } from './printed-order.js';
import { unitBeside } from './printed-unit.js';
import type { FigureRow } from './rows.js';

const none: readonly never[] = [];
const noColumns: ReadonlySet<ExtraColumn> = new Set();

/** What the headings met on the way down a table say of its columns, block by block: each row is held to the last before it. */
export class BlockHeadings {
  readonly headers: Headers;
  /** The columns as printed, where that is not the form's order. */
  readonly orders = new Map<number, PrintedOrder>();
  private readonly extra = new Map<number, Set<ExtraColumn>>();
  private readonly units = new Map<LinePath, string>();
  private readonly copies = new Map<number, number>();

  constructor(readonly lexicon: TableLexicon) {
    this.headers = new Headers(lexicon);
  }

  /** Takes in a row that is not the form's: it may have the headings over it that the next rows go by. */
  pass(row: FigureRow): void {
    for (const block of this.lexicon.columns.keys()) {
      this.headers.note(block, row);
      this.orderOf(block, row);
      this.extraOf(block, row);
    }
  }

  /** The order of the columns over a row; `null` for the form's. */
  orderOf(block: number, row: FigureRow): PrintedOrder | null {
    const columns = this.lexicon.columns[block]!;
    const printed = columns.length > 1 && wordCount(row.labels) > columns.length ? printedOrder(row.labels, this.lexicon.table.blocks[block]!.columns, columns) : null;
    if (printed) this.orders.set(block, printed);
    return this.orders.get(block) ?? null;
  }

  /** The columns over a row that the form does not have. */
  extraOf(block: number, row: FigureRow): ReadonlySet<ExtraColumn> {
    for (const kind of extraColumns(row)) this.extra.set(block, (this.extra.get(block) ?? new Set()).add(kind));
    return this.extra.get(block) ?? noColumns;
  }

  /** The units that the row's own label or headings give its amounts, column by column, `null` where none does; nothing where none of its figures is an amount. */
  unitsOf({ slots, block, line }: Entry, { labels }: FigureRow): readonly (string | null)[] {
    if (!slots.some(({ kind }) => kind === 'amount')) return none;
    return this.lexicon.columns[block]!.map((column, at) => {
      if (slots[at]!.kind !== 'amount') return null;
      const unit = unitBeside(labels, column);
      if (unit) this.units.set(column, unit);
      return unitBeside(labels, line!) ?? this.units.get(column) ?? null;
    });
  }

  /** How often the only heading of a block is printed in one row. */
  copiesOf(block: number, { labels }: FigureRow): number {
    const columns = this.lexicon.columns[block]!;
    if (columns.length !== 1) return 1;
    const copies = Math.max(copiesOfHeading(labels, columns[0]!), this.copies.get(block) ?? 1);
    this.copies.set(block, copies);
    return copies;
  }
}
