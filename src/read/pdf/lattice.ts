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
 * `tolerance` points are one (double and thick borders). Null when there is no cell.
 */
export function latticeOf(rulings: readonly Ruling[], tolerance: number): Lattice | null {
  const vertical = rulings.filter((ruling) => !ruling.horizontal);
  const horizontal = rulings.filter((ruling) => ruling.horizontal);
  // Ends count too: tables open at their sides, or cut by a page break, have no line there.
  const xs = cluster([...vertical.map(at), ...outermost(horizontal)], tolerance);
  const ys = cluster([...horizontal.map(at), ...outermost(vertical)], tolerance).toReversed();
  if (xs.length < 2 || ys.length < 2) return null;
  const right = sides(vertical, xs, tolerance);
  const below = sides(horizontal, ys, tolerance);
  const cells = mergeDown(rowsOfCells(xs, ys, right), { xs, ys, below });
  return { xs, ys, cells, left: xs[0]!, right: xs.at(-1)!, top: ys[0]!, bottom: ys.at(-1)! };
}

const at = (ruling: Ruling): number => ruling.at;

const outermost = (rulings: readonly Ruling[]): number[] => [
  Math.min(...rulings.map((ruling) => ruling.from)),
  Math.max(...rulings.map((ruling) => ruling.to)),
];

/** Values in rising order, those within `tolerance` of the first of them as their middle. */
export function cluster(values: readonly number[], tolerance: number): number[] {
  const groups: number[][] = [];
  for (const value of [...values].filter(Number.isFinite).sort((a, b) => a - b)) {
    const group = groups.at(-1);
    if (group && value - group[0]! <= tolerance) group.push(value);
    else groups.push([value]);
  }
  return groups.map((group) => (group[0]! + group.at(-1)!) / 2);
}

/** Tells whether the line `index` is drawn between two points of it. */
type Sides = (index: number, from: number, to: number) => boolean;

function sides(rulings: readonly Ruling[], lines: readonly number[], tolerance: number): Sides {
  const byLine = lines.map((line) => rulings.filter((ruling) => Math.abs(ruling.at - line) <= tolerance / 2 + 0.01));
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
