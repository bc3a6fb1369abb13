import { describe, expect, it } from '@jest/globals';
import { form2019, form2021, identitiesOf } from '../../src/forms/index.js';
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

  it('finds every pair of classes again from what the pair does, whatever cancels out', () => {
    const { classes } = spaceOf(componentsOf(smallIdentities)[0]!, noGaps);
    const steps = [-2, -1, 1, 2];
    const missed: string[] = [];
    for (let a = 0; a < classes.list.length; a++) {
      for (let b = a + 1; b < classes.list.length; b++) {
        for (const [x, y] of steps.flatMap((x) => steps.map((y) => [x, y] as const))) {
          const residual = Float64Array.from({ length: classes.width }, (_, k) => -x * classes.effects[a * classes.width + k]! - y * classes.effects[b * classes.width + k]!);
          const again = search(classes, residual, 2).solutions.some((one) => one.classes.includes(a) && one.classes.includes(b));
          if (!again) missed.push(`${x} × ${a}, ${y} × ${b}`);
        }
      }
    }
    expect(missed).toEqual([]);
  });
});
