import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readReports } from '../../src/run.js';
import { sampleText } from '../sample-text.js';
import { inOwnFolder } from './own-folder.js';
import { run } from './run.js';

inOwnFolder('all');

const reportIn = async (path: string) => (await readReports({ name: path, bytes: readFileSync(path) }))[0]!.report;

describe('template', () => {
  it('makes a workbook of the form of the year, for a body', async () => {
    expect((await run(['template', '--year', '2020', '--organization', '青河县档案局', '-o', '年报.xlsx'])).code).toBe(0);
    expect(await reportIn('年报.xlsx')).toMatchObject({ form: '2019', year: 2020, organization: '青河县档案局' });
  });

  it('takes over from last year what was carried forward, and the body’s name', async () => {
    writeFileSync('last.txt', sampleText());
    const { code, err } = await run(['template', '--year', '2024', '--prior', 'last.txt', '-o', 'next.xlsx']);
    expect([code, err]).toEqual([0, '']);
    const report = await reportIn('next.xlsx');
    expect(report.organization).toBe('青河县档案局');
    expect(report.cells.get('requests.carriedOver.naturalPerson')?.value).toBe(1);
    expect((await run(['template', '--year', '2026', '--prior', 'last.txt', '-o', 'later.xlsx'])).err).toBe('注意：--prior 是 2023 年度的年报，不是 2025 年度的\n');
  });

  it('is of the year after last year’s report, and says that it is not filled in, accusing nobody', async () => {
    writeFileSync('last.txt', sampleText());
    expect((await run(['template', '--prior', 'last.txt', '-o', '下年.xlsx'])).err).toBe('按 --prior 的下一年，做成 2024 年度的（要别的年度用 --year）\n');
    expect(await reportIn('下年.xlsx')).toMatchObject({ form: '2021', year: 2024 });
    const { code, out } = await run(['validate', '下年.xlsx']);
    expect(code).toBe(1);
    expect(out).toContain('「收到和处理政府信息公开申请情况」只填了上年结转，还没有填完');
    expect(out).toContain('42 条勾稽关系：1 条成立，0 条不成立，41 条无法核算');
    expect(out).not.toContain('原因');
  });

  it('says so where last year’s report names no year to count from', async () => {
    writeFileSync('undated.txt', sampleText().replace(/20\d\d\s*年度?/g, ''));
    const { code, err } = await run(['template', '--prior', 'undated.txt', '-o', '无年度.docx']);
    expect([code, err]).toEqual([0, '注意：undated.txt 里没有读到年度，空白年报没有填年度；用 --year 指定\n']);
  });

  it('makes a Word document that says it is empty when checked', async () => {
    await run(['template', '--form', '2021', '-o', '年报.docx']);
    const { code, out } = await run(['validate', '年报.docx']);
    expect(code).toBe(1);
    expect(out).toContain('这是一份空白格式');
  });

  it.each([
    [['--form', '2099', '-o', 'x.xlsx'], '✗ --form 不能是「2099」\n  可以是：2021、2019\n'],
    [['--year', '2012', '-o', 'x.xlsx'], '✗ 2012 年度没有对应的空白格式\n  用 --form 指定：2021、2019\n'],
    [['--year', '25', '-o', 'x.xlsx'], '✗ --year 不能是「25」\n  写 2000 以后的四位数年份，如 2025\n'],
    [['-o', 'x.pdf'], '✗ --output 不能是「x.pdf」\n  可以是：*.xlsx、*.docx\n'],
    [['--prior', 'missing.xlsx', '-o', 'x.xlsx'], '✗ 没有这个文件或文件夹：missing.xlsx\n  检查路径；带空格的路径要加引号\n'],
  ])('refuses %j in a sentence and writes nothing', async (options, sentence) => {
    expect(await run(['template', ...options])).toEqual({ code: 2, out: '', err: sentence });
    expect(existsSync('x.xlsx')).toBe(false);
  });

  it('overwrites nothing unless told to', async () => {
    writeFileSync('there.xlsx', 'mine');
    expect((await run(['template', '-o', 'there.xlsx'])).code).toBe(2);
    expect(readFileSync('there.xlsx', 'utf8')).toBe('mine');
  });
});
