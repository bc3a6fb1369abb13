import type { System } from './system.js';

/** The rows and columns of a table as its row sums spell them: which cell stands beside, above and below which. */
export interface Grid {
  /** Rows × columns of cells, in printed order, the total last in each row. */
  readonly rows: readonly (readonly number[])[];
  readonly columns: readonly (readonly number[])[];
  /** By column: the equations that run down it, sums and balances. */
  readonly down: readonly (readonly number[])[];
  /** By row: the place of its row sum among the identities. */
  readonly sums: readonly number[];
}

/** One grid for each run of row sums with the same columns; none where no sum runs by rows. */
export function gridsOf(system: System): Grid[] {
  const grids = new Map<string, { readonly rows: number[][]; readonly sums: number[] }>();
  system.identities.forEach(({ runs, terms, subject }, k) => {
    if (runs !== 'row') return;
    const columns = terms.map(({ cell }) => cell.slice(subject.length)).join();
    const grid = grids.get(columns) ?? { rows: [], sums: [] };
    grids.set(columns, grid);
    grid.rows.push(terms.map(({ cell }) => system.indexOf.get(cell)!));
    grid.sums.push(k);
  });
  return [...grids.values()].map(({ rows, sums }) => {
    const columns = rows[0]!.map((_, k) => rows.map((row) => row[k]!));
    return { rows, sums, columns, down: columns.map((column) => downOf(system, column)) };
  });
}

function downOf({ incidence, identities, identityOf }: System, column: readonly number[]): number[] {
  const all = new Set(column.flatMap((cell) => incidence[cell]!.at));
  return [...all].filter((equation) => (identities[identityOf[equation]!]?.runs ?? 'row') !== 'row');
}
