import type { LinePath } from '../forms/index.js';
import { groupsNamed, type ColumnGroup } from './column-groups.js';
import { spellingsOf } from './key.js';
import type { FigureRow } from './rows.js';
import { keyOf, type Piece } from './strip.js';

/** A figure of a table that lies on its side, with the form's column it belongs to. */
export interface Turned {
  readonly column: LinePath;
  readonly piece: Piece;
}

/**
 * The figures of a table whose columns are printed as rows (结果维持, 结果纠正 … one below the other) and whose groups
 * of columns are printed side by side over them; `null` when it does not lie so.
 */
export function transposed(rows: readonly FigureRow[], groups: readonly ColumnGroup[]): Turned[] | null {
  const lines = groups[0]!.columns.map(({ line }) => line);
  if (rows.length !== lines.length || !rows.every(({ figures }) => figures.length === groups.length)) return null;
  const across = groupsAcross(rows[0]!, groups);
  const down = rows.map(({ labels }) => (labels.length === 0 ? -1 : lines.findIndex((line) => spellingsOf(line).has(keyOf(labels.at(-1)!).words))));
  if (!across || down.includes(-1) || new Set(down).size < lines.length) return null;
  return rows.flatMap(({ figures }, row) => figures.map((piece, at) => ({ column: across[at]!.columns[down[row]!]!, piece })));
}

/** The groups in the order of the first row's figures: where columns mean something, a figure stands under its group. */
function groupsAcross({ labels, figures, grid }: FigureRow, groups: readonly ColumnGroup[]): ColumnGroup[] | null {
  const named = labels.flatMap((label) => groupsNamed(label, groups).map((group) => ({ group, label })));
  // A heading of two rows' height may be printed in both of them.
  const headings = named.filter(({ group }, at) => named.findLastIndex((one) => one.group === group) === at);
  if (headings.length !== groups.length) return null;
  if (!grid || grid.ragged) return headings.map(({ group }) => group);
  const found = figures.map((figure) => headings.filter(({ label }) => figure.column >= label.column && figure.column < label.column + label.columnSpan));
  return found.every((one) => one.length === 1) ? found.map((one) => one[0]!.group) : null;
}
