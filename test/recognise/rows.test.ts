import { describe, expect, it } from '@jest/globals';
import { lexicon } from '../../src/recognise/lexicon.js';
import { gatherRows, isPageMark } from '../../src/recognise/table/rows.js';
import { stripsIn, tabs } from './strips.js';

const requests = lexicon('2021', 'requests');
const rowsIn = (...lines: readonly string[]) => gatherRows(stripsIn(...lines), requests).rows.map(({ labels, figures }) => [labels.at(-1)?.text ?? '', figures.map(({ text }) => text).join(' ')]);

describe('the rows of a table', () => {
  it('are a label and its figures in one strip', () => expect(rowsIn(tabs('1.属于国家秘密', 1, 0, 0, 0, 0, 0, 1))).toEqual([['1.属于国家秘密', '1 0 0 0 0 0 1']]));

  it('are none where they number the columns', () => {
    expect(rowsIn(tabs('', 0, 1, 2, 3, 4, 5, 6), tabs('1.属于国家秘密', 1, 2, 3, 4, 5, 6, 7), tabs(1, 2, 3, 4, 5, 6))).toEqual([['1.属于国家秘密', '1 2 3 4 5 6 7']]);
    expect(rowsIn('1.属于国家秘密', tabs(2, 3, 4, 5, 6, 7, 8))).toEqual([['1.属于国家秘密', '2 3 4 5 6 7 8']]);
  });

  it('may be printed one cell a line', () => expect(rowsIn('1.属于国家秘密', '1', '0', '2', '2.重复申请', '3', '4')).toEqual([['1.属于国家秘密', '1 0 2'], ['2.重复申请', '3 4']]));

  it('may have their labels over several lines', () => expect(gatherRows(stripsIn('三、本年度办理结果', '（一）予以', '公开', tabs(1, 0, 0, 0, 0, 0, 1)), requests).rows[0]!.labels.map(({ text }) => text)).toEqual(['三、本年度办理结果', '（一）予以', '公开']));

  it('may stand side by side in one strip', () => expect(rowsIn(tabs('1.属于国家秘密', 1, 2, '2.重复申请', 3, 4))).toEqual([['1.属于国家秘密', '1 2'], ['2.重复申请', '3 4']]));

  it('keep an unreadable text among their figures', () => expect(rowsIn(tabs('1.属于国家秘密', 1, '若干', 0, 0, 0, 0, 1))).toEqual([['1.属于国家秘密', '1 若干 0 0 0 0 1']]));

  it('keep an unreadable text at their end, whatever blank cells of the label stand before them', () => {
    expect(rowsIn(tabs('1.属于国家秘密', '', '', 1, 0, 0, 0, 0, 0, '1O'))).toEqual([['1.属于国家秘密', '  1 0 0 0 0 0 1O']]);
    expect(rowsIn(tabs('1.属于国家秘密', '', 1, 0, 0, 0, 0, 0, 1, '含上年结转'))).toEqual([['1.属于国家秘密', ' 1 0 0 0 0 0 1']]);
  });

  it('are not made by empty cells beside a heading', () => expect(gatherRows(stripsIn(tabs('自然人', '', '法人或其他组织', '')), requests)).toMatchObject({ rows: [], trailing: [{ text: '自然人' }, { text: '法人或其他组织' }] }));

  it('are blank beside a label that wants figures', () => expect(rowsIn(tabs('1.属于国家秘密', '', '', '', '', '', '', ''))).toEqual([['1.属于国家秘密', '      ']]));

  it('are blank beside a label that is a heading elsewhere, where it is alone with blanks for all columns', () => {
    expect(rowsIn(tabs('3.其他', '', '', '', '', '', '', ''))).toEqual([['3.其他', '      ']]);
    expect(rowsIn(tabs('3.其他', '', '', ''), tabs('法律服务机构', '3.其他', '', '', '', '', '', '', ''))).toEqual([]);
  });

  it('go on over a page number', () => expect(rowsIn('1.属于国家秘密', '1', '- 4 -', '2')).toEqual([['1.属于国家秘密', '1 2']]));
});

describe('a page number', () => {
  it.each([['- 4 -', true], ['—12—', true], ['-4', false], ['4', false], ['- 2023 -', false]])('%s: %s', (text, expected) => expect(isPageMark(text)).toBe(expected));
  it('is no row of several cells', () => expect(isPageMark(null)).toBe(false));
});
