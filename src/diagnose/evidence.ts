import type { Saying } from '../finding/index.js';
import type { Evidence } from '../model/index.js';
import { settled, type Case } from './case.js';
import type { Repair } from './repair.js';
import { dot, sparse, type Sparse } from './sparse.js';

/** A piece of evidence over the cells of a case. */
export interface Witness {
  readonly evidence: Evidence;
  readonly terms: Sparse;
  /** By how much it fails to hold as things stand. */
  readonly lack: number;
}

/** The evidence that speaks of this case alone and whose cells can all be read. */
export function witnessesOf({ space, values, printed }: Case, evidence: readonly Evidence[]): Witness[] {
  const { indexOf, known } = space.system;
  return evidence.flatMap((one) => {
    const places = one.terms.map(({ cell }) => indexOf.get(cell) ?? -1);
    if (places.some((place) => place < 0 || !known[place] || !printed[place])) return [];
    const terms = sparse(new Map(one.terms.map(({ times }, k) => [places[k]!, times])));
    return [{ evidence: one, terms, lack: settled(dot(terms, values) - one.equals) }];
  });
}

/** What the evidence beside the tables says of a repair. */
export interface Testimony {
  /** What agrees with the repair, of the evidence it changes anything about. */
  readonly supports: readonly Witness[];
  /** How many pieces of it held before and would not after. */
  readonly against: number;
}

/** Hears every witness whose sum the repair changes; the others say nothing of it. */
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

/** Ids of what is broken as things stand and would hold. */
export const mendedIds = (supports: readonly Witness[]): string[] => supports.filter(({ lack }) => lack !== 0).map(({ evidence }) => evidence.id);

/** The supports in words, in their order. */
export const sayingsOf = (supports: readonly Witness[]): Saying[] => supports.map(({ evidence }) => evidence.say);
