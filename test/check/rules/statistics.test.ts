import { describe, expect, it } from '@jest/globals';
import { check, identitiesIn } from '../../../src/check/index.js';
import type { Report } from '../../../src/model/index.js';
import { cases, readText } from '../cases.js';
import { reportWith } from '../sample-report.js';

const report = (rows: string, year = 2016): Promise<Report> =>
  readText(`青河县${year}年政府信息公开工作年度报告\n一、概述\n全年平稳。\n附表：\n指标名称\t计量单位\t${year}年度\t历年累计\n主动公开文件数\t条\t31\t278\n行政复议数\t件\t0\t0\n行政诉讼数\t件\t0\t0\n${rows}`);
const accepted = (total: string, ...parts: readonly string[]): Promise<Report> =>
  report(`受理依申请公开信息总数\t条\t${total}\n其中：1.当面申请数\t条\t${parts[0]}\n2.网上申请数\t条\t${parts[1]}\n3.信函、传真申请数\t条\t${parts[2]}\n`);

cases('statistics-total', [
  { name: 'holds', report: accepted('5\t9', '1\t3', '2\t4', '2\t2'), finds: [] },
  { name: 'finds the column that does not add up', report: accepted('5\t9', '1\t3', '2\t4', '2\t1'), finds: ['statistics.accepted.cumulative'] },
  { name: 'takes a dash for zero', report: accepted('5\t9', '1\t3', '—\t4', '4\t2'), finds: [] },
  { name: 'cannot be known with a part unread', report: accepted('5\t9', '约1\t3', '2\t4', '1\t2'), finds: [] },
  { name: 'cannot be known with a part left out', report: report('受理依申请公开信息总数\t条\t5\t9\n其中：1.当面申请数\t条\t1\t3\n'), finds: [] },
  { name: 'adds no 其中 up to its line', report: report('主动公开信息数\t条\t5\t9\n'), finds: [] },
]);

cases('total-blank', [{ name: 'finds the blank total of a statistics table', report: accepted('\t9', '1\t3', '2\t4', '2\t2'), finds: ['statistics.accepted.year'] }]);

cases('table-missing', [
  { name: 'finds that a report of 2016 has no table', report: readText('青河县2016年政府信息公开工作年度报告\n一、概述\n全年平稳。\n'), finds: ['statistics'] },
  { name: 'holds for the local table', report: report(''), finds: [] },
]);

describe('table-missing', () => {
  it.each([[2010, 'info'], [2013, 'info'], [2014, 'warning'], [2018, 'warning'], [2020, 'error']])('weighs in %i as much as a table was called for: %s', async (year, severity) => {
    const { findings } = check(await readText(`青河县${year}年政府信息公开工作年度报告\n一、概述\n全年平稳。\n二、主动公开政府信息情况\n见附表。\n`));
    expect(new Set(findings.filter(({ rule }) => rule === 'table-missing').map((one) => one.severity))).toEqual(new Set([severity]));
  });
});

describe('reports of older forms', () => {
  it('are not asked for the six sections, nor for anything else of the forms after them', async () => {
    const text = await readText('青河县2012年政府信息公开工作年度报告\n二、主动公开政府信息情况\n公开信息45条。\n五、行政复议和行政诉讼情况\n没有。\n');
    expect(check(text).findings.map(({ rule }) => rule)).toEqual(['table-missing']);
    expect(check(await report('')).findings).toEqual([]);
  });

  it('have the identities of the lines that are there', async () => {
    expect(identitiesIn(await report(''))).toEqual([]);
    expect(identitiesIn(await report('受理依申请公开信息总数\t条\t5\t9\n'))).toEqual([]);
    expect(identitiesIn(await report('其中：1.当面申请数\t条\t5\t9\n'))).toHaveLength(2);
    expect(identitiesIn(await accepted('5\t9', '1\t3', '2\t4', '2\t2')).map(({ subject }) => subject)).toEqual(['statistics.accepted.year', 'statistics.accepted.cumulative']);
    expect(identitiesIn(reportWith({}))).toHaveLength(42);
  });
});

describe('figures that had run together', () => {
  const glued = (sentence: string): Promise<Report> =>
    readText(`青河县2015年政府信息公开工作年度报告\n${sentence} 附件：统计表 指标名称计量单位2015年度历年累计主动公开文件数条203144071其中：1.政府网站公开数条203144071行政复议数件00行政诉讼数件00\n`);
  const said = async (sentence: string, rule: string): Promise<string[]> => check(await glued(sentence)).findings.filter((one) => one.rule === rule).map(({ message }) => message.zh);

  it('are told of once a table', async () => {
    expect(await said('全年平稳。', 'cells-decoded')).toEqual(['「政府信息公开情况统计表」有 4 格的数字粘连在一起，由算术推算拆开']);
    expect(check(await report('')).findings.filter(({ rule }) => rule === 'cells-decoded')).toEqual([]);
  });

  it('are told to be the text’s choice, with its words', async () => {
    expect(await said('2015年全县主动公开政府信息2031条。', 'decided-by-text')).toEqual([expect.stringMatching(/有 \d 格的数字按正文确定：「2015年全县主动公开政府信息2031条」$/)]);
    expect(await said('全年平稳。', 'decided-by-text')).toEqual([]);
    expect(await said('2015年全县主动公开政府信息9999条。', 'decided-by-text')).toEqual([]);
  });
});

describe('cumulative-mismatch', () => {
  const fees = (year: number, figures: string): Promise<Report> => report(`政府信息公开收费减免金额\t元\t${figures}\n`, year);
  const found = async (before: Promise<Report>, now: Promise<Report>): Promise<string[]> =>
    check(await now, { others: [await before] }).findings.filter(({ rule, cells }) => rule === 'cumulative-mismatch' && cells[0] === 'statistics.feesReduced.cumulative').map(({ message }) => message.zh);

  it('adds money in the digits money has', async () => {
    expect(await found(fees(2015, '0.1\t0.1'), fees(2016, '0.2\t0.3'))).toEqual([]);
  });

  it('says when the count seems to have begun anew', async () => {
    expect(await found(fees(2015, '5\t80'), fees(2016, '7\t7'))).toEqual([expect.stringMatching(/= 87；比上年的累计还少，可能重新起算$/)]);
    expect(await found(fees(2015, '5\t80'), fees(2016, '7\t90'))).toEqual([expect.stringMatching(/= 87$/)]);
  });
});

describe('form-outdated', () => {
  it.each([[2018, []], [2019, ['warning']], [2020, ['error']], [2022, ['error']]])('speaks of a statistics table in %i: %j', async (year, severities) => {
    expect(check(await report('', year)).findings.filter(({ rule }) => rule === 'form-outdated').map(({ severity }) => severity)).toEqual(severities);
  });
});
