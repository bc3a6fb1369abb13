import { describe, expect, it } from '@jest/globals';
import type { Document } from '../../src/document/index.js';
import { InputError } from '../../src/finding/index.js';
import { blocksOf } from '../../src/read/text.js';
import { recognise } from '../../src/recognise/index.js';
import { reportWith } from '../check/sample-report.js';
import { sampleText } from '../sample-text.js';
import { shapes, textOf } from '../texts.js';
import { tabs } from './strips.js';

const document = (text: string, more: Partial<Document> = {}): Document => ({ blocks: blocksOf(text), tabular: false, remarks: [], ...more });
const disclosure = tabs('规章', 0, 0, 0) + '\n' + tabs('行政规范性文件', 1, 0, 4);
const disputes = `${tabs('结果维持', '结果纠正', '其他结果', '尚未审结', '总计')}\n${tabs(1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)}`;

describe('recognising reports', () => {
  it('makes one report of sheets that bring different tables', () => {
    const sheets = [document(`青河县档案局2023年政府信息公开工作年度报告\n${disclosure}`, { part: '表二', tabular: true }), document(disputes, { part: '表四', tabular: true })];
    const found = recognise(sheets, 'a.xlsx');
    expect(found.map(({ report: { source, organization, layouts, tabular } }) => [source, organization, Object.keys(layouts).toSorted(), tabular])).toEqual([['a.xlsx', '青河县档案局', ['disclosure', 'disputes'], true]]);
  });

  it('is tabular where every sheet of it is, and has the title of the first that has one', () => {
    const joined = (...tabular: readonly boolean[]) => recognise([document(disclosure, { tabular: tabular[0]! }), document(disputes, { tabular: tabular[1]!, title: '2021年年报' })], 'a.xlsx').map(({ report }) => [report.tabular, report.year]);
    expect([joined(true, true), joined(true, false), joined(false, true)]).toEqual([[[true, 2021]], [[false, 2021]], [[false, 2021]]]);
  });

  it('is named by its source alone where one of several sheets is a report', () =>
    expect(recognise([document('通讯录', { part: '一' }), document(disclosure, { part: '二' })], 'a.xlsx').map(({ report }) => report.source)).toEqual(['a.xlsx']));

  it('makes several of sheets that bring the same, each with its part', () => {
    const sheets = ['甲县档案局', '乙县档案局'].map((name, at) => document(`${name}2023年政府信息公开工作年度报告\n${disclosure}`, { part: `表${at + 1}`, tabular: true }));
    expect(recognise(sheets, 'a.xlsx').map(({ report }) => [report.source, report.organization])).toEqual([['a.xlsx#表1', '甲县档案局'], ['a.xlsx#表2', '乙县档案局']]);
  });

  it('passes over sheets that are of no report', () => expect(recognise([document('通讯录'), document(disclosure)], 'a.xlsx').map(({ report }) => report.source)).toEqual(['a.xlsx']));

  it('takes a title with nothing under it, behind a report, for a link to another, and one with a table for a report', () => {
    const whole = sampleText();
    const link = '青河县档案局2022年政府信息公开工作年度报告';
    const found = (under: string) => recognise([document(`${whole}\n相关阅读\n${link}\n${under}`)], 'a.txt').length;
    expect([found(''), found('版权所有 青河县档案局'), found(disclosure)]).toEqual([1, 1, 2]);
  });

  it('takes a title at the head of every page for the one it repeats, and a second copy of the report for another', () => {
    const whole = sampleText();
    const [title] = whole.split('\n') as [string];
    expect(recognise([document(whole.replace('\n五、', `\n${title}\n五、`).replace('\n六、', `\n${title}\n六、`))], 'a.txt')).toHaveLength(1);
    expect(recognise([document(whole + whole)], 'a.txt')).toHaveLength(2);
  });

  it('cuts a text that holds several reports at the title of each, and says so', () => {
    const other = textOf(reportWith({ title: '白山县档案局2023年政府信息公开工作年度报告', cells: { 'disclosure.licensing.decisions': 36 } }), shapes['tab']!);
    const found = recognise([document(sampleText() + other)], 'a.txt');
    expect(found.map(({ report: { source, organization, cells } }) => [source, organization, cells.get('disclosure.licensing.decisions')!.value])).toEqual([['a.txt#1', '青河县档案局', 35], ['a.txt#2', '白山县档案局', 36]]);
    expect(found[1]!.report.remarks.map(({ rule, subject }) => `${rule} ${subject}`)).toEqual(['several-reports report-2']);
  });

  it('takes the year from the title, else from the container’s title, the preamble or the first section', () => {
    const year = (text: string, title?: string) => recognise([document(text, title === undefined ? {} : { title })], 'a')[0]!.report.year;
    expect(year(`青河县档案局2022年政府信息公开工作年度报告\n统计期限自2021年1月1日\n${disclosure}`)).toBe(2022);
    expect(year(disclosure, '2021年年报')).toBe(2021);
    expect(year(`一、总体情况\n2020年，我局工作有序。\n二、主动公开政府信息情况\n${disclosure}`)).toBe(2020);
    expect(year(disclosure)).toBeNull();
  });

  it('takes the layout of a table that shows none from the year, whatever the form of the report', () => {
    const report = (year: string) => recognise([document(`青河县档案局${year}政府信息公开工作年度报告\n${tabs('信息内容', '本年新制作数量', '本年新公开数量', '对外公开总数量')}\n${disclosure}\n三、收到和处理政府信息公开申请情况\n${tabs('一、本年新收政府信息公开申请数量', 3, 0, 0, 0, 0, 0, 3)}\n${tabs('二、上年结转政府信息公开申请数量', 0, 0, 0, 0, 0, 0, 0)}`)], 'a')[0]!.report;
    expect(report('2023年')).toMatchObject({ form: '2019', layouts: { disclosure: '2019', requests: '2021' } });
    expect(report('2020年')).toMatchObject({ form: '2019', layouts: { disclosure: '2019', requests: '2019' } });
    expect(report('')).toMatchObject({ form: '2019', layouts: { disclosure: '2019', requests: '2019' } });
  });

  it('is a report by its title and year, by two numbered sections, or by a table', () => {
    const isReport = (text: string): boolean => {
      try {
        return recognise([document(text)], 'a').length === 1;
      } catch {
        return false;
      }
    };
    expect([
      isReport('青河县档案局2023年政府信息公开工作年度报告\n工作有序。'), isReport('政府信息公开工作年度报告\n工作有序。'), isReport('一、总体情况\n有序。\n二、主动公开政府信息情况\n有序。'), isReport('一、总体情况\n有序。'),
      isReport('总体情况\n有序。\n主动公开政府信息情况\n有序。'), isReport(disclosure),
    ]).toEqual([true, false, true, false, false, true]);
  });

  it('takes the form from table 二, else from the year, else the one in force', () => {
    const form = (text: string) => recognise([document(text)], 'a')[0]!.report.form;
    const title = (year: number) => `青河县档案局${year}年政府信息公开工作年度报告\n`;
    expect(form(`${title(2023)}${tabs('信息内容', '本年新制作数量', '本年新公开数量', '对外公开总数量')}\n${disclosure}`)).toBe('2019');
    expect(form(`${title(2020)}${disclosure}`)).toBe('2019');
    expect(form(disclosure)).toBe('2021');
  });

  it('reads by the form asked for, whatever the labels say', () => {
    const [{ report }] = recognise([document(`青河县档案局2023年政府信息公开工作年度报告\n${disclosure}`)], 'a', '2019') as [ReturnType<typeof recognise>[number]];
    expect([report.form, report.layouts.disclosure, report.cells.get('disclosure.regulations.newlyMade')?.value]).toEqual(['2019', '2019', 0]);
  });

  it('keeps table rows out of the text and text out of the tables', () => {
    const [{ report }] = recognise([document(sampleText())], 'a') as [ReturnType<typeof recognise>[number]];
    expect(report.sections.map(({ passages, sections }) => passages.length + sections.length)).toEqual([6, 0, 0, 0, 1, 1]);
    expect(report.preamble).toHaveLength(1);
  });

  it.each(['今天天气很好，适合去公园散步。', '一、总体情况', '政府信息公开指南'])('refuses what is no report: %s', (text) => expect(() => recognise([document(text)], 'a')).toThrow(InputError));

  it('takes a bare title with a year for a report that lacks all the rest', () => expect(recognise([document('青河县档案局2023年政府信息公开工作年度报告')], 'a')[0]!.report.sections).toEqual([]));
});
