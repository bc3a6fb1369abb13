import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { looksLikeFigure, readFigure } from '../../src/recognise/figure.js';

const value = (text: string, ...more: [('count' | 'amount' | 'change')?, string?]) => {
  const reading = readFigure(text, ...more);
  return reading.state === 'number' ? reading.value : reading.state;
};

describe('a count', () => {
  it.each([
    ['12', 12], ['0', 0], ['007', 7], [' 12 ', 12], ['１２', 12], ['1,234', 1234], ['1, 234', 1234], ['1，234，567', 1234567], ['12件', 12], ['3 人次', 3], ['-3', -3], ['－3', -3], ['2.5', 2.5],
    ['', 'blank'], [' \u3000', 'blank'], ['/', 'dash'], ['—', 'dash'], ['——', 'dash'], ['-', 'dash'], ['／', 'dash'], ['无', 'dash'],
    ['四', 'unread'], ['1 2', 'unread'], ['1\n2', 'unread'], ['12,34', 'unread'], ['1,2345', 'unread'], ['12个月', 'unread'], ['约12', 'unread'], ['12-15', 'unread'], ['1.2.3', 'unread'], ['3. 5', 'unread'],
    ['12元', 'unread'], ['=SUM(A1)', 'unread'], ['#REF!', 'unread'], ['1e5', 'unread'], ['0x12', 'unread'], ['Infinity', 'unread'], ['99999999999999999999', 'unread'],
  ])('%j is %s', (text, expected) => expect(value(text)).toBe(expected));

  it('keeps the words beside it', () => {
    expect(readFigure('22（其中修订16件）')).toEqual({ state: 'number', value: 22, note: '其中修订16件' });
    expect(readFigure('22件[含废止]')).toEqual({ state: 'number', value: 22, note: '含废止' });
  });

  it('of any whole number is that number, in every way of writing it', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 999_999_999 }), (count) => {
      const wide = String(count).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
      for (const text of [String(count), count.toLocaleString('en-US'), wide, `${count}件`, `\u3000${count} `]) expect(value(text)).toBe(count);
    }));
  });

  it('of two numbers side by side is never one of them, nor their digits together', () => {
    fc.assert(fc.property(fc.nat(999), fc.nat(999), fc.constantFrom(' ', '\u3000', '\n', '\u00a0', '  '), (one, other, between) => {
      expect(value(`${one}${between}${other}`)).toBe('unread');
    }));
  });
});

describe('the mark of a note behind a figure', () => {
  it.each([['8①', 8, '①'], ['22 ②', 22, '②'], ['8²', 8, '²'], ['8*', 8, '*'], ['1⑴', 1, '⑴'], ['12[¹]', 12, '1']])('%j is no digit of it', (text, expected, note) =>
    expect(readFigure(text)).toEqual({ state: 'number', value: expected, note }));
  it.each(['①', '²', '*', '②3', '8（注）①', '###', '25348.3…', '18\ufffd', '\ufffd', '8O', 'l2', 'O', '零', '？', '×'])('%j is none: nothing is made of it', (text) => expect(value(text)).toBe('unread'));
});

describe('an amount', () => {
  it.each([['1.5', 1.5], ['0.00', 0], ['1,234.56', 1234.56], ['1.5万元', 1.5], ['24252. 31', 24252.31], ['1.\n05', 1.05], ['1 05', 'unread'], ['/', 'dash'], ['', 'blank']])('%j is %s', (text, expected) => expect(value(text, 'amount', '万元')).toBe(expected));

  it('in another unit than its column is unread, with what it would come to', () => {
    expect(readFigure('15000元', 'amount', '万元')).toEqual({ state: 'unread', value: null, candidates: [1.5] });
    expect(readFigure('1.1亿元', 'amount', '万元')).toEqual({ state: 'unread', value: null, candidates: [11000] });
    expect(readFigure('1.5万元', 'amount', '元')).toEqual({ state: 'unread', value: null, candidates: [15000] });
  });
});

describe('a change', () => {
  it.each([['-18', -18], ['+1036', 1036], ['减4', -4], ['减少4项', -4], ['增 4', 4], ['↓3', -3], ['442', 442], ['1,036', 1036], ['减-4', 'unread'], ['不变', 'unread'], ['无', 'dash']])(
    '%j is %s', (text, expected) => expect(value(text, 'change')).toBe(expected));
});

describe('what may stand in a column of figures', () => {
  it.each(['', '12', '12件', '/', '—', '无', '-3', '减4', '+5', '１２', '22（其中修订16件）', '0万元', '57\n1', '1,0\n23', '８９\n７９', '###', '25348.3…', '18\ufffd', '\ufffd', '8O', 'l2', 'O', '零', '？', '×'])('%j may', (text) => expect(looksLikeFigure(text)).toBe(true));
  it.each(['规章', '1.属于国家秘密', '1、其他', '3）其他', '一', '无法提供', '2023年', '1 2', '新收', '1.\n属于国家秘密', '\ufffd国家秘密', '1\ufffd件事', 'I', 'Il', 'OA', '是否公开？'])('%j may not', (text) => expect(looksLikeFigure(text)).toBe(false));
});
