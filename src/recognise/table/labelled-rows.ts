import { lettersOf } from '../../forms/index.js';
import { readFigure } from '../figure.js';
import { labelKey } from '../key.js';
import type { Entry, TableLexicon } from '../lexicon.js';
import { keyOf } from '../strip.js';
import { align, type Alignment } from './align.js';
import { RowBearings } from './bearings.js';
import { besides } from './besides.js';
import { BlockHeadings } from './block-headings.js';
import { brokenLines } from './broken-lines.js';
import { labelOf, rowPath, type CellSheet } from './cell-sheet.js';
import { clippedTotals } from './clipped-totals.js';
import { mayLackOne, withoutNote } from './extra-columns.js';
import { figuresFirst, type FiguresFirst } from './figures-first.js';
import { inSequence } from './in-sequence.js';
import { withoutCopies } from './merged-cells.js';
import { outOfOrder } from './out-of-order.js';
import { mayBePageNumbers } from './page-numbers.js';
import { namesAnotherTime, type Times } from './other-times.js';
import { inPrintedUnits } from './printed-unit.js';
import { rejoined } from './rejoined.js';
import { resolveRows, type ResolvedRow } from './resolve.js';
import { rowSumsHold } from './row-sums.js';
import { isOfText, isSetApart, type FigureRow, type Gathered } from './rows.js';
import { shiftedRows } from './shifted-rows.js';
import { wholenessOf, type Wholeness } from './stray-figures.js';
import { subtotalsIn } from './subtotals.js';
import { totalsFirst } from './totals-first.js';

/** Reads a table whose rows have labels (tables 二 and 三). */
export class LabelledRows {
  private readonly lexicon: TableLexicon;
  private readonly headings: BlockHeadings;

  constructor(
    private readonly times: Times,
    private readonly sheet: CellSheet,
  ) {
    this.lexicon = times.lexicon;
    this.headings = new BlockHeadings(times);
  }

  read(gathered: Gathered): void {
    const resolved = resolveRows(gathered.rows, this.times);
    const bearings = new RowBearings(resolved, this.headings);
    this.readRows(resolved, bearings, gathered);
    this.readTogether(gathered);
    const unsettled = this.sheet.settle();
    if (this.sheet.cells.size >= this.lexicon.size) return this.readSubtotals(resolved, bearings);
    if (resolved.every(({ entry }) => entry)) this.fillBlankRows(gathered, unsettled);
    this.remarkMissing(gathered);
  }

  /** Reads every row whose line is known; of those in doubt no figure is set. */
  private readRows(resolved: readonly ResolvedRow[], bearings: RowBearings, gathered: Gathered): void {
    const uneven = this.lexicon.table.blocks.length > 1 ? figuresFirst(gathered, this.lexicon) : { doubtful: [], placed: [] };
    const doubtful = new Set([...this.doubtful(resolved), ...uneven.doubtful]);
    const wholeness = wholenessOf(resolved, this.lexicon);
    for (const one of resolved) {
      if (one.entry && doubtful.has(one.row)) this.sheet.keep({ entry: one.entry, slots: one.entry.slots, row: one.row, possible: [] });
      else if (one.entry) this.readRow(one, one.entry, bearings, wholeness.get(one.row));
      else {
        this.headings.pass(one.row);
        this.remarkUnknown(one.row);
      }
    }
    if (uneven.placed.length > 0 && resolved.every(({ row }) => this.isOfOneTime(row))) this.place(uneven);
  }

  /** What no row shows by itself: cells that only the order of all figures tells, and in a text totals that the page's edge cut off. */
  private readTogether({ rows }: Gathered): void {
    const placed = this.sheet.cells.size < this.lexicon.size ? inSequence(rows, this.lexicon, this.sheet.cells) : null;
    if (placed) this.sheet.setInSequence(placed, this.lexicon.table);
    if (rows.every(isOfText)) for (const path of clippedTotals(this.lexicon.table, this.sheet.cells)) this.sheet.setClipped(this.lexicon.slotAt.get(path)!);
  }

  private readRow({ row: own, by }: ResolvedRow, entry: Entry, bearings: RowBearings, wholeness?: Wholeness): void {
    const { headings } = this;
    const printed = withoutCopies(own, headings.copiesOf(entry.block, own));
    const order = headings.orderOf(entry.block, printed);
    headings.headers.note(entry.block, printed);
    const extra = headings.extraOf(entry.block, printed);
    const { others } = headings.blocks[entry.block]!;
    others.note(printed.labels);
    const row = withoutNote(printed, entry.slots.length, extra);
    const { alignment: laid, possible } = align(row, entry.slots.length, bearings.of(entry, order));
    const isOfTheYear = laid === null || others.admits(row, { alignment: laid, slots: entry.slots }, () => headings.headers.over(entry.block));
    const alignment = !isOfTheYear || mayLackOne(printed, entry.slots.length, extra) ? null : laid;
    this.sheet.use(row);
    const whole = alignment && wholeness !== 'broken' && rejoined(this.lexicon.table, entry.slots, alignment);
    if (whole) this.sheet.setRejoined(entry.slots, whole);
    else if (alignment && this.isSure(entry, alignment, wholeness)) this.sheet.setRow(entry.slots, inPrintedUnits(alignment, entry.slots, headings.unitsOf(entry, printed)));
    else this.sheet.keep({ entry, slots: entry.slots, row, possible: isOfTheYear ? possible : [], ...(!isOfTheYear && { why: 'another-time' }) });
    if (by === 'order') this.sheet.remarks.push({ rule: 'row-inferred', subject: rowPath(entry), at: row.at, facts: { label: labelOf(entry) } });
  }

  /** Whether neither headings nor a row's own label name another time than the report's year. */
  private isOfOneTime({ labels }: FigureRow): boolean {
    return this.headings.blocks.every(({ others }) => others.isClear) && !(labels.length > 0 && namesAnotherTime(labels.at(-1)!, this.times));
  }

  /** Sets figures that come before their labels, or stand together behind them. */
  private place({ placed }: FiguresFirst): void {
    for (const { entry, piece } of placed) {
      this.sheet.setCell(entry.slots[0]!, { ...piece, inferred: true });
      this.sheet.remarks.push({ rule: 'row-inferred', subject: rowPath(entry), at: piece.at, facts: { label: labelOf(entry) } });
    }
  }

  /** Of a table whose rows are all read: a subtotal whose figures cannot be told apart is left. */
  private readSubtotals(resolved: readonly ResolvedRow[], bearings: RowBearings): void {
    for (const { row, entry } of subtotalsIn(resolved, this.lexicon)) {
      const { alignment } = align(row, entry.slots.length, bearings.of(entry, this.headings.orderOf(entry.block, row)));
      this.sheet.use(row);
      if (alignment) this.sheet.setRow(entry.slots, alignment);
    }
  }

  private isSure({ slots }: Entry, alignment: Alignment, wholeness?: Wholeness): boolean {
    if (!wholeness) return true;
    const holds = rowSumsHold(this.lexicon.table, slots, alignment);
    const sure = holds === null || (holds && wholeness === 'unproved');
    if (!sure) this.sheet.torn = true;
    return sure;
  }

  /** Rows whose figures, as the rows around them show, may be no figures of theirs. */
  private doubtful(resolved: readonly ResolvedRow[]): ReadonlySet<FigureRow> {
    const { lexicon } = this;
    const broken = brokenLines(resolved, lexicon);
    return new Set([
      ...broken, ...shiftedRows(resolved, lexicon, broken), ...totalsFirst(resolved, lexicon), ...mayBePageNumbers(resolved, lexicon), ...outOfOrder(resolved, lexicon),
    ]);
  }

  /**
   * A line whose label stands there without any figure is blank, unless figures are left over that may be its own. Nor
   * is it in the `unsettled` blocks of a text whose figures stand on lines of their own: where others miss figures, so may it.
   */
  private fillBlankRows({ rows, trailing }: Gathered, unsettled: ReadonlySet<number>): void {
    const apart = rows.some(isSetApart);
    const pieces = [...rows.flatMap(({ labels }) => labels), ...trailing];
    for (const piece of pieces) {
      const { words, mark } = keyOf(piece);
      const entries = this.lexicon.byWords.get(words) ?? [];
      for (const entry of entries) {
        if (entry.role !== 'row' || (entries.length > 1 && (!mark || entry.mark !== mark))) continue;
        if (!apart || !unsettled.has(entry.block)) this.sheet.fillBlank(entry.slots, piece.at);
      }
    }
  }

  private remarkUnknown(row: FigureRow): void {
    const label = row.labels.at(-1)?.text ?? '';
    const widths = this.lexicon.columns.map((columns) => columns.length);
    if (!row.grid && !widths.includes(row.figures.length)) return;
    if (!row.figures.some(({ text }) => readFigure(text).state === 'number')) return;
    const { words, explained } = labelKey(label);
    if ((this.lexicon.byWords.has(words) && !explained) || besides.has(words)) return;
    this.sheet.remarks.push({
      rule: 'row-unknown', subject: `${this.lexicon.table.id}.${(explained ? lettersOf(label) : words) || 'unlabelled'}`, at: row.at,
      facts: { label, figures: row.figures.map(({ text }) => text || '␣').join(' '), table: this.lexicon.table.id },
    });
  }

  private remarkMissing({ rows }: Gathered): void {
    const at = rows[0]?.at ?? { in: 'file' };
    const missing = this.lexicon.rows.filter(({ slots }) => slots.every((slot) => !this.sheet.cells.at(slot)));
    if (missing.length === this.lexicon.rows.length) return;
    for (const entry of missing) {
      this.sheet.remarks.push({ rule: 'row-missing', subject: rowPath(entry), at, facts: { label: labelOf(entry), table: this.lexicon.table.id } });
    }
  }
}
