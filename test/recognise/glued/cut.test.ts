// Ways of cutting figures that ran together: one, several, those a sum allows, or none.
import { describe, expect, it } from '@jest/globals';
import { array, assert, constantFrom, nat, property } from 'fast-check';
import type { ValueKind } from '../../../src/forms/index.js';
import { cutLimits, cutsOf, type InnerSum } from '../../../src/recognise/glued/cut.js';

const counts = (cells: number): ValueKind[] => Array.from({ length: cells }, () => 'count');
const total = (cells: number): InnerSum[] => [{ id: 'sum', parts: Array.from({ length: cells - 1 }, (_, at) => at), total: cells - 1 }];
/** The cuts, each as its figures; those in one way only in brackets, those that stood apart in double ones. */
const ways = (text: string, kinds: readonly ValueKind[], sums: readonly InnerSum[] = []): string => {
  const { allowed, apart, only } = cutsOf(text, kinds, sums);
  const told = allowed.map((cut) => cut.map(({ value }) => value ?? '—').join(' ')).toSorted().join(', ');
  return apart ? `((${told}))` : only ? `(${told})` : told;
};

describe('figures that ran together', () => {
  it.each<[string, number, string]>([
    ['000', 3, '(0 0 0)'], ['100', 3, '(1 0 0)'], ['12', 1, '((12))'], ['123', 2, '1 23, 12 3'], ['1 2 3', 3, '((1 2 3))'], ['12 3', 3, '(1 2 3)'], ['12 34', 3, '1 2 34, 12 3 4'], ['012', 2, '(0 12)'], ['102', 2, '(10 2)'],
    ['1,234', 1, '((1234))'], ['1,2345', 2, '(1234 5)'], ['1,23', 2, ''], ['1-2', 3, '(1 — 2)'], ['--', 2, '(— —)'], ['1件2条', 2, '(1 2)'], ['１２', 2, '(1 2)'], ['1／2', 3, '(1 — 2)'], ['1–2', 3, '(1 — 2)'],
    ['12', 3, ''], ['1 2 3', 2, ''], ['', 1, ''], [' ', 1, ''], ['1甲', 2, ''], ['01', 1, ''], ['1.5', 1, ''], ['1万', 1, ''],
  ])('%s in %i cells', (text, cells, expected) => expect(ways(text, counts(cells))).toBe(expected));

  it.each<[string, ValueKind[], string]>([
    ['1.5万元2', ['amount', 'count'], '(1.5 2)'], ['12.5', ['amount'], '((12.5))'], ['-3+4', ['change', 'change'], '(-3 4)'], ['减少3增4', ['change', 'change'], '(-3 4)'], ['-0', ['change'], '((0))'], ['3-2', ['count', 'change'], '(3 -2)'],
    ['-3', ['count'], ''], ['-3', ['count', 'count'], '(— 3)'], ['1,234.50元', ['amount'], '((1234.5))'], ['1.', ['amount'], ''], ['9007199254740993件', ['count'], ''], ['999999999999999', ['count'], '((999999999999999))'], ['1000000000000000', ['count'], ''],
  ])('%s as %j', (text, kinds, expected) => expect(ways(text, kinds)).toBe(expected));

  it.each<[string, number, string]>([
    ['112', 3, '(1 1 2)'], ['123', 3, '(1 2 3)'], ['2022', 3, ''], ['191020', 3, ''], ['19120', 3, '19 1 20'], ['1910000020', 8, '1 9 10 0 0 0 0 20, 19 1 0 0 0 0 0 20'], ['1111', 3, ''], ['11112', 3, '1 11 12, 11 1 12'], ['1 2 4', 3, '((1 2 4))'], ['1-1', 3, '(1 — 1)'], ['1-2', 3, '(1 — 2)'],
    ['10 212', 3, '10 2 12'], ['99100199', 3, '99 100 199'],
  ])('%s in %i cells of which the last is the sum', (text, cells, expected) => expect(ways(text, counts(cells), total(cells))).toBe(expected));

  it('are all there is, whatever the figures: the true one is among them, and none breaks the sum', () =>
    assert(property(array(nat(300), { minLength: 2, maxLength: 6 }), constantFrom('', ' '), (figures, between) => {
      const all = [...figures, figures.reduce((sum, one) => sum + one, 0)];
      const { allowed, apart } = cutsOf(all.join(between), counts(all.length), total(all.length));
      const values = allowed.map((cut) => cut.map(({ value }) => value));
      expect(apart).toBe(between === ' ');
      expect(values).toContainEqual(all);
      for (const one of values) expect(one.slice(0, -1).reduce<number>((sum, value) => sum + value!, 0)).toBe(one.at(-1));
    })));

  it('keep their text and its place', () =>
    expect(cutsOf(' １,234 -', ['count', 'count']).allowed).toEqual([[{ text: '1,234', start: 1, value: 1234 }, { text: '-', start: 7, value: null }]]));

  it('are given up where they have more digits a cell than any table', () => {
    expect(cutsOf('1'.repeat(cutLimits.digits * 2 + 1), counts(2)).allowed).toEqual([]);
    expect(cutsOf('1'.repeat(cutLimits.digits * 2), counts(2)).allowed).toHaveLength(cutLimits.digits * 2 - 1);
    expect(cutsOf(`${'1'.repeat(11)} 2`, counts(2)).allowed).toHaveLength(1);
  });
});
