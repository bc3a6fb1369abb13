import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { reportWorkbook } from '../../src/write/xlsx/index.js';
import { reportWith } from '../check/sample-report.js';
import { sampleText } from '../sample-text.js';
import { inOwnFolder } from './own-folder.js';
import { run } from './run.js';

inOwnFolder('all');
beforeAll(async () => {
  writeFileSync('wrong.xlsx', await reportWorkbook(reportWith({ cells: { 'requests.results.granted.total': 5 } })));
  writeFileSync('wrong.txt', sampleText().replace('申请15件', '申请18件'));
  writeFileSync('right.txt', sampleText());
});

/** The findings of a file that nobody has accepted. */
async function openIn(path: string): Promise<string[]> {
  const { results } = JSON.parse((await run(['validate', path, '-f', 'json'])).out) as { results: [{ findings: { id: string; accepted?: object }[] }] };
  return results[0].findings.filter(({ accepted }) => !accepted).map(({ id }) => id);
}

/** How many comments a workbook holds. */
function marksIn(path: string): number {
  const parts = unzipSync(readFileSync(path));
  return Object.entries(parts).filter(([name]) => /comments\d*\.xml$/.test(name)).reduce((sum, [, part]) => sum + (new TextDecoder().decode(part).match(/<comment /g) ?? []).length, 0);
}

describe('validate --annotate', () => {
  it('writes a workbook with comments numbered like the list, and leaves the original', async () => {
    const before = readFileSync('wrong.xlsx');
    const { code, out, err } = await run(['validate', 'wrong.xlsx', '--annotate', 'copies']);
    expect(code).toBe(1);
    expect(readFileSync('wrong.xlsx').equals(before)).toBe(true);
    expect(err).toBe('已写出标注副本 copies/wrong.xlsx\n');
    const parts = unzipSync(readFileSync('copies/wrong.xlsx'));
    const comments = new TextDecoder().decode(parts[Object.keys(parts).find((name) => /comments/.test(name) && name.endsWith('.xml'))!]);
    const numbered = /1\. ✗ 错误 (（一）予以公开[^\n]*)/.exec(out)![1]!;
    expect(comments).toContain(`① ${numbered.slice(0, 20)}`);
  });

  it('writes a page for a format without comments, and says so; nothing for a report in order', async () => {
    const { code, err } = await run(['validate', 'wrong.txt', '--no-join', '--annotate', 'pages']);
    expect(code).toBe(0);
    expect(err).toBe('wrong.txt 的格式不能加批注，有问题的写成网页\n已写出标注副本 pages/wrong.txt.html\n');
    const copy = readFileSync('pages/wrong.txt.html', 'utf8');
    expect(copy).toContain('申请18件');
    // As any page does, it explains the rules it names.
    expect(copy).toMatch(/<a href="#r[^"]*-rule-text-/);
    expect((await run(['validate', 'right.txt', '--annotate', 'none'])).err).toBe('right.txt 的格式不能加批注，有问题的写成网页\n没有需要标注的问题，没有写标注副本\n');
    expect(existsSync('none')).toBe(false);
  });

  it('overwrites a copy only when told to, and an original never', async () => {
    await run(['validate', 'wrong.xlsx', '--annotate', 'twice']);
    const again = await run(['validate', 'wrong.xlsx', '--annotate', 'twice']);
    expect(again.code).toBe(2);
    expect(again.err).toBe('✗ twice/wrong.xlsx 已经存在，没有覆盖\n  换一个文件夹，或加 --force 覆盖\n');
    expect((await run(['validate', 'wrong.xlsx', '--annotate', 'twice', '--force'])).code).toBe(1);
    const original = await run(['validate', 'wrong.xlsx', '--annotate', '.', '--force']);
    expect(original.code).toBe(2);
    expect(original.err).toContain('里有要核对的文件 wrong.xlsx');
  });

  it('says a sentence where it cannot write', async () => {
    writeFileSync('file', '');
    const { code, err } = await run(['validate', 'wrong.xlsx', '--annotate', 'file/inside']);
    expect(code).toBe(2);
    expect(err).toMatch(/^✗ 无法写入 file\/inside：/);
  });

  it.each(['right.txt', 'wrong.txt'])('refuses before anything is judged, whatever would be found: %s', async (file) => {
    mkdirSync('held', { recursive: true });
    writeFileSync(`held/${file}.html`, '');
    writeFileSync('file', '');
    expect(await run(['validate', file, '--annotate', 'held'])).toEqual({ code: 2, out: '', err: `✗ held/${file}.html 已经存在，没有覆盖\n  换一个文件夹，或加 --force 覆盖\n` });
    expect(await run(['validate', file, '--annotate', 'file'])).toEqual({ code: 2, out: '', err: '✗ --annotate 后面要写文件夹，file 是文件\n  换一个文件夹，没有的会新建\n' });
    expect(readFileSync(`held/${file}.html`, 'utf8')).toBe('');
  });

  it('is not disturbed by what stands where no copy would', async () => {
    mkdirSync('other', { recursive: true });
    writeFileSync('other/wrong.txt', '');
    expect((await run(['validate', 'wrong.txt', '--annotate', 'other'])).code).toBe(0);
    expect(existsSync('other/wrong.txt.html')).toBe(true);
  });

  it('refuses two files whose copies would be one', async () => {
    for (const folder of ['x', 'y']) cpSync('wrong.txt', `${folder}/年报.txt`);
    const [one, other] = ['x', 'y'].map((folder) => join(process.cwd(), folder, '年报.txt'));
    expect(await run(['validate', one!, other!, '--annotate', 'met'])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('的标注副本会是同一个文件') });
  });

  it('marks nothing that was accepted', async () => {
    mkdirSync('settled');
    cpSync('wrong.xlsx', 'settled/wrong.xlsx');
    const [first, ...rest] = await openIn('settled/wrong.xlsx');
    for (const id of rest) await run(['accept', 'settled/wrong.xlsx', id, '--reason', '已核实']);
    await run(['validate', 'settled/wrong.xlsx', '--annotate', 'one-left']);
    expect(marksIn('one-left/settled/wrong.xlsx')).toBe(1);
    await run(['accept', 'settled/wrong.xlsx', first!, '--reason', '已核实']);
    await run(['validate', 'settled/wrong.xlsx', '--annotate', 'none-left']);
    expect([await openIn('settled/wrong.xlsx'), existsSync('none-left')]).toEqual([[], false]);
  });

  it('keeps folders apart, so that two files of one name do not meet', async () => {
    cpSync('wrong.xlsx', 'a/年报.xlsx');
    cpSync('wrong.xlsx', 'b/年报.xlsx');
    await run(['validate', 'a', 'b', '--annotate', 'both']);
    expect([existsSync('both/a/年报.xlsx'), existsSync('both/b/年报.xlsx')]).toEqual([true, true]);
  });
});
