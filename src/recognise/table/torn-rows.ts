import type { GridCell } from '../../document/index.js';
import { labelKey } from '../key.js';
import type { TableLexicon } from '../lexicon.js';
import { piecesOf, type Piece, type Strip } from '../strip.js';

/**
 * The strips with rows made whole that a page break tore: the last row of a page and the first of the next, when their
 * labels are one line's only together, or the second has none, or the table has but one row. Figures torn
 * likewise stay parted by a line break. Rows printed again in between (headings) are no hindrance.
 */
export function rejoinTorn(strips: readonly Strip[], lexicon: TableLexicon): readonly Strip[] {
  if (!strips.some(({ at }) => at.in === 'page')) return strips;
  const whole: Strip[] = [];
  const printed = new Set<string>();
  let above = -1;
  for (const strip of strips) {
    const text = wordsOf(strip);
    const repeated = printed.has(text) && piecesOf(strip).some(isLabel);
    printed.add(text);
    const upper = whole[above];
    if (upper && isNextPage(upper, strip) && isTorn(upper, strip, lexicon)) whole[above] = joined(upper, strip);
    else whole.push(strip);
    if (!repeated) above = whole.length - 1;
  }
  return whole;
}

/** Digits that a narrow column broke over lines read as no figure, nor does the unit they lost; neither is a label. */
const isLabel = ({ figure, text }: Piece): boolean => !figure && /\p{L}/u.test(text) && !loneUnit.test(text);
const loneUnit = /^[件条宗个项次元]$/;
const isFilled = (piece: Piece): boolean => piece.text !== '' && !isLabel(piece);
const wordsOf = (strip: Strip): string => (strip.grid && strip.at.in === 'page' ? piecesOf(strip).map(({ text }) => text).join('\t') : '');

const isNextPage = ({ at, grid }: Strip, below: Strip): boolean => grid !== null && grid === below.grid && at.in === 'page' && below.at.in === 'page' && at.page < below.at.page;

function isTorn(upper: Strip, lower: Strip, { byWords, rows }: TableLexicon): boolean {
  const [above, below] = [piecesOf(upper), piecesOf(lower)];
  const isRow = (label: string): boolean => byWords.get(labelKey(label).words)?.some(({ role }) => role === 'row') ?? false;
  const [head, rest] = [lastLabel(above), lastLabel(below)];
  if (rest !== null) return !isRow(rest) && isRow((head ?? '') + rest);
  const figures = below.filter(isFilled);
  if (head === null) return rows.length === 1 && figures.length > 0;
  // Where rulings part the rows, none is without a label.
  return isRow(head) && figures.length > 0 && (!upper.grid!.ragged || figures.length < above.filter(isFilled).length);
}

const lastLabel = (pieces: readonly Piece[]): string | null => pieces.findLast(isLabel)?.text ?? null;

/** One row of two: cell by cell where columns mean something, else label after label and figure after figure. */
function joined(upper: Strip, lower: Strip): Strip {
  const [above, below] = [upper.source as readonly GridCell[], lower.source as readonly GridCell[]];
  const own = (cell: GridCell): GridCell | undefined => below.find(({ column, columnSpan }) => column === cell.column && columnSpan === cell.columnSpan);
  const added = below.filter((cell) => cell.text !== '' && !above.some((one) => own(one) === cell));
  const cells = upper.grid!.ragged ? inOrder(upper, lower) : [...above.map((cell) => onTop(cell, own(cell))), ...added].sort((one, other) => one.column - other.column);
  return { ...upper, alone: null, source: cells, cut: null };
}

const onTop = (cell: GridCell, rest: GridCell | undefined): GridCell => ({ ...cell, text: [cell.text, rest?.text ?? ''].filter(Boolean).join('\n') });

/** Cells that are merely counted: as many figures in both rows lie one below the other; more or fewer are left side by side. */
function inOrder(upper: Strip, lower: Strip): GridCell[] {
  const parts = [upper, lower].map((strip) => {
    const cells = strip.source as readonly GridCell[];
    const first = piecesOf(strip).findLastIndex(isLabel) + 1;
    return { labels: cells.slice(0, first), figures: cells.slice(first) };
  });
  const [above, below] = parts as [(typeof parts)[0], (typeof parts)[0]];
  const label = above.labels.at(-1);
  const labels = label && below.labels.length > 0 ? [...above.labels.slice(0, -1), ...below.labels.slice(0, -1), onTop(label, below.labels.at(-1))] : [...above.labels, ...below.labels];
  const figures = above.figures.length === below.figures.length ? above.figures.map((cell, at) => onTop(cell, below.figures[at])) : [...above.figures, ...below.figures];
  return [...labels, ...figures].map((cell, column) => ({ ...cell, column }));
}
