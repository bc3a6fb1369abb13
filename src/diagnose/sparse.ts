/** A vector by its non-zero places, in ascending order. */
export interface Sparse {
  readonly at: readonly number[];
  readonly times: readonly number[];
}

/** The vector with the given entries, zeros left out. */
export function sparse(entries: ReadonlyMap<number, number>): Sparse {
  const at = [...entries.keys()].filter((place) => entries.get(place) !== 0).sort((a, b) => a - b);
  return { at, times: at.map((place) => entries.get(place)!) };
}

/** Adds `times` × `vector` to a sum under way. */
export function addTo(sum: Map<number, number>, vector: Sparse, times: number): void {
  vector.at.forEach((place, k) => sum.set(place, (sum.get(place) ?? 0) + times * vector.times[k]!));
}

/** Σ times × values. */
export function dot(vector: Sparse, values: ArrayLike<number>): number {
  let sum = 0;
  for (let k = 0; k < vector.at.length; k++) sum += vector.times[k]! * values[vector.at[k]!]!;
  return sum;
}
