import type { Identity } from '../../forms/index.js';
import type { Space } from '../space.js';
import type { Trial } from './move.js';

/** An equation as a candidate asks about it. */
export interface Asked {
  /** By cell. */
  readonly times: Float64Array;
  /** `null` for one joined of several. */
  readonly runs: Identity['runs'] | null;
}

/**
 * The candidates of a move that can mend the first broken equation at all, a few of hundreds: worked out once for each
 * space and equation.
 */
export function byEquation<Candidate>(all: (space: Space) => readonly Candidate[], concerns: (one: Candidate, equation: Asked) => boolean): (trial: Trial) => readonly Candidate[] {
  const kept = new WeakMap<Space, { readonly all: readonly Candidate[]; readonly by: (readonly Candidate[] | undefined)[] }>();
  return ({ one: { space }, broken, times }) => {
    let known = kept.get(space);
    if (!known) kept.set(space, (known = { all: all(space), by: [] }));
    const runs = space.system.identities[space.system.identityOf[broken]!]?.runs ?? null;
    return (known.by[broken] ??= known.all.filter((candidate) => concerns(candidate, { times, runs })));
  };
}
