import { describe, expect, it } from '@jest/globals';
import { catalogueOf, type Entry } from '../../src/batch/catalogue.js';

const entry = (path: string, organization: string, year: number): Entry => ({ path, name: path, source: path, organization, year });
const kinOf = (entries: readonly Entry[]): Record<string, string[]> =>
  Object.fromEntries([...catalogueOf(entries).kin].flatMap(([, reports]) => Object.entries(reports).map(([source, kin]) => [source, kin.map((one) => one.source)])));

describe('the catalogue of a batch', () => {
  it('joins each report with the nearest earlier one of its body, in whatever order they came', () => {
    expect(kinOf([entry('c', '青河县档案局', 2023), entry('a', '白石市青河县档案局', 2020), entry('b', '青河县 档案局', 2022), entry('x', '青河县财政局', 2022)])).toEqual({ b: ['a'], c: ['b'] });
  });

  it('joins several of one body and year with one another', () => {
    expect(kinOf([entry('a', '甲局', 2022), entry('b', '甲局', 2023), entry('c', '甲局', 2023)])).toEqual({ b: ['a', 'c'], c: ['a', 'b'] });
  });

  it('joins nothing with a name that may be of two bodies, and says so', () => {
    const entries = [entry('a', '白石市城关区财政局', 2022), entry('b', '红石市城关区财政局', 2022), entry('c', '城关区财政局', 2023)];
    expect(kinOf(entries)).toEqual({});
    expect(catalogueOf(entries).ambiguous.map(({ name }) => name)).toEqual(['城关区财政局']);
  });
});
