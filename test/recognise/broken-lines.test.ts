import { describe, expect, it } from '@jest/globals';
import { readTable } from '../../src/recognise/table/index.js';
import { stripsIn } from './strips.js';

/** What is read of some rows: the first figure of each, its state where it is none. */
const read = (lines: readonly string[], ...rows: readonly string[]) => {
  const { cells } = readTable(stripsIn(...lines), '2021', 'requests');
  return rows.map((row) => cells.get(`requests.${row}.naturalPerson`)).map((cell) => cell && (cell.value ?? cell.state));
};

describe('figures in lines of text', () => {
  const next = '（一）予以公开 5 0 0 0 0 0 5';
  it('are unread where a label is a line only with the next one, each with as many figures', () => {
    expect(read(['一、本年新收政府信息公 1202 2179 1006 1701 7617 3268 7178', '开申请数量 76 14 52 85 9 5 91', '二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0', next], 'received', 'carriedOver', 'results.granted')).toEqual(['unread', 0, 5]);
  });
  it('are unread where as many stand above and below their label', () => {
    expect(read([next, '3.其他 1 0 0 0 0 0 1', '29 20 29 32 10 35 15', '（七）总计', '1 8 5 2 3 0 69', '四、结转下年度继续办理 2 0 0 0 0 0 2'], 'results.granted', 'results.total', 'carriedForward')).toEqual([5, 'unread', 2]);
  });
  it('are read below a label, and below the headings', () => {
    expect(read(['自然人 商业企业 科研机构', '一、本年新收政府信息公开申请数量', '3 0 0 0 0 0 3', '二、上年结转政府信息公开申请数量', '4 0 0 0 0 0 4'], 'received', 'carriedOver')).toEqual([3, 4]);
  });
});
