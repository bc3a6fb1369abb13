import type { Box, Ruling } from './drawing.js';

/** A cell of a lattice: where it begins and how far it spans, in columns and rows of the lattice, from 0. */
export interface LatticeCell extends Box {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** A table as its rulings draw it. */
export interface Lattice extends Box {
  /** Column lines from left to right: one more than columns. */
  readonly xs: readonly number[];
  /** Row lines from top to bottom: one more than rows. */
  readonly ys: readonly number[];
  /** Row by row, from left to right; they cover the lattice without overlap. */
  readonly cells: readonly LatticeCell[];
}

/** A side counts as drawn when this much of it is. */
const drawn = 0.55;

/**
 * The cells that a group of rulings makes: merged where a ruling is missing between neighbours. Lines nearer than
 * `tolerance` points are one (double and thick borders); so are lines a little farther apart with no text between them
 * (`isEmpty`: borders of neighbouring cells). Null when there is no cell.
 */
export function latticeOf(rulings: readonly Ruling[], tolerance: number, isEmpty: IsEmpty): Lattice | null {
  const vertical = rulings.filter((ruling) => !ruling.horizontal);
  const horizontal = rulings.filter((ruling) => ruling.horizontal);
  // Ends count too: tables open at their sides, or cut by a page break, have no line there.
  const columns = joinThin(bands([...vertical.map(at), ...outermost(horizontal)], tolerance), (from, to) => isEmpty(false, from, to));
  const rows = joinThin(bands([...horizontal.map(at), ...outermost(vertical)], tolerance), (from, to) => isEmpty(true, from, to)).toReversed();
  if (columns.length < 2 || rows.length < 2) return null;
  const [xs, ys] = [columns.map(middle), rows.map(middle)];
  const right = sides(vertical, columns);
  const below = sides(horizontal, rows);
  const cells = mergeDown(rowsOfCells(xs, ys, right), { xs, ys, below });
  return { xs, ys, cells, left: xs[0]!, right: xs.at(-1)!, top: ys[0]!, bottom: ys.at(-1)! };
}

const at = (ruling: Ruling): number => ruling.at;

const outermost = (rulings: readonly Ruling[]): number[] => [
  Math.min(...rulings.map((ruling) => ruling.from)),
  Math.max(...rulings.map((ruling) => ruling.to)),
];

/** Tells whether no text stands between two heights (`horizontal`) or two x of a table. */
export type IsEmpty = (horizontal: boolean, from: number, to: number) => boolean;

/** Lines that count as one, by where the first and the last of them stand. */
interface Band {
  readonly from: number;
  readonly to: number;
}

const middle = ({ from, to }: Band): number => (from + to) / 2;

/** Values in rising order, those within `tolerance` of the first of them as one. */
function bands(values: readonly number[], tolerance: number): Band[] {
  const found: { from: number; to: number }[] = [];
  for (const value of [...values].filter(Number.isFinite).sort((a, b) => a - b)) {
    const band = found.at(-1);
    if (band && value - band.from <= tolerance) band.to = value;
    else found.push({ from: value, to: value });
  }
  return found;
}

/** Values in rising order, those within `tolerance` of the first of them as their middle. */
export const cluster = (values: readonly number[], tolerance: number): number[] => bands(values, tolerance).map(middle);

/** A column or row thinner than this, in points, with no text in it, is the space between the borders of two cells. */
const thin = 7;

function joinThin(lines: readonly Band[], isEmpty: (from: number, to: number) => boolean): Band[] {
  const joined: { from: number; to: number }[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (before && line.from - before.to < thin && isEmpty(before.to, line.from)) before.to = line.to;
    else joined.push({ ...line });
  }
  return joined;
}

/** Tells whether the line `index` is drawn between two points of it. */
type Sides = (index: number, from: number, to: number) => boolean;

function sides(rulings: readonly Ruling[], lines: readonly Band[]): Sides {
  const byLine = lines.map((line) => rulings.filter((ruling) => ruling.at >= line.from && ruling.at <= line.to));
  return (index, from, to) => {
    let covered = 0;
    let reached = from;
    for (const ruling of [...byLine[index]!].sort((a, b) => a.from - b.from)) {
      const end = Math.min(to, ruling.to);
      covered += Math.max(0, end - Math.max(reached, ruling.from));
      reached = Math.max(reached, end);
    }
    return covered >= drawn * (to - from);
  };
}

interface Stretch {
  readonly column: number;
  readonly columnSpan: number;
}

/** For each row, stretches of columns without a line between them. */
function rowsOfCells(xs: readonly number[], ys: readonly number[], right: Sides): Stretch[][] {
  return ys.slice(1).map((bottom, row) => {
    const stretches: Stretch[] = [];
    let column = 0;
    for (let next = 1; next < xs.length; next++) {
      if (next < xs.length - 1 && !right(next, bottom, ys[row]!)) continue;
      stretches.push({ column, columnSpan: next - column });
      column = next;
    }
    return stretches;
  });
}

/** Joins equal stretches of neighbouring rows that have no line between them. */
function mergeDown(rows: readonly Stretch[][], lines: { xs: readonly number[]; ys: readonly number[]; below: Sides }): LatticeCell[] {
  const { xs, ys, below } = lines;
  const cells: LatticeCell[] = [];
  let open: LatticeCell[] = [];
  rows.forEach((stretches, row) => {
    open = stretches.map(({ column, columnSpan }) => {
      const [left, right] = [xs[column]!, xs[column + columnSpan]!];
      const above = open.find((cell) => cell.column === column && cell.columnSpan === columnSpan);
      const bottom = ys[row + 1]!;
      if (above && !below(row, left, right)) {
        const grown = { ...above, bottom, rowSpan: above.rowSpan + 1 };
        cells[cells.indexOf(above)] = grown;
        return grown;
      }
      const cell = { row, column, columnSpan, rowSpan: 1, left, right, top: ys[row]!, bottom };
      cells.push(cell);
      return cell;
    });
  });
  return cells;
}
