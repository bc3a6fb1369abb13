import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import * as xlsx from 'xlsx';
import { cellsOf, form2019, form2021, forms } from '../../../src/forms/index.js';
import { templateWorkbook } from '../../../src/write/template/index.js';
import { rangeOf } from '../../../src/write/xlsx/address.js';
import { stackTables } from '../../../src/write/xlsx/stack-tables.js';
import { openZip } from '../../../src/write/zip.js';

const template = { form: form2021, year: 2025, organization: '虚构市测试局' } as const;
const addressOf = stackTables(form2021.tables, 3, ({ title }) => title).addressOf;
const at = (path: string): string => addressOf.get(path)!;
const sheetName = '年度报告';

describe.each(forms.map((form) => [form.id, form] as const))('a workbook of form %s', (_, form) => {
  let parts: Record<string, string>;
  let book: xlsx.WorkBook;
  beforeAll(async () => {
    const bytes = await templateWorkbook({ form, year: 2025, organization: null });
    parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, new TextDecoder().decode(part)]));
    book = xlsx.read(bytes, { cellFormula: true });
  });

  it('is well formed, part by part', () => {
    for (const text of Object.values(parts)) expect(() => new SaxesParser({ xmlns: true }).write(text).close()).not.toThrow();
  });

  it('holds no figure', () => {
    const sheet = book.Sheets[sheetName]!;
    const figures = Object.entries(sheet).filter(([name, cell]) => !name.startsWith('!') && cell.t === 'n');
    expect(figures).toEqual([]);
  });

  it('has a place for every figure, a formula in every total and words in no other', () => {
    const sheet = book.Sheets[sheetName]!;
    const places = stackTables(form.tables, 3, ({ title }) => title).addressOf;
    const totals = cellsOf(form).filter(({ row, column }) => row.line.sums || column.line.sums);
    expect(new Set(places.values()).size).toBe(cellsOf(form).length);
    for (const { path } of totals) expect(sheet[places.get(path)!].f).toMatch(/^IF\(COUNT\(/);
    expect(cellsOf(form).filter(({ path }) => sheet[places.get(path)!]?.f)).toHaveLength(totals.length);
  });
});

describe('a template', () => {
  it('lets one write only where the form asks for a figure, and in the title', async () => {
    const parts = unzipSync(await templateWorkbook(template));
    const sheet = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']);
    const styles = new TextDecoder().decode(parts['xl/styles.xml']);
    const [, formats] = /<cellXfs[^>]*>(.*?)<\/cellXfs>/.exec(styles)!;
    const locked = [...formats!.matchAll(/<protection locked="(\d)"\/>/g)].map(([, one]) => one === '1');
    const lockedAt = (cell: string): boolean => locked[Number(new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(sheet)![1])]!;
    expect(sheet).toContain('<sheetProtection sheet="1"');
    expect([at('requests.received.business'), at('disclosure.fees.amount'), 'A2'].map(lockedAt)).toEqual([false, false, false]);
    expect([at('requests.received.total'), at('requests.results.total.business'), 'A1', 'A3'].map(lockedAt)).toEqual([true, true, true, true]);
  });

  it('admits whole numbers from nought, decimals for money, and less than nought only for a change', async () => {
    const sheet = new TextDecoder().decode(unzipSync(await templateWorkbook({ ...template, form: form2019 }))['xl/worksheets/sheet1.xml']);
    const rules = [...sheet.matchAll(/<dataValidation type="(\w+)"[^>]*sqref="([^"]*)"[^>]*><formula1>([^<]*)/g)];
    expect(rules.map(([, type, , least]) => [type, least])).toEqual([['whole', '0'], ['decimal', '0'], ['whole', '-1000000000']]);
    const written = cellsOf(form2019).filter(({ row, column }) => !row.line.sums && !column.line.sums);
    expect(rules.map(([, , cells]) => cells!.split(' ').reduce((sum, range) => sum + size(range), 0))).toEqual(['count', 'amount', 'change'].map((kind) => written.filter(({ value }) => value === kind).length));
  });

  it('takes last year’s 结转 over, applicant by applicant, and no other figure', async () => {
    const prior = new Map([['requests.carriedForward.naturalPerson', 3], ['requests.carriedForward.research', 2], ['requests.carriedForward.total', 99], ['requests.received.business', 7]]);
    const sheet = xlsx.read(await templateWorkbook({ ...template, prior })).Sheets[sheetName]!;
    const value = (path: string): unknown => sheet[at(path)]?.v;
    expect(['naturalPerson', 'research', 'total'].map((one) => value(`requests.carriedOver.${one}`))).toEqual([3, 2, 5]);
    expect(value('requests.received.business')).toBeUndefined();
  });

  it('is the same, bit for bit, each time it is made', async () => {
    expect(await templateWorkbook(template)).toEqual(await templateWorkbook(template));
  });
});

/** How many cells a range holds. */
function size(range: string): number {
  const [from, to] = rangeOf(range)!;
  return (to.row - from.row + 1) * (to.column - from.column + 1);
}

const hasOffice = spawnSync('soffice', ['--version']).status === 0;

(hasOffice ? describe : describe.skip)('a template filled in and calculated by LibreOffice', () => {
  let states: string[];
  let live: string;
  let totals: unknown[];
  beforeAll(async () => {
    let form: xlsx.WorkSheet;
    ({ form, states, live } = await calculated(await filled({ 'requests.received.naturalPerson': 5, 'requests.received.business': 2, 'requests.results.granted.naturalPerson': 3, 'requests.carriedForward.naturalPerson': 1, 'requests.results.other.other.business': 2, 'disputes.litigationDirect.pending': 4 })));
    totals = ['requests.received.total', 'requests.results.total.naturalPerson', 'requests.results.total.total', 'disputes.litigationDirect.total'].map((path) => form[at(path)].v);
  }, 60_000);

  it('adds up', () => expect(totals).toEqual([7, 3, 5, 4]));
  it('says of each equation whether it holds', () => {
    expect(states.filter((state) => state === '不成立')).toHaveLength(2);
    expect(states.filter((state) => state === '成立').length).toBeGreaterThan(5);
    expect(new Set(states)).toEqual(new Set(['成立', '不成立', '尚未填写']));
  });
  it('says so above the form', () => expect(live).toBe('核对：2 项勾稽关系不成立，见“核对”页'));

  it('accuses nobody while only last year’s 结转 stands in it, and was written with what LibreOffice calculates', async () => {
    const bytes = await templateWorkbook({ ...template, prior: new Map([['requests.carriedForward.naturalPerson', 3]]) });
    const { Sheets } = xlsx.read(bytes);
    const made = await calculated(bytes);
    expect(made.states.filter((state) => state === '未填完')).toHaveLength(2);
    expect(made.states).not.toContain('不成立');
    expect(made.live).toBe('核对：41 项勾稽关系尚未填写或未填完');
    expect([Sheets[sheetName]!['A1'].v, statesOn(Sheets['核对']!)]).toEqual([made.live, made.states]);
  }, 60_000);
});

const statesOn = (checks: xlsx.WorkSheet): string[] => Array.from({ length: 42 }, (_, index) => checks[`E${index + 3}`].v);

/** The workbook as LibreOffice saves it, every formula calculated. */
async function calculated(bytes: Uint8Array): Promise<{ form: xlsx.WorkSheet; states: string[]; live: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'template-'));
  const part = 'xl/worksheets/sheet2.xml';
  const forgotten = new TextDecoder().decode(unzipSync(bytes)[part]).replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1');
  writeFileSync(join(folder, 'filled.xlsx'), await (await openZip(bytes)).patched({ [part]: new TextEncoder().encode(forgotten) }));
  execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'xlsx', '--outdir', join(folder, 'out'), join(folder, 'filled.xlsx')], { stdio: 'ignore' });
  const book = xlsx.read(readFileSync(join(folder, 'out', 'filled.xlsx')));
  const form = book.Sheets[sheetName]!;
  return { form, states: statesOn(book.Sheets['核对']!), live: form['A1'].v };
}

async function filled(figures: Record<string, number>): Promise<Uint8Array> {
  const bytes = await templateWorkbook(template);
  const part = 'xl/worksheets/sheet1.xml';
  let sheet = new TextDecoder().decode(unzipSync(bytes)[part]);
  for (const [path, figure] of Object.entries(figures)) sheet = sheet.replace(new RegExp(`<c r="${at(path)}" s="(\\d+)"/>`), `<c r="${at(path)}" s="$1"><v>${figure}</v></c>`);
  return (await openZip(bytes)).patched({ [part]: new TextEncoder().encode(sheet) });
}
