import { describe, expect, it } from '@jest/globals';
import { readTable } from '../../src/recognise/table/index.js';
import { stripsIn } from './strips.js';

/** What table 二 gives for penalties and coercion, below the heading of their block and before the next. */
const read = (...lines: readonly string[]): unknown[] => {
  const { cells } = readTable(stripsIn('第二十条第（六）项', '信息内容', '本年处理决定数量', ...lines, '第二十条第（八）项', '信息内容', '本年收费金额（单位：万元）', '行政事业性收费', '5'), '2021', 'disclosure');
  return ['penalty', 'coercion'].map((row) => cells.get(`disclosure.${row}.decisions`)).map((cell) => cell && (cell.value ?? cell.state));
};

describe('a block of one column with one cell a line', () => {
  it('is read in turn where each label has its figure behind it', () => expect(read('行政处罚', '83', '行政强制', '7')).toEqual([83, 7]));
  it('is read by number where figures come first, or labels and figures together', () => {
    expect(read('83', '行政处罚', '7', '行政强制')).toEqual([83, 7]);
    expect(read('行政处罚', '行政强制', '83', '7')).toEqual([83, 7]);
    expect(read('83', '7', '行政处罚', '行政强制')).toEqual([83, 7]);
  });
  it('is unread where a figure comes first and the count is another', () => {
    expect(read('83', '行政处罚', '行政强制')).not.toContain(83);
    expect(read('83', '行政处罚', '7', '9', '行政强制')).not.toContain(7);
  });
  it('is read in turn where a label is broken over lines', () => expect(read('行政', '处罚', '83', '行政强制', '7')).toEqual([83, 7]));
  it('is unread before its label where other rows have theirs on one line: it may be the page’s number', () => {
    expect(read('83', '行政处罚', '行政强制 7')[0]).not.toBe(83);
  });
  it('is unread where labels stand in another order', () => expect(read('83', '行政强制', '7', '行政处罚').filter((value) => typeof value === 'number')).toEqual([]));
});
