import { isFilled, type Piece } from '../strip.js';
import { isUnder, meets, type Geometry } from './geometry.js';
import type { Header } from './header.js';
import type { PrintedOrder } from './printed-order.js';
import type { FigureRow } from './rows.js';

/** The piece of each column; `null` where the row has none for it. */
export type Alignment = readonly (Piece | null)[];

/** How a row's figures lie under the columns: `null` with every alignment that is possible, when it cannot be told. */
export interface Aligned {
  readonly alignment: Alignment | null;
  readonly possible: readonly Alignment[];
}

/** Cells blank at both ends of every row that is built like this one: label columns, and the copy's own. */
export interface Ends {
  readonly leading: number;
  readonly trailing: number;
}

/** What else is known of how rows lie here. */
export interface Bearings {
  /** The headings over the row; `null` where none were found. Asked only in doubt, or where a grid has columns. */
  header(row: FigureRow): Header | null;
  /** Asked only in doubt; `null` when no row is built like this one. */
  ends(row: FigureRow): Ends | null;
  /** Empty label cells before the figures in other rows of the same depth; `null` when none shows it. Asked only in doubt. */
  leading(row: FigureRow): number | null;
  /** The columns as printed, when that is not the form's order. */
  readonly order: PrintedOrder | null;
}

/** Nothing but the row itself shows how it lies. */
export const unsure: Bearings = { order: null, header: () => null, leading: () => null, ends: () => null };

/**
 * Lays a row's figures under the form's columns. As many figures as columns lie in order; surplus blanks at the ends are
 * label columns or the copy's own; where blanks leave a choice, the header's columns or the neighbouring rows decide,
 * and nothing else does.
 */
export function align(row: FigureRow, columns: number, bearings: Bearings): Aligned {
  const { order } = bearings;
  const width = order?.length ?? columns;
  const over = row.grid?.ragged === false ? bearings.header(row) : null;
  const inColumns = underHeader(row, over);
  if (inColumns) return sure(inColumns);
  const possible = underHeadings(inPrintedOrder(row, width, bearings), row, over);
  const only = possible.length === 1 ? possible[0]! : null;
  if (only && endsInNote(only, row, bearings)) return { alignment: null, possible };
  if (only && only[0] === row.figures[0]) return inFormOrder(sure(only), order);
  const foreign = row.figures.length > width && possible.length > 0 && row.grid !== null && bearings.header(row)?.foreign === true;
  if (only && !foreign) return inFormOrder(sure(only), order);
  const counted = row.grid?.ragged && row.figures.length >= width ? underHeader(row, bearings.header(row)) : null;
  if (counted) return sure(counted);
  const labels = foreign || row.figures.length === width ? null : bearings.leading(row);
  const voted = labels === null ? undefined : possible.find((one) => one[0] === row.figures[labels]);
  return inFormOrder(voted ? sure(voted) : { alignment: null, possible }, order);
}

/**
 * Every way in which a row's figures may lie under as many columns. A row without any figure lies in one way; so does one
 * of as many figures as columns, unless its first is blank and may be the cell of a label.
 */
function inPrintedOrder(row: FigureRow, width: number, bearings: Bearings): Alignment[] {
  const { figures } = row;
  if (figures.length < width) return [];
  if (figures.length === width) {
    const shifted = isBlank(figures[0]!) && !figures.every(isBlank) && (bearings.leading(row) ?? 0) > 0;
    return shifted ? [figures, [...figures.slice(1), null]] : [figures];
  }
  const possible = withoutEnds(figures, width);
  if (possible.length === 0 || figures.every(isBlank)) return possible.slice(0, 1);
  const blank = bearings.ends(row);
  const surplus = figures.length - width;
  return blank ? possible.filter((one) => startOf(one, figures) <= blank.leading && surplus - startOf(one, figures) <= blank.trailing) : possible;
}

/** A blank beyond the last heading is the sheet's own: a row that needs it lacks a column, and nothing tells which. */
function underHeadings(possible: Alignment[], { figures, grid }: FigureRow, header: Header | null): Alignment[] {
  const right = header?.grid === grid ? header.right() : Infinity;
  return right === Infinity || figures.every(isBlank) ? possible : possible.filter((one) => one.every((piece) => !piece || !isBlank(piece) || piece.column < right));
}

/**
 * A word at the end of a row may be a figure nobody can read, or a note behind the columns while the first figure is
 * blank. It is a figure where the row begins as others of its depth do; elsewhere nothing tells.
 */
function endsInNote(alignment: Alignment, row: FigureRow, bearings: Bearings): boolean {
  const last = alignment.at(-1);
  if (row.figures.length === alignment.length || !last || last.figure || isBlank(last)) return false;
  return startOf(alignment, row.figures) !== (bearings.leading(row) ?? 0);
}

const startOf = (alignment: Alignment, figures: readonly Piece[]): number => figures.indexOf(alignment[0]!);
const sure = (alignment: Alignment): Aligned => ({ alignment, possible: [alignment] });
const isBlank = (piece: Piece): boolean => !isFilled(piece);

/** Every way to drop surplus blanks from the two ends. */
function withoutEnds(figures: readonly Piece[], width: number): Alignment[] {
  const surplus = figures.length - width;
  let leading = 0;
  while (leading < surplus && isBlank(figures[leading]!)) leading++;
  let trailing = 0;
  while (trailing < surplus && isBlank(figures[figures.length - 1 - trailing]!)) trailing++;
  const first = surplus - trailing;
  if (first === leading) return [figures.slice(first, first + width)];
  const ways: Alignment[] = [];
  for (let start = first; start <= leading; start++) ways.push(figures.slice(start, start + width));
  return ways;
}

/**
 * The figures under their headings, when each heading has one and none stands elsewhere; `null` otherwise, and where a figure
 * before the first heading and a blank under the last show a row that slid.
 */
function underHeader({ figures, grid }: FigureRow, header: Header | null): Alignment | null {
  const geometry = header?.grid === grid ? header.geometry() : null;
  if (!geometry || !isUnder(geometry, figures[0]!)) return null;
  const { leaves, foreign } = geometry;
  const first = Math.min(...leaves.map(({ from }) => from));
  const placed: (Piece | null)[] = leaves.map(() => null);
  for (const figure of figures) {
    const under = leaves.flatMap((leaf, at) => (meets(figure, leaf) ? [at] : []));
    if (under.length === 0 && (isBlank(figure) || figure.column < first || foreign.some((one) => meets(figure, one)))) continue;
    const [leaf] = under;
    const there = leaf === undefined ? undefined : placed[leaf];
    if (leaf === undefined || under.length > 1 || (there && !isBlank(there) && !isBlank(figure))) return null;
    if (!there || isBlank(there)) placed[leaf] = figure;
  }
  const slid = figures.some((one) => one.figure && isFilled(one) && one.column < first) && isBlank(placed[last(leaves)] ?? figures[0]!);
  return slid || placed.includes(null) ? null : placed;
}

/** The leaf that stands last. */
const last = (leaves: Geometry['leaves']): number => leaves.reduce((most, { from }, at) => (from > leaves[most]!.from ? at : most), 0);

/** The pieces in the form's order; what stands in columns the form does not have is left out. */
const inFormOrder = ({ alignment, possible }: Aligned, order: PrintedOrder | null): Aligned =>
  order ? { alignment: alignment && sorted(alignment, order), possible: possible.map((one) => sorted(one, order)) } : { alignment, possible };

function sorted(alignment: Alignment, order: PrintedOrder): Alignment {
  const pieces: (Piece | null)[] = [];
  order.forEach((leaf, at) => {
    if (leaf >= 0) pieces[leaf] = alignment[at] ?? null;
  });
  return pieces;
}
