import { describe, expect, it } from '@jest/globals';
import type { GridCell } from '../../src/document/index.js';
import { wholeFile } from '../../src/finding/index.js';
import { stripsOf, type Strip } from '../../src/recognise/strip.js';
import { readTable } from '../../src/recognise/table/index.js';
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
    expect(figuresIn(...leaves, ...leaves, ...leaves, ...right.replace('10', '11').split(' '))).toBe(15);
    expect(figuresIn(...leaves, ...leaves, ...right.replace('10', '11').split(' '))).toBe(0);
  });
  it('are read one below the other without headings only where every sum holds', () => {
    const some = ['行政复议', '行政诉讼', '未经复议直接起诉', '复议后起诉', ...leaves];
    expect(figuresIn(...some, ...right.split(' '))).toBe(15);
    expect(figuresIn(...some, ...turned.split(' '))).toBe(0);
  });
  it('are unread one below the other behind headings that stand in no order, though every sum holds', () => {
    expect(figuresIn('行政复议', '行政诉讼', '结果', '结果', '未经复议直接起诉', '复议后起诉', '维持', '纠正', '总计', ...right.split(' '))).toBe(0);
  });
  it('are no group’s where the name of another, broken over lines, stands before them', () => {
    expect(figuresIn('行政', '复议', '行政', '诉讼', '未经复议直接起诉', ...leaves, '0 0 1 2 3')).toBe(0);
    expect(figuresIn('行政', '诉讼', '未经复议直接起诉', ...leaves, '0 0 1 2 3')).toBe(5);
  });
  it('are unread in cells merely counted, one short of all groups', () => {
    const bars = (words: readonly string[]): string => words.join(' | ');
    const over = [bars(['行政复议', '行政诉讼']), bars([...leaves, '未经复议直接起诉', '复议后起诉']), bars([...leaves, ...leaves])];
    const figures = right.split(' ').map((figure, at) => (at < 5 ? figure : ''));
    expect(figuresIn(...over, bars(figures))).toBe(0);
    expect(figuresIn(...over, bars(right.split(' ')))).toBe(15);
  });
  it('are unread in a grid below headings of which one stands elsewhere', () => {
    const cells = (texts: readonly string[]) => texts.map((text, column): GridCell => ({ text, at: wholeFile, column, columnSpan: 1, rowSpan: 1 }));
    const grid = (headings: readonly string[]): Strip[] => stripsOf({ blocks: [{ kind: 'grid', rows: [cells(['未经复议直接起诉', '', '', '', '']), cells(headings), cells(['0', '0', '1', '2', '3'])], at: wholeFile, ragged: false }], tabular: false, remarks: [] });
    const read = (headings: readonly string[]): number => [...readTable(grid(headings), '2021', 'disputes').cells.values()].filter(({ value }) => value !== null).length;
    expect([read(leaves), read(['', ...leaves.slice(0, 4)])]).toEqual([5, 0]);
    expect(read(['结果维持', '结果纠正', '其他结果', '总计', '结果维持'])).toBe(0);
  });
  it('are of no group below names of several, run together', () => {
    expect(figuresIn(['行政诉讼行政复议复议后起诉', ...leaves].join('|'), '0|6|0|4|10')).toBe(0);
    expect(figuresIn(['行政诉讼（复议后起诉）', ...leaves].join('|'), '0|6|0|4|10')).toBe(5);
  });
  it('are unread in a group printed twice and not alike, be some of them so', () => {
    const group = ['未经复议直接起诉', ...leaves];
    expect(figuresIn(...group, '0 6 0 4 10', ...group, '0 6 0 4 10')).toBe(5);
    expect(figuresIn(...group, '0 6 0 4 10', ...group, '0 6 0 5 11')).toBe(0);
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
