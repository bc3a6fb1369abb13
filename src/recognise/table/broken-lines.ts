import { labelKey } from '../key.js';
import type { TableLexicon } from '../lexicon.js';
import type { ResolvedRow } from './resolve.js';
import { isOfLines, type FigureRow } from './rows.js';

/**
 * Rows in lines of text whose figures may be broken over two lines, as narrow columns break them: two lines of as many
 * figures of which one has no label and no line of the form, or whose labels are one line's together: the upper may be
 * that line's by itself, as far as it goes. The label may stand on a line of its own between them.
 */
export function brokenLines(resolved: readonly ResolvedRow[], lexicon: TableLexicon): ReadonlySet<FigureRow> {
  const broken = new Set<FigureRow>();
  for (let at = 1; at < resolved.length; at++) {
    const [upper, lower] = [resolved[at - 1]!, resolved[at]!];
    if (!areAlike(upper.row, lower.row)) continue;
    const nameless = isNameless(upper, at - 1) || isNameless(lower, at);
    if (nameless ? areNear(upper.row, lower.row) : isOneLabel(upper, lower, lexicon)) broken.add(upper.row).add(lower.row);
  }
  return broken;
}

const areAlike = (upper: FigureRow, lower: FigureRow): boolean => isOfLines(upper) && isOfLines(lower) && upper.figures.length > 1 && upper.figures.length === lower.figures.length;

/** Before the first row stand the headings, and they name no row. */
const isNameless = ({ entry, row }: ResolvedRow, index: number): boolean => entry === null && (index === 0 || row.labels.length === 0);

/** At most one line of text stands between them. */
const areNear = (upper: FigureRow, lower: FigureRow): boolean => lower.strips[0]! - upper.strips.at(-1)! <= 2;

function isOneLabel(upper: ResolvedRow, lower: ResolvedRow, { byWords }: TableLexicon): boolean {
  if (lower.by === 'label' || lower.row.labels.length === 0) return false;
  const texts = [...upper.row.labels, ...lower.row.labels].map(({ text }) => text);
  const least = lower.row.labels.length;
  return texts.some((_, from) => texts.length - from > least && byWords.get(labelKey(texts.slice(from).join('')).words)?.some(({ role }) => role === 'row'));
}
