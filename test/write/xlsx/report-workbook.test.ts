import { describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import * as xlsx from 'xlsx';
import { wholeFile } from '../../../src/finding/index.js';
import type { Cell, Report } from '../../../src/model/index.js';
import { reportWorkbook } from '../../../src/write/xlsx/index.js';

const cell = (state: Cell['state'], value: number | null, text = String(value ?? '')): Cell => ({ state, value, text, at: wholeFile });
const passage = (text: string) => ({ text, at: wholeFile });
const report: Report = {
  source: 'a.txt', form: '2021', year: 2024, organization: '虚构镇', title: '虚构镇2024年政府信息公开工作年度报告', titleAt: wholeFile,
  preamble: [passage('本报告依据条例编制。')],
  sections: [{ number: 1, heading: '总体情况', at: wholeFile, passages: [passage('=HYPERLINK("http://x")')], sections: [{ number: 2, heading: '管理方面', at: wholeFile, passages: [], sections: [] }] }, { number: 4, heading: '复议和诉讼', at: wholeFile, passages: [], sections: [] }],
  layouts: { requests: '2019', disputes: '2021' },
  cells: new Map([
    ['requests.received.naturalPerson', cell('number', 3)],
    ['requests.received.business', cell('dash', null, '—')],
    ['requests.received.total', cell('inferred', 3, '')],
    ['requests.carriedOver.total', cell('unread', null, '=1+1')],
    ['requests.results.total.total', cell('number', 8)],
  ]),
  tabular: false, claims: [], remarks: [],
};

async function read(one: Report) {
  const bytes = await reportWorkbook(one);
  const book = xlsx.read(bytes, { cellStyles: true, cellFormula: true });
  const sheet = book.Sheets['年度报告']!;
  const texts = Object.entries(sheet).filter(([name]) => !name.startsWith('!')).map(([name, one]) => ({ name, v: one.v as unknown, t: one.t as string, f: one.f as unknown }));
  return { book, texts, xml: new TextDecoder().decode(unzipSync(bytes)['xl/worksheets/sheet1.xml']) };
}

describe('a report as a workbook', () => {
  it('writes figures as numbers, as printed even where a total is wrong', async () => {
    const { texts } = await read(report);
    expect(texts.filter(({ t }) => t === 'n').map(({ v }) => v)).toEqual([3, 3, 8]);
  });

  it('keeps what was printed instead of a figure as text, never as a formula', async () => {
    const { texts, book } = await read(report);
    expect(texts.filter(({ v }) => v === '—' || v === '=1+1').map(({ t }) => t)).toEqual(['s', 's']);
    for (const sheet of Object.values(book.Sheets)) expect(Object.values(sheet).filter((one) => one.f !== undefined)).toEqual([]);
  });

  it('shades what was worked out or not read, and says what that means', async () => {
    const { texts, xml } = await read(report);
    expect(texts.some(({ v }) => String(v).includes('有底纹'))).toBe(true);
    const style = (text: string): string => new RegExp(`s="(\\d+)"[^>]*>(?:<is><t[^>]*>|<v>)${text}<`).exec(xml)![1]!;
    expect(style('=1\\+1')).not.toBe(style('—'));
  });

  it('says nothing of shades where nothing is in doubt', async () => {
    const { texts } = await read({ ...report, cells: new Map([['requests.received.naturalPerson', cell('number', 3)]]) });
    expect(texts.some(({ v }) => String(v).includes('有底纹'))).toBe(false);
  });

  it('lays each table out as it was printed, and leaves out what the report lacks', async () => {
    const { texts } = await read(report);
    const words = texts.map(({ v }) => v);
    expect(words).toContain('（六）其他处理');
    expect(words).not.toContain('3.其他');
    expect(words).not.toContain('第二十条第（一）项');
    expect(words).toContain('三、收到和处理政府信息公开申请情况');
    expect(words).toContain('四、复议和诉讼');
  });

  it('puts the words on a sheet of their own, and none where there are none', async () => {
    const { book } = await read(report);
    const lines = xlsx.utils.sheet_to_json<string[]>(book.Sheets['文字']!, { header: 1 }).flat();
    expect(lines).toEqual(['本报告依据条例编制。', '一、总体情况', '=HYPERLINK("http://x")', '（二）管理方面']);
    expect((await read({ ...report, preamble: [], sections: [] })).book.SheetNames).toEqual(['年度报告']);
  });
});
