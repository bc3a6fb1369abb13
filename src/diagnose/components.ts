import type { Identity } from '../forms/index.js';

/**
 * The identities in groups that share no cell: what is wrong in one group says nothing about another. Table 三 is one
 * group, table 四 three. The result is kept for as long as the first identity lives: thousands of reports of one form
 * share it.
 */
export function componentsOf(identities: readonly Identity[]): readonly (readonly Identity[])[] {
  const first = identities[0];
  if (!first) return [];
  const kept = known.get(first) ?? [];
  const same = kept.find((one) => sameList(one.identities, identities));
  if (same) return same.components;
  const components = split(identities);
  known.set(first, [...kept.slice(-7), { identities, components }]);
  return components;
}

interface Kept {
  readonly identities: readonly Identity[];
  readonly components: readonly (readonly Identity[])[];
}

/** Cache: at most eight layouts for each first identity (a 2019 table in a 2021 report is a layout of its own). */
const known = new WeakMap<Identity, readonly Kept[]>();

const sameList = (one: readonly Identity[], other: readonly Identity[]): boolean => one.length === other.length && one.every((identity, k) => identity === other[k]);

function split(identities: readonly Identity[]): Identity[][] {
  const groupOf = new Map<string, Identity[]>();
  for (const identity of identities) {
    const touched = new Set(identity.terms.flatMap(({ cell }) => groupOf.get(cell) ?? []).map(({ terms }) => groupOf.get(terms[0]!.cell)!));
    const group = [...[...touched].flat(), identity];
    for (const { terms } of group) for (const { cell } of terms) groupOf.set(cell, group);
  }
  const order = new Map(identities.map((identity, k) => [identity, k]));
  return [...new Set(groupOf.values())].map((group) => group.sort((a, b) => order.get(a)! - order.get(b)!));
}
