import type { Drawing, Ruling, Run } from './drawing.js';
import { frameworks } from './frameworks.js';
import { latticeOf, type IsEmpty, type Lattice } from './lattice.js';
import { straighten } from './straighten.js';
import { withoutUnderlines } from './underlines.js';
import { fillLattice, holdsSeveralFigures, type Table } from './table.js';

/** Lines nearer than this, in points, are one; less where the type is tiny. */
const thickestBorder = 4;

/** The tables of a page that rulings show, and the text that stands outside them, which goes across. */
export function drawnTables(drawing: Drawing): { tables: Table[]; rest: Run[] } {
  const lattices = latticesOf(drawing);
  const inside = new Map<Lattice, Run[]>(lattices.map((lattice) => [lattice, []]));
  const rest: Run[] = [];
  for (const run of drawing.runs) {
    // The smallest comes first: a table inside another table's cell keeps its own text.
    const lattice = lattices.find((one) => holds(one, run));
    if (lattice) inside.get(lattice)!.push(run);
    else if (run.course === 'across') rest.push(run);
  }
  const tables = lattices.flatMap((lattice) => {
    const table = fillLattice(lattice, inside.get(lattice)!, drawing.page);
    if (partsFigures(table)) return [table];
    rest.push(...inside.get(lattice)!.filter((run) => run.course === 'across'));
    return [];
  });
  return { tables, rest };
}

/**
 * Rulings that leave figures of several columns together do not show the table: then places alone tell. Figures one
 * below the other are no such sign: a narrow cell breaks a long figure over lines.
 */
const partsFigures = ({ rows }: Table): boolean => rows.flat().filter(({ text }) => holdsSeveralFigures(text)).length < 2;

function latticesOf({ rulings, runs, height }: Drawing): Lattice[] {
  const tolerance = Math.min(thickestBorder, 0.5 * medianSize(runs));
  return frameworks(withoutUnderlines(straighten(rulings), runs))
    .map((group) => latticeOf(group, tolerance, emptiness(group, runs)))
    .filter((lattice) => lattice !== null)
    .filter((lattice) => isTable(lattice, height))
    .sort((a, b) => area(a) - area(b));
}

/** Tells where a group of rulings holds no text of its own: what reaches beyond both lines belongs to a wider cell. */
function emptiness(group: readonly Ruling[], runs: readonly Run[]): IsEmpty {
  const [xs, ys] = [[false, true], [true, false]].map(([across, along]) => [
    ...group.flatMap((ruling) => (ruling.horizontal === across ? [ruling.at] : [])),
    ...group.flatMap((ruling) => (ruling.horizontal === along ? [ruling.from, ruling.to] : [])),
  ]) as [number[], number[]];
  const [left, right, bottom, top] = [least(xs), -least(xs.map((x) => -x)), least(ys), -least(ys.map((y) => -y))];
  const inside = runs.filter((run) => run.right > left && run.left < right && run.top > bottom && run.bottom < top);
  return (horizontal, from, to) => !inside.some((run) => (horizontal ? run.line > from && run.line < to : run.left > from - 0.5 && run.right < to + 0.5));
}

const least = (values: readonly number[]): number => values.reduce((one, other) => Math.min(one, other), Infinity);

/** A frame round a page or a note is no table: it has one cell, or one column as high as half of the page. */
const isTable = ({ cells, xs, top, bottom }: Lattice, height: number): boolean =>
  cells.length > 1 && !(xs.length === 2 && top - bottom > height / 2);

const area = ({ left, right, bottom, top }: Lattice): number => (right - left) * (top - bottom);

function holds(lattice: Lattice, run: Run): boolean {
  const x = (run.left + run.right) / 2;
  const y = (run.bottom + run.top) / 2;
  return x >= lattice.left && x <= lattice.right && y >= lattice.bottom && y <= lattice.top;
}

function medianSize(runs: readonly Run[]): number {
  const sizes = runs.map((run) => run.size).sort((a, b) => a - b);
  return sizes[sizes.length >> 1] ?? 10;
}
