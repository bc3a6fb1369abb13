import { describe, expect, it } from '@jest/globals';
import { readTable } from '../../src/recognise/table.js';
import { stripsIn } from './strips.js';

/** How many figures of table 四 are read out of some lines. */
const figuresIn = (...lines: readonly string[]) => [...readTable(stripsIn(...lines), '2021', 'disputes').cells.values()].filter(({ value }) => value !== null).length;

const leaves = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const headings = ['行政复议', '行政诉讼', ...leaves, '未经复议直接起诉', '复议后起诉', ...leaves, ...leaves];
/** Of three groups, right sums. */
const right = '1 2 3 4 10 0 1 0 1 2 5 0 0 0 5';
/** The same taken column by column. */
const turned = '1 0 5 2 1 0 3 0 0 4 1 0 10 2 5';

describe('figures of table 四 in lines of text', () => {
  it('are read in one line, whatever their sums', () => {
    expect(figuresIn(...headings, right)).toBe(15);
    expect(figuresIn(...headings, turned)).toBe(15);
  });
  it('are read one below the other where every heading stands before them', () => {
    expect(figuresIn(...headings, ...right.split(' '))).toBe(15);
    expect(figuresIn(...headings, ...right.replace('10', '11').split(' '))).toBe(15);
  });
  it('are read one below the other without headings only where every sum holds', () => {
    const some = ['行政复议', '行政诉讼', '未经复议直接起诉', '复议后起诉', ...leaves];
    expect(figuresIn(...some, ...right.split(' '))).toBe(15);
    expect(figuresIn(...some, ...turned.split(' '))).toBe(0);
  });
  it('are unread beside what may be broken off them', () => {
    expect(figuresIn(...headings, right, '3 3')).toBe(0);
    expect(figuresIn(...headings, right, '3')).toBe(15);
    expect(figuresIn(...headings, turned, '3')).toBe(0);
  });
  it('are read of two groups in one line beside a group of its own', () => {
    expect(figuresIn('行政复议', ...leaves, '1 2 3 4 10', '行政诉讼', '未经复议直接起诉', '复议后起诉', ...leaves, ...leaves, '0 1 0 1 2 5 0 0 0 5')).toBe(15);
  });
});
