import type { GridCell } from '../../document/index.js';
import type { Place } from '../../finding/index.js';
import type { Box, Run } from './drawing.js';
import type { Lattice, LatticeCell } from './lattice.js';
import { linesOf, textInside } from './lines.js';
import { WrappedFigures } from './wrapped-figures.js';

/** A grid of one page, with what is needed to join it to its continuation. */
export interface Table extends Box {
  readonly kind: 'table';
  readonly page: number;
  readonly at: Place;
  readonly rows: readonly (readonly GridCell[])[];
  /** Column lines from left to right; empty for a table without rulings, whose rows are ragged. */
  readonly xs: readonly number[];
}

/** Fills the cells of a lattice with the runs whose centre they hold. */
export function fillLattice(lattice: Lattice, runs: readonly Run[], page: number): Table {
  const cellAt = indexCells(lattice);
  const content = new Map<LatticeCell, Run[]>();
  for (const run of runs) {
    const cell = cellAt(middle(run.left, run.right), middle(run.bottom, run.top));
    if (!cell) continue;
    const inside = content.get(cell);
    if (inside) inside.push(run);
    else content.set(cell, [run]);
  }
  const rows: GridCell[][] = lattice.ys.slice(1).map(() => []);
  const wrapped = new WrappedFigures(content);
  for (const whole of lattice.cells) {
    for (const [cell, inside] of splitWhereFiguresMeet(whole, content.get(whole) ?? [], lattice.xs)) {
      const { column, columnSpan, rowSpan } = cell;
      rows[cell.row]!.push({ text: wrapped.figureIn(cell) ?? textInside(inside), at: placeOf(inside, cell, page), column, columnSpan, rowSpan });
    }
  }
  const { xs, left, right, bottom, top } = lattice;
  return { kind: 'table', page, at: placeAt(page, left, top), rows, xs, left, right, bottom, top };
}

/** Whether a line of a text ends in two figures or more. */
export const holdsSeveralFigures = (text: string): boolean => /(?:^|[ \n])\d[\d.,]* (?:.* )?\d[\d.,]*$/mu.test(text);

/** No merged cell holds figures side by side: where a page break took the rulings of a row, the column lines part it. */
function splitWhereFiguresMeet(cell: LatticeCell, inside: readonly Run[], xs: readonly number[]): [LatticeCell, readonly Run[]][] {
  if (cell.columnSpan === 1 || !holdsSeveralFigures(textInside(inside))) return [[cell, inside]];
  return xs.slice(cell.column, cell.column + cell.columnSpan).map((left, i) => {
    const right = xs[cell.column + i + 1]!;
    const own = inside.filter((run) => middle(run.left, run.right) >= left && middle(run.left, run.right) < right);
    return [{ ...cell, column: cell.column + i, columnSpan: 1, left, right }, own];
  });
}

const middle = (a: number, b: number): number => (a + b) / 2;

function indexCells({ xs, ys, cells }: Lattice): (x: number, y: number) => LatticeCell | undefined {
  const byUnit = new Map<number, LatticeCell>();
  for (const cell of cells) {
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++) {
      for (let column = cell.column; column < cell.column + cell.columnSpan; column++) byUnit.set(row * xs.length + column, cell);
    }
  }
  return (x, y) => {
    const column = xs.findLastIndex((line) => line <= x);
    const row = ys.findLastIndex((line) => line >= y);
    return byUnit.get(row * xs.length + column);
  };
}

/** Where the text of a cell begins; its top left corner when it is blank. */
function placeOf(inside: readonly Run[], cell: LatticeCell, page: number): Place {
  const first = linesOf(inside)[0];
  return first ? placeAt(page, first.left, first.y) : placeAt(page, cell.left, cell.top);
}

/** A place on a page, in points to one decimal: more digits are noise of the producer's arithmetic. */
export const placeAt = (page: number, x: number, y: number): Place => ({ in: 'page', page, x: round(x), y: round(y) });

const round = (value: number): number => Math.round(value * 10) / 10 + 0;
