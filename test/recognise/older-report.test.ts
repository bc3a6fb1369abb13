import { describe, expect, it } from '@jest/globals';
import { readText } from '../check/cases.js';

const title = (year: number): string => `青河县${year}年政府信息公开工作年度报告\n`;
const table = (year: number): string => `指标名称\t计量单位\t${year}年度\t历年累计\n主动公开文件数\t条\t31\t278\n受理依申请公开信息总数\t条\t0\t1\n行政复议数\t件\t0\t0\n行政诉讼数\t件\t0\t0\n`;
const headings = async (text: string): Promise<unknown> => (await readText(text)).sections.map(({ number, heading }) => [number, heading]);

describe('a report of a year before the six sections', () => {
  it('without a table keeps its chapters and their text', async () => {
    const report = await readText(`${title(2012)}一、概述\n全年平稳。\n二、主动公开政府信息情况\n公开信息45条。\n三、依申请公开政府信息情况\n收到申请2件。\n`);
    expect(report).toMatchObject({ form: '2008', year: 2012, layouts: {}, organization: '青河县' });
    expect(report.sections.map(({ passages }) => passages.map(({ text }) => text))).toEqual([['全年平稳。'], ['公开信息45条。'], ['收到申请2件。']]);
    expect(report.cells.size).toBe(0);
    expect(report.claims).toContainEqual(expect.objectContaining({ value: 2, quote: expect.stringContaining('申请2件') }));
  });

  it('keeps text in which no heading stands', async () => {
    const report = await readText(`${title(2010)}全年公开信息45条，没有收到申请。\n`);
    expect(report.preamble.map(({ text }) => text)).toEqual(['全年公开信息45条，没有收到申请。']);
  });

  it('finds chapters run into one paragraph, also one of another name between two that are known', async () => {
    expect(await headings(`${title(2013)}二、主动公开政府信息情况 公开45条。 三、依申请公开情况 收到2件。 四、审批事项办理情况 共9件。 五、行政复议和行政诉讼情况 没有。`)).toEqual([
      [2, '主动公开政府信息情况'], [3, '依申请公开情况'], [4, '审批事项办理情况'], [5, '行政复议和行政诉讼情况'],
    ]);
  });

  it('takes no enumeration in a paragraph for chapters', async () => {
    expect(await headings(`${title(2013)}一、概述\n做了三件事： 一、建章立制 有序。 二、业务培训 两期。 三、督促检查 一次。\n`)).toEqual([[1, '概述']]);
  });

  it('is of the form of its year', async () => {
    expect(await readText(`${title(2016)}一、概述\n全年平稳。\n`)).toMatchObject({ form: '2014', layouts: {} });
    expect(await readText(`${title(2020)}一、总体情况\n全年平稳。\n二、主动公开政府信息情况\n见附表。\n`)).toMatchObject({ form: '2019' });
  });
});

describe('a statistics table among the text', () => {
  const cellsAfter = async (text: string): Promise<string[]> => [...(await readText(`${title(2016)}${table(2016)}${text}`)).cells.keys()].filter((path) => path.includes('unlisted'));

  it('ends with its last row: a sentence with a figure behind it is a sentence', async () => {
    const report = await readText(`${title(2016)}${table(2016)}注：全县公开文件310件，网站访问1200人次。\n`);
    expect([...report.cells.keys()].filter((path) => path.includes('unlisted'))).toEqual([]);
  });

  it('takes rows right behind its last line, and no other table’s', async () => {
    expect(await cellsAfter('微信推送数\t条\t3\t4\n')).toEqual(['statistics.unlisted.微信推送数.year', 'statistics.unlisted.微信推送数.cumulative']);
    expect(await cellsAfter('另附：\n各科室职工数\t人\t3\t4\n')).toEqual([]);
  });

  it('has no lines out of its headings', async () => {
    const report = await readText(`${title(2016)}统计指标\t单位\t统计数\n一、主动公开情况\t—\t—\n（一）主动公开政府信息数\t条\t310\n四、行政复议数量\t件\t0\n五、行政诉讼数量\t件\t0\n八、机构建设和保障经费情况\t—\t—\n`);
    expect([...report.cells.keys()]).toEqual(['statistics.disclosed.year', 'statistics.reconsideration.year', 'statistics.litigation.year']);
  });

  it('does not cut the digits of a line that nothing bears out', async () => {
    const { cells } = await readText(`${title(2015)}附件：统计表 指标名称计量单位2015年度历年累计主动公开文件数条4251516其中：1.政府网站公开数条4181509微信推送数条310短信推送数条00行政复议数件00行政诉讼数件00\n`);
    expect(cells.get('statistics.unlisted.微信推送数.year')).toMatchObject({ state: 'unread', text: '310' });
    expect(cells.get('statistics.unlisted.短信推送数.year')).toMatchObject({ state: 'inferred', value: 0 });
  });
});

describe('a statistics table whose every cell stands in a line of its own', () => {
  const apart = (head: string, ...rows: readonly (readonly string[])[]): string => `${title(2011)}一、概述\n全年平稳。\n${[head.split(' '), ...rows].flat().join('\n')}\n完。\n`;
  const figure = (cells: ReadonlyMap<string, { readonly value: number | null }>, path: string): number | null | undefined => cells.get(`statistics.${path}`)?.value;

  it('has its columns from the head over it, and leaves no row in the text', async () => {
    const { cells, sections } = await readText(apart('指标名称 单位 本期实际 本年累计', ['主动公开信息数', '条', '4', '52'], ['其中：1.网站公开', '条', '3', '—'], ['申请总数', '条', '0', '1'], ['行政申诉数', '件', '0', '0']));
    expect([figure(cells, 'disclosed.period'), figure(cells, 'disclosed.year'), figure(cells, 'received.year')]).toEqual([4, 52, 1]);
    expect(cells.get('statistics.disclosed.website.year')).toMatchObject({ state: 'dash' });
    expect(sections.map(({ passages }) => passages.map(({ text }) => text))).toEqual([['全年平稳。', '完。']]);
  });

  it('reads no row that has fewer figures than the others, and none when the head names other columns', async () => {
    const rows = [['主动公开信息数', '条', '4', '52'], ['申请总数', '条', '1'], ['行政复议数', '件', '0', '0'], ['行政诉讼数', '件', '0', '0']];
    expect(figure((await readText(apart('指标名称 单位 2011年度 历年累计', ...rows))).cells, 'received.year')).toBeUndefined();
    expect((await readText(apart('指标名称 单位 2011年度', ...rows))).cells.size).toBe(0);
  });
});

describe('a label', () => {
  it('may have its unit behind it', async () => {
    const { cells } = await readText(`${title(2016)}统计指标\t统计数\n（一）主动公开政府信息数（条）\t310\n六、举报投诉数量（单位：件）\t2\n七、依申请公开信息收取的费用（元）\t15000\n`);
    expect(cells.get('statistics.disclosed.year')).toMatchObject({ value: 310 });
    expect(cells.get('statistics.complaints.year')).toMatchObject({ value: 2 });
    expect(cells.get('statistics.fees.year')).toMatchObject({ state: 'unread', candidates: [1.5] });
  });
});
