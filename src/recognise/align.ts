import type { Grid } from '../document/index.js';
import type { LinePath } from '../forms/index.js';
import { labelKey } from './key.js';
import type { FigureRow } from './rows.js';
import type { Piece } from './strip.js';

/** The piece of each column; `null` where the row has none for it. */
export type Alignment = readonly (Piece | null)[];

/** How a row's figures lie under the columns: `null` with every alignment that is possible, when it cannot be told. */
export interface Aligned {
  readonly alignment: Alignment | null;
  readonly possible: readonly Alignment[];
}

/** Where the columns stand in a grid: the columns that a leaf heading covers, by leaf. */
export type Geometry = readonly { readonly from: number; readonly to: number }[];

/** What else is known of how rows lie here. */
export interface Bearings {
  readonly geometry: Geometry | null;
  /** Empty label cells before the figures in other rows of the same depth; `null` when none shows it. Asked only in doubt. */
  readonly leading: () => number | null;
}

/**
 * Lays a row's figures under `width` columns. As many figures as columns lie in order; surplus blanks at the ends are
 * label columns or the copy's own; where blanks leave a choice, the header's columns or the neighbouring rows decide,
 * and nothing else does.
 */
export function align(row: FigureRow, width: number, { geometry, leading }: Bearings): Aligned {
  const { figures } = row;
  const placed = geometry && underHeader(figures, geometry);
  if (placed) return sure(placed);
  if (figures.length < width) return { alignment: null, possible: [] };
  if (figures.length === width) {
    const shifted = isBlank(figures[0]!) && !figures.every(isBlank) && (leading() ?? 0) > 0;
    return shifted ? { alignment: null, possible: [figures, [...figures.slice(1), null]] } : sure(figures);
  }
  const possible = withoutEnds(figures, width);
  const [only] = possible;
  if (only && (possible.length === 1 || figures.every(isBlank))) return sure(only);
  const labels = leading();
  const voted = labels === null ? undefined : possible.find((one) => one[0] === figures[labels]);
  return voted ? sure(voted) : { alignment: null, possible };
}

const sure = (alignment: Alignment): Aligned => ({ alignment, possible: [alignment] });
const isBlank = ({ text, doubt }: Piece): boolean => text === '' && !doubt;

/** Every way to drop surplus blanks from the two ends. */
function withoutEnds(figures: readonly Piece[], width: number): Alignment[] {
  const surplus = figures.length - width;
  const ways: Alignment[] = [];
  for (let start = 0; start <= surplus; start++) {
    const dropped = [...figures.slice(0, start), ...figures.slice(start + width)];
    if (dropped.every(isBlank)) ways.push(figures.slice(start, start + width));
  }
  return ways;
}

/** The figures under their headings, when each heading has one figure and nothing else is filled; `null` otherwise. */
function underHeader(figures: readonly Piece[], geometry: Geometry): Alignment | null {
  const placed: (Piece | null)[] = geometry.map(() => null);
  for (const figure of figures) {
    const under = geometry.flatMap(({ from, to }, leaf) => (figure.column < to && figure.column + figure.columnSpan > from ? [leaf] : []));
    if (under.length === 0 && (isBlank(figure) || figure.column < geometry[0]!.from)) continue;
    if (under.length !== 1 || placed[under[0]!]) return null;
    placed[under[0]!] = figure;
  }
  return placed.includes(null) ? null : placed;
}

/**
 * Where the leaf headings stand in a grid whose columns mean something. `null` for a ragged grid, or when not every
 * heading is there exactly once (repeated headers at a page break count once).
 */
export function geometryOf(grid: Grid | null, columns: readonly LinePath[]): Geometry | null {
  if (!grid || grid.ragged) return null;
  const spelled = columns.map(({ line }) => new Set([line.label, ...(line.also ?? [])].map((label) => labelKey(label).words)));
  const found: { from: number; to: number }[] = [];
  for (const row of grid.rows) {
    for (const cell of row) {
      const { words, mark } = labelKey(cell.text);
      const leaf = words && !mark ? spelled.findIndex((spellings) => spellings.has(words)) : -1;
      if (leaf < 0) continue;
      const place = { from: cell.column, to: cell.column + cell.columnSpan };
      if (found[leaf] && found[leaf].from !== place.from) return null;
      found[leaf] = place;
    }
  }
  const complete = found.length === columns.length && columns.every((_, leaf) => found[leaf]);
  return complete && found.every((one, leaf) => leaf === 0 || one.from >= found[leaf - 1]!.to) ? found : null;
}

/** The order in which a block's flat headings are printed before its rows, when it is not the form's; else `null`. */
export function printedOrder(labels: readonly Piece[], columns: readonly LinePath[]): readonly number[] | null {
  const order = labels.flatMap(({ text }) => {
    const { words } = labelKey(text);
    const leaf = columns.findIndex(({ line }) => [line.label, ...(line.also ?? [])].some((label) => labelKey(label).words === words));
    return leaf < 0 ? [] : [leaf];
  });
  const last = order.slice(-columns.length);
  return new Set(last).size === columns.length && last.some((leaf, at) => leaf !== at) ? last : null;
}
