import { identitiesOfTable } from '../../forms/index.js';
import type { TableLexicon } from '../lexicon.js';
import type { ResolvedRow } from './resolve.js';
import { rowSumsHold } from './row-sums.js';
import { isOfText, type FigureRow } from './rows.js';

/** So many rows are no slip. */
const fewest = 3;

/**
 * Rows of a text of which nothing but their order shows the columns, where that is not the form's: of none the total comes last,
 * of several it comes first. What order the others have, nobody has told: all are unread.
 */
export function totalsFirst(resolved: readonly ResolvedRow[], lexicon: TableLexicon): readonly FigureRow[] {
  if (!identitiesOfTable(lexicon.table).some(({ runs }) => runs === 'row')) return [];
  const whole = resolved.filter(({ entry, row }) => entry && isOfText(row) && row.figures.length === entry.slots.length);
  let turned = 0;
  for (const { entry, row } of whole) {
    const [first, ...others] = row.figures;
    if (first!.text === others.at(-1)?.text) continue;
    // Most tables are told by their first row that has any figure.
    if (rowSumsHold(lexicon.table, entry!.slots, row.figures)) return [];
    if (rowSumsHold(lexicon.table, entry!.slots, [...others, first!])) turned++;
  }
  return turned < fewest ? [] : whole.map(({ row }) => row);
}
