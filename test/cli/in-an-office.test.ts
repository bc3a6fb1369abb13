// Files as they are met in an office: protected, tracked, read-only, open elsewhere, in folders nobody may write to.
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { cannotWrite } from '../../src/cli/cannot-write.js';
import { reportWorkbook } from '../../src/write/xlsx/index.js';
import { reportWith } from '../check/sample-report.js';
import { sampleText } from '../sample-text.js';
import { inOwnFolder } from './own-folder.js';
import { run } from './run.js';

const here = process.cwd();
inOwnFolder('all');
beforeAll(async () => {
  cpSync(join(here, 'fixtures/annotate/office.docx'), 'tracked.docx');
  const wrong = await reportWorkbook(reportWith({ cells: { 'requests.results.granted.total': 5 } }));
  writeFileSync('wrong.xlsx', wrong);
  writeFileSync('protected.xlsx', withProtection(wrong));
});

const sheet = 'xl/worksheets/sheet1.xml';
const protection = '<sheetProtection sheet="1" objects="1" scenarios="1" password="CC1A"/>';

function withProtection(workbook: Uint8Array): Uint8Array {
  const parts = unzipSync(workbook);
  parts[sheet] = strToU8(strFromU8(parts[sheet]!).replace('</sheetData>', `</sheetData>${protection}`));
  return zipSync(parts);
}

/** Everything below a folder, to see that nothing half-written was left. */
const filesIn = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();

describe('a file of an office', () => {
  it('whose sheet is protected is read, and its copy marked and still protected', async () => {
    const { code, err } = await run(['validate', 'protected.xlsx', '--annotate', 'copies']);
    expect([code, err]).toEqual([1, '已写出标注副本 copies/protected.xlsx\n']);
    const parts = unzipSync(readFileSync('copies/protected.xlsx'));
    expect(strFromU8(parts[sheet]!)).toContain(protection);
    expect(Object.keys(parts).some((name) => name.includes('comments'))).toBe(true);
  });

  it('with a tracked change in a figure is read as it would print, and the copy keeps the change', async () => {
    const { code, out, err } = await run(['validate', 'tracked.docx', '--annotate', 'copies']);
    expect(code).toBe(1);
    expect(out).toContain('行政复议：四种结果之和为 4，「总计」写的是 5');
    expect(err).toBe('已写出标注副本 copies/tracked.docx\n  ②③④⑤⑥⑦ 说的不是文件里的某一格或某一段，没有标注，见清单\n');
    expect(strFromU8(unzipSync(readFileSync('copies/tracked.docx'))['word/document.xml']!)).toMatch(/<w:ins [^>]*>.*<w:delText>4<\/w:delText>/);
  });

  it('that is read-only is read, and stays as it is', async () => {
    cpSync('wrong.xlsx', 'read-only.xlsx');
    chmodSync('read-only.xlsx', 0o444);
    const before = [readFileSync('read-only.xlsx'), statSync('read-only.xlsx').mtimeMs] as const;
    expect((await run(['validate', 'read-only.xlsx', '--annotate', 'copies'])).code).toBe(1);
    expect(readFileSync('read-only.xlsx').equals(before[0])).toBe(true);
    expect(statSync('read-only.xlsx').mtimeMs).toBe(before[1]);
  });

  it.each(['~$open.xlsx', '.~lock.open.xlsx#'])('that is open elsewhere (%s) is read as it was last saved, which is said', async (lock) => {
    const folder = `open ${lock.length}`;
    mkdirSync(folder);
    cpSync('wrong.xlsx', `${folder}/open.xlsx`);
    writeFileSync(`${folder}/${lock}`, 'somebody');
    const { code, err } = await run(['validate', `${folder}/open.xlsx`]);
    expect([code, err]).toEqual([1, `注意：${folder}/open.xlsx 好像正打开着，核对的是上一次保存的内容\n`]);
    expect((await run(['validate', folder, '-f', 'ndjson'])).out.trimEnd().split('\n')).toHaveLength(1);
  });

  it('that only says another is open is left out; alone it is told from a report', async () => {
    writeFileSync('~$wrong.xlsx', 'somebody');
    expect((await run(['validate', '~$wrong.xlsx', 'wrong.xlsx'])).err).toBe('略过 ~$wrong.xlsx：它只表示旁边的文件正打开着\n注意：wrong.xlsx 好像正打开着，核对的是上一次保存的内容\n');
    expect(await run(['validate', '~$wrong.xlsx'])).toEqual({ code: 2, out: '', err: '✗ ~$wrong.xlsx 不是年报，它只表示旁边的文件正打开着\n  请核对旁边的那个文件\n' });
    rmSync('~$wrong.xlsx');
  });
});

describe('a folder that cannot be written to', () => {
  const commands: readonly (readonly [string, readonly string[]])[] = [
    ['a template', ['template', '-o', 'file/t.xlsx']], ['a Word template', ['template', '-o', 'file/t.docx']], ['the page', ['page', '-o', 'file/p.html']], ['a report', ['validate', 'wrong.xlsx', '-f', 'html=file/r.html']],
    ['a workbook', ['convert', 'wrong.xlsx', '--to', 'xlsx', '-o', 'file/w.xlsx']], ['a marked copy', ['validate', 'wrong.xlsx', '--annotate', 'file/copies']],
  ];

  it.each(commands)('costs %s a sentence, and nothing is left behind', async (_, argv) => {
    writeFileSync('file', 'no folder');
    const before = filesIn('.');
    const { code, err } = await run(argv);
    expect(code).toBe(2);
    expect(err).toMatch(/^✗ 无法写入 file\/[\w./]+：路径里有一段不是文件夹（E\w+）\n {2}检查文件夹是否存在、可写/);
    expect(filesIn('.')).toEqual(before);
  });

  it('nor be made is told as well: behind a link to nowhere, or where the system has none', async () => {
    symlinkSync('nowhere', 'dangling');
    const places = ['dangling/w.json', ...(existsSync('/proc/self') ? ['/proc/nowhere/w.json'] : [])];
    for (const path of places) expect(await run(['convert', 'wrong.xlsx', '--to', 'json', '-o', path])).toMatchObject({ code: 2, out: '', err: expect.stringContaining(`✗ 无法写入 ${path}：`) });
  });

  it.each([['EACCES', '没有写入的权限（EACCES）'], ['EBUSY', '文件正被别的程序使用（EBUSY）'], ['ENOSPC', '磁盘已满（ENOSPC）'], ['EROFS', '磁盘是只读的（EROFS）'], ['EIO', '：EIO']])('is told in words where there are any: %s', (code, words) => {
    expect(cannotWrite('a.xlsx', Object.assign(new Error('no'), { code })).saying.zh).toContain(words);
  });

  it('is not taken for one to put a copy over a folder of that name', async () => {
    mkdirSync('taken/wrong.xlsx', { recursive: true });
    const { code, err } = await run(['validate', 'wrong.xlsx', '--annotate', 'taken', '--force']);
    expect([code, err]).toEqual([2, expect.stringContaining('✗ taken/wrong.xlsx 是文件夹，没有写入\n')]);
    expect(filesIn('taken')).toEqual(['wrong.xlsx']);
  });
});

describe('a template nobody can make', () => {
  it.each([['2008', '2021、2019'], ['2014', '2021、2019'], ['2020', '2021、2019']])('is refused in a sentence: form %s', async (form, known) => {
    writeFileSync('last.txt', sampleText());
    for (const target of ['x.xlsx', 'x.docx']) {
      expect(await run(['template', '--form', form, '--prior', 'last.txt', '-o', target])).toEqual({ code: 2, out: '', err: `✗ --form 不能是「${form}」\n  可以是：${known}\n` });
      expect(existsSync(target)).toBe(false);
    }
  });
});
