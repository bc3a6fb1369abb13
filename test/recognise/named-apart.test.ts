import { describe, expect, it } from '@jest/globals';
import { readTable } from '../../src/recognise/table/index.js';
import { stripsIn } from './strips.js';

const leaves = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
/** The totals of the three groups of table 四, as its lines are read. */
const totals = (...lines: readonly string[]) => {
  const { cells } = readTable(stripsIn(...lines), '2021', 'disputes');
  return ['reconsideration', 'litigationDirect', 'litigationAfterReconsideration'].map((group) => cells.get(`disputes.${group}.total`)).map((cell) => cell && (cell.value ?? cell.state));
};

describe('a row of one group of table 四 in lines', () => {
  it('is its own where every group before it has its headings behind its name', () => {
    expect(totals('行政复议', ...leaves, '行政诉讼', '未经复议直接起诉', ...leaves, '1 2 3 4 10', '复议后起诉', ...leaves, '0 0 0 1 1')).toEqual(['blank', 10, 1]);
  });
  it('may have figures of all groups where their names stand side by side: blank cells leave no trace', () => {
    expect(totals('行政复议 行政诉讼', leaves.join(' '), '未经复议直接起诉 复议后起诉', [...leaves, ...leaves].join(' '), '2 3 5 10 1')).toEqual(['unread', 'unread', 'unread']);
    expect(totals('行政复议', '行政诉讼', leaves.join(' '), '未经复议直接起诉', leaves.join(' '), '2 3 5 10 1')).toEqual(['unread', 'unread', 'unread']);
  });
  it('is not the next group’s, whose name already stands there', () => {
    expect(totals('行政复议', ...leaves, '1 0 0 0 1', '行政诉讼', '未经复议直接起诉', ...leaves, '复议后起诉', '3 4 5 6 18')).toEqual([1, 'unread', 'unread']);
  });
});

describe('headings of table 四 without any figure', () => {
  it('are a blank row, unless figures stick to them', () => {
    expect(totals('行政复议', ...leaves, '行政诉讼', '未经复议直接起诉', ...leaves)).toEqual(['blank', 'blank', 'blank']);
    expect(totals('行政复议', '结果维持8', ...leaves.slice(1), '行政诉讼', '未经复议直接起诉', ...leaves)).toEqual([undefined, undefined, undefined]);
  });
});
