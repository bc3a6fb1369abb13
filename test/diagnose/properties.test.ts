import { describe, expect, it } from '@jest/globals';
import { array, assert, constantFrom, integer, property, tuple } from 'fast-check';
import { office } from './office.js';
import { applied, brokenIn, causesOf, changed, listed, sound } from './tables.js';

const paths = [...office.keys()].filter((path) => /^(requests|disputes)\./.test(path));
const slip = tuple(constantFrom(...paths), integer({ min: 0, max: 90 }));
const spoilt = (most: number) => array(slip, { minLength: 1, maxLength: most }).map((slips) => changed(office, Object.fromEntries(slips)));

describe('whatever is wrong in a whole report', () => {
  it('is explained by changes that mend what the cause is about, to counts that can be', () => {
    assert(property(spoilt(6), (figures) => sound(figures)), { numRuns: 150, seed: 4 });
  });

  it('holds once the first explanation of every cause is taken', () => {
    assert(
      property(spoilt(2), (figures) => {
        const causes = causesOf(figures).filter(({ explanations }) => explanations.length > 0);
        const mended = causes.reduce((before, { explanations }) => applied(before, explanations[0]!), figures);
        expect(brokenIn(mended)).toEqual([]);
      }),
      { numRuns: 100, seed: 5 },
    );
  });

  it('has the same explanations whatever else is known, though in another order', () => {
    const say = { zh: '上年报告', en: 'last year' };
    const known = tuple(constantFrom(...paths), integer({ min: 0, max: 90 })).map(([cell, equals]) => ({ id: 'told', terms: [{ cell, times: 1 as const }], equals, origin: 'prior' as const, say }));
    const sorted = (figures: ReturnType<typeof changed>, evidence: object = {}) => causesOf(figures, evidence).map((cause) => listed(cause).toSorted());
    assert(
      property(spoilt(1), known, (figures, equation) => {
        const without = causesOf(figures);
        if (without.some(({ more }) => more)) return;
        expect(sorted(figures, { evidence: [equation] })).toEqual(sorted(figures));
      }),
      { numRuns: 100, seed: 6 },
    );
  });
});
