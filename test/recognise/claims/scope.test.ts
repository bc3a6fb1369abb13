import { describe, expect, it } from '@jest/globals';
import { bodyOf, scopeOf } from '../../../src/recognise/claims/scope.js';

describe('the level of a body', () => {
  it.each([
    ['青河县', '县'], ['青河县人民政府', '县'], ['白沙街道办事处', '街道'], ['广西壮族自治区', '区'], ['青河高新区管委会', '区'], ['青河县水务局', null], [null, null],
  ])('%s: %s', (name, level) => expect(bodyOf(name)).toEqual({ name, level }));
});

describe('a body named in a sentence', () => {
  it.each([
    ['青河县水务局', '青河县水务局', 'own'], ['青河县水务局', '水务局', 'own'], ['青河县水务局', '县教育局', 'elsewhere'], ['青河县水务局', '街道办', 'elsewhere'],
    ['青河县水务局', '我局', null], ['青河县水务局', '水务', null], ['青河县水务局', '全市各局', 'elsewhere'], [null, '青河县教育局', 'elsewhere'],
    ['青河县人民政府', '青河县政府', 'own'], ['白沙镇人民政府', '白沙镇', 'own'], ['白沙镇人民政府', '办事处', 'own'], ['白沙街道办事处', '街道办', 'own'],
    ['黑水乡人民政府', '办事处', 'own'], ['青河县', '办事处', 'elsewhere'],
  ] as const)('in a report of %s: %s is %s', (name, word, scope) => expect(scopeOf({ means: { is: 'unknown' }, word, start: 0, end: word.length }, bodyOf(name))).toBe(scope));

  const scope = (means: Parameters<typeof scopeOf>[0]['means'], name: string | null): string | null => scopeOf({ means, word: '', start: 0, end: 0 }, bodyOf(name));
  it('is the own one where the level is its own, or where an organ or an office says so', () => {
    expect([scope({ is: 'area', level: '县' }, '青河县'), scope({ is: 'area', level: '市' }, '青河县'), scope({ is: 'area', level: '县' }, '青河县水务局')]).toEqual(['own', 'elsewhere', 'elsewhere']);
    expect([scope({ is: 'self' }, '青河县水务局'), scope({ is: 'self' }, '青河县')]).toEqual(['own', null]);
    expect([scope({ is: 'office' }, '青河县政府办公室'), scope({ is: 'office' }, '青河县水务局'), scope({ is: 'office' }, null)]).toEqual(['own', 'elsewhere', 'elsewhere']);
    expect([scope({ is: 'others' }, '青河县水务局'), scope({ is: 'receive' }, '青河县水务局')]).toEqual(['elsewhere', null]);
  });
});
