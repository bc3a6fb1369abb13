import { describe, expect, it } from '@jest/globals';
import { readIn } from './strips.js';

const read = readIn('naturalPerson');

const received = '一、本年新收政府信息公开申请数量 4 1 0 0 0 0 5';
const secret = '1.属于国家秘密 6 0 0 0 0 0 6';
const other = '2.其他法律行政法规禁止公开 7 0 0 0 0 0 7';

describe('between a line without figures and figures without a line', () => {
  it('every label may have the figures beside it: none is read', () => {
    const lines = [received, '二、上年结转政府信息公开申请数量', '（一）予以公开 3 0 0 0 0 0 3', '（二）部分公开 9 0 0 0 0 0 9', '不属本表 2 0 0 0 0 0 2', secret, other];
    expect(read(lines, 'received', 'results.granted', 'results.partiallyGranted', 'results.denied.stateSecret', 'results.denied.otherLaw')).toEqual([4, 'unread', 'unread', 6, 7]);
  });
  it('nothing is doubted where they are the same row, whose label was lost', () => {
    const lines = [received, '不属本表 3 0 0 0 0 0 3', '（一）予以公开 8 0 0 0 0 0 8', '（二）部分公开 9 0 0 0 0 0 9', secret];
    expect(read(lines, 'received', 'results.granted', 'results.partiallyGranted', 'results.denied.stateSecret')).toEqual([4, 8, 9, 6]);
  });
  it('a sum printed besides the rows is no such figures', () => {
    expect(read([received, '（一）予以公开 8 0 0 0 0 0 8', secret, '小计 6 0 0 0 0 0 6'], 'received', 'results.granted', 'results.denied.stateSecret')).toEqual([4, 8, 6]);
  });
  it('a second row of the same line is one without a line', () => {
    const lines = [received, '二、上年结转政府信息公开申请数量', '（一）予以公开 3 0 0 0 0 0 3', '（二）部分公开 9 0 0 0 0 0 9', '（二）部分公开 2 0 0 0 0 0 2', secret];
    expect(read(lines, 'received', 'results.granted', 'results.partiallyGranted', 'results.denied.stateSecret')).toEqual([4, 'unread', 'unread', 6]);
  });
  it('figures of two rows behind one label are of one more', () => {
    const down = (row: string): string[] => row.split(' ');
    const lines = [...down(received), ...down('二、上年结转政府信息公开申请数量 3 0 0 0 0 0 3'), '（一）予以公开', ...down('8 0 0 0 0 0 8'), ...down('9 0 0 0 0 0 9'), ...down('（二）部分公开 6 0 0 0 0 0 6'), '1.属于国家秘密', ...down('2.其他法律行政法规禁止公开 7 0 0 0 0 0 7')];
    expect(read(lines, 'received', 'results.granted', 'results.partiallyGranted', 'results.denied.otherLaw')).toEqual([4, 'unread', 'unread', 7]);
  });
});
