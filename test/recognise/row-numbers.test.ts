import { describe, expect, it } from '@jest/globals';
import { lexicon } from '../../src/recognise/lexicon.js';
import { piecesOf } from '../../src/recognise/strip.js';
import { areNumbered, countsColumns } from '../../src/recognise/table/row-numbers.js';
import { gatherRows } from '../../src/recognise/table/rows.js';
import { stripsIn, tabs } from './strips.js';

const numbered = (...lines: readonly string[]): boolean => areNumbered(stripsIn(...lines));

describe('a row that numbers the columns', () => {
  const counts = (...cells: readonly number[]): boolean => countsColumns(piecesOf(stripsIn(tabs(...cells))[0]!));
  it('may have lost one of its numbers', () => expect([counts(0, 1, 2, 3, 4, 5), counts(1, 2, 3, 5, 6, 7, 8)]).toEqual([true, true]));
  it('is no row of figures, least of all one whose last is their sum', () =>
    expect([counts(0, 1, 2, 3, 4, 5, 15), counts(0, 1, 2, 2, 3, 4), counts(2, 3, 4, 5, 6, 7), counts(0, 1, 2, 5, 6, 7), counts(0, 1, 2)]).toEqual([false, false, false, false, false]));
});

describe('numbers before the rows of a table', () => {
  it('are told where every row goes on counting, wherever it begins and whatever numbers the columns', () => {
    expect(numbered(tabs(7, '甲', 4), tabs(8, '', 4), tabs(9, '丙', 4))).toBe(true);
    expect(numbered(tabs('', 0, 1, 2, 3, 4, 5), tabs(0, '甲', 4), tabs(1, '', 4), tabs(2, '丙', 4))).toBe(true);
    expect(numbered(tabs(7, '甲', 4), tabs(9, '', 4), tabs(10, '丙'), tabs(11, '丁', 4))).toBe(true);
    expect(numbered(tabs(7, '甲', 4), '题目', tabs(8, '', 4), tabs(9, '丙', 4))).toBe(true);
  });
  it('are told below few columns that are numbered too', () => {
    const strips = stripsIn(tabs('', 0, 1, 2, 3), tabs(0, '规章', 5, 6, 7), tabs(1, '行政规范性文件', 0, 1, 2), tabs(2, '行政许可', 9, 9, 9));
    expect(gatherRows(strips, lexicon('2021', 'disclosure')).rows.map(({ figures }) => figures.map(({ text }) => text).join(' '))).toEqual(['5 6 7', '0 1 2', '9 9 9']);
  });
  it('are none where one row does not, where lines are parted by blanks, or where there are few', () => {
    expect(numbered(tabs(7, '甲', 4), tabs(8, '', 4), tabs(9, '丙', 4), tabs(9, '丁', 4))).toBe(false);
    expect(numbered(tabs('甲', 4, 4), tabs(8, '', 4), tabs(9, '丙', 4), tabs(10, '丁', 4))).toBe(false);
    expect(numbered('7 甲 4', '8 乙 4', '9 丙 4')).toBe(false);
    expect(numbered(tabs(7, '甲', 4), tabs(8, '乙', 4))).toBe(false);
  });
  it('may be figures before their labels where a row has nothing else', () => expect(numbered(tabs(0, '规章'), tabs(1, '行政许可'), tabs(2, '行政处罚'))).toBe(false));

  it('are no figures of a row', () => {
    const disputes = lexicon('2021', 'disputes');
    const rows = gatherRows(stripsIn(tabs(0, '行政复议', '行政诉讼'), tabs(1, '结果维持', '结果纠正'), tabs(2, 9, 0)), disputes).rows;
    expect(rows.map(({ figures }) => figures.map(({ text }) => text))).toEqual([['9', '0']]);
  });
});
