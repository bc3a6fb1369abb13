import { labelKey } from '../key.js';
import { meaningOf, type Entry, type TableLexicon } from '../lexicon.js';
import { keyOf, type Piece } from '../strip.js';
import { resembles } from './likeness.js';
import { namesAnotherTime, type Times } from './other-times.js';
import { isOfLines, isOfText, type FigureRow } from './rows.js';

/** Labels are torn over at most so many pieces. */
const mostFragments = 8;

/** A row of figures with the line it belongs to; `null` while that is not known. */
export interface ResolvedRow {
  readonly row: FigureRow;
  readonly entry: Entry | null;
  /** How the line was found: by its label, by a label damaged but alone in its likeness, or by its place among its neighbours. */
  readonly by: 'label' | 'likeness' | 'order' | 'nothing';
}

/**
 * Finds the line of every row of figures by the texts before it. The same word can name several lines (其他): the list
 * mark decides, then the order of the form. A label of another time (上年同期) is no line's, however like it is.
 */
export function resolveRows(rows: readonly FigureRow[], times: Times): ResolvedRow[] {
  const { lexicon } = times;
  let after = -1;
  const resolved = rows.map((row): ResolvedRow => {
    const labels = isHeader(row, lexicon) ? [] : row.labels;
    const exact = byLabel(labels, lexicon, after);
    const entry = isOfWords(row) ? null : exact ?? (isOfOther(row, times) ? null : byLikeness(labels, lexicon) ?? byTail(labels, lexicon, after));
    if (!entry) return { row, entry: null, by: 'nothing' };
    after = entry.index;
    return { row, entry, by: exact ? 'label' : 'likeness' };
  });
  return byOrder(withoutKinds(resolved), times);
}

const isOfOther = ({ labels }: FigureRow, times: Times): boolean => labels.length > 0 && namesAnotherTime(labels.at(-1)!, times);

/**
 * Rows of one label that are told apart by what stands in brackets behind it are kinds of what it names
 * (行政处罚（一般程序）, 行政处罚（简易程序）): none of them is its line.
 */
function withoutKinds(resolved: readonly ResolvedRow[]): readonly ResolvedRow[] {
  const labelOf = ({ row }: ResolvedRow): Piece | undefined => row.labels.at(-1);
  const isExplained = (one: ResolvedRow): boolean => labelOf(one) !== undefined && keyOf(labelOf(one)!).explained === true;
  if (!resolved.some(isExplained)) return resolved;
  const labels = new Map<Entry, Set<string | undefined>>();
  for (const one of resolved) if (one.entry) labels.set(one.entry, (labels.get(one.entry) ?? new Set()).add(labelOf(one)?.text));
  return resolved.map((one): ResolvedRow => (one.entry && isExplained(one) && labels.get(one.entry)!.size > 1 ? { row: one.row, entry: null, by: 'nothing' } : one));
}

/**
 * Figures right below a row of column headings: its last word (其他, 总计) names a column there, although the form has a
 * row of that name too.
 */
function isHeader({ labels, figures }: FigureRow, { byWords }: TableLexicon): boolean {
  const [before, last] = labels.slice(-2);
  if (!before || !last || last.strip !== before.strip || last.strip === figures[0]!.strip) return false;
  const isColumn = (label: Piece): boolean => keyOf(label).mark === '' && (byWords.get(keyOf(label).words)?.some(({ role }) => role === 'column') ?? false);
  return isColumn(last) && isColumn(before);
}

/** Where only lines show the rows, words on the line of a label are headings beside it: its figures stand elsewhere. */
const isOfWords = (row: FigureRow): boolean => isOfLines(row) && !isOfText(row) && !row.figures.some(({ figure }) => figure);

function byLabel(labels: readonly Piece[], lexicon: TableLexicon, after: number): Entry | null {
  for (let from = labels.length - 1; from >= Math.max(0, labels.length - mostFragments); from--) {
    const key = from === labels.length - 1 ? keyOf(labels[from]!) : labelKey(joined(labels, from));
    const { rows } = meaningOf(lexicon, key);
    if (rows.length > 0) return choose(rows, key.mark, after);
  }
  return null;
}

const joined = (labels: readonly Piece[], from: number): string => labels.slice(from).map(({ text }) => text).join('');

function choose(entries: readonly Entry[], mark: string, after: number): Entry {
  if (entries.length === 1) return entries[0]!;
  const marked = mark ? entries.filter((entry) => entry.mark === mark) : [];
  const likely = marked.length > 0 ? marked : entries;
  return likely.find(({ index }) => index > after) ?? likely[0]!;
}

/** A label with characters lost, changed or torn off, when it resembles exactly one line of the table. */
function byLikeness(labels: readonly Piece[], lexicon: TableLexicon): Entry | null {
  for (let from = labels.length - 1; from >= Math.max(0, labels.length - 3); from--) {
    const { words, mark } = labelKey(joined(labels, from));
    if (words.length < 3) continue;
    const alike = lexicon.rows.filter((entry) => (!mark || !entry.mark || entry.mark === mark) && resembles(words, entry.words));
    if (alike.length === 1) return alike[0]!;
  }
  return null;
}

/** A shorter tail of a line may be a heading: 其他, 总计. */
const shortestTail = 4;

/** A label behind others on its line: characters of a heading that runs down beside it (`本 （二）部分公开`). */
function byTail(labels: readonly Piece[], lexicon: TableLexicon, after: number): Entry | null {
  const last = labels.at(-1);
  if (!last || last.column >= 0) return null;
  for (const { index } of last.text.matchAll(/\s+/g)) {
    const tail = { ...last, text: last.text.slice(index).trim(), key: null };
    const entry = keyOf(tail).words.length < shortestTail ? null : byLabel([tail], lexicon, after) ?? byLikeness([tail], lexicon);
    if (entry) return entry;
  }
  return null;
}

/**
 * Rows whose labels were lost or stand apart: between two rows that are known, they are the form's rows between those,
 * when their number is exactly that, and what text is left of them does not speak against it.
 */
function byOrder(resolved: readonly ResolvedRow[], times: Times): ResolvedRow[] {
  const { lexicon } = times;
  if (resolved.every(({ entry }) => entry)) return [...resolved];
  const filled = [...resolved];
  const position = new Map(lexicon.rows.map((entry, at) => [entry, at]));
  for (let start = 0; start < filled.length; start++) {
    if (filled[start]!.entry) continue;
    let end = start;
    while (end < filled.length && !filled[end]!.entry) end++;
    const before = start === 0 ? -1 : position.get(filled[start - 1]!.entry!)!;
    const next = end === filled.length ? lexicon.rows.length : position.get(filled[end]!.entry!)!;
    const between = lexicon.rows.slice(before + 1, next);
    const gap = filled.slice(start, end);
    if (between.length === gap.length && gap.every(({ row }, at) => !isOfOther(row, times) && mayBe(row, between[at]!, lexicon))) {
      gap.forEach(({ row }, at) => (filled[start + at] = { row, entry: between[at]!, by: 'order' }));
    }
    start = end;
  }
  return filled;
}

/** Text that is neither of the line's own label, nor of the headings over it, nor of the label before, is of another line. */
function mayBe(row: FigureRow, entry: Entry, lexicon: TableLexicon): boolean {
  if (row.figures.length !== lexicon.columns[entry.block]!.length) return false;
  if (isHeader(row, lexicon)) return true;
  const own = entry.line!.lines.map(({ label }) => labelKey(label).words);
  const last = row.labels.at(-1);
  if (!last) return true;
  const words = lastWords(last);
  return words === '' || own.some((label) => label.includes(words)) || lexicon.rows.some((one) => one.words.endsWith(words));
}

/** The words of a text; of a line those behind its blanks, where they are many: characters of a heading run down beside them. */
function lastWords(piece: Piece): string {
  const tail = piece.column < 0 ? /\s(\S+)$/.exec(piece.text)?.[1] ?? '' : '';
  return tail.length < shortestTail ? keyOf(piece).words : labelKey(tail).words;
}
