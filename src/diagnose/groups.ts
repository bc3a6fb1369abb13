import type { Case } from './case.js';
import type { Solution } from './search.js';

/** Equations that stand or fall together, and the solutions as far as they concern them. */
export interface Group {
  readonly equations: ReadonlySet<number>;
  readonly solutions: readonly Solution[];
}

/**
 * Splits a case into causes of its own: two equations belong together when any solution mends both with one class, or
 * when the cells of two classes meet. The solutions are then all combinations of the groups' own, so that a person may
 * be shown one sentence a group.
 */
export function groupsOf(one: Case, solutions: readonly Solution[]): Group[] {
  let sets: Bond[] = [];
  for (const place of new Set(solutions.flatMap(({ classes }) => classes))) sets = joined(sets, bondOf(one, place));
  return sets.map(({ equations, classes }) => ({ equations, solutions: distinct(solutions.map((solution) => within(solution, classes))) }));
}

/** Classes tied together, with every equation they move and every cell they may change. */
interface Bond {
  readonly equations: ReadonlySet<number>;
  readonly cells: ReadonlySet<number>;
  readonly classes: ReadonlySet<number>;
}

function bondOf({ space }: Case, place: number): Bond {
  const { effect, members } = space.classes.list[place]!;
  return { equations: new Set(effect.at), cells: new Set(members.flatMap(({ pattern }) => pattern.cells)), classes: new Set([place]) };
}

function joined(bonds: readonly Bond[], added: Bond): Bond[] {
  const touching = bonds.filter(({ equations, cells }) => meet(equations, added.equations) || meet(cells, added.cells));
  const all = [...touching, added];
  const union = (pick: (bond: Bond) => ReadonlySet<number>): Set<number> => new Set(all.flatMap((bond) => [...pick(bond)]));
  const merged = { equations: union((bond) => bond.equations), cells: union((bond) => bond.cells), classes: union((bond) => bond.classes) };
  return [...bonds.filter((bond) => !touching.includes(bond)), merged];
}

function within({ classes, by }: Solution, kept: ReadonlySet<number>): Solution {
  const places = classes.flatMap((one, k) => (kept.has(one) ? [k] : []));
  return { classes: places.map((k) => classes[k]!), by: places.map((k) => by[k]!) };
}

const distinct = (solutions: readonly Solution[]): Solution[] => [...new Map(solutions.map((solution) => [keyOf(solution), solution])).values()];

const keyOf = ({ classes, by }: Solution): string => classes.map((one, k) => `${one}:${by[k]}`).sort().join();

function meet(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  for (const place of one) if (other.has(place)) return true;
  return false;
}
