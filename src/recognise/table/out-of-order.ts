import { identitiesOfTable } from '../../forms/index.js';
import { readFigure } from '../figure.js';
import type { Entry, TableLexicon } from '../lexicon.js';
import { wordsIn } from './extra-columns.js';
import type { ResolvedRow } from './resolve.js';
import { isOfText, isSetApart, type FigureRow } from './rows.js';

/** A row with the line it belongs to. */
type OwnedRow = ResolvedRow & { readonly entry: Entry };

/**
 * Rows of a text whose figures are not those of the columns in order, as text taken out of a page by its places may be:
 * with a sign where the form counts, and figures one below the other beside a row of the same block that has fewer than
 * columns, where no sum tells and headings share a line: a neighbour's figure may make up for a blank.
 */
export function outOfOrder(resolved: readonly ResolvedRow[], lexicon: TableLexicon): FigureRow[] {
  const owned = resolved.filter((one): one is OwnedRow => one.entry !== null && isOfText(one.row));
  const short = owned.filter(({ entry, row }) => isSetApart(row) && row.figures.length < entry.slots.length);
  const mayMakeUp = short.length > 0 && !hasSums(lexicon) && resolved.some(({ row }) => holdsHeadings(row, lexicon));
  const isDoubtful = ({ entry, row }: OwnedRow): boolean =>
    isBelowNought(entry, row) || (mayMakeUp && isSetApart(row) && row.figures.length > 1 && short.some((one) => one.entry.block === entry.block));
  return owned.filter(isDoubtful).map(({ row }) => row);
}

const hasSums = ({ table }: TableLexicon): boolean => identitiesOfTable(table).some(({ runs }) => runs === 'row');

/** Whether a line before the row holds several headings of columns: the text is not one cell a line. */
const holdsHeadings = ({ labels }: FigureRow, { byWords }: TableLexicon): boolean =>
  labels.some((label) => wordsIn(label).filter((words) => byWords.get(words)?.some(({ role }) => role === 'column')).length > 1);

/** Whether a count of as many figures as columns is negative, or has a sign at all. */
const isBelowNought = ({ slots }: Entry, { figures }: FigureRow): boolean =>
  figures.length === slots.length && slots.some(({ kind }) => kind === 'change') && slots.some(({ kind }, at) => kind !== 'change' && isSigned(figures[at]!.text));

/** `-16`, `+18`, `减4`: the change of a number, and no number of things. */
const isSigned = (text: string): boolean => /^[-+－＋−增减]/.test(text) && readFigure(text, 'change').state === 'number';
