import type { Grid } from '../document/index.js';
import type { Line, LinePath } from '../forms/index.js';
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
  /** The columns as printed, when that is not the form's order. */
  readonly order: PrintedOrder | null;
}

/**
 * Lays a row's figures under the form's columns. As many figures as columns lie in order; surplus blanks at the ends are
 * label columns or the copy's own; where blanks leave a choice, the header's columns or the neighbouring rows decide,
 * and nothing else does.
 */
export function align(row: FigureRow, columns: number, { geometry, leading, order }: Bearings): Aligned {
  const placed = geometry && underHeader(row.figures, geometry);
  if (placed) return sure(placed);
  const { alignment, possible } = inPrintedOrder(row.figures, order?.length ?? columns, leading);
  if (!order) return { alignment, possible };
  return { alignment: alignment && inFormOrder(alignment, order), possible: possible.map((one) => inFormOrder(one, order)) };
}

function inPrintedOrder(figures: readonly Piece[], width: number, leading: Bearings['leading']): Aligned {
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
    if (under.length === 0 && (isBlank(figure) || figure.column < Math.min(...geometry.map((one) => one.from)))) continue;
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
  if (!complete) return null;
  const across = [...found].sort((one, other) => one.from - other.from);
  return across.every((one, at) => at === 0 || one.from >= across[at - 1]!.to) ? found : null;
}

/** Leaf columns as printed from left to right; -1 for a column that the form does not have (小计). */
export type PrintedOrder = readonly number[];

const extras = new Set(['小计', '法人或其他组织小计', '单位小计']);

/**
 * The order in which a block's headings are printed before its rows, when it is not the form's; else `null`. Headings of
 * one level are in the order in which one row prints them, each followed by those under it. Headings of a level that
 * stand in several rows (总计 of two rows' height comes first in text copied out of Word) have no order to go by.
 */
export function printedOrder(labels: readonly Piece[], tree: readonly Line[], columns: readonly LinePath[]): PrintedOrder | null {
  const words = labels.flatMap(({ text, strip }) => wordsIn(text).map((word) => ({ word, strip })));
  const order = orderUnder(tree, words, (line) => columns.findIndex((column) => column.line === line));
  return order && order.some((leaf, at) => leaf !== at) ? order : null;
}

function wordsIn(text: string): string[] {
  const whole = labelKey(text).words;
  return whole.length <= 12 || !/\s/.test(text) ? [whole] : [whole, ...text.split(/\s+/).map((word) => labelKey(word).words)];
}

interface PrintedWord {
  readonly word: string;
  readonly strip: number;
}

/** `null` as soon as one heading of a level is not among the words, or not in the row of the others. */
function orderUnder(level: readonly Line[], words: readonly PrintedWord[], leafOf: (line: Line) => number): number[] | null {
  const places = level.map((line) => ({ line, at: words.findIndex(({ word }) => [line.label, ...(line.also ?? [])].some((label) => labelKey(label).words === word)) }));
  if (places.some(({ at }) => at < 0) || new Set(places.map(({ at }) => words[at]!.strip)).size > 1) return null;
  const extra = places.length > 1 && level.every(({ children }) => !children) ? words.findIndex(({ word }) => extras.has(word)) : -1;
  const found: { line: Line | null; at: number }[] = extra < 0 ? places : [...places, { line: null, at: extra }];
  const order: number[] = [];
  for (const { line } of found.sort((one, other) => one.at - other.at)) {
    if (!line) order.push(-1);
    else if (!line.children) order.push(leafOf(line));
    else {
      const under = orderUnder(line.children, words, leafOf);
      if (!under) return null;
      order.push(...under);
    }
  }
  return order;
}

/** The pieces in the form's order; what stands in columns the form does not have is left out. */
const inFormOrder = (alignment: Alignment, order: PrintedOrder): Alignment => {
  const sorted: (Piece | null)[] = [];
  order.forEach((leaf, at) => {
    if (leaf >= 0) sorted[leaf] = alignment[at] ?? null;
  });
  return sorted;
};
