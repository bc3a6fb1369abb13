import type { CellPath, Identity } from '../forms/index.js';

/** Identities that hang together by their cells, and share none with any other. */
export interface Component {
  readonly identities: readonly Identity[];
  /** By identity: its place in the list the component was split from. */
  readonly places: readonly number[];
  /** Every cell of the identities, in the order they first name it. */
  readonly cells: readonly CellPath[];
}

/**
 * The identities in groups that share no cell: what is wrong in one group says nothing about another. Table 三 is one
 * group, table 四 three. The result is kept for as long as the first identity lives: thousands of reports of one form
 * share it.
 */
export function componentsOf(identities: readonly Identity[]): readonly Component[] {
  const first = identities[0];
  if (!first) return [];
  const kept = known.get(first) ?? [];
  const same = kept.find((one) => sameList(one.identities, identities));
  if (same) return same.components;
  const components = split(identities).map((group) => componentOf(group, identities));
  known.set(first, [...kept.slice(1 - mostKept), { identities, components }]);
  return components;
}

interface Kept {
  readonly identities: readonly Identity[];
  readonly components: readonly Component[];
}

/** Cache: a few layouts for each first identity (a 2019 table in a 2021 report is a layout of its own). */
const known = new WeakMap<Identity, readonly Kept[]>();
const mostKept = 8;

const sameList = (one: readonly Identity[], other: readonly Identity[]): boolean => one.length === other.length && one.every((identity, k) => identity === other[k]);

function componentOf(group: ReadonlySet<Identity>, all: readonly Identity[]): Component {
  const places = all.flatMap((identity, place) => (group.has(identity) ? [place] : []));
  const identities = places.map((place) => all[place]!);
  return { identities, places, cells: [...new Set(identities.flatMap(({ terms }) => terms.map(({ cell }) => cell)))] };
}

function split(identities: readonly Identity[]): ReadonlySet<Identity>[] {
  const groupOf = new Map<CellPath, Set<Identity>>();
  for (const identity of identities) {
    const group = new Set([identity]);
    for (const { cell } of identity.terms) for (const other of groupOf.get(cell) ?? []) group.add(other);
    for (const { terms } of group) for (const { cell } of terms) groupOf.set(cell, group);
  }
  return [...new Set(groupOf.values())];
}
