import { describe, expect, it } from '@jest/globals';
import { show } from '../../src/present/show.js';
import { reportToJson, type Report } from '../../src/model/index.js';
import { readDocuments } from '../../src/read/index.js';
import { recognise } from '../../src/recognise/index.js';
import { writers } from '../../src/write/index.js';
import { reportWorkbook } from '../../src/write/xlsx/index.js';
import { readText } from '../check/cases.js';
import { sampleReport } from '../check/sample-report.js';

const old = (): Promise<Report> => readText(`青河县2016年政府信息公开工作年度报告
一、概述
全年平稳。
附件：统计表
指标名称\t计量单位\t2016年度\t历年累计
主动公开文件数\t条\t31\t278
其中：1.政府网站公开数\t条\t30\t
受理依申请公开信息总数\t条\t4\t9
其中：1.当面申请数\t条\t4\t—
微信推送数\t次\t约7\t90
政府信息公开收费减免金额\t元\t12.5\t12.5
行政复议数\t件\t0\t0
`);
const write = (to: string, ...reports: Report[]): string => {
  const writer = writers[to]!;
  const options = { lang: 'zh' } as const;
  return writer.start(options) + reports.map((report, index) => writer.report(report, options, index)).join('') + writer.end(reports.length, options);
};
const readBack = async (name: string, bytes: Uint8Array): Promise<Report> => recognise(await readDocuments({ name, bytes }), name)[0]!.report;

describe('a statistics table written', () => {
  it.each([['markdown', 'a.md'], ['html', 'a.html']])('%s reads back to the same figures', async (to, name) => {
    const report = await old();
    expect(reportToJson(await readBack(name, new TextEncoder().encode(write(to, report)))).tables).toEqual(reportToJson(report).tables);
  });

  it('as a workbook reads back to the same figures', async () => {
    const report = await old();
    expect(reportToJson(await readBack('a.xlsx', await reportWorkbook(report))).tables).toEqual(reportToJson(report).tables);
  });

  it('as csv stands in one tidy table with reports of every other form', async () => {
    const lines = write('csv', await old(), sampleReport()).split('\r\n').filter(Boolean);
    const [header, ...rows] = lines.map((line) => line.split(','));
    expect(rows.every((row) => row.length === header!.length)).toBe(true);
    expect([...new Set(rows.map(([, , year, form, table]) => `${year} ${form} ${table}`))]).toEqual(['2016 2014 statistics', '2023 2021 disclosure', '2023 2021 requests', '2023 2021 disputes']);
    expect(rows.filter(([, , , , table]) => table === 'statistics')).toHaveLength(14);
    expect(lines).toContain('case.txt,青河县,2016,2014,statistics,statistics.unlisted.微信推送数.year,微信推送数 · 统计数,,约7,unread,10:9');
  });

  it('on screen has the lines the document has, with their units', async () => {
    const text = show(await old(), { lang: 'zh', color: false, columns: 80, version: '0' });
    expect(text).toMatch(/主动公开文件数（条） +31 +278\n {2}其中：1.政府网站公开数（条） +30 +□\n/);
    expect(text).toMatch(/微信推送数（次） +\?约7 +90/);
    expect(text).not.toContain('回应解读');
  });
});
