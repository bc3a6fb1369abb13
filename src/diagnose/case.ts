import type { CellPath, Identity } from '../forms/index.js';
import type { Cell, Weighed } from '../model/index.js';
import { spaceOf, type Space } from './space.js';
import { dot } from './sparse.js';
import { cellsOfIdentities } from './system.js';

/** One component of one report whose equations do not all hold. */
export interface Case {
  readonly space: Space;
  /** By cell, as read; nothing where nothing was. */
  readonly printed: readonly (Cell | undefined)[];
  /** By cell: the figure that counts in the sums. A blank counts as 0, its customary meaning. */
  readonly values: Float64Array;
  /** By equation: by how much it fails to hold, A·x. */
  readonly residual: Float64Array;
}

/** A case of the component as it stands in the report, or `null` where nothing is broken. */
export function caseOf(component: readonly Identity[], weighed: ReadonlyMap<Identity, Weighed>, cells: ReadonlyMap<CellPath, Cell>): Case | null {
  const stateOf = (identity: Identity): Weighed['state'] => weighed.get(identity)!.state;
  if (!component.some((identity) => stateOf(identity) === 'broken')) return null;
  const paths = cellsOfIdentities(component);
  const printed = paths.map((path) => cells.get(path));
  const values = Float64Array.from(printed, (cell) => cell?.value ?? 0);
  const unweighed = component.flatMap((identity, k) => (stateOf(identity) === 'unknown' ? [k] : []));
  const needed = new Set(component.filter((identity) => stateOf(identity) !== 'unknown').flatMap(({ terms }) => terms.map(({ cell }) => cell)));
  const unread = paths.flatMap((path, k) => (!needed.has(path) && (printed[k]?.value ?? null) === null ? [k] : []));
  const space = spaceOf(component, { unweighed, unread });
  const holds = space.system.identityOf.map((k) => k >= 0 && stateOf(component[k]!) === 'holds');
  const residual = Float64Array.from(space.system.equations, (equation, k) => (holds[k] ? 0 : settled(dot(equation, values))));
  return { space, printed, values, residual };
}

/** Sums of decimals, rid of what binary fractions leave behind. */
export const settled = (sum: number): number => (Number.isInteger(sum) ? sum : Math.round(sum * 1e6) / 1e6);

export const isBroken = (residual: Float64Array): boolean => residual.some((one) => one !== 0);
