import { labelKey } from '../key.js';
import { meaningOf, type Slot, type TableLexicon } from '../lexicon.js';
import { isFilled, keyOf, type Piece } from '../strip.js';
import type { Alignment } from './align.js';
import { isOfAnotherTime } from './another-time.js';
import { wordsIn } from './extra-columns.js';
import { isUnder, meets } from './geometry.js';
import type { Header } from './header.js';
import { resembles } from './likeness.js';
import { rowSumsHold } from './row-sums.js';
import type { FigureRow } from './rows.js';
import { isBareYear } from './year-headings.js';

/** A table's own labels, and the year of its report; `null` where that is not known. */
export interface Times {
  readonly lexicon: TableLexicon;
  readonly year: number | null;
}

/** A heading of a column is no longer than the longest of the forms with a year behind it; longer text is a note. */
const longestHeading = 20;

/** The headings met over a block that say their figures are of another time than the report's year. */
export class OtherTimes {
  private over: readonly Piece[] = [];
  /** The column of a label that names another time before the rows' own labels, down to the next label in it; -1 for none. */
  private beside = -1;

  constructor(private readonly times: Times) {}

  /** Whether no heading names another time so far. */
  get isClear(): boolean {
    return this.over.length === 0 && this.beside < 0;
  }

  /** Takes in the labels before a row's figures; `own`: the row's, `null` where it has none. */
  note(labels: readonly Piece[], own: Piece | null = labels.at(-1) ?? null): void {
    for (let at = 0; at < labels.length; at++) {
      const label = labels[at]!;
      if (label === own) continue;
      const isOther = namesAnotherTime(label, this.times, longestHeading) && !isFragment(labels, at, this.times);
      if (own && label.column >= 0 && label.strip === own.strip) this.noteBeside(label, isOther);
      else if (isOther && !(own && isLeftOf(label, own))) this.over = [...this.over, label];
    }
  }

  private noteBeside({ column }: Piece, isOther: boolean): void {
    if (isOther) this.beside = column;
    else if (column === this.beside) this.beside = -1;
  }

  /** Whether a row's figures as they are laid are those of the report's year: each under its own heading, and none of another time over or under it. */
  admits(row: FigureRow, { alignment, slots }: { readonly alignment: Alignment; readonly slots: readonly Slot[] }, header: () => Header | null): boolean {
    if (row.figures.length > alignment.length && (row.figures.some((one) => this.tellsYear(one)) || this.mayBeginWithYear(row, alignment, slots))) return false;
    if (this.isClear) return true;
    const found = this.beside < 0 && row.grid ? header() : null;
    const geometry = found?.grid === row.grid ? found.geometry() : null;
    if (!geometry || !isUnder(geometry, row.figures[0]!)) return false;
    const { leaves, width } = geometry;
    const isApart = this.over.every((one) => one.rowWidth === width && !leaves.some((leaf) => meets(one, leaf)));
    return isApart && alignment.every((piece, at) => piece === null || meets(piece, leaves[at]!));
  }

  /** Whether the first figure may be the year of the others: it lies under no column, or a blank behind them was left out for its sake, and no sum of the row holds with it. */
  private mayBeginWithYear({ figures }: FigureRow, alignment: Alignment, slots: readonly Slot[]): boolean {
    const first = figures.find(isFilled);
    if (alignment.length < 2 || !first || !this.isYear(first)) return false;
    if (!alignment.includes(first)) return true;
    if (alignment.at(-1) === figures.at(-1)) return false;
    return rowSumsHold(this.times.lexicon.table, slots, alignment) !== true;
  }

  private isYear(piece: Piece): boolean {
    const ago = isBareYear(piece) && this.times.year !== null ? this.times.year - Number(piece.text) : -1;
    return ago >= 0 && ago < 10;
  }

  /** Whether what stands among a row's cells is no figure but tells the time of the others: `2022年`, `本年`. */
  private tellsYear(piece: Piece): boolean {
    if (piece.figure || !isFilled(piece)) return false;
    const { words } = keyOf(piece);
    return /^(?:20\d\d年度?|[本今当]年度?|本期)/.test(words) || namesAnotherTime(piece, this.times);
  }
}

/** Whether a label that is none of the table's says that its figures are of another time; so may a word of a line. */
export function namesAnotherTime(label: Piece, { lexicon, year }: Times, longest = Infinity): boolean {
  if (meaningOf(lexicon, keyOf(label)).entries.length > 0) return false;
  const all = wordsIn(label);
  // Of a line whose headings stand apart by blanks, the whole is none of them.
  return (label.column < 0 && all.length > 1 ? all.slice(1) : all).some((words) => words.length <= longest && isOfAnotherTime(words, year) && !isOfTheForm(words, lexicon));
}

/** `上年项目数量` of form 2019, however it is spelled. */
const isOfTheForm = (words: string, { columns }: TableLexicon): boolean =>
  columns.some((own) => own.some(({ line: { label } }) => isOfAnotherTime(label, null) && resembles(words, label)));

/** The beginning of a label of the table broken over lines: `上年`, then `结转政府信息公开申请数量`. */
function isFragment(labels: readonly Piece[], at: number, { lexicon }: Times): boolean {
  const { words } = labelKey(labels.slice(at).map(({ text }) => text).join(''));
  return words !== '' && lexicon.rows.some((row) => row.words.includes(words));
}

/** The label of a row without figures: it stands over no column. Cells merely counted do not tell. */
const isLeftOf = ({ column, columnSpan, rowWidth }: Piece, own: Piece): boolean => column >= 0 && rowWidth === 0 && column + columnSpan <= own.column + own.columnSpan;
