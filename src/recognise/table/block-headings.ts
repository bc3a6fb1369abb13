import type { LinePath } from '../../forms/index.js';
import type { Entry, TableLexicon } from '../lexicon.js';
import { extraColumns, wordCount, type ExtraColumn } from './extra-columns.js';
import { Headers } from './header.js';
import { copiesOfHeading } from './merged-cells.js';
import { OtherTimes, type Times } from './other-times.js';
import { printedOrder, type PrintedOrder } from './printed-order.js';
import { unitBeside } from './printed-unit.js';
import type { FigureRow } from './rows.js';

const none: readonly never[] = [];
const noColumns: ReadonlySet<ExtraColumn> = new Set();

/** What the headings of a block say, as far down as rows were met. */
interface Met {
  /** The columns as printed; `null` for the form's order. */
  order: PrintedOrder | null;
  /** The columns that the form does not have. */
  extra: ReadonlySet<ExtraColumn>;
  /** How often the only heading is printed in one row. */
  copies: number;
  readonly others: OtherTimes;
}

/** What the headings met on the way down a table say of its columns, block by block: each row is held to the last before it. */
export class BlockHeadings {
  readonly headers: Headers;
  readonly blocks: readonly Met[];
  private readonly units = new Map<LinePath, string>();

  readonly lexicon: TableLexicon;

  constructor(times: Times) {
    const { lexicon } = times;
    this.lexicon = lexicon;
    this.headers = new Headers(lexicon);
    this.blocks = lexicon.columns.map(() => ({ order: null, extra: noColumns, copies: 1, others: new OtherTimes(times) }));
  }

  /** Takes in a row that is not the form's: it may have the headings over it that the next rows go by. */
  pass(row: FigureRow): void {
    for (const block of this.lexicon.columns.keys()) {
      this.headers.note(block, row);
      this.orderOf(block, row);
      this.extraOf(block, row);
      this.blocks[block]!.others.note(row.labels);
    }
  }

  /** The order of the columns over a row; `null` for the form's. */
  orderOf(block: number, row: FigureRow): PrintedOrder | null {
    const met = this.blocks[block]!;
    const columns = this.lexicon.columns[block]!;
    const printed = columns.length > 1 && wordCount(row.labels) > columns.length ? printedOrder(row.labels, this.lexicon.table.blocks[block]!.columns, columns) : null;
    if (printed) met.order = printed;
    return met.order;
  }

  /** The columns over a row that the form does not have. */
  extraOf(block: number, row: FigureRow): ReadonlySet<ExtraColumn> {
    const met = this.blocks[block]!;
    const printed = extraColumns(row);
    if (printed.length > 0) met.extra = new Set([...met.extra, ...printed]);
    return met.extra;
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
    const met = this.blocks[block]!;
    return (met.copies = Math.max(copiesOfHeading(labels, columns[0]!), met.copies));
  }
}
