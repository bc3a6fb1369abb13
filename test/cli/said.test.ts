import { writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { textOf } from '../batch/report-text.js';
import { inOwnFolder } from './own-folder.js';
import { run } from './run.js';

inOwnFolder();
beforeEach(() => {
  for (const [name, body] of [['a.md', '青河县财政局'], ['b.md', '白石市青河县档案局']] as const) writeFileSync(name, textOf(body, 2023));
});

const list = (...units: string[]): void => writeFileSync('gov-report.config.json', JSON.stringify({ units }));

describe('the units that the configuration lists', () => {
  const missing = '配置的单位清单（units）里有 1 个单位没有读到年报：青河县民政局\n';

  it('are missed in a folder, by whatever name they report', async () => {
    list('青河县财政局', '青河县档案局', '青河县民政局');
    for (const format of ['table', 'json']) expect((await run(['validate', '.', '-f', format])).err).toBe(missing);
  });

  it('are all there, or not looked for where one report is asked for', async () => {
    list('青河县财政局', '青河县档案局');
    expect((await run(['validate', '.'])).err).toBe('');
    list('青河县民政局');
    expect((await run(['validate', 'a.md'])).err).toBe('');
  });

  it('are missed in a sum, which is then not made unless told to', async () => {
    list('青河县财政局', '青河县民政局');
    const sum = ['aggregate', 'a.md', 'b.md', '--name', '青河县人民政府'];
    const { code, out, err } = await run(sum);
    expect([code, out]).toEqual([1, '']);
    expect(err).toBe(`${missing}没有汇总。改正后再试，或加 --force-sum 照样汇总\n`);
    expect((await run([...sum, '--force-sum'])).code).toBe(0);
  });
});

describe('what cannot be read', () => {
  beforeEach(() => writeFileSync('c.xls', 'no workbook'));

  it('is named where the results go to files alone', async () => {
    const { code, err } = await run(['validate', '.', '-f', 'ndjson=out.ndjson']);
    expect(code).toBe(2);
    expect(err).toMatch(/^✗ \.\/?c\.xls：|^✗ c\.xls：/);
  });

  it('is not named twice where the results are seen', async () => expect((await run(['validate', '.'])).err).toBe(''));
});

describe('a list of --files-from', () => {
  it.each([['none.txt', '没有这个文件'], ['.', '这是文件夹']])('%s is refused in a sentence', async (path, why) => {
    const { code, err } = await run(['validate', '--files-from', path]);
    expect([code, err]).toEqual([2, `✗ --files-from 的清单 ${path} 读不出来：${why}\n  写一个文本文件，每行一个路径\n`]);
  });
});
