import { settled, type Case } from './case.js';
import type { Alternative } from './input.js';
import type { Mend, Repair } from './repair.js';

/** A broken part of a case that another reading of the document would mend, and what is left of the residual without it. */
export interface Misreading {
  readonly repair: Repair;
  readonly equations: ReadonlySet<number>;
}

/**
 * The alternatives that mend at least one broken equation and harm none. The first that mends an equation is kept: two
 * readings of the same row are not both right.
 */
export function misreadingsOf(one: Case, alternatives: readonly Alternative[]): Misreading[] {
  const found: Misreading[] = [];
  const claimed = new Set<number>();
  for (const alternative of alternatives) {
    const misreading = misreadingOf(one, alternative);
    if (!misreading || [...misreading.equations].some((place) => claimed.has(place))) continue;
    for (const place of misreading.equations) claimed.add(place);
    found.push(misreading);
  }
  return found;
}

function misreadingOf({ space, values, residual }: Case, { cells, say }: Alternative): Misreading | null {
  const { indexOf, incidence } = space.system;
  const left = residual.slice();
  const mends: Mend[] = [];
  for (const [path, figure] of cells) {
    const cell = indexOf.get(path);
    const to = figure ?? 0;
    if (cell === undefined || values[cell] === to) continue;
    mends.push({ cell, to, follows: false });
    const { at, times } = incidence[cell]!;
    at.forEach((place, k) => (left[place] = settled(left[place]! + times[k]! * (to - values[cell]!))));
  }
  const changed = [...left.keys()].filter((place) => left[place] !== residual[place]);
  if (changed.length === 0 || changed.some((place) => left[place] !== 0)) return null;
  return { equations: new Set(changed), repair: { mends, roots: 1, slip: { id: 'misread', say }, misread: true } };
}
