import type { LinePath } from '../../forms/index.js';
import { spellingsOf } from '../key.js';
import { keyOf, type Piece } from '../strip.js';
import { groupsNamed, type ColumnGroup } from './column-groups.js';
import type { FigureRow, Gathered } from './rows.js';

/** A figure of a table that lies on its side, with the form's column it belongs to. */
export interface Turned {
  readonly column: LinePath;
  readonly piece: Piece;
}

/**
 * The figures of a table whose columns are printed as rows (结果维持, 结果纠正 … one below the other) and whose groups
 * of columns are printed side by side over them; `null` when it does not lie so. Rows of other names are passed over.
 */
export function transposed({ rows, trailing }: Gathered, groups: readonly ColumnGroup[]): Turned[] | null {
  const first = rows[0];
  // A row that is full lies as the form has it.
  const headings = first && first.figures.length < groups.length * groups[0]!.columns.length ? headingsOf(first, groups) : null;
  if (!headings) return null;
  const lines = groups[0]!.columns.map(({ line }) => line);
  const lineOf = (label: Piece): number => lines.findIndex((line) => spellingsOf(line).has(keyOf(label).words));
  const turned: Turned[] = [];
  const found: number[] = [];
  const add = (line: number, figures: readonly Piece[]): void => {
    found.push(line);
    figures.forEach((piece, at) => turned.push({ column: headings[at]!.group.columns[line]!, piece }));
  };
  for (const row of [...rows, { labels: trailing, figures: [], grid: null }]) {
    const own = row.figures.length > 0 ? row.labels.at(-1) : undefined;
    // A label without figures is a row of blanks.
    for (const label of row.labels) if (label !== own && lineOf(label) >= 0) add(lineOf(label), headings.map(() => ({ ...label, text: '', figure: true })));
    if (!own || lineOf(own) < 0) continue;
    const figures = figuresUnder(row, headings);
    if (!figures) return null;
    add(lineOf(own), figures);
  }
  return found.length === lines.length && new Set(found).size === lines.length ? turned : null;
}

interface Heading {
  readonly group: ColumnGroup;
  readonly label: Piece;
}

/** The heading of each group, as printed from left to right; `null` when one is not there. */
function headingsOf({ labels }: FigureRow, groups: readonly ColumnGroup[]): Heading[] | null {
  const named = labels.flatMap((label) => groupsNamed(label, groups).map((group) => ({ group, label })));
  // A heading of two rows' height may be printed in both of them.
  const headings = named.filter(({ group }, at) => named.findLastIndex((one) => one.group === group) === at);
  return headings.length === groups.length ? headings : null;
}

/** One figure for each heading: the one under it where columns mean something, and nothing elsewhere; else in order. */
function figuresUnder({ figures, grid }: Pick<FigureRow, 'figures' | 'grid'>, headings: readonly Heading[]): Piece[] | null {
  if (!grid || grid.ragged) return figures.length === headings.length ? [...figures] : null;
  const under = headings.map(({ label }) => figures.filter(({ column }) => column >= label.column && column < label.column + label.columnSpan));
  const placed = new Set(under.flat());
  return under.every((one) => one.length === 1) && figures.every((one) => placed.has(one) || one.text === '') ? under.flat() : null;
}
