import { describe, expect, it } from '@jest/globals';
import { ofLatest } from '../../src/check/of-latest.js';

describe('what several rules ask of one report', () => {
  it('is worked out once while they ask of the same', () => {
    const asked: object[] = [];
    const [one, other] = [{}, {}];
    const place = ofLatest((whole: object) => asked.push(whole));
    expect([place(one), place(one), place(other), place(other)]).toEqual([1, 1, 2, 2]);
    expect(asked).toEqual([one, other]);
  });

  it('is worked out anew for one that comes again', () => {
    const [one, other] = [{ text: 'a' }, { text: 'b' }];
    const textOf = ofLatest(({ text }: { readonly text: string }) => text);
    expect([textOf(one), textOf(other), textOf(one)]).toEqual(['a', 'b', 'a']);
  });
});
