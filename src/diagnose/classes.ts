import { patternsOf, type Pattern } from './patterns.js';
import { addTo, sparse, type Sparse } from './sparse.js';
import type { System } from './system.js';

/** A pattern in a class; `sign` is −1 where it moves the equations the other way round. */
export interface Member {
  readonly pattern: Pattern;
  readonly sign: 1 | -1;
}

/** Patterns that disturb the same equations in the same proportion. Arithmetic cannot tell its members apart: a class *is* the ambiguity. */
export interface AmbiguityClass {
  readonly effect: Sparse;
  readonly members: readonly Member[];
}

/** The classes of a system, and their effects laid out for the search. */
export interface Classes {
  readonly list: readonly AmbiguityClass[];
  /** Effects as one dense matrix, a row a class. */
  readonly effects: Float64Array;
  /** Equations, the width of `effects`. */
  readonly width: number;
  /** By equation: the classes that move it. */
  readonly touching: readonly Int32Array[];
  /** The most equations any class moves. */
  readonly widest: number;
}

/** Patterns that disturb nothing are left out: no arithmetic can see them. */
export function classesOf(system: System): Classes {
  const found = new Map<string, { effect: Sparse; members: Member[] }>();
  for (const pattern of patternsOf(system)) {
    const effect = effectOf(system, pattern.cells);
    if (effect.at.length === 0) continue;
    const sign = effect.times[0]! < 0 ? -1 : 1;
    const upright = sign === 1 ? effect : { at: effect.at, times: effect.times.map((times) => -times) };
    const key = upright.at.map((place, k) => `${place}:${upright.times[k]}`).join(' ');
    const known = found.get(key);
    if (known) known.members.push({ pattern, sign });
    else found.set(key, { effect: upright, members: [{ pattern, sign }] });
  }
  return laidOut([...found.values()], system.equations.length);
}

function effectOf({ incidence }: System, cells: readonly number[]): Sparse {
  const sum = new Map<number, number>();
  for (const cell of cells) addTo(sum, incidence[cell]!, 1);
  return sparse(sum);
}

function laidOut(list: readonly AmbiguityClass[], width: number): Classes {
  const effects = new Float64Array(list.length * width);
  const touching = Array.from({ length: width }, (): number[] => []);
  list.forEach(({ effect }, one) =>
    effect.at.forEach((place, k) => {
      effects[one * width + place] = effect.times[k]!;
      touching[place]!.push(one);
    }),
  );
  const widest = list.reduce((most, { effect }) => Math.max(most, effect.at.length), 0);
  return { list, effects, width, touching: touching.map((ones) => Int32Array.from(ones)), widest };
}
