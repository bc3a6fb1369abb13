import type { Doubt } from '../../document/index.js';
import type { Place, Remark } from '../../finding/index.js';
import { cellPath, identitiesOfTable, type CellPath, type Table } from '../../forms/index.js';
import { unreadCell, type Cell } from '../../model/index.js';
import { plainDigits, readFigure } from '../figure.js';
import type { Entry, Slot, TableLexicon } from '../lexicon.js';
import type { Piece } from '../strip.js';
import type { Alignment } from './align.js';
import type { Placed } from './in-sequence.js';
import type { Rejoined } from './rejoined.js';
import type { FigureRow } from './rows.js';
import { TableCells } from './table-cells.js';
import type { OtherAlignment } from './table-reading.js';

/** A row whose line is known and whose figures are not. */
export interface Misaligned {
  readonly entry: Entry;
  readonly slots: readonly Slot[];
  readonly row: FigureRow;
  readonly possible: readonly Alignment[];
  /** Its figures may be of another time than the report's year. */
  readonly why?: 'another-time';
}

/** The cells of a table as they are being read, with what there is to say of them. */
export class CellSheet {
  readonly cells: TableCells;
  readonly remarks: Remark[] = [];
  readonly otherAlignments: OtherAlignment[] = [];
  /** Ids of the identities by which broken figures were made whole. */
  readonly provedBy: string[] = [];
  /** Positions of the strips read. */
  readonly used = new Set<number>();
  /** Whether rows of as many figures as columns were left, or figures cut short were found. */
  torn = false;
  private readonly twice = new Set<Slot>();
  private readonly rejoined: CellPath[] = [];
  private readonly misaligned: Misaligned[] = [];

  constructor(lexicon: TableLexicon) {
    this.cells = new TableCells(lexicon);
  }

  /** Keeps a row for the end: its line may still be read elsewhere. */
  keep(misaligned: Misaligned): void {
    this.misaligned.push(misaligned);
  }

  /** Leaves the rows kept unread, and tells what was made whole; gives the blocks of the rows left. */
  settle(): ReadonlySet<number> {
    const [first] = this.rejoined;
    if (first) this.remarks.push({ rule: 'cells-rejoined', subject: first.slice(0, first.indexOf('.')), at: this.cells.get(first)!.at, cells: this.rejoined, facts: { cells: this.rejoined.length } });
    for (const misaligned of this.misaligned) this.setUnread(misaligned);
    return new Set(this.misaligned.map(({ entry }) => entry.block));
  }

  use({ strips }: FigureRow): void {
    for (const strip of strips) this.used.add(strip);
  }

  setRow(slots: readonly Slot[], pieces: Alignment): void {
    for (let at = 0; at < slots.length; at++) {
      const piece = pieces[at];
      if (piece) this.setCell(slots[at]!, piece);
    }
  }

  /** A row whose broken figures its own sums made whole. */
  setRejoined(slots: readonly Slot[], { alignment, provedBy }: Rejoined): void {
    this.setRow(slots, alignment);
    this.provedBy.push(...provedBy);
    for (const [at, { path }] of slots.entries()) if (alignment[at]?.inferred) this.rejoined.push(path);
  }

  /** The cells left that the order of all figures gives; every sum of the table bore it out. */
  setInSequence(placed: readonly Placed[], table: Table): void {
    const left = placed.filter(({ slot }) => !this.cells.at(slot));
    for (const { slot, piece } of left) this.setCell(slot, { ...piece, inferred: true });
    for (const { piece } of placed) this.used.add(piece.strip);
    const own = new Set(left.map(({ slot }) => slot.path));
    this.provedBy.push(...identitiesOfTable(table).filter(({ terms }) => terms.some(({ cell }) => own.has(cell))).map(({ id }) => id));
    this.remarks.push({ rule: 'figures-in-order', subject: table.id, at: left[0]!.piece.at, cells: [...own], facts: { cells: left.length } });
  }

  setCell(slot: Slot, piece: Piece): void {
    const cell = cellOf(piece, slot);
    const before = this.cells.at(slot);
    if (!before || (before.state === 'blank' && cell.state !== 'blank')) this.cells.put(slot, cell);
    else if (before.value !== cell.value) this.setTwice(slot, before, cell);
  }

  /** A cell printed twice with different figures is neither of them. */
  private setTwice(slot: Slot, before: Cell, after: Cell): void {
    if (after.state === 'blank') return;
    const candidates = [before.value, after.value].flatMap((value) => (value === null ? [] : [value]));
    this.twice.add(slot);
    this.cells.put(slot, unreadCell(`${before.text} | ${after.text}`, after.at, candidates));
  }

  /** Figures that stand together, of which one was printed twice and not alike: what is alike may be chance. */
  doubtTogether(slots: readonly Slot[]): void {
    if (!slots.some((slot) => this.twice.has(slot))) return;
    for (const slot of slots) {
      const cell = this.cells.at(slot);
      if (cell && cell.value !== null) this.cells.put(slot, unreadCell(cell.text, cell.at, [cell.value]));
    }
  }

  /** A row whose figures cannot be told apart, unless its line was read elsewhere. */
  private setUnread({ entry, slots, row, possible, why }: Misaligned): void {
    if (slots.some((slot) => this.cells.at(slot))) return;
    const text = row.figures.map((one) => one.text || '␣').join(' ');
    for (const [at, slot] of slots.entries()) {
      const candidates = [...new Set(possible.flatMap((one) => (one[at] ? readFigure(one[at].text).value ?? [] : [])))];
      this.cells.put(slot, unreadCell(text, row.at, candidates));
    }
    for (const one of possible) {
      const cells = new Map(slots.map(({ path }, at) => [path, one[at] ? readFigure(one[at].text).value : null]));
      this.otherAlignments.push({ row: rowPath(entry), at: row.at, cells });
    }
    this.remarks.push({
      rule: 'cell-unread', subject: rowPath(entry), at: row.at, cells: slots.map(({ path }) => path),
      facts: { label: labelOf(entry), printed: text, found: row.figures.length, wanted: slots.length, ...(possible.length === 0 && { why: why ?? 'unsure' }) },
    });
  }

  /** What was printed of a cell is only the beginning of its figure. */
  setClipped(slot: Slot): void {
    const { path } = slot;
    const { text, at } = this.cells.at(slot)!;
    this.torn = true;
    this.cells.put(slot, unreadCell(text, at));
    this.remarks.push({ rule: 'cell-unread', subject: path, at, cells: [path], facts: { printed: text, found: 1, wanted: 1, why: 'clipped' } });
  }

  /** Where nothing was read yet there is nothing printed. */
  fillBlank(slots: readonly Slot[], at: Place): void {
    for (const slot of slots) if (!this.cells.at(slot)) this.cells.put(slot, { state: 'blank', value: null, text: '', at });
  }
}

/** The path of a line, without a column. */
export const rowPath = ({ table, line }: Entry): string => cellPath(table, line!.path, '');
/** The official label of a line. */
export const labelOf = ({ line }: Entry): string => line!.line.label;

/** The state a piece gives its cell. */
function cellOf({ text, at, doubt, inferred }: Piece, { kind, unit }: Slot): Cell {
  if (doubt) return unreadCell(text || doubtMark[doubt], at);
  const state = inferred ? 'inferred' : 'number';
  const digits = text === '' ? -1 : plainDigits(text);
  if (digits >= 0) return { state, value: digits, text, at };
  const reading = readFigure(text, kind, unit);
  if (reading.state === 'unread') return unreadCell(text, at, reading.candidates);
  if (reading.state !== 'number') return { state: reading.state, value: null, text, at };
  return reading.note === undefined ? { state, value: reading.value, text, at } : { state, value: reading.value, text, at, note: reading.note };
}

const doubtMark: Readonly<Record<Doubt, string>> = { date: '', percent: '', uncalculated: '=?', 'formula-error': '#?' };
