import type { TableLexicon } from '../lexicon.js';
import { isFilled } from '../strip.js';
import type { ResolvedRow } from './resolve.js';
import { isOfLines, isSetApart, type FigureRow } from './rows.js';

/** `broken`: none of its figures is sure; `unproved`: they are only where the row's own sums hold. */
export type Wholeness = 'broken' | 'unproved';

/**
 * Rows in lines, of a text or of a page without rulings, beside figures that belong to no row, which may be what a
 * narrow column broke off theirs. A single such figure may be the page's number: a row whose sums hold lost no digit, for
 * it would have lost it in one place. Two lost digits leave sums that may hold (`11 0 … 11` over two lines is `1 0 … 1` twice). Where several figures
 * stand astray the columns are narrow all down the table, and no row is sure by its count alone: in text one figure
 * below the other, half a figure fills the place of an empty cell. Nor is it where a row has more figures than the form
 * has columns: of a column that only this report has (小计), the figure fills the place of an empty cell too.
 */
export function wholenessOf(resolved: readonly ResolvedRow[], lexicon: TableLexicon): ReadonlyMap<FigureRow, Wholeness> {
  const found = new Map<FigureRow, Wholeness>();
  const strays = resolved.map((one) => strayFigures(one, lexicon));
  const first = resolved.findIndex(({ entry }) => entry);
  const wide = resolved.some((one) => isTooWide(one, lexicon));
  if (vanish(resolved)) for (const { entry, row } of resolved) if (entry && isSetApart(row)) found.set(row, 'unproved');
  if (first < 0) return found;
  const everywhere = wide || !isPageNumbers(strays.slice(Math.max(0, first - 1)).filter(({ length }) => length > 0));
  for (const [at, { entry, row }] of resolved.entries()) {
    if (!entry || !mayBeTorn(row)) continue;
    if (!isOfLines(row)) {
      if (isTornOff(resolved[at + 1]) && row.figures.filter(isFilled).length < entry.slots.length) found.set(row, 'unproved');
      continue;
    }
    const beside = strays[at]!.length + gap(resolved, strays, at, -1) + gap(resolved, strays, at, 1);
    if (beside > 1) found.set(row, 'broken');
    else if (beside === 1 || everywhere) found.set(row, 'unproved');
  }
  return found;
}

/** A row whose cells are merely counted: a line between bars or tabs. */
const mayBeTorn = (row: FigureRow): boolean => isOfLines(row) || row.grid?.ragged === true;

/** Whether a row is figures alone, at most two, as the end of a line that was too long goes over to the next. */
const isTornOff = (below: ResolvedRow | undefined): boolean =>
  below !== undefined && !below.entry && below.row.labels.length === 0 && below.row.figures.length <= 2 && below.row.figures.some(({ text }) => hasDigit.test(text));

/** Whether blank cells left no line behind in a text of cells one below the other: a row has fewer figures than columns. */
const vanish = (resolved: readonly ResolvedRow[]): boolean => resolved.some(({ entry, row: { figures }, row }) => entry !== null && isSetApart(row) && figures.length < entry.slots.length);

/** How many stray figures stand between a row and the next known one above or below; of the headings, only the nearest text. */
function gap(resolved: readonly ResolvedRow[], strays: readonly (readonly string[])[], from: number, step: 1 | -1): number {
  let count = 0;
  for (let at = from + step; resolved[at] && !resolved[at]!.entry; at += step) {
    count += strays[at]!.length;
    if (step < 0 && !resolved.slice(0, at).some(({ entry }) => entry)) break;
  }
  return count;
}

/**
 * The figures of a row that is none of the table's: without a label, or fewer than a row's beside a text that is no
 * label. Of a row with more figures than columns, those too many.
 */
function strayFigures({ row, entry }: ResolvedRow, { columns }: TableLexicon): readonly string[] {
  if (!isOfLines(row)) return none;
  const figures = row.figures.map(({ text }) => text);
  if (!figures.some((text) => hasDigit.test(text))) return none;
  if (entry) return figures.slice(columns[entry.block]!.length + 1);
  return row.labels.length === 0 || figures.length < Math.min(...columns.map(({ length }) => length)) ? figures : [];
}

const none: readonly never[] = [];

const isTooWide = ({ row, entry }: ResolvedRow, { columns }: TableLexicon): boolean => entry !== null && isOfLines(row) && row.figures.length > columns[entry.block]!.length && row.figures.every(isFilled);

const hasDigit = /[\d０-９]/;

/** Figures that stand alone and count on: `3`, then `4`. */
function isPageNumbers(strays: readonly (readonly string[])[]): boolean {
  const numbers = strays.map((figures) => (figures.length === 1 && /^\d{1,3}$/.test(figures[0]!) ? Number(figures[0]) : NaN));
  return numbers.every((number, at) => (at === 0 ? number > 0 : number === numbers[at - 1]! + 1));
}
