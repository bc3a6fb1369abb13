import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { sampleText } from '../sample-text.js';
import { run } from './run.js';

/** What files and lists from Windows look like, on any machine. */
const windows = (text: string): string => `\ufeff${text.replaceAll('\n', '\r\n')}`;

const folder = mkdtempSync(join(tmpdir(), 'gov-report-windows-'));
const at = (name: string): string => join(folder, name);
const linesOf = (out: string): { readonly source: string; readonly verdict: string }[] => out.split('\n').filter(Boolean).map((line) => JSON.parse(line) as { source: string; verdict: string });

beforeAll(() => {
  mkdirSync(at('年报'));
  writeFileSync(at('年报/甲.txt'), windows(sampleText()));
  writeFileSync(at('年报/乙.txt'), sampleText());
});
afterAll(() => rmSync(folder, { recursive: true }));

(process.platform === 'win32' ? describe.skip : describe)('from Windows', () => {
  it('a report says the same, to the column, with its line ends and its mark', async () => {
    const [one, other] = [await run(['validate', at('年报/甲.txt'), '-f', 'ndjson']), await run(['validate', at('年报/乙.txt'), '-f', 'ndjson'])];
    expect([one.code, one.out.replace('甲', '乙')]).toEqual([0, other.out]);
    const [a, b] = [await run(['convert', at('年报/甲.txt'), '--to', 'json', '--with-places']), await run(['convert', at('年报/乙.txt'), '--to', 'json', '--with-places'])];
    expect(a.out.replace('甲', '乙')).toBe(b.out);
  });

  it('a list of paths is read, its mark no part of the first', async () => {
    writeFileSync(at('list.txt'), windows(`${at('年报/甲.txt')}\n\n${at('年报/乙.txt')}\n`));
    expect(linesOf((await run(['validate', '--files-from', at('list.txt'), '-f', 'ndjson'])).out).map(({ verdict }) => verdict)).toEqual(['valid', 'valid']);
  });

  it('a configuration and a baseline are read', async () => {
    writeFileSync(at('config.json'), windows('{\n  "lang": "en",\n  "rules": {}\n}\n'));
    writeFileSync(at('known.json'), windows('{\n  "version": 1,\n  "findings": []\n}\n'));
    expect(await run(['validate', at('年报/甲.txt'), '--config', at('config.json'), '--baseline', at('known.json')])).toMatchObject({ code: 0, out: expect.stringContaining('✓ valid') });
  });

  it('a run is taken up again from lines that end as theirs do', async () => {
    await run(['validate', at('年报'), '-f', `ndjson=${at('out.ndjson')}`, '--no-join']);
    const whole = readFileSync(at('out.ndjson'), 'utf8');
    writeFileSync(at('out.ndjson'), `${whole.split('\n')[0]}\r\n`);
    await run(['validate', at('年报'), '-f', `ndjson=${at('out.ndjson')}`, '--no-join', '--resume']);
    expect(linesOf(readFileSync(at('out.ndjson'), 'utf8'))).toEqual(linesOf(whole));
  });

  it('names in an archive are parted by either slash', async () => {
    writeFileSync(at('a.zip'), zipSync({ '2023\\甲.txt': strToU8(sampleText()) }));
    expect(linesOf((await run(['validate', at('a.zip'), '-f', 'ndjson'])).out)).toMatchObject([{ source: `${at('a.zip')}/2023/甲.txt`, verdict: 'valid' }]);
  });

  it('a workbook is given no name that Windows cannot have', async () => {
    // Windows has no file called so either: a name that only another system can have, and no title to take another from.
    writeFileSync(at('甲:乙?.txt'), sampleText().slice(sampleText().indexOf('一、')));
    expect((await run(['convert', at('甲:乙?.txt'), '--to', 'xlsx', '-o', at('books')])).code).toBe(0);
    expect(readdirSync(at('books'))).toEqual(['甲_乙_.xlsx']);
  });

  it('a command to copy takes a path with blanks for one word, in any shell', async () => {
    const { err } = await run(['C:\\年报 2023\\甲.docx']);
    expect(err).toContain('核对一份年报：gov-report validate "C:\\年报 2023\\甲.docx"\n');
  });
});
