import type { Doubt } from '../document/index.js';
import type { Place, Remark } from '../finding/index.js';
import { cellPath, type CellPath, type FormId, type LinePath, type TableId } from '../forms/index.js';
import type { Cell } from '../model/index.js';
import { align, printedOrder, unsure, type Alignment, type PrintedOrder } from './align.js';
import { brokenLines } from './broken-lines.js';
import { readFigure } from './figure.js';
import { headerOver, Headers } from './header.js';
import { columnGroups, groupOver, isNamed, type ColumnGroup } from './column-groups.js';
import { labelKey } from './key.js';
import { lexicon as lexiconOf, type Entry, type Slot, type TableLexicon } from './lexicon.js';
import { RowBearings } from './bearings.js';
import { resolveRows, type ResolvedRow } from './resolve.js';
import { gatherRows, type FigureRow, type Gathered } from './rows.js';
import { keyOf, type Piece, type Strip } from './strip.js';
import { rejoinTorn } from './torn-rows.js';
import { transposed } from './transposed.js';

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
}

/** Reads the strips of one table in the layout of one form. */
export function readTable(strips: readonly Strip[], form: FormId, table: TableId): TableReading {
  return new TableReader(lexiconOf(form, table)).read(strips);
}

/** A row whose line is known and whose figures are not. */
interface Misaligned {
  readonly entry: Entry;
  readonly slots: readonly Slot[];
  readonly row: FigureRow;
  readonly possible: readonly Alignment[];
}

/** State of one table's reading; lives for one call of `readTable`. */
class TableReader {
  private readonly cells = new Map<CellPath, Cell>();
  private readonly remarks: Remark[] = [];
  private readonly used = new Set<number>();
  private readonly otherAlignments: OtherAlignment[] = [];
  private readonly headers: Headers;
  private readonly orders = new Map<number, PrintedOrder>();
  private readonly misaligned: Misaligned[] = [];

  constructor(private readonly lexicon: TableLexicon) {
    this.headers = new Headers(lexicon);
  }

  read(strips: readonly Strip[]): TableReading {
    const gathered = gatherRows(rejoinTorn(strips, this.lexicon), this.lexicon);
    const unlabelled = this.lexicon.rows.length === 1 && this.lexicon.rows[0]!.words === '';
    if (unlabelled && gathered.rows.length === 0) this.fillBlankTable(gathered.trailing[0]?.at ?? strips[0]!.at);
    else if (unlabelled) this.readUnlabelled(gathered);
    else this.readLabelled(gathered);
    this.markUsed(strips);
    const { form, table } = this.lexicon;
    return { table: table.id, form, cells: this.cells, remarks: this.remarks, used: this.used, otherAlignments: this.otherAlignments };
  }

  private readLabelled(gathered: Gathered): void {
    const resolved = resolveRows(gathered.rows, this.lexicon);
    const bearings = new RowBearings(resolved, { lexicon: this.lexicon, headers: this.headers, orders: this.orders });
    const broken = brokenLines(resolved, this.lexicon);
    for (const one of resolved) {
      if (one.entry && broken.has(one.row)) this.misaligned.push({ entry: one.entry, slots: one.entry.slots, row: one.row, possible: [] });
      else if (one.entry) this.readRow(one, one.entry, bearings);
      else this.passOver(one.row);
    }
    for (const misaligned of this.misaligned) this.setUnread(misaligned);
    if (this.cells.size >= this.lexicon.size) return;
    if (resolved.every(({ entry }) => entry)) this.fillBlankRows(gathered);
    this.remarkMissing(gathered);
  }

  private readRow({ row, by }: ResolvedRow, entry: Entry, bearings: RowBearings): void {
    const order = this.orderOf(entry.block, row);
    this.headers.note(entry.block, row);
    const { alignment, possible } = align(row, entry.slots.length, bearings.of(entry, order));
    for (const strip of row.strips) this.used.add(strip);
    if (alignment) this.setRow(entry.slots, alignment);
    else this.misaligned.push({ entry, slots: entry.slots, row, possible });
    if (by === 'order') this.remarks.push({ rule: 'row-inferred', subject: pathOf(this.lexicon, entry), at: row.at, facts: { label: labelOf(entry) } });
  }

  private orderOf(block: number, row: FigureRow): PrintedOrder | null {
    const columns = this.lexicon.columns[block]!;
    const printed = row.labels.length > columns.length ? printedOrder(row.labels, this.lexicon.table.blocks[block]!.columns, columns) : null;
    if (printed) this.orders.set(block, printed);
    return this.orders.get(block) ?? null;
  }

  private setRow(slots: readonly Slot[], pieces: Alignment): void {
    for (let at = 0; at < slots.length; at++) {
      const piece = pieces[at];
      if (piece) this.setCell(slots[at]!, piece);
    }
  }

  private setCell({ path, kind, unit }: Slot, piece: Piece): void {
    const cell = cellOf(piece, kind, unit);
    const before = this.cells.get(path);
    if (!before || (before.state === 'blank' && cell.state !== 'blank')) this.cells.set(path, cell);
    else if (before.value !== cell.value) this.setTwice(path, before, cell);
  }

  /** A cell printed twice with different figures is neither of them. */
  private setTwice(path: CellPath, before: Cell, after: Cell): void {
    if (after.state === 'blank') return;
    const candidates = [before.value, after.value].flatMap((value) => (value === null ? [] : [value]));
    this.cells.set(path, { state: 'unread', value: null, text: `${before.text} | ${after.text}`, at: after.at, candidates });
  }

  /** A row whose figures cannot be told apart, unless its line was read elsewhere. */
  private setUnread({ entry, slots, row, possible }: Misaligned): void {
    if (slots.some(({ path }) => this.cells.has(path))) return;
    const text = row.figures.map((one) => one.text || '␣').join(' ');
    for (const [at, { path }] of slots.entries()) {
      const candidates = [...new Set(possible.flatMap((one) => (one[at] ? readFigure(one[at].text).value ?? [] : [])))];
      this.cells.set(path, { state: 'unread', value: null, text, at: row.at, candidates });
    }
    for (const one of possible) {
      const cells = new Map(slots.map(({ path }, at) => [path, one[at] ? readFigure(one[at].text).value : null]));
      this.otherAlignments.push({ row: pathOf(this.lexicon, entry), at: row.at, cells });
    }
    this.remarks.push({
      rule: 'cell-unread', subject: pathOf(this.lexicon, entry), at: row.at, cells: slots.map(({ path }) => path),
      facts: { label: labelOf(entry), printed: text, found: row.figures.length, wanted: slots.length },
    });
  }

  /** One row of figures without a label, or one for each group of its columns. */
  private readUnlabelled(gathered: Gathered): void {
    const { rows, trailing } = gathered;
    const entry = this.lexicon.rows[0]!;
    const groups = columnGroups(this.lexicon.columns[0]!);
    const slotOf = (column: LinePath): Slot => entry.slots[this.lexicon.columns[0]!.indexOf(column)]!;
    const slotsOf = ({ columns }: ColumnGroup): Slot[] => columns.map(slotOf);
    const turned = transposed(gathered, groups);
    if (turned) {
      for (const strip of rows.flatMap(({ strips }) => strips)) this.used.add(strip);
      return turned.forEach(({ column, piece }) => this.setCell(slotOf(column), piece));
    }
    let next: number | null = 0;
    for (const row of rows) {
      this.headers.note(0, row);
      const { alignment } = align(row, entry.slots.length, { order: null, header: () => this.headers.over(0), leading: () => null, ends: () => null });
      for (const strip of row.strips) this.used.add(strip);
      if (alignment) this.setRow(entry.slots, alignment);
      if (alignment || row.figures.length === 1) continue;
      const group: ColumnGroup | null = groupOver(row.labels, groups, next);
      const part = group && row.figures.length < entry.slots.length ? this.alignGroup(row, group, rows[0]!) : null;
      if (part) this.setRow(slotsOf(group!), part);
      else this.misaligned.push({ entry, slots: group ? slotsOf(group) : entry.slots, row, possible: [] });
      next = part ? groups.findIndex(({ columns: own }) => own.includes(group!.columns.at(-1)!)) + 1 : null;
    }
    for (const misaligned of this.misaligned) this.setUnread(misaligned);
    if (this.misaligned.length === 0 && this.cells.size > 0) this.fillBlankGroups([...rows.flatMap(({ labels }) => labels), ...trailing], groups, slotsOf);
  }

  /** The headings stand between the group's name and its figures, or over all groups, before the `first` of them. */
  private alignGroup(row: FigureRow, group: ColumnGroup, first: FigureRow): Alignment | null {
    const own = { ...row, labels: row.labels.slice(row.labels.findLastIndex((label) => isNamed(label, group)) + 1) };
    return align(row, group.columns.length, { ...unsure, header: () => headerOver(own, group.columns, this.lexicon) ?? headerOver(first, group.columns, this.lexicon) }).alignment;
  }

  /** A group whose heading stands there without any figure is blank. */
  private fillBlankGroups(labels: readonly Piece[], groups: readonly ColumnGroup[], slotsOf: (group: ColumnGroup) => readonly Slot[]): void {
    for (const group of groups) {
      const heading = labels.find((label) => isNamed(label, group));
      if (heading) this.fillBlank(slotsOf(group), heading.at);
    }
  }

  private fillBlank(slots: readonly Slot[], at: Place): void {
    for (const { path } of slots) if (!this.cells.has(path)) this.cells.set(path, { state: 'blank', value: null, text: '', at });
  }

  /** A line whose label stands there without any figure is blank, unless figures are left over that may be its own. */
  private fillBlankRows({ rows, trailing }: Gathered): void {
    const pieces = [...rows.flatMap(({ labels }) => labels), ...trailing];
    for (const piece of pieces) {
      const { words, mark } = keyOf(piece);
      const entries = this.lexicon.byWords.get(words) ?? [];
      for (const entry of entries) {
        if (entry.role !== 'row' || (entries.length > 1 && (!mark || entry.mark !== mark))) continue;
        this.fillBlank(entry.slots, piece.at);
      }
    }
  }

  /** Headings with no figure under them: the row is there, and blank. */
  private fillBlankTable(at: Place): void {
    this.fillBlank(this.lexicon.rows[0]!.slots, at);
  }

  /** A row that is not the form's may still have the headings over it that the next rows go by. */
  private passOver(row: FigureRow): void {
    for (const block of this.lexicon.columns.keys()) {
      this.headers.note(block, row);
      this.orderOf(block, row);
    }
    this.remarkUnknown(row);
  }

  private remarkUnknown(row: FigureRow): void {
    const label = row.labels.at(-1)?.text ?? '';
    const widths = this.lexicon.columns.map((columns) => columns.length);
    if (!row.grid && !widths.includes(row.figures.length)) return;
    if (!row.figures.some(({ text }) => readFigure(text).state === 'number')) return;
    const { words } = labelKey(label);
    if (this.lexicon.byWords.has(words) || besides.has(words)) return;
    this.remarks.push({
      rule: 'row-unknown', subject: `${this.lexicon.table.id}.${words || 'unlabelled'}`, at: row.at,
      facts: { label, figures: row.figures.map(({ text }) => text || '␣').join(' '), table: this.lexicon.table.id },
    });
  }

  private remarkMissing({ rows }: Gathered): void {
    const at = rows[0]?.at ?? { in: 'file' };
    const missing = this.lexicon.rows.filter(({ slots }) => slots.every(({ path }) => !this.cells.has(path)));
    if (missing.length === this.lexicon.rows.length) return;
    for (const entry of missing) {
      this.remarks.push({ rule: 'row-missing', subject: pathOf(this.lexicon, entry), at, facts: { label: labelOf(entry), table: this.lexicon.table.id } });
    }
  }

  /** Single texts that are labels of the table, or parts of them, are no prose. */
  private markUsed(strips: readonly Strip[]): void {
    for (const { index, alone, grid } of strips) {
      if (grid || (alone !== null && (this.lexicon.byWords.has(labelKey(alone).words) || alone.length <= 12))) this.used.add(index);
    }
  }
}

/** Rows printed besides the form's own that say nothing new: the columns' numbers, and sums of the rows above. */
const besides = new Set(['栏次', '列次', '行次', '序号', '编号', '小计']);

const pathOf = ({ table }: TableLexicon, { line }: Entry): string => cellPath(table.id, line!.path, '');
const labelOf = ({ line }: Entry): string => line!.line.label;

/** The state a piece gives its cell. */
function cellOf({ text, at, doubt, inferred }: Piece, kind: 'count' | 'amount' | 'change', unit: string): Cell {
  if (doubt) return { state: 'unread', value: null, text: text || doubtMark[doubt], at };
  const reading = readFigure(text, kind, unit);
  if (reading.state === 'unread') return { state: 'unread', value: null, text, at, ...(reading.candidates && { candidates: reading.candidates }) };
  if (reading.state !== 'number') return { state: reading.state, value: null, text, at };
  const state = inferred ? 'inferred' : 'number';
  return reading.note === undefined ? { state, value: reading.value, text, at } : { state, value: reading.value, text, at, note: reading.note };
}

const doubtMark: Readonly<Record<Doubt, string>> = { date: '', percent: '', uncalculated: '=?', 'formula-error': '#?' };
