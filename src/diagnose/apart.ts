import type { Case } from './case.js';
import { possible } from './repair.js';
import type { Solution } from './search.js';

/** Changes an explanation of this kind may have at most, and the branches looked at before the search is cut off. */
const most = 12;
const branchCap = 20_000;

/**
 * Explanations of more roots than the exact search goes to, as far as the roots do not concern one another: each class
 * alone mends every equation it moves. Not complete, hence never certain; but many slips far apart are found at once.
 */
export function apart(one: Case): Solution[] {
  const fits = fitsOf(one);
  const broken = one.residual.reduce((count, value) => count + (value === 0 ? 0 : 1), 0);
  for (let size = 2; size <= Math.min(most, broken / 2); size++) {
    const covers = coversOf(one, fits, size);
    if (covers.length > 0) return covers;
  }
  return [];
}

/** Classes that alone mend what they move, and that no other such class meets: each as a solution of its own. */
export function lonelyFits(one: Case): Solution[] {
  const fits = fitsOf(one);
  return fits.filter((fit) => !fits.some((other) => meet(fit, other))).map(({ place, by }) => ({ classes: [place], by: [by] }));
}

const meet = (a: Fit, b: Fit): boolean => a !== b && a.at.some((row) => b.at.includes(row));

interface Fit {
  readonly place: number;
  readonly by: number;
  readonly at: readonly number[];
}

/** The classes that alone mend two equations or more and harm none, with at least one member that is possible. */
function fitsOf({ space: { classes }, residual, values }: Case): Fit[] {
  return classes.list.flatMap(({ effect: { at, times }, members }, place) => {
    if (at.length < 2 || at.some((row) => residual[row] === 0)) return [];
    const by = -residual[at[0]!]! / times[0]!;
    if (at.some((row, k) => residual[row]! + by * times[k]! !== 0)) return [];
    const able = members.some(({ pattern, sign }) => possible(pattern.cells.map((cell) => ({ cell, to: values[cell]! + by * sign, follows: false }))));
    return able ? [{ place, by, at }] : [];
  });
}

/** Every way to cover the broken equations, each once, with so many fits. */
function coversOf({ residual }: Case, fits: readonly Fit[], size: number): Solution[] {
  const covers: Solution[] = [];
  let branches = 0;
  const extend = (chosen: readonly Fit[], open: readonly number[]): void => {
    if (open.length === 0) covers.push({ classes: chosen.map(({ place }) => place), by: chosen.map(({ by }) => by) });
    if (open.length === 0 || chosen.length === size) return;
    const ways = open.map((row) => fits.filter(({ at }) => at.includes(row) && at.every((other) => open.includes(other))));
    const fewest = ways.reduce((best, way) => (way.length < best.length ? way : best));
    for (const fit of fewest) if (++branches <= branchCap) extend([...chosen, fit], open.filter((row) => !fit.at.includes(row)));
  };
  extend([], [...residual.keys()].filter((row) => residual[row] !== 0));
  return branches <= branchCap ? covers : [];
}
