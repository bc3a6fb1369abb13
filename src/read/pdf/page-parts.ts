import type { Drawing, Run } from './drawing.js';
import { frameworks } from './frameworks.js';
import { latticeOf, type Lattice } from './lattice.js';
import { linesOf } from './lines.js';
import { paragraphsOf, type TextPart } from './paragraphs.js';
import { straighten } from './straighten.js';
import { fillLattice, type Table } from './table.js';

/** What stands on a page, from top to bottom. */
export interface PageParts {
  readonly page: number;
  readonly parts: readonly (Table | TextPart)[];
}

/** Tables by their rulings, the rest as rows and paragraphs. */
export function pageParts(drawing: Drawing): PageParts {
  const { page, runs } = drawing;
  const lattices = tablesDrawn(drawing);
  const inside = new Map<Lattice, Run[]>(lattices.map((lattice) => [lattice, []]));
  const free: Run[] = [];
  for (const run of runs) {
    // The smallest comes first: a table inside another table's cell keeps its own text.
    const lattice = lattices.find((one) => holds(one, run));
    (lattice ? inside.get(lattice)! : free).push(run);
  }
  const tables = lattices.map((lattice) => fillLattice(lattice, inside.get(lattice)!, page));
  const tops = tables.map((table) => table.top);
  const text = paragraphsOf(linesOf(free), tops, page);
  const parts = [...tables, ...text].sort((a, b) => b.top - a.top || a.left - b.left);
  return { page, parts };
}

function tablesDrawn({ rulings, runs, height }: Drawing): Lattice[] {
  const tolerance = Math.min(4, 0.5 * medianSize(runs));
  return frameworks(straighten(rulings))
    .map((group) => latticeOf(group, tolerance))
    .filter((lattice) => lattice !== null)
    .filter((lattice) => isTable(lattice, height))
    .sort((a, b) => area(a) - area(b));
}

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
