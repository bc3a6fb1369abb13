import { describe, expect, it } from '@jest/globals';
import type { Judged, Result } from '../../src/model/index.js';
import { table } from '../../src/present/table.js';
import { judge } from '../../src/run.js';
import { spoilt as reportSpoilt } from '../check/cases.js';
import { reportWith } from '../check/sample-report.js';
import { correct, hostile, nasty, options, present, spoilt, unreadable } from './runs.js';
import { bare, plain, tooWide } from './terminal.js';

const judged = (cells: Record<string, number | null | string>): Judged => judge({ report: reportSpoilt(cells), otherAlignments: [] });
/** A row of totals one cell too far left: nine identities. */
const shifted = (): Judged => judged({ 'requests.results.total.naturalPerson': 3, 'requests.results.total.business': 0, 'requests.results.total.otherOrganization': 15, 'requests.results.total.total': 12 });
const two = (): Judged => judged({ 'requests.results.granted.naturalPerson': 14, 'disputes.reconsideration.total': 2 });
const accepted = (by: 'acceptance' | 'baseline'): Result => {
  const one = judged({ 'requests.results.granted.naturalPerson': 7 });
  return { ...one, verdict: 'valid', findings: one.findings.map((finding) => ({ ...finding, accepted: { reason: '系统导出如此', author: '李娜', by } })) };
};

const runs: Readonly<Record<string, () => Result[]>> = {
  empty: () => [], clean: () => [correct()], broken: () => [spoilt()], unreadable: () => [unreadable()], 'two files': () => [correct(), two()], 'a shifted row': () => [shifted()],
  hostile: () => [hostile()], accepted: () => [accepted('acceptance')], 'blank and unread': () => [judged({ 'requests.received.total': null, 'requests.received.business': '若干', 'disclosure.licensing.decisions': 3.5 })],
};

describe.each(Object.entries(runs))('a terminal is shown: %s', (_, results) => {
  it('no line wider than the page, in either language, colour or not', async () => {
    for (const lang of ['zh', 'en'] as const) for (const color of [false, true]) expect(tooWide(await present(table, results(), { ...options(lang), color, explainAll: true }))).toEqual([]);
  });

  it('the same text in colour as without', async () => {
    for (const lang of ['zh', 'en'] as const) expect(bare(await present(table, results(), { ...options(lang), color: true }))).toBe(bare(await present(table, results(), options(lang))));
  });

  it('no code of the report’s own', async () => expect(await present(table, results())).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/));

  it('every finding that is not accepted, whole, on however narrow a page', async () => {
    const text = bare(await present(table, results(), { ...options(), columns: 50 }));
    for (const result of results()) if (result.verdict !== 'unreadable') for (const { message, accepted: known } of result.findings) if (!known && !message.zh.includes(nasty)) expect(text).toContain(bare(message.zh));
  });
});

describe('what a terminal is told', () => {
  it('of a correct report', async () =>
    expect(await present(table, [correct()])).toBe('青河县档案局  2023 年度  2021 年格式\nsample.txt\n✓ 通过  没有发现问题\n\n42 条勾稽关系：42 条成立，0 条不成立，0 条无法核算\n'));

  it('of one that cannot be read', async () => {
    expect(await present(table, [unreadable()])).toBe('缺/a b.txt\n  ✗ 无法读取：文件是空的\n    办法：检查文件\n');
    expect(await present(table, [unreadable()], options('en'))).toBe('缺/a b.txt\n  ✗ cannot be read: The file is empty\n    What to do: Check it\n');
  });

  it('marks no figure as the wrong one where several explanations are alike', async () => {
    const one = judged({ 'disputes.reconsideration.total': 7 });
    const tied = { ...one, causes: one.causes.map((cause) => ({ ...cause, state: 'tied' as const })) };
    expect(await present(table, [tied])).toContain('│ 1        │ 0        │ 0        │ 0        │ 7 ✗  │');
    expect(await present(table, [one])).not.toContain('7 ✗');
  });

  it('draws a row upright, without its zeros, where it is wider than the page', async () => {
    const narrow = await present(table, [judged({ 'requests.results.granted.naturalPerson': 14 })], { ...options(), columns: 60 });
    expect(narrow).toContain('┌───┬────────┬──────┐\n    │   │ 自然人 │ 14→4 │\n    │ = │ 总计   │    4 │\n    └───┴────────┴──────┘');
    expect(tooWide(narrow, 60)).toEqual([]);
  });

  it('of one wrong figure: which, what it should be, and both equations it breaks', async () =>
    expect(await present(table, [judged({ 'requests.results.granted.naturalPerson': 14 })])).toMatchInlineSnapshot(`
"青河县档案局  2023 年度  2021 年格式
sample.txt
✗ 不通过  2 个错误

原因 1  「（一）予以公开 · 自然人」应为 4，现为 14（多写一位数字）
  改后这 2 条不成立的勾稽关系全部成立；按算术只有这一种改法，请核对
  ✗ 错误 （一）予以公开：各类申请人之和为 14，「总计」写的是 4，少 10
    requests-row-total
    ┌────────┬──────────┬──────────┬──────────┬──────────┬──────┬──────┐
    │ 自然人 │ 商业企业 │ 科研机构 │ 社会公益 │ 法律服务 │ 其他 │ 总计 │
    │        │          │          │ 组织     │ 机构     │      │      │
    │ 14→4   │ 0        │ 0        │ 0        │ 0        │ 0    │ 4    │
    └────────┴──────────┴──────────┴──────────┴──────────┴──────┴──────┘
  ✗ 错误 自然人：各项办理结果之和为 22，「（七）总计」写的是 12，少 10
    requests-column-total
    ┌───┬────────────────────────────┬──────┐
    │   │ （一）予以公开             │ 14→4 │
    │ + │ （二）部分公开             │    2 │
    │ + │ 4.保护第三方合法权益       │    1 │
    │ + │ 1.本机关不掌握相关政府信息 │    5 │
    │ = │ （七）总计                 │   12 │
    └───┴────────────────────────────┴──────┘

42 条勾稽关系：40 条成立，2 条不成立，0 条无法核算
"
`));

  it('of several causes: one list of what to change, and how much of it that mends', async () => {
    const result = two();
    const text = await present(table, [result]);
    const [, cells, equations] = /修改清单：改这 (\d+) 格，则 (\d+) 条不成立的勾稽关系全部成立/.exec(text)!;
    expect([Number(cells), Number(equations)]).toEqual([2, result.identities.broken]);
    expect(text).toMatch(/1\. 「.+」应为 \d+，现为 \d+/);
    expect(await present(table, [result], options('en'))).toContain('What to change: 2 cells, then 3 broken identities hold');
  });

  it('of a cause that is sure beside one that is not: the list keeps to the page', async () => {
    const text = await present(table, [judged({ 'requests.results.granted.naturalPerson': 14, 'disputes.litigationAfterReconsideration.upheld': 5 })]);
    expect(text.replace(/\n/g, '')).toContain('另有 1 条见上，算术定不出改哪一格');
    expect(tooWide(text, 80)).toEqual([]);
  });

  it('of a cause: text that contradicts the same figure is no identity', async () => {
    const report = reportSpoilt({ 'disputes.reconsideration.total': 2 });
    const text = await present(table, [judge({ report, otherAlignments: [] })]);
    expect(text).toMatch(/改后这条不成立的勾稽关系成立，另 1 个问题也随之解决/);
    expect(await present(table, [judge({ report, otherAlignments: [] })], options('en'))).toContain('then the broken identity holds and 1 more finding goes');
  });

  it('of a shifted row: all nine findings, three of them drawn, all when asked', async () => {
    const drawn = (text: string) => text.match(/┌/g)!.length;
    const result = shifted();
    const text = await present(table, [result]);
    expect(result.identities.broken).toBe(9);
    expect(text.match(/✗ 错误/g)).toHaveLength(9);
    expect([drawn(text), drawn(await present(table, [result], { ...options(), explainAll: true }))]).toEqual([3, 9]);
  });

  it('of another table pasted in: ten findings and how many more, all of them when asked', async () => {
    const paths = [...reportWith({}).cells.keys()].filter((path) => path.startsWith('requests.'));
    const result = judged(Object.fromEntries(paths.map((path) => [path, 7])));
    const text = await present(table, [result]);
    expect(text).toContain('找不到简单的原因');
    expect(text.match(/✗ 错误/g)!.length).toBeLessThan(result.identities.broken);
    expect(text).toMatch(/还有 \d+ 个问题（--explain-all 全部列出）/);
    expect((await present(table, [result], { ...options(), explainAll: true })).match(/✗ 错误/g)).toHaveLength(result.identities.broken);
  });

  it('of ways that are equally likely: no figure is drawn as if it were the answer', async () => {
    const text = await present(table, [judged({ 'requests.results.granted.naturalPerson': 2, 'requests.results.partiallyGranted.naturalPerson': 4 })]);
    expect(text).toContain('有几种同样可能的改法');
    expect(text).toContain('┌');
    expect(text).not.toContain('→');
  });

  it('of ways that are ruled out: how many, behind those that are left', async () => {
    const text = await present(table, [judged({ 'disputes.litigationAfterReconsideration.upheld': 5 })]);
    expect(text.lastIndexOf('\n    或 ')).toBeGreaterThan(0);
    expect(text.indexOf('格若改则为负数，已排除')).toBeGreaterThan(text.lastIndexOf('\n    或 '));
  });

  it('of accepted findings: their reason, and that there is nothing else', async () => {
    const text = await present(table, [accepted('acceptance')]);
    expect(text).toContain('✓ 通过  没有其他问题');
    expect(bare(text)).toContain('——系统导出如此（李娜）');
    expect(await present(table, [accepted('baseline')])).toContain('已接受\n  2 个已知问题（基线）');
    expect(await present(table, [accepted('baseline')], options('en'))).toContain('Accepted\n  2 known findings (baseline)');
  });

  it('of many, at the end: how many are what; of one, nothing more', async () => {
    expect(await present(table, [correct(), unreadable(), spoilt()])).toMatch(/\n\n共 3 份：通过 1，不通过 1，无法读取 1\n\d 个错误，\d+ 个警告.*\n$/);
    expect(await present(table, [])).toBe('');
  });

  it('codes of a hostile name as text', async () => expect(plain(await present(table, [hostile()]))).toContain('\\x01\\x202e'));

  it('red and green only for what is wrong and right', async () => {
    const text = await present(table, [judged({ 'requests.results.granted.naturalPerson': 14 })], { ...options(), color: true });
    expect(text).toContain('应为 \u001b[32m4\u001b[39m，现为 \u001b[31m14\u001b[39m');
    expect(await present(table, [correct()], { ...options(), color: true })).not.toContain('\u001b[31m');
  });

  it('the name of a body nobody could read', async () => {
    const result = judge({ report: { ...reportWith({}), organization: null, year: null, title: null }, otherAlignments: [] });
    expect(await present(table, [result])).toMatch(/^未识别单位 {2}— 年度/);
  });
});
