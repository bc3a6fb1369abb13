import { describe, expect, it } from '@jest/globals';
import { readTable } from '../../src/recognise/table/index.js';
import { stripsIn } from './strips.js';

const apart = ['上一年项目数量', '本年增/减', '处理决定数量'];
const beside = ['上一年项目数量 本年增/减', '处理决定数量'];

const readBelow = (headings: readonly string[], row: string, ...lines: readonly string[]): unknown[] => {
  const { cells } = readTable(stripsIn('第二十条第（六）项', '信息内容', ...headings, ...lines), '2019', 'disclosure');
  return ['previousItems', 'change', 'decisions'].map((column) => cells.get(`disclosure.${row}.${column}`)).map((cell) => cell && (cell.value ?? cell.state));
};
const read = (row: string, ...lines: readonly string[]): unknown[] => readBelow(apart, row, ...lines);
const unread = ['unread', 'unread', 'unread'];

describe('figures of a text that are not in the columns’ order', () => {
  it('show by a sign where things are counted', () => {
    expect(read('penalty', '行政处罚', '195', '6', '-16')).toEqual(unread);
    expect(read('penalty', '行政处罚 66 9 +18')).toEqual(unread);
    expect(read('penalty', '行政处罚', '195', '-16', '6')).toEqual([195, -16, 6]);
  });
  it('may be a neighbour’s where headings share a line and a row of the same block has fewer', () => {
    const [short, whole] = [['行政处罚', '1', '2', '行政强制', '5', '6', '7'], ['行政处罚', '1', '2', '3', '行政强制', '5', '6', '7']];
    expect(readBelow(beside, 'coercion', ...short)).toEqual(unread);
    expect(readBelow(beside, 'coercion', ...whole)).toEqual([5, 6, 7]);
  });
  it('are the row’s own where every cell has its line, or the figures stand beside their label', () => {
    expect(readBelow(apart, 'coercion', '行政处罚', '1', '2', '行政强制', '5', '6', '7')).toEqual([5, 6, 7]);
    expect(readBelow(beside, 'coercion', '行政处罚 1 2', '行政强制 5 6 7')).toEqual([5, 6, 7]);
  });
});
