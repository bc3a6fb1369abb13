import type { Remark } from '../../finding/index.js';
import type { CellPath, TableId } from '../../forms/index.js';
import type { Cell } from '../../model/index.js';

/** A figure the report's own text states of a cell, and the words it stands in. */
export interface Told {
  readonly value: number;
  readonly quote: string;
}

interface Decoding {
  readonly cells: ReadonlyMap<CellPath, Cell>;
  readonly decidedByText: readonly CellPath[];
  readonly known: ReadonlyMap<CellPath, Told>;
}

/** What is said of a table whose figures had run together: how many were worked out, and which of them by whose words. */
export function decodingRemarks(table: TableId, { cells, decidedByText, known }: Decoding): Remark[] {
  const inferred = [...cells].filter(([path, { state }]) => state === 'inferred' && path.startsWith(`${table}.`)).map(([path]) => path);
  const decided = decidedByText.filter((path) => inferred.includes(path));
  const quotes = [...new Set(decided.flatMap((path) => known.get(path)?.quote ?? []))];
  const remark = (rule: string, paths: readonly CellPath[], facts: Remark['facts']): Remark => ({ rule, subject: table, at: cells.get(paths[0]!)!.at, cells: paths, facts: { cells: paths.length, ...facts } });
  return [
    ...(inferred.length > 0 ? [remark('cells-decoded', inferred, {})] : []),
    ...(decided.length > 0 ? [remark('decided-by-text', decided, { quotes })] : []),
  ];
}

/** The figures alone. */
export const figuresOf = (known: ReadonlyMap<CellPath, Told>): ReadonlyMap<CellPath, number> => new Map([...known].map(([path, { value }]) => [path, value]));
