import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { textOf } from '../batch/report-text.js';
import { run } from './run.js';

const here = process.cwd();
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gov-report-silence-'));
  process.chdir(folder);
});
afterEach(() => {
  process.chdir(here);
  rmSync(folder, { recursive: true });
});
afterAll(() => process.chdir(here));

const write = (files: Readonly<Record<string, string>>): void => Object.entries(files).forEach(([path, text]) => writeFileSync(path, text));
const unused = '--prior 里没有同一单位往年的年报（单位名称、年度都要认得出），年度之间没有核对\n';

describe('reports of --prior', () => {
  beforeEach(() => write({ 'now.md': textOf('青河县财政局', 2023), 'last.md': textOf('青河县财政局', 2022), 'other.md': textOf('青河县民政局', 2022), 'prose.txt': '今天天气很好。\n' }));

  it('that are compared need no word', async () => expect(await run(['validate', 'now.md', '--prior', 'last.md'])).toMatchObject({ code: 0, err: '' }));

  it.each([
    ['no report', 'prose.txt', '没有找到政府信息公开工作年度报告'],
    ['no file', 'missing.docx', '没有这个文件或文件夹'],
  ])('that are %s are named, and the code is 2', async (_, path, why) => {
    const { code, err } = await run(['validate', 'now.md', '--prior', path]);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(new RegExp(`^✗ ${path}：${why}`)) });
    expect(err).not.toContain(unused);
  });

  it.each([['another body’s', 'other.md'], ['the very same', 'now.md']])('that are %s are said to be of no use', async (_, path) => expect(await run(['validate', 'now.md', '--prior', path])).toMatchObject({ code: 0, err: unused }));

  it('are said not to be used with --no-join', async () => expect((await run(['validate', 'now.md', '--prior', 'last.md', '--no-join'])).err).toBe('有 --no-join，各份单独核对，没有用 --prior 的年报\n'));

  it('that an earlier run has put out already are not told a second time', async () => {
    writeFileSync('all.ndjson', (await run(['validate', 'prose.txt', '-f', 'ndjson'])).out);
    expect((await run(['validate', 'prose.txt', 'now.md', 'last.md', '-f', 'ndjson=all.ndjson', '--resume'])).err).not.toContain('没有找到');
  });
});

describe('units', () => {
  it('that cannot be read are named with the reason, and the code is 2', async () => {
    write({ 'total.md': textOf('青河县人民政府', 2023), 'unit.md': textOf('青河县财政局', 2023) });
    expect(await run(['validate', 'total.md', '--units', 'unit.md'])).toMatchObject({ code: 0, err: '' });
    expect(await run(['validate', 'total.md', '--units', 'unit.md', 'missing.md'])).toMatchObject({ code: 2, err: expect.stringContaining('✗ missing.md：没有这个文件或文件夹') });
  });
});

describe('--max-warnings', () => {
  it('says why the code is 1 where every report is valid', async () => {
    write({ 'a.md': textOf('青河县财政局', 2023), 'b.md': textOf('青河县财政局', 2023, { 'disclosure.licensing.decisions': 7 }) });
    const all = ['validate', 'a.md', 'b.md', '--max-warnings'];
    expect(await run([...all, '4'])).toMatchObject({ code: 0, err: '' });
    expect(await run([...all, '3'])).toMatchObject({ code: 1, err: '共 4 个警告，超过 --max-warnings 允许的 3 个，退出码为 1\n' });
  });
});

describe('-o', () => {
  it('is refused where every -f names a file of its own, and taken where one does not', async () => {
    write({ 'a.md': textOf('青河县财政局', 2023) });
    expect(await run(['validate', 'a.md', '-f', 'json=x.json', '-o', 'y.json'])).toMatchObject({ code: 2, err: expect.stringContaining('没有要写入 y.json 的输出') });
    expect(await run(['validate', 'a.md', '-f', 'json=x.json', '-f', 'table', '-o', 'y.txt'])).toMatchObject({ code: 0 });
    expect(readFileSync('y.txt', 'utf8')).toContain('✓ 通过');
  });
});

describe('known findings', () => {
  const two = { 'a.md': textOf('青河县财政局', 2023), 'b.md': textOf('青河县财政局', 2023, { 'requests.received.total': 16 }) };

  it('are counted apart at the end, and never called nothing with a count beside it', async () => {
    write(two);
    await run(['validate', '.', '--baseline', 'known.json', '--update-baseline']);
    const { out, code } = await run(['validate', 'a.md', 'b.md', '--baseline', 'known.json']);
    expect(code).toBe(0);
    expect(out.slice(out.indexOf('\n共 2 份'))).toMatch(/^\n共 2 份：通过 2，不通过 0，无法读取 0\n没有发现问题\n另有 \d+ 个已接受或已知的问题，不计在内\n$/);
    const { out: commands } = await run(['validate', 'b.md', '--baseline', 'known.json', '-f', 'github']);
    expect(commands).toContain('(基线)');
    expect(commands).not.toContain('()');
  });

  it('do not hide in the grid of years: of two reports for a year the one that does not hold is shown', async () => {
    write({ ...two, 'c.md': textOf('青河县财政局', 2022) });
    for (const order of [['a.md', 'b.md', 'c.md'], ['b.md', 'a.md', 'c.md']]) expect((await run(['validate', ...order])).out).toMatch(/青河县财政局 +✓ +✗/);
  });
});

describe('an acceptance', () => {
  const accept = ['accept', 'a.md', 'requests-row-total@requests.received', '--reason', '台账如此'];
  beforeEach(() => write({ 'a.md': textOf('青河县财政局', 2023, { 'requests.received.total': 16 }), 'b.md': textOf('青河县民政局', 2023) }));

  it.each(['2020-01-31', '2027-02-30', '31.12.2099'])('until %s is refused: it would never hold', async (day) => {
    expect(await run([...accept, '--expires', day])).toMatchObject({ code: 2, err: expect.stringContaining(`--expires 不能是「${day}」`) });
  });

  it('until a day to come is written', async () => expect(await run([...accept, '--expires', '2999-12-31'])).toMatchObject({ code: 0 }));

  it('is called unused where its report is judged, and not where that is another’s', async () => {
    await run(accept);
    expect((await run(['validate', 'a.md', '--report-unused'])).err).toBe('');
    expect((await run(['validate', 'b.md', '--report-unused'])).err).toBe('');
    write({ 'a.md': textOf('青河县财政局', 2023) });
    expect((await run(['validate', 'a.md', '--report-unused'])).err).toMatch(/^接受记录已无用：requests-row-total/);
  });
});
