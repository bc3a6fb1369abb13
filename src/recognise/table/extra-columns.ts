import { readFigure } from '../figure.js';
import { labelKey } from '../key.js';
import { keyOf, type Piece } from '../strip.js';
import { isOfText, type FigureRow } from './rows.js';

/** A column that the form does not have: `sum` of figures, or `note` of words. */
export type ExtraColumn = 'sum' | 'note';

const kinds: ReadonlyMap<string, ExtraColumn> = new Map([
  ['小计', 'sum'], ['法人或其他组织小计', 'sum'], ['单位小计', 'sum'], ['备注', 'note'], ['说明', 'note'],
]);

/** Whether a heading of so many words is over a column of sums that the form does not have. */
export const isSubtotal = (words: string): boolean => kinds.get(words) === 'sum';

/** The columns besides the form's that the headings over a row name. The row's own label, its last, is none of them. */
export function extraColumns({ labels }: FigureRow): readonly ExtraColumn[] {
  // A label of the forms names none.
  const others = labels.length < 2 ? none : labels.slice(0, -1).filter((label) => keyOf(label).term < 0);
  return others.length === 0 ? none : others.flatMap(wordsIn).flatMap((words) => kinds.get(words) ?? []);
}

const none: readonly never[] = [];

/** How many words a row's labels are: those of a line may stand apart by blanks. */
export const wordCount = (labels: readonly Piece[]): number =>
  labels.reduce((count, { text, column }) => count + (column < 0 && text.length > shortest && blank.test(text) ? text.split(blank).length : 1), 0);

/** A line of headings is no shorter. */
const shortest = 12;
const blank = /\s+/;

/** The words of a label; of a line whose headings stand apart by blanks, each word besides the whole. */
export function wordsIn(label: Piece): string[] {
  const { text } = label;
  const { words } = keyOf(label);
  return blank.test(text) ? [words, ...text.split(blank).map((word) => labelKey(word).words)] : [words];
}

/**
 * A row of text without the sign (`无`, `/`) that stands for its note behind as many figures as there are columns.
 * Where a grid shows the columns it is left as it is.
 */
export function withoutNote(row: FigureRow, width: number, extra: ReadonlySet<ExtraColumn>): FigureRow {
  const { figures } = row;
  const isNoted = extra.has('note') && isOfText(row) && figures.length === width + 1 && isSign(figures[width]!);
  return isNoted ? { ...row, figures: figures.slice(0, width) } : row;
}

/**
 * Whether a row of text may have lost a blank cell, the figure of a column that the form does not have standing in its
 * place: it has as many figures as the form has columns, and one more is printed over them.
 */
export function mayLackOne(row: FigureRow, width: number, extra: ReadonlySet<ExtraColumn>): boolean {
  if (extra.size === 0 || !isOfText(row) || row.figures.length !== width) return false;
  return extra.has('sum') || (extra.has('note') && isSign(row.figures[width - 1]!));
}

const isSign = ({ text }: Piece): boolean => text !== '' && readFigure(text).state === 'dash';
