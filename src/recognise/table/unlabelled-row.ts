import type { LinePath } from '../../forms/index.js';
import { spellingsOf } from '../key.js';
import type { Entry, Slot, TableLexicon } from '../lexicon.js';
import { keyOf, type Piece } from '../strip.js';
import { align, unsure, type Alignment, type Bearings } from './align.js';
import type { CellSheet } from './cell-sheet.js';
import { columnGroups, groupOver, isNamed, isNamedApart, type ColumnGroup } from './column-groups.js';
import { headerOver, Headers } from './header.js';
import { LooseFigures } from './loose-figures.js';
import { namesAnotherTime, OtherTimes, type Times } from './other-times.js';
import { rejoined } from './rejoined.js';
import { isOfLines, type FigureRow, type Gathered } from './rows.js';
import { transposed } from './transposed.js';

/** Reads a table of one row without a label (table 四): its row of figures, or one for each group of its columns. */
export class UnlabelledRow {
  private readonly entry: Entry;
  private readonly columns: readonly LinePath[];
  private readonly groups: readonly ColumnGroup[];
  private readonly headers: Headers;
  private readonly lexicon: TableLexicon;
  private readonly others: OtherTimes;

  constructor(
    private readonly times: Times,
    private readonly sheet: CellSheet,
  ) {
    const { lexicon } = times;
    this.lexicon = lexicon;
    this.others = new OtherTimes(times);
    this.entry = lexicon.rows[0]!;
    this.columns = lexicon.columns[0]!;
    this.groups = columnGroups(this.columns);
    this.headers = new Headers(lexicon);
  }

  read(gathered: Gathered): void {
    const turned = this.isOfOneYear(gathered) ? transposed(gathered, this.groups) : null;
    if (turned) {
      gathered.rows.forEach((row) => this.sheet.use(row));
      for (const { column, piece } of turned) this.sheet.setCell(this.slotOf(column), piece);
    } else this.readRows(gathered);
  }

  private isOfOneYear({ rows }: Gathered): boolean {
    const others = new OtherTimes(this.times);
    for (const row of rows) others.note(row.labels, labelOf(row));
    return others.isClear;
  }

  private readRows({ rows, trailing }: Gathered): void {
    const bearings: Bearings = { ...unsure, header: () => this.headers.over(0) };
    const loose = new LooseFigures(rows, this.groups, this.lexicon);
    let next: number | null = 0;
    for (const row of rows) {
      this.headers.note(0, row);
      const { alignment } = align(row, this.columns.length, bearings);
      this.sheet.use(row);
      if (!this.isOfTheYear(row, alignment)) {
        this.sheet.keep({ entry: this.entry, slots: this.entry.slots, row, possible: [], why: 'another-time' });
        continue;
      }
      const whole = alignment && rejoined(this.lexicon.table, this.entry.slots, alignment);
      if (whole) this.sheet.setRejoined(this.entry.slots, whole);
      else if (alignment && loose.isProved(row, this.entry.slots, alignment)) this.sheet.setRow(this.entry.slots, alignment);
      else if (row.figures.length > 1) next = this.readGroup(row, { first: rows[0]!, next, loose });
    }
    for (const group of this.groups) this.sheet.doubtTogether(this.slotsOf(group));
    if (this.sheet.settle().size > 0 || this.sheet.cells.size === 0 || this.sheet.cells.size >= this.lexicon.size) return;
    const labels = [...rows.flatMap((row) => row.labels), ...trailing];
    for (const group of this.groups) {
      const heading = labels.find((label) => isNamed(label, group));
      // A group whose heading stands there without any figure is blank.
      if (heading) this.sheet.fillBlank(this.slotsOf(group), heading.at);
    }
  }

  /** Whether neither a row's label nor the headings over it say that its figures are of another time. */
  private isOfTheYear(row: FigureRow, alignment: Alignment | null): boolean {
    const own = labelOf(row);
    this.others.note(row.labels, own);
    if (own && namesAnotherTime(own, this.times)) return false;
    return alignment === null ? this.others.isClear : this.others.admits(row, { alignment, slots: this.entry.slots }, () => this.headers.over(0));
  }

  /** Reads a row of one group's figures; gives the group that is to follow, `null` where none can be told. */
  private readGroup(row: FigureRow, { first, next, loose }: { readonly first: FigureRow; readonly next: number | null; readonly loose: LooseFigures }): number | null {
    const over = groupOver(row.labels, this.groups, next);
    const group = over && (isOfLines(row) || isTooLong(row, over)) && !isNamedApart(row.labels, over, this.groups) ? null : over;
    const part = group && row.figures.length < this.columns.length ? this.alignGroup(row, group, first) : null;
    if (!part || !loose.isProved(row, this.slotsOf(group!), part)) {
      this.sheet.keep({ entry: this.entry, slots: group ? this.slotsOf(group) : this.slotsLeft(), row, possible: [] });
      return null;
    }
    this.sheet.setRow(this.slotsOf(group!), part);
    return this.groups.findIndex(({ columns }) => columns.includes(group!.columns.at(-1)!)) + 1;
  }

  /** The headings stand between the group's name and its figures, or over all groups, before the `first` of them. */
  private alignGroup(row: FigureRow, group: ColumnGroup, first: FigureRow): Alignment | null {
    const { columns } = group;
    const own = { ...row, labels: row.labels.slice(row.labels.findLastIndex((label) => isNamed(label, group)) + 1) };
    if (lacksHeadings(own, columns)) return null;
    return align(row, columns.length, { ...unsure, header: () => headerOver(own, columns, this.lexicon) ?? headerOver(first, columns, this.lexicon) }).alignment;
  }

  /** The slots that no row has filled so far. */
  private slotsLeft(): Slot[] {
    return this.entry.slots.filter((slot) => !this.sheet.cells.at(slot));
  }

  private slotOf(column: LinePath): Slot {
    return this.entry.slots[this.columns.indexOf(column)]!;
  }

  private slotsOf({ columns }: ColumnGroup): Slot[] {
    return columns.map((column) => this.slotOf(column));
  }
}

/** What stands beside a row's figures: the form has no label there. */
const labelOf = ({ labels, figures }: FigureRow): Piece | null => (labels.at(-1)?.strip === figures[0]!.strip ? labels.at(-1)! : null);

/** In a grid, headings of some of the columns behind the group's name and not of all: others stand elsewhere, and so may figures. */
function lacksHeadings({ labels, grid }: FigureRow, columns: readonly LinePath[]): boolean {
  if (grid?.ragged !== false) return false;
  const named = columns.filter(({ line }) => labels.some((label) => spellingsOf(line).has(keyOf(label).words))).length;
  return named > 0 && named < columns.length;
}

/** Cells merely counted, and more than a group has: they may be of all groups, the last one lost. */
const isTooLong = ({ grid, figures }: FigureRow, { columns }: ColumnGroup): boolean => grid?.ragged === true && figures.length > columns.length + 1;
