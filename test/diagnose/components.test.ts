import { describe, expect, it } from '@jest/globals';
import { componentsOf } from '../../src/diagnose/components.js';
import { form2021, identitiesOf } from '../../src/forms/index.js';
import { smallIdentities } from './tables.js';

const identities = identitiesOf(form2021);
const sizes = (...of: Parameters<typeof componentsOf>): number[] => componentsOf(...of).map((one) => one.identities.length);

describe('identities in groups that share no cell', () => {
  it('are none of none', () => expect(componentsOf([])).toEqual([]));

  it('know their places in the whole list', () => {
    for (const component of componentsOf(identities)) expect(component.places.map((place) => identities[place])).toEqual(component.identities);
  });

  it('name each cell once, in the order of the identities', () => {
    const [, reconsideration] = componentsOf(identities);
    expect(reconsideration!.cells).toEqual(['upheld', 'corrected', 'other', 'pending', 'total'].map((column) => `disputes.reconsideration.${column}`));
  });

  it('are told apart from those of another list that begins alike', () => {
    expect(sizes(identities)).toEqual([39, 1, 1, 1]);
    expect(sizes(identities.slice(0, -1))).toEqual([39, 1, 1]);
    expect(sizes([...identities.slice(0, -1), identities.at(-2)!])).toEqual([39, 1, 2]);
    expect(sizes(identities)).toEqual([39, 1, 1, 1]);
  });

  it('are the same each time, also after many other lists that begin alike', () => {
    const [first] = smallIdentities;
    const lists = Array.from({ length: 12 }, (_, k) => [first!, ...identities.slice(k, k + 3)]);
    expect(lists.map((list) => componentsOf(list))).toEqual(lists.map((list) => componentsOf(list)));
    expect(componentsOf(lists.at(-1)!)).toBe(componentsOf(lists.at(-1)!));
  });

  it('join where a later one has cells of both', () => {
    const [row, column] = [smallIdentities.find(({ runs }) => runs === 'row')!, smallIdentities.find(({ runs }) => runs === 'column')!];
    const between = smallIdentities.filter((one) => one !== row && one !== column);
    expect(sizes([row, column, ...between])).toEqual([smallIdentities.length]);
  });
});
