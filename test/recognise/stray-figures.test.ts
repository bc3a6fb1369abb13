import { describe, expect, it } from '@jest/globals';
import { readIn, tabs } from './strips.js';

const totals = readIn('total');

const received = '一、本年新收政府信息公开申请数量 4 1 0 0 0 0 5';
const carriedOver = '二、上年结转政府信息公开申请数量 3 0 0 0 0 0 3';
const granted = '（一）予以公开 2 0 0 0 0 0 2';

describe('figures astray between rows in lines of text', () => {
  it('leave the rows beside them unread, and those further off that their sums bear out', () => {
    expect(totals([received, carriedOver, '1 1', granted, '1.属于国家秘密 6 0 0 0 0 0 6'], 'received', 'carriedOver', 'results.granted', 'results.denied.stateSecret')).toEqual([5, 'unread', 'unread', 6]);
  });
  it('leave rows above the first and below the last unread too', () => {
    expect(totals(['申请人情况', '1 1', received, carriedOver], 'received', 'carriedOver')).toEqual(['unread', 3]);
    expect(totals([received, carriedOver, '7 7'], 'received', 'carriedOver')).toEqual([5, 'unread']);
  });
  it('are as stray beside a word that is no label', () => {
    expect(totals([received, '（三）不 1 1', carriedOver], 'received', 'carriedOver')).toEqual(['unread', 'unread']);
  });
  it('leave no row to its count alone: half a figure fills the place of an empty cell', () => {
    expect(totals([received, '1 1', carriedOver, granted, '1.属于国家秘密', '24', '3', '7', '0', '0', '0', '250', '（七）总计 2 0 0 0 0 0 2'], 'results.denied.stateSecret', 'results.total')).toEqual(['unread', 2]);
  });
});

describe('one figure between rows', () => {
  it('takes nothing from a row whose sums hold', () => {
    expect(totals([received, '3', carriedOver, granted], 'received', 'carriedOver', 'results.granted')).toEqual([5, 3, 2]);
  });
  it('may be the rest of a figure where they do not', () => {
    expect(totals([received, carriedOver, '（一）予以公开 95 0 7 0 0 0 10', '2'], 'carriedOver', 'results.granted')).toEqual([3, 'unread']);
  });
});

describe('a line between bars that goes over to the next', () => {
  const row = (...cells: readonly (string | number)[]): string => tabs(...cells);
  it('leaves its row unread where cells are missing and sums do not bear out the rest', () => {
    expect(totals([row('一、本年新收政府信息公开申请数量', '', '', 4, 1, 0, 0, 0, 0), row('', 5), row('（一）予以公开', '', '', 2, 0, 0, 0, 0, 0, 2)], 'received', 'results.granted')).toEqual(['unread', 2]);
  });
  it('leaves a whole row alone, right or wrong', () => {
    expect(totals([row('一、本年新收政府信息公开申请数量', '', '', 4, 1, 0, 0, 0, 0, 6), row('', 5), row('（一）予以公开', '', '', 2, 0, 0, 0, 0, 0, 2)], 'received', 'results.granted')).toEqual([6, 2]);
  });
});

describe('numbers of pages', () => {
  it('count on, and say nothing of rows further off, whose wrong sums are there to be found', () => {
    const wrong = '1.属于国家秘密 6 0 0 0 0 0 7';
    expect(totals([received, '3', carriedOver, granted, wrong, '（七）总计 8 0 0 0 0 0 8', '4', '四、结转下年度继续办理 1 0 0 0 0 0 1'], 'results.denied.stateSecret', 'results.total', 'carriedForward')).toEqual([7, 8, 1]);
  });
});

describe('rows with a column that the form does not have', () => {
  it('leave those with a blank cell in it unread, though their figures are as many as the form has columns', () => {
    const wide = '一、本年新收政府信息公开申请数量 4 1 0 0 0 0 1 5';
    expect(totals([wide, '二、上年结转政府信息公开申请数量 6 89 60 5 1 155 161', granted], 'received', 'carriedOver', 'results.granted')).toEqual(['unread', 'unread', 2]);
  });
  it('are none where they do not count on, or begin at nought', () => {
    const wrong = '1.属于国家秘密 6 0 0 0 0 0 7';
    const read = (first: string, second: string): unknown[] => totals([received, first, carriedOver, granted, wrong, '（七）总计 8 0 0 0 0 0 8', second, '四、结转下年度继续办理 1 0 0 0 0 0 1'], 'results.denied.stateSecret');
    expect([read('3', '4'), read('3', '5'), read('0', '1'), read('4', '3')]).toEqual([[7], ['unread'], ['unread'], ['unread']]);
  });
});

describe('cells one below the other', () => {
  const down = (row: string): string[] => row.split(' ');
  it('leave a row of wrong sums unread where blanks of another left nothing: another figure may fill the place of one', () => {
    expect(totals([...down(received), ...down('二、上年结转政府信息公开申请数量 3 0 3'), ...down('（一）予以公开 2 0 0 0 3 0 2'), ...down('1.属于国家秘密 6 0 0 0 0 0 6')], 'received', 'carriedOver', 'results.granted', 'results.denied.stateSecret')).toEqual([5, 'unread', 'unread', 6]);
  });
  it('are read where none is missing, right or wrong', () => {
    expect(totals([...down(received), ...down(carriedOver), ...down('（一）予以公开 2 0 0 0 3 0 2')], 'carriedOver', 'results.granted')).toEqual([3, 2]);
  });
});
