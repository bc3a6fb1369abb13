import type { Saying } from '../finding/index.js';
import { settled, type Case } from './case.js';
import type { Equation } from './input.js';
import type { Repair } from './repair.js';
import { dot, sparse, type Sparse } from './sparse.js';

/** A further equation over the cells of a case. */
export interface Witness {
  readonly equation: Equation;
  readonly terms: Sparse;
  /** By how much it fails to hold as things stand. */
  readonly lack: number;
}

/** The further equations that speak of this case alone and whose cells can all be read. */
export function witnessesOf({ space, values, printed }: Case, equations: readonly Equation[]): Witness[] {
  const { indexOf, known } = space.system;
  return equations.flatMap((equation) => {
    const places = equation.terms.map(({ cell }) => indexOf.get(cell) ?? -1);
    if (places.some((place) => place < 0 || !known[place] || !printed[place])) return [];
    const terms = sparse(new Map(equation.terms.map(({ times }, k) => [places[k]!, times])));
    return [{ equation, terms, lack: settled(dot(terms, values) - equation.equals) }];
  });
}

export interface Testimony {
  /** What agrees with the repair, of the equations it changes anything about. */
  readonly supports: readonly Witness[];
  /** How many equations held before and would not after. */
  readonly against: number;
}

export function testimony({ values }: Case, { mends }: Repair, witnesses: readonly Witness[]): Testimony {
  const supports: Witness[] = [];
  let against = 0;
  for (const witness of witnesses) {
    const { terms, lack } = witness;
    let by = 0;
    for (const { cell, to } of mends) {
      const place = terms.at.indexOf(cell);
      if (place >= 0) by += terms.times[place]! * (to - values[cell]!);
    }
    if (by === 0) continue;
    if (settled(lack + by) === 0) supports.push(witness);
    else if (lack === 0) against++;
  }
  return { supports, against };
}

/** Ids of the further equations that are broken as things stand and that the evidence rests on. */
export const mendedIds = (supports: readonly Witness[]): string[] => supports.filter(({ lack }) => lack !== 0).map(({ equation }) => equation.id);

export const sayingsOf = (supports: readonly Witness[]): Saying[] => supports.map(({ equation }) => equation.say);

