import { describe, expect, it } from '@jest/globals';
import { numbered } from '../../src/forms/index.js';

describe('headings numbered as reports number them', () => {
  it.each([
    [1, 0, '一、总体情况'],
    [10, 1, '（十）总体情况'],
    [3, 2, '3.总体情况'],
    [11, 0, '11、总体情况'],
    [12, 1, '（12）总体情况'],
    [null, 0, '总体情况'],
  ])('number %p at depth %p is %p', (number, depth, text) => expect(numbered(number, '总体情况', depth)).toBe(text));
});
