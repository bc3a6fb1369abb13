import type { LinePath } from '../../forms/index.js';
import { labelKey, spellingsOf } from '../key.js';
import { keyOf, type Piece } from '../strip.js';

/** Leaf columns by the heading that closes them in: 行政复议, 未经复议直接起诉, 复议后起诉. */
export interface ColumnGroup {
  readonly words: ReadonlySet<string>;
  readonly columns: readonly LinePath[];
}

/** The forms do not change: the groups of a table's columns are worked out once. */
const found = new WeakMap<readonly LinePath[], readonly ColumnGroup[]>();

/** The groups of a table's leaf columns, from left to right. */
export function columnGroups(columns: readonly LinePath[]): readonly ColumnGroup[] {
  let groups = found.get(columns);
  if (!groups) found.set(columns, (groups = groupsOf(columns)));
  return groups;
}

function groupsOf(columns: readonly LinePath[]): ColumnGroup[] {
  const groups = new Map<string, LinePath[]>();
  for (const column of columns) {
    const id = column.lines.at(-2)?.id ?? '';
    groups.set(id, [...(groups.get(id) ?? []), column]);
  }
  return [...groups.values()].map((members) => ({ words: spellingsOf(members[0]!.lines.at(-2)!), columns: members }));
}

/**
 * The group that the headings right over a row of figures name, several as one where their headings stand beside each
 * other; the one that is `next` where they name none. `null` when they close with the columns of more groups: then part of
 * the row is missing, and nothing tells which. Nor does it where names run together.
 */
export function groupOver(labels: readonly Piece[], groups: readonly ColumnGroup[], next: number | null): ColumnGroup | null {
  if (labels.some((label) => wordsOf(label).some((words) => isOfSeveral(words, groups)))) return null;
  const last = labels.findLastIndex((label) => groupsNamed(label, groups).length > 0);
  const named = last < 0 ? groups.slice(next ?? groups.length).slice(0, 1) : groupsUpTo(last, labels, groups);
  const closing = spellingsOf(groups[0]!.columns.at(-1)!.line);
  if (labels.slice(last + 1).flatMap(wordsOf).filter((words) => closing.has(words)).length > Math.max(1, named.length)) return null;
  return named.length < 2 ? (named[0] ?? null) : { words: new Set(named.flatMap(({ words }) => [...words])), columns: named.flatMap(({ columns }) => columns) };
}

/** Whether names of groups run together in one cell, as merged cells over one another print them. */
const isOfSeveral = (own: string, groups: readonly ColumnGroup[]): boolean => groups.filter(({ words }) => [...words].some((one) => own.includes(one))).length > 1;

/** The groups that a heading and those right before it name, where they follow each other in the form as they are printed. */
function groupsUpTo(last: number, labels: readonly Piece[], groups: readonly ColumnGroup[]): ColumnGroup[] {
  const before = labels.slice(0, last).findLastIndex((label) => groupsNamed(label, groups).length === 0);
  const beside = [...new Set(labels.slice(before + 1, last + 1).flatMap((label) => groupsNamed(label, groups)))];
  const first = groups.indexOf(beside[0]!);
  return beside.every((group, at) => groups.indexOf(group) === first + at) ? beside : groupsNamed(labels[last]!, groups).slice(0, 1);
}

/**
 * Whether lines name a group so that the figures below are its own and no others': every group named before it has its
 * columns' headings right behind its name, and they stand behind this one's too, if anywhere. Names side by side are over
 * one row, of which lines do not show the blank cells.
 */
export function isNamedApart(labels: readonly Piece[], group: ColumnGroup, groups: readonly ColumnGroup[]): boolean {
  const closing = spellingsOf(groups[0]!.columns.at(-1)!.line);
  const over = new Set(groups.flatMap(({ columns }) => columns[0]!.lines.slice(0, -2).flatMap((line) => [...spellingsOf(line)])));
  const isName = (words: string): boolean => over.has(words) || groups.some((one) => names(words, one.words));
  const marks = unbroken(labels.flatMap(wordsOf), isName).flatMap((words) => {
    const named = groups.find((one) => names(words, one.words));
    const own = named && named.columns.every((column) => group.columns.includes(column));
    return closing.has(words) ? ['closing'] : named ? [own ? 'own' : 'other'] : over.has(words) ? ['over'] : [];
  });
  const last = marks.lastIndexOf('own');
  return marks.every((mark, at) => mark !== 'other' || marks[at + 1] === 'closing') && (last < 0 || !marks.includes('closing') || marks.includes('closing', last));
}

/** Words in order, a name broken over two lines made whole. */
const unbroken = (words: readonly string[], isName: (words: string) => boolean): string[] =>
  words.reduce<string[]>((whole, word) => {
    const before = whole.at(-1);
    const isRest = before !== undefined && !isName(before) && !isName(word) && isName(before + word);
    return isRest ? [...whole.slice(0, -1), before + word] : [...whole, word];
  }, []);

/** The groups that a heading names: one, or in a line whose headings stand apart by blanks, each in turn. */
export const groupsNamed = (label: Piece, groups: readonly ColumnGroup[]): ColumnGroup[] => wordsOf(label).flatMap((own) => groups.find(({ words }) => names(own, words)) ?? []);

/** Whether a heading names the group, alone or among others on its line. */
export const isNamed = (label: Piece, group: ColumnGroup): boolean => groupsNamed(label, [group]).length > 0;

/** A label in a line has the words between its blanks, any other is one, however it is broken. */
const wordsOf = (label: Piece): string[] => (label.column < 0 && /\s/.test(label.text) ? label.text.split(/\s+/).map((word) => labelKey(word).words) : [keyOf(label).words]);

/** `行政复议`, and with the heading over it `行政诉讼（复议后起诉）`; names of more than one, run together, are none's. */
const names = (own: string, words: ReadonlySet<string>): boolean => words.has(own) || (own.startsWith('行政') && [...words].some((one) => own.endsWith(one) && own.length <= one.length + headingOver.length));
const headingOver = '行政诉讼';
