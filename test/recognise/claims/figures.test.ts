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

  it('tells a percentage', () => expect(readFigure('98.5%', 0)).toMatchObject({ value: 98.5, kind: 'percent' }));

  it.each(['一件事一次办', '5个工作日', '3个月', '2项目'])('sees no unit in %s', (text) => expect(readFigure(text, 0)?.unit).toBe(''));

  it('does not take a comma between two figures for a thousand', () => {
    expect(readFigure('2023,100件', 0)).toMatchObject({ value: 2023, end: 4 });
    expect(readFigure('10,12件', 0)).toMatchObject({ value: 10, end: 2 });
  });
});
