import { describe, expect, it } from '@jest/globals';
import { readFigure } from '../../../src/recognise/claims/figures.js';

describe('readFigure', () => {
  it.each([
    ['61件', 61, '件'], ['７２件', 72, '件'], ['1,061件', 1061, '件'], ['1，061件', 1061, '件'], ['1,234,567件', 1234567, '件'],
    ['一百二十三件', 123, '件'], ['两件', 2, '件'], ['十件', 10, '件'], ['二十宗', 20, '宗'], ['一千零六件', 1006, '件'], ['〇件', 0, '件'],
    ['7730.28万元', 7730.28, '万元'], ['0元', 0, '元'], ['5949.088667万元', 5949.088667, '万元'],
  ])('%s', (text, value, unit) => {
    expect(readFigure(text, 0)).toMatchObject({ value, unit, kind: 'plain', end: text.length });
  });

  it.each(['100余件', '100多件', '30件左右', '30件以上', '3-5件', '10至20件', '1.2万件', '三万件', '9'.repeat(40) + '件'])('makes nothing certain of %s', (text) => {
    expect(readFigure(text, 0)?.kind).toBe('vague');
  });

  it.each([['约60件', 1], ['近百件', 1], ['超过30件', 2], ['第5件', 1], ['每3件', 1], ['数十件', 1], ['不足10件', 2]])('sees before the figure: %s', (text, at) => {
    expect(readFigure(text, at)?.kind).toBe('vague');
  });

  it.each([
    ['1，０６１', 1061], ['12,345,678', 12345678], ['1,2345', 1], ['1,23', 1], ['1234,567', 1234], ['999,999,999,999,999件', 999_999_999_999_999],
    ['3.14', 3.14], ['3．5', 3.5], ['3.件', 3], ['３.１４', 3.14], ['0.1', 0.1], ['007', 7],
    ['二〇二三', 2023], ['一百零五', 105], ['十五', 15], ['三千二百', 3200], ['两百', 200],
  ])('gives %s its value', (text, value) => expect(readFigure(text, 0)).toMatchObject({ value }));

  it.each([['1,2345', 1], ['1,23', 1], ['1234,567', 4], ['1,061', 5], ['12,345,678', 10], ['3.件', 1], ['3.14', 4]])('ends %s where its digits do', (text, end) => expect(readFigure(text, 0)!.end).toBe(end));

  it('has no value for digits beyond any count', () => {
    expect(readFigure('9'.repeat(15), 0)!.value).toBe(999_999_999_999_999);
    expect(readFigure('9'.repeat(16), 0)!.value).toBeNaN();
    expect(readFigure(`1.${'9'.repeat(24)}`, 0)!.value).toBeNaN();
    expect(readFigure(`1.${'9'.repeat(8)}`, 0)!.value).toBe(1.99999999);
  });

  it.each([['几十件', 1], ['数百件', 1], ['3-5件', 2], ['3件至5件', 3], ['接近30件', 2]])('sees that a figure is the end of a range, or no figure: %s', (text, at) => expect(readFigure(text, at)!.kind).toBe('vague'));
  it.each([['几3件', 1], ['共3件', 1], ['，3件', 1], ['年-5件', 2], ['（3）件', 1]])('sees nothing vague in %s', (text, at) => expect(readFigure(text, at)!.kind).toBe('plain'));

  it.each([['3万元', 3, '万元', 'plain'], ['3万件', 30000, '件', 'vague'], ['30多件', 30, '件', 'vague'], ['30余件', 30, '件', 'vague'], ['30件多', 30, '件', 'vague'], ['1.5万元', 1.5, '万元', 'plain']])('knows what follows: %s', (text, value, unit, kind) => expect(readFigure(text, 0)).toMatchObject({ value, unit, kind }));

  it.each(['', 'a', '件', '，1'])('reads nothing where no figure begins: %s', (text) => expect(readFigure(text, 0)).toBeNull());

  it('tells a percentage', () => expect(readFigure('98.5%', 0)).toMatchObject({ value: 98.5, kind: 'percent' }));

  it.each(['一件事一次办', '5个工作日', '3个月', '2项目'])('sees no unit in %s', (text) => expect(readFigure(text, 0)?.unit).toBe(''));

  it('does not take a comma between two figures for a thousand', () => {
    expect(readFigure('2023,100件', 0)).toMatchObject({ value: 2023, end: 4 });
    expect(readFigure('10,12件', 0)).toMatchObject({ value: 10, end: 2 });
  });
});
