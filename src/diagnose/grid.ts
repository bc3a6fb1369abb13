import type { System } from './system.js';

/** The rows and columns of a table as its row sums spell them: which cell stands beside, above and below which. */
export interface Grid {
  /** Rows × columns of cells, in printed order, the total last in each row. */
  readonly rows: readonly (readonly number[])[];
  readonly columns: readonly (readonly number[])[];
  /** By row: the place of its row sum among the identities. */
  readonly sums: readonly number[];
}

/** One grid for each run of row sums with the same columns; none where no sum runs by rows. */
export function gridsOf({ identities, indexOf }: System): Grid[] {
  const grids = new Map<string, { readonly rows: number[][]; readonly sums: number[] }>();
  identities.forEach(({ runs, terms, subject }, k) => {
    if (runs !== 'row') return;
    const columns = terms.map(({ cell }) => cell.slice(subject.length)).join();
    const grid = grids.get(columns) ?? { rows: [], sums: [] };
    grids.set(columns, grid);
    grid.rows.push(terms.map(({ cell }) => indexOf.get(cell)!));
    grid.sums.push(k);
  });
  return [...grids.values()].map(({ rows, sums }) => ({ rows, sums, columns: rows[0]!.map((_, k) => rows.map((row) => row[k]!)) }));
}
