import { describe, it, expect } from '@jest/globals';
import * as fc from 'fast-check';
import { cellName, columnName, columnNumber } from '../../src/read/workbook/a1.js';
import { figureText } from '../../src/read/workbook/figure-text.js';

describe('figures', () => {
  it.each([
    [0, '0'], [-0, '0'], [61, '61'], [-3, '-3'], [4068.208, '4068.208'], [0.1 + 0.2, '0.3'], [1e15, '1000000000000000'], [1e21, '1000000000000000000000'],
    [5e-7, '0.0000005'], [-1.25e-9, '-0.00000000125'], [1.1 + 2.2, '3.3'], [123456789 + 1 / 3, '123456789.333333'],
  ])('%d is written %s', (value, text) => {
    expect(figureText(value)).toBe(text);
  });

  it('stay the same number to fifteen digits, and hold only digits', () => {
    fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e25, max: 1e25 }), (value) => {
      const text = figureText(value);
      expect(text).toMatch(/^-?\d+(\.\d+)?$/);
      expect(Number(text) === Number(value.toPrecision(15))).toBe(true);
    }));
  });

  it('and columns are named as spreadsheets name them', () => {
    expect([0, 25, 26, 701, 702, 16383].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
    expect(cellName(6, 1)).toBe('B7');
    fc.assert(fc.property(fc.nat(16383), (column) => expect(columnNumber(columnName(column))).toBe(column)));
  });
});
