import { identitiesOfTable } from '../forms/index.js';
import { readFigure } from './figure.js';
import type { Entry, TableLexicon } from './lexicon.js';
import type { ResolvedRow } from './resolve.js';
import { isOfText, isSetApart, type FigureRow } from './rows.js';

/** A row with the line it belongs to. */
type OwnedRow = ResolvedRow & { readonly entry: Entry };

/**
 * Rows of a text whose figures are not those of the columns in order, as text taken out of a page by its places may be:
 * with a figure below nought where the form counts, and figures one below the other beside a row of the same block that has
 * fewer than columns, where no sum tells (a page's number, or the figure of a neighbour, makes up for a blank).
 */
export function outOfOrder(resolved: readonly ResolvedRow[], { table }: TableLexicon): FigureRow[] {
  const hasSums = identitiesOfTable(table).some(({ runs }) => runs === 'row');
  const owned = resolved.filter((one): one is OwnedRow => one.entry !== null && isOfText(one.row));
  const short = hasSums ? [] : owned.filter(({ entry, row }) => isSetApart(row) && row.figures.length < entry.slots.length);
  const isDoubtful = ({ entry, row }: OwnedRow): boolean =>
    isBelowNought(entry, row) || (isSetApart(row) && row.figures.length > 1 && short.some((one) => one.entry.block === entry.block));
  return owned.filter(isDoubtful).map(({ row }) => row);
}

/** Whether a count of as many figures as columns is negative, or has a sign at all. */
const isBelowNought = ({ slots }: Entry, { figures }: FigureRow): boolean =>
  figures.length === slots.length && slots.some(({ kind }) => kind === 'change') && slots.some(({ kind }, at) => kind !== 'change' && isSigned(figures[at]!.text));

/** `-16`, `+18`, `减4`: the change of a number, and no number of things. */
const isSigned = (text: string): boolean => /^[-+－＋−增减]/.test(text) && readFigure(text, 'change').state === 'number';
