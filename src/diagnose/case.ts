import type { CellPath } from '../forms/index.js';
import type { Cell, Weighed } from '../model/index.js';
import type { Component } from './components.js';
import { spaceOf, type Space } from './space.js';
import { dot } from './sparse.js';
import { noGaps, type Gaps } from './system.js';

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
export function caseOf(component: Component, weighed: readonly Weighed[], cells: ReadonlyMap<CellPath, Cell>): Case | null {
  if (!component.places.some((place) => weighed[place]!.state === 'broken')) return null;
  const states = component.places.map((place) => weighed[place]!.state);
  const printed = component.cells.map((path) => cells.get(path));
  const values = new Float64Array(printed.length);
  for (let k = 0; k < values.length; k++) values[k] = printed[k]?.value ?? 0;
  const space = spaceOf(component, states.includes('unknown') ? gapsOf(component, states, printed) : noGaps);
  const { equations, identityOf } = space.system;
  const residual = new Float64Array(equations.length);
  for (let k = 0; k < residual.length; k++) if (states[identityOf[k]!] !== 'holds') residual[k] = settled(dot(equations[k]!, values));
  return { space, printed, values, residual };
}

/** The identities that could not be weighed, and the cells without a figure that only such identities speak of. */
function gapsOf({ identities, cells }: Component, states: readonly Weighed['state'][], printed: Case['printed']): Gaps {
  const counted = new Set(identities.filter((_, k) => states[k] !== 'unknown').flatMap(({ terms }) => terms.map(({ cell }) => cell)));
  return {
    unweighed: identities.flatMap((_, k) => (states[k] === 'unknown' ? [k] : [])),
    unread: cells.flatMap((path, k) => (!counted.has(path) && (printed[k]?.value ?? null) === null ? [k] : [])),
  };
}

/** Sums of decimals, rid of what binary fractions leave behind. */
export const settled = (sum: number): number => (Number.isInteger(sum) ? sum : Math.round(sum * 1e6) / 1e6);

/** The case as far as the given equations go: the others count as whole. */
export function restricted(one: Case, equations: ReadonlySet<number>): Case {
  return { ...one, residual: one.residual.map((value, place) => (equations.has(place) ? value : 0)) };
}

/** The case without the given equations, or `null` where nothing is left broken. */
export function withoutEquations(one: Case, equations: ReadonlySet<number>): Case | null {
  const residual = one.residual.map((value, place) => (equations.has(place) ? 0 : value));
  return residual.some((value) => value !== 0) ? { ...one, residual } : null;
}
