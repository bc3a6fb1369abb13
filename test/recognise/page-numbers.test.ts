import { describe, expect, it } from '@jest/globals';
import { readTable } from '../../src/recognise/table/index.js';
import { stripsIn } from './strips.js';

const read = (...lines: readonly string[]) => (path: string) => {
  const cell = readTable(stripsIn(...lines), '2021', 'disclosure').cells.get(`disclosure.${path}`);
  return cell && (cell.value ?? cell.state);
};
const before = ['第二十条第（五）项', '信息内容 本年处理决定数量', '行政许可 12', '第二十条第（八）项', '信息内容 本年收费金额'];

describe('a number alone below a label of a text', () => {
  it('may be the page’s where other rows have theirs beside their labels', () => {
    expect(read(...before, '行政事业性收费', '9')('fees.amount')).toBe('unread');
    expect(read(...before, '行政事业性收费', '9')('licensing.decisions')).toBe(12);
  });
  it('is the row’s where it is no number of a page', () => {
    expect(read(...before, '行政事业性收费', '9.50')('fees.amount')).toBe(9.5);
    expect(read(...before, '行政事业性收费', '0')('fees.amount')).toBe(0);
  });
  it('is the row’s below a label broken over lines, and where all rows have theirs so', () => {
    expect(read(...before, '行政事业', '性收费', '9')('fees.amount')).toBe(9);
    expect(read(...before.map((line) => line.replace(' ', '\n')), '行政事业性收费', '9')('fees.amount')).toBe(9);
  });
});
