import { describe, expect, it } from '@jest/globals';
import { weigh } from '../../src/check/index.js';
import { InputError } from '../../src/finding/index.js';
import { reportsFromJson, reportToJson, tableIn, type Report } from '../../src/model/index.js';
import { readText } from '../check/cases.js';

const local = `青河县2016年政府信息公开工作年度报告
一、概述
2016年全县公开工作平稳。
附件：统计表
指标名称\t计量单位\t2016年度\t历年累计
主动公开文件数\t条\t31\t278
其中：1.政府网站公开数\t条\t30\t
受理依申请公开信息总数\t条\t4\t9
其中：1.当面申请数\t条\t4\t—
微信V2.0推送数\t次\t约7\t90
__proto__人数\t人\t3\t4
行政复议数\t件\t0\t0
`;
const national = `青河县2015年政府信息公开工作年度报告
统计指标\t单位\t统计数
一、主动公开情况\t—\t—
（一）主动公开政府信息数\t条\t310
四、行政复议数量\t件\t3
（一）维持具体行政行为数\t件\t2
（二）被依法纠错数\t件\t1
五、行政诉讼数量\t件\t4
（一）维持具体行政行为或者驳回原告诉讼请求数\t件\t4
七、依申请公开信息收取的费用\t万元\t1.5
`;
const older = '青河县2011年政府信息公开工作年度报告\n指标名称\t计量单位\t本期实际\t本年累计\n主动公开信息数\t条\t4\t52\n其中：1.网站公开\t条\t4\t50\n申请总数\t条\t0\t1\n行政申诉数\t件\t0\t0\n';
const glued = '青河县2011年政府信息公开工作年度报告\n附件：统计表 指标名称计量单位2011年度历年累计主动公开信息数条4251516其中：1.网站公开条41815092.政府公报公开条77行政复议数件00行政诉讼数件00\n';
const proved = '青河县2016年政府信息公开工作年度报告\n附件：统计表 指标名称计量单位2016年度历年累计受理依申请公开信息总数条1213其中：1.当面申请数条12 2.网上申请数条1111 3.信函、传真申请数条00 行政复议数件00\n';
const words = '青河县2012年政府信息公开工作年度报告\n一、概述\n全年公开信息平稳。\n';

const back = async (report: Report, withPlaces: boolean): Promise<Report> => (await reportsFromJson(JSON.stringify(reportToJson(report, { withPlaces })), report.source))[0]!;

describe('a report of an older form as JSON', () => {
  it.each([['local', local], ['national', national], ['older', older], ['glued', glued], ['proved', proved], ['words alone', words]])('%s: comes back the same, with places and without', async (_, text) => {
    const report = await readText(text);
    const [plain, placed] = [reportToJson(report), reportToJson(report, { withPlaces: true })];
    expect(reportToJson(await back(report, false))).toEqual(plain);
    const again = await back(report, true);
    expect(reportToJson(again, { withPlaces: true })).toEqual(placed);
    expect(new Map(again.cells)).toEqual(report.cells);
    expect({ form: again.form, layouts: again.layouts, provedBy: again.provedBy }).toEqual({ form: report.form, layouts: report.layouts, provedBy: report.provedBy });
  });

  it('lists the lines and columns the document has, and no other', async () => {
    const { tables, form } = reportToJson(await readText(national));
    expect(form).toBe('2014');
    expect(tables.statistics).toEqual({
      disclosed: { year: 310 }, reconsideration: { year: 3, upheld: { year: 2 }, corrected: { year: 1 } },
      litigation: { year: 4, upheld: { year: 4 } }, fees: { year: 1.5 },
    });
  });

  it('keeps lines no form has under their own label, their unit among the places', async () => {
    const { tables, cells } = reportToJson(await readText(local), { withPlaces: true });
    expect(tables.statistics!.unlisted).toEqual({ 微信v20推送数: { year: null, cumulative: 90 }, proto人数: { year: 3, cumulative: 4 } });
    expect(cells!['statistics.unlisted.proto人数.year']).toMatchObject({ state: 'number', unit: '人' });
    expect(cells!['statistics.unlisted.微信v20推送数.year']).toMatchObject({ state: 'unread', text: '约7' });
  });

  it('refuses labels that cannot be a step of a path, and lines no form has elsewhere', async () => {
    const json = (statistics: string): string => `{"form":"2014","year":2016,"organization":null,"tables":{"statistics":${statistics}}}`;
    for (const wrong of ['{"unlisted":{"a.b":{"year":1}}}', '{"unlisted":{"__proto__":{"year":1}}}', '{"weChat":{"year":1}}', '{"unlisted":{"甲":{"month":1}}}']) {
      await expect(reportsFromJson(json(wrong), 'a.json')).rejects.toThrow(InputError);
    }
    const [report] = await reportsFromJson(json('{"unlisted":{"constructor":{"year":1}}}'), 'a.json');
    expect(reportToJson(report!).tables).toEqual({ statistics: { unlisted: { constructor: { year: 1 } } } });
  });

  it('gives a table the layout of a form that has it, whatever the report says it follows', async () => {
    const [report] = await reportsFromJson('{"form":"2021","year":2021,"organization":null,"tables":{"statistics":{"calls":{"year":1}},"disputes":{"reconsideration":{"upheld":0}}}}', 'a.json');
    expect(report!.layouts).toEqual({ statistics: '2008', disputes: '2021' });
    const [old] = await reportsFromJson('{"form":"2014","year":2016,"organization":null,"tables":{"requests":{"received":{"total":1}}}}', 'a.json');
    expect(old!.layouts).toEqual({ requests: '2021' });
  });

  it('tells which identities proved nothing, so that the same are unknown when it is read back', async () => {
    const report = await readText(proved);
    expect(report.cells.get('statistics.accepted.year')).toMatchObject({ state: 'inferred', value: 12 });
    expect(reportToJson(report).provedBy).toContain('statistics-total@statistics.accepted.year');
    const states = weigh(report).map(({ identity, state }) => [identity.id, state]);
    expect(states).toContainEqual(['statistics-total@statistics.accepted.year', 'unknown']);
    expect(weigh(await back(report, false)).map(({ identity, state }) => [identity.id, state])).toEqual(states);
    expect('provedBy' in reportToJson(await readText(local))).toBe(false);
  });
});

describe('a table as one report has it', () => {
  it('is whole for the forms of six sections, and nothing where there is none', async () => {
    const report = await readText(words);
    expect(tableIn(report, 'statistics')).toBeUndefined();
    expect(tableIn({ layouts: { disputes: '2021' }, cells: new Map() }, 'disputes')!.blocks[0]!.columns).toHaveLength(2);
  });

  it('keeps the heading over lines that are there, and takes a total that is not there for one', async () => {
    const report = await readText(national.replace(/四、行政复议数量.*\n/, ''));
    const { blocks } = tableIn(report, 'statistics')!;
    const line = blocks[0]!.rows.find(({ id }) => id === 'reconsideration');
    expect(line).toMatchObject({ label: '四、行政复议数量', children: [{ id: 'upheld' }, { id: 'corrected' }] });
    expect(line).not.toHaveProperty('sums');
  });
});
