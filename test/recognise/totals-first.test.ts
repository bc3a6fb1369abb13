import { describe, expect, it } from '@jest/globals';
import { readIn } from './strips.js';

const totals = readIn('total');
const rows = (...figures: readonly string[]): string[] => ['一、本年新收政府信息公开申请数量', '二、上年结转政府信息公开申请数量', '（一）予以公开', '四、结转下年度继续办理'].map((label, at) => `${label} ${figures[at]}`);
const all = ['received', 'carriedOver', 'results.granted', 'carriedForward'];

describe('rows whose order alone shows the columns', () => {
  it('are unread where in several the first figure is the sum of the others, and in none the last', () => {
    expect(totals(rows('7 4 1 0 0 2 0', '5 3 2 0 0 0 0', '9 5 0 4 0 0 0', '0 0 0 0 0 0 0'), ...all)).toEqual(['unread', 'unread', 'unread', 'unread']);
  });
  it('are read in the form’s order where one row is in it, or few are in the other', () => {
    expect(totals(rows('7 4 1 0 0 2 0', '5 3 2 0 0 0 0', '9 5 0 4 0 0 0', '1 0 0 0 0 2 3'), ...all)).toEqual([0, 0, 0, 3]);
    expect(totals(rows('7 4 1 0 0 2 0', '5 3 2 0 0 0 0', '3 3 0 0 0 0 9', '0 0 0 0 0 0 0'), ...all)).toEqual([0, 0, 9, 0]);
  });
});
