import { describe, expect, it } from '@jest/globals';
import type { Document } from '../../../src/document/index.js';
import { form2019, form2021, type CellPath } from '../../../src/forms/index.js';
import { recognise } from '../../../src/recognise/index.js';
import { complete, glue, tableOfForm } from './glue.js';

const requests = tableOfForm(form2021, 'requests');
const figures = complete(requests, new Map<CellPath, number>([['requests.received.naturalPerson', 23], ['requests.results.granted.naturalPerson', 19], ['requests.results.granted.business', 1], ['requests.carriedForward.naturalPerson', 4]]));
const disputes = `行政复议行政诉讼${'结果维持结果纠正其他结果尚未审结总计'.repeat(3)}000000000000000`;

/** A report copied from a page into a few paragraphs, its tables without borders. */
const page = [
  '平潭县水利局2023年政府信息公开工作年度报告',
  `一、总体情况 全年收到申请23件。二、主动公开政府信息情况${glue(tableOfForm(form2021, 'disclosure'), new Map([['disclosure.licensing.decisions', 12]]))}`
    + `三、收到和处理政府信息公开申请情况${glue(requests, figures)}四、政府信息公开行政复议、行政诉讼情况${disputes}五、存在的主要问题及改进情况 队伍还不够强。六、其他需要报告的事项 无收费。`,
];

/** A page of which only the prose before table 二 varies. */
const disclosed = (text: string) => [
  page[0]!, `一、总体情况 ${text}二、主动公开政府信息情况${glue(tableOfForm(form2021, 'disclosure'), new Map([['disclosure.normativeDocuments.issued', 8], ['disclosure.normativeDocuments.repealed', 12], ['disclosure.normativeDocuments.inForce', 70]]))}`
    + `三、收到和处理政府信息公开申请情况${glue(requests, figures)}`,
];

const documentOf = (lines: readonly string[]): Document => ({
  blocks: lines.map((text, index) => ({ kind: 'paragraph' as const, text, at: { in: 'text' as const, line: index + 1, column: 1 } })), tabular: false, remarks: [],
});
const read = (lines: readonly string[]) => recognise([documentOf(lines)], 'page.txt')[0]!.report;

const cell = (text: string, column: string) => read(disclosed(text)).cells.get(`disclosure.normativeDocuments.${column}`);

describe('a report that ran together', () => {
  it('is read with its tables, and its prose is left to its sections', () => {
    const report = read(page);
    expect(report.layouts).toEqual({ requests: '2021', disclosure: '2021', disputes: '2021' });
    expect(report.sections.map(({ number, passages }) => [number, passages.map(({ text }) => text).join('')])).toEqual([
      [1, '全年收到申请23件。'], [2, ''], [3, ''], [4, ''], [5, '队伍还不够强。'], [6, '无收费。'],
    ]);
  });

  it('marks what was worked out, and what that proves nothing of', () => {
    const { cells, provedBy } = read(page);
    expect(cells.get('requests.results.granted.business')).toMatchObject({ state: 'inferred', value: 1 });
    expect(provedBy).toContain('requests-row-total@requests.results.granted');
  });

  it('reads nothing of a row whose last figure runs on in letters', () => {
    const spoilt = read(page.map((text) => text.replace(/予以公开\d+/, '$&e999')));
    expect(spoilt.cells.get('requests.received.total')).toMatchObject({ state: 'inferred', value: 23 });
    for (const column of ['naturalPerson', 'business', 'total']) expect(spoilt.cells.get(`requests.results.granted.${column}`)).toMatchObject({ state: 'unread', value: null });
  });

  it('says where each figure stands in the line it was stuck in', () => {
    const { at } = read(page).cells.get('disclosure.licensing.decisions')!;
    expect(at).toEqual({ in: 'text', line: 2, column: page[1]!.indexOf('行政许可12') + 5 });
  });

  it('lets its own sentences decide what arithmetic leaves open, and only that', () => {
    expect(cell('全年平稳。', 'issued')).toMatchObject({ state: 'unread' });
    expect(cell('全年制发行政规范性文件8件，现行有效行政规范性文件70件。', 'repealed')).toMatchObject({ state: 'inferred', value: 12 });
    expect(cell('全年制发行政规范性文件9件。', 'issued')).toMatchObject({ state: 'unread' });
  });

  it('says which cells its sentences decided, and by which words', () => {
    const { remarks } = read(disclosed('全年制发行政规范性文件8件，现行有效行政规范性文件70件。'));
    const { subject, cells, facts } = remarks.find(({ rule }) => rule === 'decided-by-text')!;
    expect({ subject, cells }).toEqual({ subject: 'disclosure', cells: ['issued', 'repealed', 'inForce'].map((column) => `disclosure.normativeDocuments.${column}`) });
    expect(facts.quotes).toEqual([expect.stringContaining('8件'), expect.stringContaining('70件')]);
    expect(read(page).remarks.filter(({ rule }) => rule === 'decided-by-text')).toEqual([]);
  });

  it('has a table of which no figure can be told: its cells are unread, the table is not missing', () => {
    const text = glue(tableOfForm(form2019, 'disclosure'), new Map([['disclosure.licensing.previousItems', 39], ['disclosure.licensing.decisions', 181]]));
    const { layouts, cells } = read([page[0]!.replace('2023', '2020'), `一、总体情况 平稳。二、主动公开政府信息情况${text}三、收到和处理政府信息公开申请情况${glue(requests, figures)}`]);
    expect(layouts.disclosure).toBe('2019');
    expect(cells.get('disclosure.licensing.decisions')).toMatchObject({ state: 'unread', text: '390181' });
  });

  it('leaves tables alone that can be read as they stand', () => {
    const lines = [page[0]!, '三、收到和处理政府信息公开申请情况', `一、本年新收政府信息公开申请数量 ${'0 '.repeat(6)}0`, `二、上年结转政府信息公开申请数量 ${'0 '.repeat(6)}0`];
    expect(read(lines).cells.get('requests.received.total')).toMatchObject({ state: 'number', value: 0 });
    expect(read(lines).provedBy).toBeUndefined();
  });
});

describe('a report of an older form', () => {
  it('brings its statistics table, its form and its year', () => {
    const report = read(['平潭县水利局信息公开工作年度报告', '附件 指标名称计量单位2016年度历年累计主动公开文件数条25其中：1.政府网站公开数条252.政府公报公开数条00受理依申请公开信息总数条01']);
    expect(report).toMatchObject({ form: '2014', year: 2016, layouts: { statistics: '2014' } });
    expect(report.cells.get('statistics.documents.year')).toMatchObject({ value: 2 });
  });

  it('keeps its chapters and its prose apart from the table in the same line', () => {
    const report = read(['平潭县水利局2016年信息公开工作年度报告', '一、概述 工作平稳。三、依申请公开情况 没有收到申请。附表 指标名称 计量单位 2016年度 历年累计 主动公开文件数 条 2 5 其中：1.政府网站公开数 条 2 5 受理依申请公开信息总数 条 0 1 附件下载']);
    expect(report.sections.map(({ number, heading, passages }) => [number, heading, passages.map(({ text }) => text)])).toEqual([
      [1, '概述', ['工作平稳。']], [3, '依申请公开情况', ['没有收到申请。附表', '附件下载']],
    ]);
    expect(report.cells.get('statistics.accepted.cumulative')).toMatchObject({ state: 'number', value: 1 });
  });
});

describe('figures that stand apart in a text decoded for others', () => {
  const row = (figures: string) => page.map((text) => text.replace(/(予以公开)[\d ]+/, `$1 ${figures} `));
  const granted = (figures: string) => ['naturalPerson', 'business', 'total'].map((column) => read(row(figures)).cells.get(`requests.results.granted.${column}`)?.state);

  it('are not cut to fill the places of blank cells where the last is the sum of the others', () => {
    expect(granted('0 0 2 22 24')).toEqual(['unread', 'unread', 'unread']);
    expect(granted('19 1 00 0 020')).toEqual(['inferred', 'inferred', 'inferred']);
  });
});
