import { describe, expect, it } from '@jest/globals';
import { recogniseStatistics } from '../../../src/recognise/statistics/index.js';
import type { StatisticsLine } from '../../../src/recognise/statistics/reading.js';

const text = (line: string, number = 1): StatisticsLine => ({ cells: [{ text: line, at: { in: 'text', line: number, column: 1 } }] });
const row = (cells: readonly string[], number: number): StatisticsLine => ({ cells: cells.map((cell, column) => ({ text: cell, at: { in: 'table', table: 1, row: number + 1, column: column + 1 } })) });
const grid = (rows: readonly (readonly string[])[]): StatisticsLine[] => rows.map(row);

const provincialHead = ['指标名称', '计量单位', '2014年度', '历年累计'];
const provincial = [
  provincialHead,
  ['主动公开文件数', '条', '25', '789'],
  ['其中：1、政府网站公开数', '条', '20', '700'],
  ['2、政府公报公开数', '条', '0', ''],
  ['受理依申请公开信息总数', '条', '3', '4'],
  ['其中：1、当面申请数', '条', '1', '1'],
  ['2、网上申请数', '条', '—', '1'],
  ['3、信函、传真申请数', '条', '2', '2'],
  ['政府信息公开收费减免金额', '元', '12.5', '12.5'],
];

const glued = (documents: string, website: string, gazette: string, before = '') =>
  text(`${before}附件：统计表 指标名称计量单位2015年度历年累计主动公开文件数条${documents}其中：1.政府网站公开数条${website}2.政府公报公开数条${gazette}受理依申请公开信息总数条01其中：1.当面申请数条00`);

describe('a statistics table in cells', () => {
  it('gives year and all years, each cell as its author left it', () => {
    const { cells, layouts, year } = recogniseStatistics(grid(provincial))!;
    expect({ layouts, year }).toEqual({ layouts: { statistics: '2014' }, year: 2014 });
    expect(cells.get('statistics.accepted.letterOrFax.cumulative')).toMatchObject({ state: 'number', value: 2, at: { in: 'table', table: 1, row: 8, column: 4 } });
    expect(cells.get('statistics.documents.gazette.cumulative')).toMatchObject({ state: 'blank' });
    expect(cells.get('statistics.accepted.online.year')).toMatchObject({ state: 'dash' });
    expect(cells.get('statistics.feesReduced.year')).toMatchObject({ state: 'number', value: 12.5 });
  });

  it('reads the national table, with a number before each line and one figure behind it', () => {
    const { cells, layouts } = recogniseStatistics(grid([
      ['序号', '统计指标', '单位', '统计数'],
      ['1', '一、主动公开情况', '—', '—'],
      ['2', '（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）', '条', '310'],
      ['3', '四、行政复议数量', '件', '3'],
      ['4', '（一）维持具体行政行为数', '件', '2'],
      ['5', '（二）被依法纠错数', '件', '1'],
      ['6', '五、行政诉讼数量', '件', '4'],
      ['7', '（一）维持具体行政行为或者驳回原告诉讼请求数', '件', '0'],
      ['8', '（二）被依法纠错数', '件', '4'],
      ['9', '七、依申请公开信息收取的费用', '万元', '1.5'],
    ]))!;
    expect(layouts).toEqual({ statistics: '2014' });
    expect(cells.get('statistics.disclosed.year')).toMatchObject({ value: 310 });
    expect([cells.get('statistics.reconsideration.corrected.year')?.value, cells.get('statistics.litigation.corrected.year')?.value]).toEqual([1, 4]);
    expect(cells.get('statistics.fees.year')).toMatchObject({ value: 1.5 });
  });

  it('keeps lines it does not know under their own label', () => {
    const { cells } = recogniseStatistics(grid([...provincial, ['微信公众号推送数', '条', '7', '9']]))!;
    expect(cells.get('statistics.unlisted.微信公众号推送数.cumulative')).toMatchObject({ value: 9, unit: '条' });
  });

  it('tells lines it does not know apart by the known line before them', () => {
    const rowsOf = (...more: string[][]): string[] =>
      [...recogniseStatistics(grid([...provincial, ...more]))!.cells.keys()].filter((path) => path.includes('unlisted') && path.endsWith('.year')).map((path) => path.slice('statistics.unlisted.'.length, -'.year'.length));
    expect(rowsOf(['微信推送数', '条', '7', '9'], ['微信推送数', '条', '1', '2'])).toEqual(['微信推送数', '政府信息公开收费减免金额-微信推送数']);
    expect(rowsOf(['微信推送数', '条', '7', '9'], ['行政复议数', '件', '0', '0'], ['微信推送数', '条', '1', '2'])).toEqual(['微信推送数', '行政复议数-微信推送数']);
    expect(rowsOf(['微信推送数', '条', '7', '9'], ['微信推送数', '条', '1', '2'], ['微信推送数', '条', '3', '4'])).toHaveLength(3);
    const above = grid([provincialHead, ['微信推送数', '条', '7', '9'], ['微信推送数', '条', '1', '2'], ...provincial.slice(1)]);
    expect([...recogniseStatistics(above)!.cells.keys()].filter((path) => path.includes('unlisted') && path.endsWith('.year'))).toEqual(['statistics.unlisted.微信推送数.year', 'statistics.unlisted.-微信推送数.year']);
  });

  it('does not read an amount in another unit as its own', () => {
    const { cells } = recogniseStatistics(grid([...provincial.slice(0, -1), ['政府信息公开收费减免金额', '万元', '2', '3']]))!;
    expect(cells.get('statistics.feesReduced.year')).toMatchObject({ state: 'unread', candidates: [20_000] });
  });

  it('reads no row that has more figures than there are columns', () => {
    const { cells } = recogniseStatistics(grid([...provincial, ['行政复议数', '件', '1', '2', '3']]))!;
    expect(cells.get('statistics.reviews.year')).toMatchObject({ state: 'unread' });
  });
});

describe('what stands among the lines of a statistics table', () => {
  const unlisted = (...lines: readonly StatisticsLine[]): string[] =>
    [...recogniseStatistics(lines)!.cells.keys()].filter((path) => path.endsWith('.year') && path.includes('unlisted')).map((path) => path.split('.')[2]!);
  const [head, first, second, third, ...others] = grid(provincial) as [StatisticsLine, StatisticsLine, StatisticsLine, StatisticsLine, ...StatisticsLine[]];
  const sentence = text('另有培训材料数条310');
  const other = row(['培训材料数', '条', '3', '4'], 20);

  it('is none of them in a text, where they stand in cells', () => {
    expect(unlisted(head, first, second, sentence, third, ...others)).toEqual([]);
    expect(unlisted(head, first, second, other, third, ...others)).toEqual(['培训材料数']);
  });
  it('is one of them where some of the table is text itself', () => {
    expect(unlisted(head, text('主动公开文件数条25 789'), second, sentence, third, ...others)).toEqual(['另有培训材料数']);
    expect(unlisted(head, first, second, sentence, third, ...others.slice(0, -1), text('政府信息公开收费减免金额元12.5 12.5'))).toEqual(['另有培训材料数']);
  });
  it('is none of them before the first that is known, or behind the last, but for rows of cells beside them', () => {
    expect(unlisted(head, sentence, first, second, third, ...others, sentence)).toEqual([]);
    expect(unlisted(head, other, first, second, third, ...others)).toEqual(['培训材料数']);
    expect(unlisted(head, first, second, third, ...others, other)).toEqual(['培训材料数']);
    expect(unlisted(head, first, second, third, ...others, sentence, other)).toEqual([]);
  });
});

describe('a statistics table in running text', () => {
  it('reads figures that blanks part', () => {
    const { cells, provedBy } = recogniseStatistics([text(`全年工作平稳。 ${provincial.map((cells) => cells.map((cell) => cell || '0').join(' ')).join(' ')} 附件下载`)])!;
    expect(cells.get('statistics.documents.year')).toMatchObject({ state: 'number', value: 25, text: '25' });
    expect(cells.get('statistics.accepted.letterOrFax.year')).toMatchObject({ state: 'number', value: 2 });
    expect(provedBy).toEqual([]);
  });

  it('cuts glued figures where the parts of the whole leave one way', () => {
    const { cells } = recogniseStatistics([glued('4251516', '4181509', '77')])!;
    expect(cells.get('statistics.documents.year')).toMatchObject({ state: 'inferred', value: 425 });
    expect(cells.get('statistics.documents.website.cumulative')).toMatchObject({ state: 'inferred', value: 1509 });
    expect(cells.get('statistics.accepted.cumulative')).toMatchObject({ state: 'inferred', value: 1 });
  });

  it('leaves them unread, with what they may be, where several remain', () => {
    const { cells } = recogniseStatistics([glued('294981916', '294981916', '00')])!;
    expect(cells.get('statistics.documents.year')).toMatchObject({ state: 'unread', candidates: [2, 29, 294, 2949] });
  });

  it('lets a sentence of the report decide, and says so', () => {
    const { cells, decidedByText } = recogniseStatistics([glued('294981916', '294981916', '00')], new Map([['statistics.documents.year', { value: 2949, quote: '公开文件2949条' }]]))!;
    expect(cells.get('statistics.documents.cumulative')).toMatchObject({ state: 'inferred', value: 81_916 });
    expect(decidedByText).toContain('statistics.documents.cumulative');
  });

  it.each([
    ['2015年全区主动公开政府信息2949条。', 2949],
    ['2014年全区主动公开政府信息2949条。', null],
    ['2015年累计主动公开政府信息29条。', null],
    ['2015年与2014年主动公开政府信息294条。', null],
    ['2015年年度报告\n主动公开政府信息294条。', null],
    ['2015年主动公开政府信息2949条。2015年全区主动公开政府信息294条。', null],
    ['2015年主动公开政府信息3000条。', null],
  ])('listens to %s', (before, value) => {
    expect(recogniseStatistics([glued('294981916', '294981916', '00', before)])!.cells.get('statistics.documents.year')?.value).toBe(value);
  });

  it('is not found in prose', () => {
    expect(recogniseStatistics([text('全年主动公开政府信息45条，未收到申请，行政复议0件。')])).toBeNull();
  });
});
