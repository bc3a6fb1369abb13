import { describe, expect, it } from '@jest/globals';
import { readTable } from '../../src/recognise/table.js';
import { stripsIn } from './strips.js';

const read = (row: string, ...lines: readonly string[]): unknown[] => {
  const { cells } = readTable(stripsIn('第二十条第（六）项', '信息内容', '上一年项目数量', '本年增/减', '处理决定数量', ...lines), '2019', 'disclosure');
  return ['previousItems', 'change', 'decisions'].map((column) => cells.get(`disclosure.${row}.${column}`)).map((cell) => cell && (cell.value ?? cell.state));
};
const unread = ['unread', 'unread', 'unread'];

describe('figures of a text that are not in the columns’ order', () => {
  it('show by a sign where things are counted', () => {
    expect(read('penalty', '行政处罚', '195', '6', '-16')).toEqual(unread);
    expect(read('penalty', '行政处罚 66 9 +18')).toEqual(unread);
    expect(read('penalty', '行政处罚', '195', '-16', '6')).toEqual([195, -16, 6]);
  });
  it('may be a neighbour’s or the page’s where a row of the same block has fewer', () => {
    expect(read('coercion', '行政处罚', '1', '2', '行政强制', '5', '6', '7')).toEqual(unread);
    expect(read('coercion', '行政处罚', '1', '2', '3', '行政强制', '5', '6', '7')).toEqual([5, 6, 7]);
    expect(read('coercion', '行政处罚 1 2', '行政强制 5 6 7')).toEqual([5, 6, 7]);
  });
});
