// Lines of a statistics table, wherever they stand: in cells, in running text, in a line for each cell; and the head over them.
import { describe, expect, it } from '@jest/globals';
import { headerIn } from '../../../src/recognise/statistics/header.js';
import { itemInCells } from '../../../src/recognise/statistics/items-in-cells.js';
import { itemsInText } from '../../../src/recognise/statistics/items-in-text.js';
import { wordsOf } from '../../../src/recognise/statistics/match.js';
import { joinApart } from '../../../src/recognise/statistics/standing-apart.js';

const at = { in: 'text', line: 1, column: 1 } as const;
const cellsOf = (texts: readonly string[]) => texts.map((text, column) => ({ text, at: { ...at, column: column + 1 } }));

describe('a line in cells', () => {
  const told = (...texts: readonly string[]) => {
    const item = itemInCells(cellsOf(texts));
    return item && [item.label, item.unit, item.at.in === 'text' ? item.at.column : null, item.cells!.map(({ text }) => text)];
  };
  it.each<[readonly string[], ReturnType<typeof told>]>([
    [['主动公开文件数', '条', '3', '4'], ['主动公开文件数', '条', 1, ['3', '4']]], [['1', '主动公开文件数', '（条）', '3'], ['主动公开文件数', '条', 2, ['3']]], [['一、概况', '主动公开文件数', ' 条 ', '', '/'], ['主动公开文件数', '条', 2, ['', '/']]],
    [['主动公开文件数', '3', '4'], ['主动公开文件数', '', 1, ['3', '4']]], [['主动公开文件数（单位：条）', '3'], ['主动公开文件数（单位：条）', '条', 1, ['3']]], [['主动公开文件数(条)', '3'], ['主动公开文件数(条)', '条', 1, ['3']]],
    [['12', '主动公开文件数', '3'], ['主动公开文件数', '', 2, ['3']]], [['1.主动公开文件数', '条', '3'], ['1.主动公开文件数', '条', 1, ['3']]], [['主动公开文件数', '条'], ['主动公开文件数', '条', 1, []]],
    [['主动公开文件数', '条', '无', '12件'], ['主动公开文件数', '条', 1, ['无', '12件']]], [['主动公开文件数', '条', '-3万元', '+３万元'], ['主动公开文件数', '条', 1, ['-3万元', '+３万元']]],
    [['主动公开文件数', '条', '3', '备注说明'], null], [['条', '3'], null], [['3', '4'], null], [['12万元', '3'], null], [['数', '3'], null], [[], null], [['主动公开文件数', '受理申请数', '3'], null],
  ])('has its label before the unit and its figures behind it: %j', (texts, expected) => expect(told(...texts)).toEqual(expected));
});

describe('lines in running text', () => {
  const told = (text: string, from = 0) => itemsInText({ text, at }, from).map(({ label, unit, run, end, at: place, runAt }) => [label, unit, run, end, place.in === 'text' ? place.column : null, (runAt(0) as typeof at).column]);
  it('follow each other, each with its label, unit and figures, and their places', () => {
    expect(told('文件数条3 4受理数件5')).toEqual([['文件数', '条', '3 4', 7, 1, 5], ['受理数', '件', '5', 12, 8, 12]]);
    expect(told('说明。文件数条3', 3)).toEqual([['文件数', '条', '3', 8, 4, 8]]);
    expect(told('文件数 条 3 ')).toEqual([['文件数', '条', '3', 8, 1, 7]]);
  });
  it.each([
    ['文件数条31.网站数条22.公报数条1', ['3', '2', '1']], ['文件数条3 1、网站数条2', ['3', '2']], ['8.文件数条39.网站数条410.公报数条5', ['3', '4', '5']], ['9.文件数条3100.网站数条4', ['310', '4']], ['文件数条12.5网站数条4', ['12.5', '4']],
    ['文件数条3(1)网站数条4', ['3', '4']], ['文件数条31)网站数条4', ['3', '4']], ['文件数条3、网站数条4', ['']], ['文件数条—/网站数条-2', ['—/', '-2']], ['文件数元1,200.5网站数条4', ['1,200.5', '4']], ['条3网站数条4', ['4']],
  ])('lose no list mark to the figures before it: %s', (text, runs) => expect(itemsInText({ text, at }).map(({ run }) => run)).toEqual(runs));
  it('end at a sentence, or a label longer than any', () => {
    expect(told('文件数条3。网站数条4').map(([label]) => label)).toEqual(['文件数']);
    expect(told('文件数条3；网站数条4').map(([label]) => label)).toEqual(['文件数']);
    expect([110, 111].map((length) => told(`${'字'.repeat(length)}条4`).length)).toEqual([1, 0]);
    expect(told('只有文字')).toEqual([]);
  });
  it('keep their place where it has no columns', () => {
    const place = { in: 'paragraph', paragraph: 3 } as never;
    expect(itemsInText({ text: '文件数条3', at: place })[0]!.runAt(4)).toEqual(place);
  });
});

describe('the words of a label', () => {
  it.each([['其中：1.政府网站公开数', '政府网站公开数'], ['（一）主动公开信息数（条）', '主动公开信息数'], ['主动 公开\u3000信息数', '主动公开信息数'], ['公开数其中 网站数', '网站数'], ['主动公开信息数（单位：万元）', '主动公开信息数']])('%s', (label, words) => expect(wordsOf(label)).toBe(words));
});

describe('the head of a table', () => {
  const told = (text: string) => {
    const head = headerIn(text);
    return head && [head.header.columns, head.header.year, head.start, text.slice(head.end)];
  };
  it.each<[string, ReturnType<typeof told>]>([
    ['指标名称 计量单位 2014年度 历年累计', [['year', 'cumulative'], 2014, 0, '']], ['统计指标单位统计数主动', [['year'], null, 0, '主动']], ['附表 指标名称 代码 计量单位 历年累计 本年累计 甲', [['cumulative', 'year'], null, 3, ' 甲']],
    ['指标名称 单位 本期实际 本年度累计', [['period', 'year'], null, 0, '']], ['指标 单位 甲', [['year'], null, 0, ' 甲']], ['指 标 名 称 单 位 本 年', [['year'], null, 0, '']], ['指标名称 数量', null], ['单位', null], ['', null],
    [`指标单位${'甲'.repeat(76)}2014年`, [['year'], null, 0, `${'甲'.repeat(76)}2014年`]], [`指标单位${'甲'.repeat(75)}2014年`, [['year'], 2014, 0, '']],
  ])('names its columns and its year: %s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('a table with a line for each cell', () => {
  const lines = (...texts: readonly (string | readonly string[])[]) => texts.map((text) => ({ cells: cellsOf(typeof text === 'string' ? [text] : text) }));
  const joined = (...texts: readonly (string | readonly string[])[]) => {
    const { lines: put, rows, head } = joinApart(lines(...texts));
    return { lines: put.map(({ cells }) => cells.map(({ text }) => text).join('|')), rows: [...rows], head: head && [head.header.columns, head.from] };
  };
  it('is put together row by row, with the head over it', () =>
    expect(joined('说明', '指标名称', '单位', '2014年', '历年累计', '文件数', '条', '3', '4', '受理数', '件', '5', '—', '完')).toEqual({
      lines: ['说明', '指标名称', '单位', '2014年', '历年累计', '文件数|条|3|4', '', '', '', '受理数|件|5|—', '', '', '', '完'], rows: [[5, 8], [9, 12]], head: [['year', 'cumulative'], 1],
    }));
  it('leaves a row of fewer figures alone', () => expect(joined('文件数', '条', '3', '4', '受理数', '件', '5', '完')).toMatchObject({ lines: ['文件数|条|3|4', '', '', '', '受理数', '件', '5', '完'], rows: [[0, 3]], head: null }));
  it('ends a row at its third figure, a word or a row of several cells', () => {
    expect(joined('文件数', '条', '1', '2', '3', '4').rows).toEqual([[0, 4]]);
    expect(joined('文件数', '条', '1', '甲').rows).toEqual([[0, 2]]);
    expect(joined('文件数', '条', '1', ['2', '3']).rows).toEqual([[0, 2]]);
    expect(joined('文件数', '条', '1').rows).toEqual([[0, 2]]);
    expect(joined('文件数', '条', '1,200.5', '１２').rows).toEqual([[0, 3]]);
  });
  it('is none without a label, a unit and a figure one below the other, or with other columns than its head', () => {
    for (const texts of [['数', '条', '1'], ['文件数', '甲', '1'], ['文件数', '条', '甲'], ['文件数', '条'], [['文件数', '条'], '1'], ['指标名称', '单位', '2014年', '文件数', '条', '3', '4']]) expect(joined(...texts).rows).toEqual([]);
    expect(joined('指标名称', '单位', '2014年', '文件数', '条', '3').rows).toEqual([[3, 5]]);
  });
});
