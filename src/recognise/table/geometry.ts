import type { LinePath } from '../../forms/index.js';
import { spellingsOf } from '../key.js';
import { keyOf, type Piece } from '../strip.js';

/** Columns of a grid, from one up to and without another, from 0. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** Where a block's columns stand, as the headings over its rows show it. */
export interface Geometry {
  /** What each leaf heading covers, in the form's order. */
  readonly leaves: readonly Extent[];
  /** What stands under headings that the form does not have: 小计, 备注, last year's figures. */
  readonly foreign: readonly Extent[];
  /** Where cells are merely counted: how many a row must have to be counted likewise. 0 where columns are the grid's own. */
  readonly width: number;
}

interface Heading extends Extent {
  readonly words: string;
  readonly strip: number;
  readonly width: number;
}

/**
 * The geometry that `labels` show: every leaf heading as often as the form has it, none over another, each under its own
 * heading where those are printed. `null` when they show less. `isKnown` tells the table's own words.
 */
export function geometryOf(labels: readonly Piece[], columns: readonly LinePath[], isKnown: (words: string) => boolean): Geometry | null {
  const headings = headingsIn(labels);
  const found = leavesAmong(headings, columns);
  if (!found || found.some(({ width }) => width !== found[0]!.width)) return null;
  const across = [...found].sort(byColumn);
  if (across.some((one, at) => at > 0 && one.from < across[at - 1]!.to)) return null;
  if (!columns.every((column, leaf) => isUnderItsOwn(column, found[leaf]!, { headings, columns }))) return null;
  const lowest = Math.max(...found.map(({ strip }) => strip));
  const foreign = headings.filter((one) => one.strip <= lowest && one.width === found[0]!.width && !isKnown(one.words) && found.every((leaf) => one.to <= leaf.from || one.from >= leaf.to));
  return { leaves: found, foreign, width: found[0]!.width };
}

/** A row under the same headings: its columns are the grid's own, or it has as many cells as they. */
export const isUnder = ({ width }: Geometry, { rowWidth }: Piece): boolean => width === 0 || width === rowWidth;

/** Whether a cell stands in one of the columns. */
export const meets = ({ column, columnSpan }: Piece, { from, to }: Extent): boolean => column < to && column + columnSpan > from;

/** A heading merged over columns or rows may be printed in each of them: it is one heading. */
function headingsIn(labels: readonly Piece[]): Heading[] {
  const headings: Heading[] = [];
  for (const label of labels) {
    const { column, columnSpan, strip, rowWidth } = label;
    const { words, mark } = keyOf(label);
    if (column < 0 || !words || mark) continue;
    const to = column + columnSpan;
    const before = headings.findIndex((one) => one.words === words && ((one.strip === strip && one.to === column) || (one.from === column && one.to >= to)));
    const known = headings[before];
    if (!known) headings.push({ words, from: column, to, strip, width: rowWidth });
    else if (known.to < to) headings[before] = { ...known, to };
  }
  return headings;
}

/** The heading of every leaf; leaves of one name (总计 of each group) take theirs from left to right. */
function leavesAmong(headings: readonly Heading[], columns: readonly LinePath[]): Heading[] | null {
  const spelled = columns.map(({ line }) => spellingsOf(line));
  const taken = new Map<string, number>();
  const found: Heading[] = [];
  for (const [leaf, column] of columns.entries()) {
    const { label } = column.line;
    const alike = headings.filter(({ words }) => spelled[leaf]!.has(words)).sort(byColumn);
    const at = taken.get(label) ?? 0;
    if (alike.length !== columns.filter(({ line }) => line.label === label).length) return null;
    found.push(alike[at]!);
    taken.set(label, at + 1);
  }
  return found;
}

interface Among {
  readonly headings: readonly Heading[];
  readonly columns: readonly LinePath[];
}

/** Of the headings one level up, the nearest that begins at the leaf or left of it is the leaf's own. */
function isUnderItsOwn(column: LinePath, { from }: Extent, { headings, columns }: Among): boolean {
  const over = column.lines.at(-2);
  if (!over) return true;
  const level = new Set(columns.flatMap(({ lines }) => lines.at(-2) ?? []));
  const nearest = [...level]
    .flatMap((line) => headings.filter(({ words }) => spellingsOf(line).has(words)).map((one) => ({ line, from: one.from })))
    .filter((one) => one.from <= from)
    .sort((one, other) => other.from - one.from)[0];
  return !nearest || nearest.line === over;
}

const byColumn = (one: Extent, other: Extent): number => one.from - other.from;
