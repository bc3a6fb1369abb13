import type { CellPath, Identity } from '../forms/index.js';
import type { Component } from './components.js';
import { addTo, sparse, type Sparse } from './sparse.js';

/**
 * The equations of one component over its cells, A of A·x = 0. Cells nobody could read have been eliminated: two
 * identities that share one unread cell leave the one equation that does not need it.
 */
export interface System {
  readonly identities: readonly Identity[];
  readonly cells: readonly CellPath[];
  readonly indexOf: ReadonlyMap<CellPath, number>;
  /** By cell: false where its figure cannot be known. */
  readonly known: readonly boolean[];
  /** Each equation over the cells. */
  readonly equations: readonly Sparse[];
  /** Each cell over the equations it stands in. */
  readonly incidence: readonly Sparse[];
  /** By equation: the place of its identity in `identities`; −1 where several were joined to be rid of an unread cell. */
  readonly identityOf: readonly number[];
  /** By identity: its equation, or −1 where it cannot be weighed. */
  readonly equationOf: readonly number[];
}

/** `unweighed` and `unread`: places of identities and cells, in ascending order. */
export interface Gaps {
  readonly unweighed: readonly number[];
  readonly unread: readonly number[];
}

/** Of a table that was read whole. */
export const noGaps: Gaps = { unweighed: [], unread: [] };

/** The equations of a component, rid of the cells nobody could read. */
export function systemOf({ identities, cells }: Component, { unweighed, unread }: Gaps): System {
  const indexOf = new Map(cells.map((cell, k) => [cell, k]));
  const whole = identities.map(({ terms }) => sparse(new Map(terms.map(({ cell, times }) => [indexOf.get(cell)!, times]))));
  const weighed = identities.map((_, k) => k).filter((k) => !unweighed.includes(k));
  const joined = eliminate(unweighed.map((k) => whole[k]!), unread);
  const equations = [...weighed.map((k) => whole[k]!), ...joined];
  return {
    identities, cells, indexOf,
    known: cells.map((_, k) => !unread.includes(k)),
    equations,
    incidence: transpose(equations, cells.length),
    identityOf: equations.map((_, k) => weighed[k] ?? -1),
    equationOf: identities.map((_, k) => weighed.indexOf(k)),
  };
}

/** What the rows say when the unknowns are gone: rows joined pairwise; rows that still lack a figure are left out. */
function eliminate(rows: readonly Sparse[], unknowns: readonly number[]): Sparse[] {
  let left = rows.map((row) => ({ row, joined: false }));
  for (const unknown of unknowns) {
    const pivot = left.find(({ row }) => row.at.includes(unknown));
    if (!pivot) continue;
    left = left.filter((one) => one !== pivot).map((one) => (one.row.at.includes(unknown) ? { row: without(unknown, one.row, pivot.row), joined: true } : one));
  }
  return left.filter(({ row, joined }) => joined && row.at.length > 0).map(({ row }) => row);
}

function without(unknown: number, row: Sparse, pivot: Sparse): Sparse {
  const sum = new Map<number, number>();
  addTo(sum, row, 1);
  addTo(sum, pivot, -times(row, unknown) / times(pivot, unknown));
  return sparse(sum);
}

const times = (row: Sparse, place: number): number => row.times[row.at.indexOf(place)] ?? 0;

function transpose(rows: readonly Sparse[], width: number): Sparse[] {
  const columns = Array.from({ length: width }, () => new Map<number, number>());
  rows.forEach((row, k) => row.at.forEach((place, n) => columns[place]!.set(k, row.times[n]!)));
  return columns.map(sparse);
}
