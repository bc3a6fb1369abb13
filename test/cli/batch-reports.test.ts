import { readFileSync, writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { textOf } from '../batch/report-text.js';
import type { Cells } from '../check/cases.js';
import { inOwnFolder } from './own-folder.js';
import { run } from './run.js';

inOwnFolder();

const put = (name: string, organization: string, year: number, cells: Cells = {}): void => writeFileSync(name, textOf(organization, year, cells));
const jsonOf = async <T>(...argv: string[]): Promise<T> => JSON.parse((await run(argv)).out) as T;

interface ComparedJson {
  readonly cells: { readonly changed: readonly { readonly cell: string; readonly before: { readonly value: number }; readonly after: { readonly value: number }; readonly change: number }[]; readonly same: number; readonly incomparable: number };
  readonly sections: readonly { readonly heading: string; readonly state: string; readonly removed: readonly string[]; readonly added: readonly string[] }[];
  readonly findings: Readonly<Record<'went' | 'came' | 'stayed', readonly string[]>>;
}

describe('compare', () => {
  beforeEach(() => {
    put('draft.md', '青河县财政局', 2023, { 'requests.received.total': 16 });
    put('final.md', '青河县财政局', 2023);
    writeFileSync('final.md', readFileSync('final.md', 'utf8').replace('检索入口。', '检索入口，并开通无障碍服务。'));
  });

  it('tells the cells, the sentences and the findings that differ', async () => {
    const { cells, sections, findings } = await jsonOf<ComparedJson>('compare', 'draft.md', 'final.md', '-f', 'json');
    expect(cells).toMatchObject({ changed: [{ cell: 'requests.received.total', before: { value: 16 }, after: { value: 15 }, change: -1 }], same: 199, incomparable: 0 });
    expect(sections.filter(({ state }) => state !== 'same')).toEqual([{ heading: '总体情况', state: 'changed', removed: ['改版网站公开专栏，增设检索入口。'], added: ['改版网站公开专栏，增设检索入口，并开通无障碍服务。'] }]);
    expect(findings.went).toEqual(expect.arrayContaining(['requests-row-total@requests.received', 'requests-balance@requests.total']));
    expect(findings.came).toEqual([]);
    expect(findings.stayed).toEqual(['organization-mismatch@organization']);
  });

  it.each([
    ['table', /一、本年新收政府信息公开申请数量 · 总计 +16 {2}→ {2}15 {2}−1 {2}−6%\n/],
    ['markdown', /\| 一、本年新收政府信息公开申请数量 · 总计 \| 16 \| 15 \| −1 \| −6% \|\n/],
    ['html', /<th scope="row">一、本年新收政府信息公开申请数量 · 总计<\/th><td>16<\/td><td>15<\/td>/],
  ])('as %s', async (format, shape) => {
    const { out, code } = await run(['compare', 'draft.md', 'final.md', '-f', format]);
    expect(out).toMatch(shape);
    expect(out).toContain('增设检索入口，并开通无障碍服务。');
    expect(code).toBe(0);
  });

  it('wants two reports', async () => {
    expect(await run(['compare', 'draft.md', 'none.md'])).toMatchObject({ code: 2, out: '' });
    writeFileSync('two.md', textOf('青河县财政局', 2021) + textOf('青河县财政局', 2022));
    expect((await run(['compare', 'draft.md', 'two.md'])).err).toMatch('给出的文件里有 3 份');
  });

  it('does not let a report become markup', async () => {
    writeFileSync('evil.md', readFileSync('draft.md', 'utf8').replace('检索入口。', '<script>alert(1)</script>。'));
    expect((await run(['compare', 'final.md', 'evil.md', '-f', 'html'])).out).not.toContain('<script>alert');
    expect((await run(['compare', 'final.md', 'evil.md', '-f', 'markdown'])).out).toContain('\\<script\\>');
  });
});

interface TrendJson {
  readonly trends: readonly { readonly title: string; readonly missing: readonly number[]; readonly charts: readonly { readonly id: string; readonly series: readonly { readonly id: string; readonly points: readonly { readonly year: number; readonly value: number | null; readonly doubtful: boolean }[] }[] }[] }[];
}

describe('trend', () => {
  beforeEach(() => {
    put('a.md', '青河县财政局', 2020, { 'requests.received.total': 40 });
    put('b.md', '白石市青河县财政局', 2021);
    put('d.md', '青河县财政局', 2023, { 'disputes.reconsideration.total': 7 });
  });

  it('leaves a missing year open and marks what is doubtful', async () => {
    const { trends } = await jsonOf<TrendJson>('trend', '.', '-f', 'json');
    expect(trends.map(({ title, missing }) => [title, missing])).toEqual([['青河县财政局', [2022]]]);
    const points = (chart: string, id: string): unknown[] => trends[0]!.charts.find((one) => one.id === chart)!.series.find((one) => one.id === id)!.points.map(({ value, doubtful }) => (doubtful ? `${value}?` : value));
    expect(points('flow', 'received')).toEqual(['40?', 15, null, 15]);
    expect(points('disputes', 'reconsideration')).toEqual([1, 1, null, '7?']);
    expect(points('outcomes', 'results.unavailable')).toEqual([8, 8, null, 8]);
  });

  it('draws bars for a terminal', async () => {
    const { out } = await run(['trend', '.']);
    expect(out).toMatch(/新收 +40\? +15 +— +15 {2}█▄ ▄\n/);
    expect(out).toMatch(/没有 2022 年的年报\n$/);
  });

  it('names each chart of a page before it is drawn', async () => {
    const { out } = await run(['trend', '.', '-f', 'html']);
    expect(out.match(/<caption>|<svg /g)).toEqual(['<caption>', '<svg ', '<caption>', '<svg ', '<caption>', '<svg ', '<caption>', '<svg ']);
  });

  it.each(['markdown', 'html'])('draws charts in %s, never over a gap', async (format) => {
    const { out } = await run(['trend', '.', '-f', format]);
    const svg = format === 'html' ? out : Buffer.from(/base64,([^)]+)/.exec(out)![1]!, 'base64').toString();
    expect(svg).toMatch(/<svg [^>]*role="img"/);
    for (const [, line = ''] of svg.matchAll(/<polyline points="([^"]+)"/g)) expect(line.split(' ')).toHaveLength(2);
  });

  it('lays one figure over many bodies', async () => {
    put('e.md', '青河县民政局', 2021, { 'disclosure.licensing.decisions': 99 });
    const { trends } = await jsonOf<TrendJson>('trend', '.', '--cell', 'disclosure.licensing.decisions', '-f', 'json');
    expect(trends[0]!.charts[0]!.series.map(({ id, points }) => [id, points.map(({ value }) => value)])).toEqual([['青河县财政局', [35, 35, null, 35]], ['青河县民政局', [null, 99, null, null]]]);
    expect((await run(['trend', '.', '--cell', 'disclosure.licence'])).code).toBe(2);
  });

  it('prints the title of one cell once', async () => {
    const title = /行政许可 · 本年处理决定数量/g;
    const shown = async (format: string): Promise<string> => (await run(['trend', '.', '--cell', 'disclosure.licensing.decisions', '-f', format])).out;
    expect((await shown('markdown')).replace(/!\[.*/, '').match(title)).toHaveLength(1);
    expect((await shown('table')).match(title)).toHaveLength(1);
    expect((await shown('html')).match(/<(?:h\d|caption)>[^<]*行政许可/g)).toHaveLength(1);
  });
});

describe('aggregate', () => {
  const sum = ['aggregate', 'a.md', 'b.md', '--name', '青河县人民政府'];
  beforeEach(() => {
    put('a.md', '青河县财政局', 2023);
    put('b.md', '青河县民政局', 2023, { 'disclosure.fees.amount': 0.25, 'disclosure.penalty.decisions': null });
  });

  it('adds up cell by cell, and its sum stands up against its parts', async () => {
    expect(await run([...sum, '-o', 'sum.xlsx'])).toMatchObject({ code: 0, err: '已汇总 2 份年报：青河县财政局、青河县民政局\n' });
    const report = await jsonOf<{ tables: { disclosure: Record<string, Record<string, number>> } }>('convert', 'sum.xlsx', '--to', 'json');
    expect(report).toMatchObject({ organization: '青河县人民政府', year: 2023, tables: { disclosure: { fees: { amount: 1.75 }, penalty: { decisions: 6 } }, requests: { received: { total: 30 } } } });
    expect(await run(['validate', 'sum.xlsx', '--units', 'a.md', 'b.md'])).toMatchObject({ code: 0 });
  });

  it.each(['json', 'csv', 'md', 'html', 'ndjson'])('writes %s by its ending, with a list of the parts where the format has room', async (ending) => {
    await run([...sum, '-o', `sum.${ending}`]);
    const text = readFileSync(`sum.${ending}`, 'utf8');
    expect(text).toContain('青河县人民政府');
    if (ending !== 'csv') expect(text).toContain('2. 青河县民政局（b.md）');
  });

  it('refuses parts that do not add up, differ in year or are there twice, unless told to', async () => {
    put('b.md', '青河县民政局', 2022, { 'requests.received.total': 16 });
    put('c.md', '青河县财政局', 2023, { 'disclosure.penalty.decisions': 9 });
    const { code, out, err } = await run(['aggregate', 'a.md', 'b.md', 'c.md', '--name', '青河县人民政府']);
    expect([code, out]).toEqual([1, '']);
    expect(err.split('\n')).toEqual([
      'a.md 和 c.md 是同一单位同一年度而数字不同，只能计一份', 'b.md 自身有 2 条勾稽关系不成立', '年度不一：2023、2022', '没有汇总。改正后再试，或加 --force-sum 照样汇总', '',
    ]);
    expect((await run(['aggregate', 'a.md', 'b.md', 'c.md', '--name', '青河县人民政府', '--force-sum'])).code).toBe(0);
  });

  it('leaves the body’s own sum out, counts copies once, and leaves open what a part lacks', async () => {
    put('t.md', '青河县人民政府', 2023);
    writeFileSync('copy.md', readFileSync('a.md'));
    put('c.md', '青河县水利局', 2023, { 'disclosure.coercion.decisions': '约3' });
    const { out, err } = await run(['aggregate', '.', '--name', '青河县人民政府']);
    const { tables } = JSON.parse(out) as { tables: { disclosure: { coercion: { decisions: number | null }; licensing: { decisions: number } } } };
    expect(tables.disclosure).toMatchObject({ coercion: { decisions: null }, licensing: { decisions: 105 } });
    expect(err).toMatch(/copy\.md 与 a\.md 相同，只计一次[^]*t\.md 是「青河县人民政府」自己的年报，没有计入[^]*1 格的和写作「未知」，如「行政强制 · 本年处理决定数量」：c\.md/);
  });

  it('says what it cannot read, and sums nothing', async () => {
    writeFileSync('x.txt', 'nothing');
    expect(await run([...sum, 'x.txt'])).toMatchObject({ code: 2, out: '' });
  });
});
