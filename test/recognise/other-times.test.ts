// Figures under or beside headings of another year than the report's, here 2023: never the form's own.
import { describe, expect, it } from '@jest/globals';
import { check } from '../../src/check/index.js';
import { readDocuments } from '../../src/read/index.js';
import { recognise } from '../../src/recognise/index.js';
import { readTable } from '../../src/recognise/table/index.js';
import { stripsIn, tabs } from './strips.js';

type Lines = readonly string[];
const bars = (...cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const rule = (columns: number): string => `|${' --- |'.repeat(columns)}`;

const table = (id: 'disclosure' | 'requests' | 'disputes', lines: Lines, form: '2021' | '2019' = '2021') => {
  const { cells, remarks } = readTable(stripsIn(...lines), form, id, 2023);
  return { of: (...paths: readonly string[]): unknown[] => paths.map((path) => cells.get(`${id}.${path}`)).map((cell) => cell && (cell.value ?? cell.state)), why: remarks.map(({ facts }) => facts.why) };
};
const penalties = (lines: Lines) => table('disclosure', ['第二十条第（六）项', ...lines]);
const both = ['penalty.decisions', 'coercion.decisions'] as const;

describe('columns of table 二', () => {
  const grid = (...headings: Lines): Lines => [bars('信息内容', ...headings), rule(3), bars('行政处罚', 7, 9), bars('行政强制', 1, 2)];

  it.each([['上年处理决定数量'], ['去年'], ['2022年'], ['2022'], ['处理决定数量（上年）'], ['同比增减'], ['上年同期']])('own column beside %s is read', (other) => {
    expect(penalties(grid(other, '本年处理决定数量')).of(...both)).toEqual([9, 2]);
    expect(penalties(grid('本年处理决定数量', other)).of(...both)).toEqual([7, 1]);
  });

  it('are unread with the reason where no heading is the form’s own, or the year stands under it', () => {
    const none = penalties(grid('2022年', '2023年'));
    expect(none.of(...both)).toEqual(['unread', 'unread']);
    const under = penalties([bars('信息内容', '本年处理决定数量', ''), rule(3), bars('', '2022年', '2023年'), bars('行政处罚', 7, ''), bars('行政强制', 1, 2)]);
    expect(under.of(...both)).toEqual(['unread', 'unread']);
    const only = penalties([bars('信息内容', '上年处理决定数量'), rule(2), bars('行政处罚', 7), bars('行政强制', 1)]);
    expect(only).toMatchObject({ why: ['another-time', 'another-time'] });
    expect(only.of(...both)).toEqual(['unread', 'unread']);
  });

  it('cannot be told where lines do not show them', () => {
    const lines = ['信息内容 本年处理决定数量 上年处理决定数量', '行政处罚 7 9', '行政强制 2'];
    expect(penalties(lines).of(...both)).toEqual(['unread', 'unread']);
  });

  it('are read under the own year, and in 2019’s form under 上一年项目数量, however it is spelled', () => {
    expect(penalties([bars('信息内容', '2023年'), rule(2), bars('行政处罚', 7), bars('行政强制', 1)]).of(...both)).toEqual([7, 1]);
    for (const heading of ['上一年项目数量', '上年项目数量', '上一年度项目数量']) {
      const read = table('disclosure', ['第二十条第（六）项', tabs('信息内容', heading, '本年增/减', '处理决定数量'), tabs('行政处罚', 195, -16, 6)], '2019');
      expect(read.of('penalty.previousItems', 'penalty.change', 'penalty.decisions')).toEqual([195, -16, 6]);
    }
  });

  it('takes 2022 for a count where it stands in a row', () => {
    expect(penalties([tabs('信息内容', '本年处理决定数量'), tabs('行政处罚', 2022), tabs('行政强制', 2)]).of(...both)).toEqual([2022, 2]);
  });
});

describe('rows of table 三', () => {
  const first = ['received.naturalPerson', 'received.total'];
  const row = (label: string, figure: number): string => tabs(label, figure, 0, 0, 0, 0, 0, figure);
  const received = '一、本年新收政府信息公开申请数量';

  it.each([['上年同期'], ['去年'], ['2022年'], ['一、上年新收政府信息公开申请数量'], [`${received}（上年）`], [`${received}2022年`], ['其中：去年新收政府信息公开申请数量']])('beside the form’s own: %s', (label) => {
    expect(table('requests', [row(label, 8), row(received, 5)]).of(...first)).toEqual([5, 5]);
    expect(table('requests', [row(received, 5), row(label, 8)]).of(...first)).toEqual([5, 5]);
    expect(table('requests', [tabs(received, '', '', '', '', '', '', ''), row(label, 8)]).of(...first)).not.toContain(8);
  });

  it('keep 上年结转, whole or broken', () => {
    expect(table('requests', [row('二、上年结转政府信息公开申请数量', 3)]).of('carriedOver.total')).toEqual([3]);
    expect(table('requests', ['二、上年', '结转政府信息公开申请数量', '3', '0', '0', '0', '0', '0', '3']).of('carriedOver.total')).toEqual([3]);
  });

  it('are unread where a cell before the figures tells their year', () => {
    const lines = [tabs(received, '2022年', 8, 0, 0, 0, 0, 0, ''), tabs('', '2023年', 5, 0, 0, 0, 0, 0, 5)];
    expect(table('requests', lines).of(...first)).toEqual(['unread', 'unread']);
    expect(table('requests', [tabs(received, 2022, 8, 0, 0, 0, 0, 8, '')]).of(...first)).toEqual(['unread', 'unread']);
  });

  it('are unread where a bare year stands in a column of its own before the figures', () => {
    const heads = bars('申请人情况', '年度', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计');
    const lines = [heads, rule(9), bars(received, 2022, 8, 0, 0, 0, 0, 0, 8), bars('', 2023, 5, 0, 0, 0, 0, 0, 5)];
    expect(table('requests', lines).of(...first)).toEqual(['unread', 'unread']);
    expect(table('requests', lines.map((line) => line.replace(' 年度 ', '  '))).of(...first)).toEqual(['unread', 'unread']);
  });

  it('are read where so many requests came as years are numbered', () => {
    expect(table('requests', [tabs(received, '', '', 2021, 3, 0, 0, 0, 0, 2024)]).of(...first)).toEqual([2021, 2024]);
    expect(table('requests', [tabs(received, '', '', 2021, 3, 0, 0, 0, 0, 15)]).of(...first)).toEqual([2021, 15]);
    expect(table('requests', [tabs(received, 2021, 3, 0, 0, 0, 0, 2024, '')]).of(...first)).toEqual([2021, 2024]);
  });
});

describe('rows of table 四', () => {
  const names = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
  const headings = [tabs('', '行政复议', '', '', '', '', '未经复议直接起诉', '', '', '', '', '复议后起诉', '', '', '', ''), tabs('', ...names, ...names, ...names)];
  const figures = (from: number): number[] => names.flatMap((_, at) => [from + at]).concat(Array.from({ length: 10 }, () => 0));
  const read = (...rows: Lines) => table('disputes', [...headings, ...rows]).of('reconsideration.upheld', 'reconsideration.corrected');

  it('are read of the own year, and of no other', () => {
    expect(read(tabs('2022年', ...figures(20)), tabs('2023年', ...figures(1)))).toEqual([1, 2]);
    expect(read(tabs('本年', ...figures(1)), tabs('上年同期', ...figures(20)))).toEqual([1, 2]);
    expect(read(tabs('2022年', ...figures(20)))).toEqual(['unread', 'unread']);
  });
});

it('the finding says that the headings name another year', async () => {
  const text = '青河县档案局2023年政府信息公开工作年度报告\n二、主动公开政府信息情况\n第二十条第（六）项\n信息内容\t上年处理决定数量\n行政处罚\t7\n行政强制\t1\n';
  const [one] = recognise(await readDocuments({ name: 'a.txt', bytes: new TextEncoder().encode(text) }), 'a.txt');
  const found = check(one!.report).findings.filter(({ rule: id }) => id === 'cell-unread');
  expect(found.map(({ message }) => message.zh)).toEqual(expect.arrayContaining([expect.stringContaining('上年、同比或别的年份')]));
});
