import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { textOf } from '../batch/report-text.js';
import { inOwnFolder } from './own-folder.js';
import { run } from './run.js';

inOwnFolder();

interface Line {
  readonly source: string;
  readonly verdict: string;
  readonly findings?: readonly { readonly id: string; readonly severity: string; readonly message: string }[];
  readonly causes?: readonly { readonly explanations: readonly { readonly evidence?: readonly string[] }[] }[];
}

const linesOf = (out: string): Line[] => out.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Line);
const validate = async (...argv: string[]): Promise<Line[]> => linesOf((await run(['validate', '-f', 'ndjson', ...argv])).out);
const findingsOf = (line: Line | undefined, rule: string): string[] => (line?.findings ?? []).flatMap(({ id, severity }) => (id.startsWith(`${rule}@`) ? [`${severity} ${id.slice(rule.length + 1)}`] : []));
const write = (files: Readonly<Record<string, string | Uint8Array>>): void => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, text);
  }
};

const converted = async (...argv: string[]): Promise<unknown> => JSON.parse((await run(['convert', '--to', 'json', ...argv])).out);

const last = { 'requests.carriedForward.naturalPerson': 3, 'requests.carriedForward.total': 3 };
const total = 'error requests.carriedOver.total';

describe('reports of several years', () => {
  it.each([
    ['in one call, the later first', ['b2023.md', 'a2022.md'], 0],
    ['in a folder', ['.'], 1],
    ['with --prior', ['b2023.md', '--prior', 'a2022.md'], 0],
    ['from a list', ['--files-from', 'list'], 1],
  ])('are joined %s', async (_, argv, at) => {
    write({ 'a2022.md': textOf('青河县财政局', 2022, last), 'b2023.md': textOf('白石市青河县 财政局', 2023), 'list': 'a2022.md\nb2023.md\n' });
    const lines = await validate(...argv);
    expect(lines[at]!.source).toMatch(/b2023\.md$/);
    expect(findingsOf(lines[at], 'carry-over-mismatch')).toContain(total);
    if (argv.includes('--prior')) expect(lines).toHaveLength(1);
  });

  it('are left alone with --no-join, and a single report says nothing of others', async () => {
    write({ 'a2022.md': textOf('青河县财政局', 2022, last), 'b2023.md': textOf('青河县财政局', 2023) });
    for (const argv of [['--no-join', 'a2022.md', 'b2023.md'], ['b2023.md']]) expect((await validate(...argv)).flatMap((line) => findingsOf(line, 'carry-over-mismatch'))).toEqual([]);
  });

  it('weigh in the diagnosis: last year says which figure of a broken balance is wrong', async () => {
    write({ 'a2022.md': textOf('青河县财政局', 2022), 'b2023.md': textOf('青河县财政局', 2023, { 'requests.carriedOver.total': 4, 'requests.carriedOver.naturalPerson': 4 }) });
    const [, line] = await validate('a2022.md', 'b2023.md');
    expect(line!.causes!.flatMap(({ explanations }) => explanations[0]!.evidence ?? [])).toContain('上年年报结转下年度 1');
  });

  it('that an ambiguous name may belong to are not joined, and it is said', async () => {
    write({ 'a.md': textOf('白石市城关区财政局', 2022, last), 'b.md': textOf('红石市城关区财政局', 2022), 'c.md': textOf('城关区财政局', 2023) });
    const { out, err } = await run(['validate', '-f', 'ndjson', 'a.md', 'b.md', 'c.md']);
    expect(linesOf(out).flatMap((line) => findingsOf(line, 'carry-over-mismatch'))).toEqual([]);
    expect(err).toMatch(/「城关区财政局」可能是 .*白石市.*红石市.*没有与它们的年报关联/);
  });
});

describe('units', () => {
  it('are summed, and the one left out is named', async () => {
    write({ 'units/a.md': textOf('青河县财政局', 2023), 'units/b.md': textOf('青河县民政局', 2023, { 'disclosure.licensing.decisions': 7 }), 'total.md': textOf('青河县人民政府', 2023) });
    const { out, code } = await run(['validate', '-f', 'ndjson', 'total.md', '--units', 'units']);
    const found = linesOf(out)[0]!.findings!.filter(({ id }) => id.startsWith('units-sum-mismatch'));
    expect(found.map(({ severity, message }) => [severity, message])).toEqual([['error', expect.stringContaining('「青河县民政局」的数，多半漏计')]]);
    expect(code).toBe(1);
  });

  it('that cannot be read make it a note', async () => {
    write({ 'units/a.md': textOf('青河县财政局', 2023), 'units/b.txt': 'nothing', 'total.md': textOf('青河县人民政府', 2023, { 'disclosure.licensing.decisions': 99 }) });
    const [line] = await validate('total.md', '--units', 'units');
    expect(findingsOf(line, 'units-sum-mismatch')).toEqual(['info disclosure.licensing.decisions']);
    expect(findingsOf(line, 'unit-missing')).toEqual(['warning units/b.txt']);
  });
});

describe('folders, archives and odd names', () => {
  it('account for every file, broken ones too, in order', async () => {
    write({
      'in/1 空格.md': textOf('青河县甲局', 2023), 'in/2\n"🙂\'.md': textOf('青河县乙局', 2023), 'in/3.txt': '', 'in/4.docx': 'no document', 'in/5.json': '[]', 'in/6#7.md': textOf('青河县丙局', 2023),
      'in/8.zip': zipSync({ '局/a.md': strToU8(textOf('青河县丁局', 2023)), 'b.zip': strToU8('PK') }),
    });
    symlinkSync('.', 'in/9');
    const { out, code } = await run(['validate', '-f', 'ndjson', 'in', 'in/3.txt', 'none.txt']);
    expect(linesOf(out).map(({ source, verdict }) => `${verdict} ${source}`)).toEqual([
      'valid in/1 空格.md', 'valid in/2\n"🙂\'.md', 'unreadable in/3.txt', 'unreadable in/4.docx', 'unreadable in/5.json', 'valid in/6#7.md',
      'unreadable in/8.zip/b.zip', 'valid in/8.zip/局/a.md', 'unreadable none.txt',
    ]);
    expect(code).toBe(2);
  });

  it('join reports inside archives with those outside', async () => {
    write({ 'a.zip': zipSync({ 'a2022.md': strToU8(textOf('青河县财政局', 2022, last)) }), 'b2023.md': textOf('青河县财政局', 2023) });
    expect(findingsOf((await validate('a.zip', 'b2023.md'))[1], 'carry-over-mismatch')).toContain(total);
  });

  it('take names apart at zero bytes where a list has them', async () => {
    write({ 'a\nb.md': textOf('青河县甲局', 2023), 'c.md': textOf('青河县乙局', 2023) });
    const { out } = await run(['validate', '-f', 'ndjson', '--files-from', '-'], 'a\nb.md\0c.md\0');
    expect(linesOf(out).map(({ source }) => source)).toEqual(['a\nb.md', 'c.md']);
  });

  it('say that a file given twice is done once', async () => {
    write({ 'a.md': textOf('青河县甲局', 2023) });
    const { out, err } = await run(['validate', '-f', 'ndjson', 'a.md', './a.md']);
    expect(linesOf(out)).toHaveLength(1);
    expect(err).toMatch('有 1 个文件给出了不止一次');
  });

  it('ask for files where none is named', async () => expect((await run(['validate'])).err).toMatch('没有给出文件'));
});

describe('output', () => {
  it('ends, for people, with findings by rule and the years that are missing', async () => {
    write({ 'a.md': textOf('青河县甲局', 2021), 'b.md': textOf('青河县甲局', 2023), 'c.md': textOf('青河县乙局', 2021), 'd.md': textOf('白石市青河县乙局', 2023), 'e.md': textOf('青河县乙局', 2022) });
    const { out } = await run(['validate', '.']);
    expect(out.slice(out.indexOf('单位与年度'))).toBe('单位与年度（共 2 个单位，1 个缺年度；· 表示没有年报）\n              2021  2022  2023\n  青河县甲局     ✓     ·     ✓\n');
    expect(out).toMatch(/各规则发现的问题\n(?:.*\n)* {2}1 个，1 份 {2}中间缺年度 {2}year-gap\n/);
  });

  it('goes on with an NDJSON cut short as if it had not been', async () => {
    write({ 'in/a.md': textOf('青河县甲局', 2022), 'in/b.md': textOf('青河县甲局', 2023), 'in/c.zip': zipSync({ 'd.md': strToU8(textOf('青河县乙局', 2023)), 'e.txt': strToU8('x') }) });
    const whole = await run(['validate', 'in', '-f', 'ndjson']);
    for (const length of [0, 40, whole.out.indexOf('\n') + 1, whole.out.lastIndexOf('{"source":"in/c.zip/e.txt"'), whole.out.length]) {
      write({ 'cut.ndjson': Buffer.from(whole.out).subarray(0, Buffer.byteLength(whole.out.slice(0, length))) });
      const { code } = await run(['validate', 'in', '-f', 'ndjson=cut.ndjson', '--resume']);
      expect([code, readFileSync('cut.ndjson', 'utf8')]).toEqual([whole.code, whole.out]);
    }
    expect((await run(['validate', 'in', '--resume'])).code).toBe(2);
  });

  it('is one JSON array of several reports, an object of one, whatever was lost on the way', async () => {
    write({ '0.txt': 'x', 'a.md': textOf('青河县甲局', 2022), 'b.md': textOf('青河县甲局', 2023) });
    expect(await converted('0.txt', 'a.md')).toMatchObject({ source: 'a.md' });
    expect(await converted('0.txt', 'a.md', 'b.md')).toMatchObject([{ source: 'a.md' }, { source: 'b.md' }]);
  });

  it('puts workbooks in a folder, one a report', async () => {
    write({ 'a.md': textOf('青河县甲局', 2022), 'b.md': textOf('青河县甲局', 2023), 'c.md': textOf('青河县甲局', 2023) });
    expect(await run(['convert', '.', '--to', 'xlsx', '-o', 'out'])).toMatchObject({ code: 0 });
    expect(['2022', '2023', '2023-2'].map((year) => readFileSync(`out/青河县甲局${year}.xlsx`).subarray(0, 2).toString())).toEqual(['PK', 'PK', 'PK']);
    expect((await run(['convert', 'a.md', '--to', 'xlsx'])).code).toBe(2);
  });
});
