import { describe, expect, it } from '@jest/globals';
import { form2019, form2021, identitiesOf } from '../../src/forms/index.js';
import type { Classes } from '../../src/diagnose/classes.js';
import { componentsOf } from '../../src/diagnose/components.js';
import { patternsOf } from '../../src/diagnose/patterns.js';
import { search } from '../../src/diagnose/search.js';
import { spaceOf } from '../../src/diagnose/space.js';
import { noGaps } from '../../src/diagnose/system.js';
import { smallIdentities } from './tables.js';

const components = componentsOf(identitiesOf(form2021));
const requests = spaceOf(components[0]!, noGaps);

describe('what depends on the form alone', () => {
  it('falls into table 三 and the three groups of table 四', () => {
    expect(components.map(({ identities, cells }) => [identities.length, cells.length])).toEqual([[39, 175], [1, 5], [1, 5], [1, 5]]);
    expect(componentsOf(identitiesOf(form2019)).map(({ identities }) => identities.length)).toEqual([37, 1, 1, 1]);
  });

  it('has a pattern for every root and every way its totals follow', () => {
    expect(patternsOf(requests.system)).toHaveLength(598);
  });

  it('merges what arithmetic cannot tell apart', () => {
    const sizes = requests.classes.list.map(({ members }) => members.length);
    expect(sizes).toHaveLength(340);
    expect([1, 21, 24].map((size) => sizes.filter((one) => one === size).length)).toEqual([328, 6, 6]);
    expect(spaceOf(components[1]!, noGaps).classes.list.map(({ members }) => members.length)).toEqual([5]);
  });

  it('is worked out once for each layout', () => {
    const identities = identitiesOf(form2021);
    expect(componentsOf([...identities])).toBe(componentsOf([...identities]));
    expect(spaceOf(components[0]!, noGaps)).toBe(requests);
  });
});

describe('the search', () => {
  it('stops at its cap and says so', () => {
    const residual = new Float64Array(requests.classes.width);
    const balances = requests.system.identities.flatMap(({ runs }, k) => (runs === 'balance' ? [k] : []));
    [10, 21, 37].forEach((lack, k) => (residual[balances[k]!] = lack));
    expect(search(requests.classes, residual, 4).capped).toBe(true);
    expect(search(requests.classes, residual, 3).capped).toBe(false);
  });

  it('gives each set once', () => {
    const { solutions } = search(requests.classes, requests.classes.effects.slice(0, requests.classes.width), 3);
    const sets = solutions.map(({ classes }) => classes.toSorted((a, b) => a - b).join());
    expect(new Set(sets).size).toBe(sets.length);
  });

  const small = spaceOf(componentsOf(smallIdentities)[0]!, noGaps).classes;

  it.each([2, 3])('finds any %i independent classes again from what they do together, whatever cancels out', (size) => {
    const missed = setsOf(small.list.length, size).flatMap((set, k) => {
      if (k % (size - 1) !== 0 || !independent(small, set)) return [];
      return signsOf(size).filter((signs) => {
        const residual = Float64Array.from({ length: small.width }, (_, k) => -set.reduce((sum, one, n) => sum + signs[n]! * small.effects[one * small.width + k]!, 0));
        return !search(small, residual, size).solutions.some(({ classes }) => set.every((one) => classes.includes(one)));
      });
    });
    expect(missed).toEqual([]);
  });
});

/** All sets of so many numbers below a bound, ascending. */
const setsOf = (bound: number, size: number): number[][] =>
  size === 0 ? [[]] : setsOf(bound, size - 1).flatMap((set) => Array.from({ length: bound }, (_, k) => k).filter((k) => k > (set.at(-1) ?? -1)).map((k) => [...set, k]));

/** The first with weight 1, the others with 1 or −1. */
const signsOf = (size: number): number[][] => (size === 1 ? [[1]] : signsOf(size - 1).flatMap((signs) => [1, -1].map((sign) => [...signs, sign])));

/** Whether no class of the set is a sum of the others: plain elimination. */
function independent({ effects, width }: Classes, set: readonly number[]): boolean {
  let rows = set.map((one) => Array.from(effects.slice(one * width, (one + 1) * width)));
  for (let column = 0; column < width; column++) {
    const pivot = rows.find((row) => Math.abs(row[column]!) > 1e-9);
    if (pivot) rows = rows.filter((row) => row !== pivot).map((row) => row.map((value, k) => value - (row[column]! / pivot[column]!) * pivot[k]!));
  }
  return rows.length === 0;
}
