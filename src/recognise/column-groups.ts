import type { LinePath } from '../forms/index.js';
import { spellingsOf } from './key.js';
import { keyOf, type Piece } from './strip.js';

/** Leaf columns by the heading that closes them in: 行政复议, 未经复议直接起诉, 复议后起诉. */
export interface ColumnGroup {
  readonly words: ReadonlySet<string>;
  readonly columns: readonly LinePath[];
}

/** The groups of a table's leaf columns, from left to right. */
export function columnGroups(columns: readonly LinePath[]): ColumnGroup[] {
  const groups = new Map<string, LinePath[]>();
  for (const column of columns) {
    const id = column.lines.at(-2)?.id ?? '';
    groups.set(id, [...(groups.get(id) ?? []), column]);
  }
  return [...groups.values()].map((members) => ({ words: spellingsOf(members[0]!.lines.at(-2)!), columns: members }));
}

/**
 * The group that the headings right over a row of figures name, several as one where one row of headings names them
 * beside each other; the one that is `next` where they name none. `null` when they close with the columns of more groups:
 * then part of the row is missing, and nothing tells which.
 */
export function groupOver(labels: readonly Piece[], groups: readonly ColumnGroup[], next: number | null): ColumnGroup | null {
  const last = labels.findLastIndex((label) => groups.some((group) => isNamed(label, group)));
  const named = last < 0 ? groups.slice(next ?? groups.length).slice(0, 1) : groupsBeside(labels[last]!, labels, groups);
  const closing = spellingsOf(groups[0]!.columns.at(-1)!.line);
  if (labels.slice(last + 1).filter((label) => closing.has(keyOf(label).words)).length > Math.max(1, named.length)) return null;
  return named.length < 2 ? (named[0] ?? null) : { words: new Set(named.flatMap(({ words }) => [...words])), columns: named.flatMap(({ columns }) => columns) };
}

/** The groups named in the row of one heading, where those follow each other in the form and in the row alike. */
function groupsBeside(heading: Piece, labels: readonly Piece[], groups: readonly ColumnGroup[]): ColumnGroup[] {
  const own = (label: Piece): ColumnGroup | undefined => groups.find((group) => isNamed(label, group));
  const beside = labels.filter(({ strip }) => strip === heading.strip).flatMap((label) => own(label) ?? []);
  const first = groups.indexOf(beside[0]!);
  return beside.every((group, at) => groups.indexOf(group) === first + at) ? beside : [own(heading)!];
}

/** `行政复议`, and with the heading over it `行政诉讼（复议后起诉）`. */
export function isNamed(label: Piece, { words }: ColumnGroup): boolean {
  const own = keyOf(label).words;
  return words.has(own) || (own.startsWith('行政') && [...words].some((one) => own.endsWith(one)));
}
