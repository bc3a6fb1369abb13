import { describe, expect, it } from '@jest/globals';
import { readIn } from './strips.js';

const read = readIn('total');
const oneByOne = (...figures: readonly number[]): string[] => figures.map(String);

describe('a label without figures', () => {
  it('has a blank row where all other figures of the text are its rows', () => {
    const lines = ['一、本年新收政府信息公开申请数量', ...oneByOne(4, 1, 0, 0, 0, 0, 5), '二、上年结转政府信息公开申请数量', '（一）予以公开', ...oneByOne(2, 0, 0, 0, 0, 0, 2)];
    expect(read(lines, 'received', 'carriedOver', 'results.granted')).toEqual([5, 'blank', 2]);
  });
  it('has none where the figures stand apart from the labels, and some labels have too few', () => {
    const lines = ['一、本年新收政府信息公开申请数量', ...oneByOne(4, 1, 0, 0, 5), '二、上年结转政府信息公开申请数量', '（一）予以公开', ...oneByOne(2, 0, 0, 0, 0, 0, 2)];
    expect(read(lines, 'received', 'carriedOver', 'results.granted')).toEqual(['unread', undefined, 2]);
  });
  it('has one where every figure stands on the line of its label, whatever is unread', () => {
    expect(read(['一、本年新收政府信息公开申请数量 4 1 5', '二、上年结转政府信息公开申请数量', '（一）予以公开 2 0 0 0 0 0 2'], 'received', 'carriedOver', 'results.granted')).toEqual(['unread', 'blank', 2]);
  });
});
