import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { watchFiles } from '../../src/cli/watch.js';
import { textOf } from '../batch/report-text.js';
import { sampleText } from '../sample-text.js';
import { inOwnFolder } from './own-folder.js';

const sample = sampleText();

inOwnFolder();

/** Saves as Word and Excel do: a second file, renamed over the first. */
function save(path: string, text: string): void {
  writeFileSync(`${path}.tmp`, text);
  renameSync(`${path}.tmp`, path);
}

type Watching = Parameters<typeof watchFiles>[0];

/** Watches, takes a step whenever something was said, and gives all that was said, with the exit code. */
async function watched(steps: readonly (() => void)[], options: Partial<Watching>): Promise<{ readonly out: readonly string[]; readonly err: string; readonly code: number }> {
  const [out, left] = [[] as string[], [...steps]];
  let [err, stop] = ['', (): void => {}];
  const next = (): void => void setTimeout(() => (left.shift() ?? stop)(), 10);
  const io: Watching['io'] = {
    env: {}, isTerminal: { out: false, err: false }, columns: 80, readFile: (path) => readFileSync(path), readStdin: () => Buffer.alloc(0), writeFile: () => {},
    err: (text) => {
      err += text;
      if (text.startsWith('正在等待')) next();
    },
    out: (text) => {
      out.push(String(text));
      next();
    },
    onInterrupt: (heard) => {
      stop = heard;
      return () => {};
    },
  };
  const code = await watchFiles({ paths: ['.'], prior: [], units: [], known: [], join: true, settings: {}, lang: 'zh', io, copies: false, ...options });
  return { out, err, code };
}

describe('validate --watch', () => {
  it('says what is new and what is gone when a file is saved by renaming', async () => {
    writeFileSync('F', sample);
    const text = sample.replace('申请15件', '申请18件');
    const figure = sample.replace('1.属于国家秘密\t0\t', '1.属于国家秘密\t70\t');
    const steps = [() => save('F', text), () => save('F', sample), () => save('F', figure), () => save('F', figure.replace('\t70\t', '\t80\t')), () => save('F', '')];
    const { out, code } = await watched(steps, { paths: ['F'] });
    expect(out).toEqual([
      'F\n  ✗ 新问题：文中写「收到政府信息公开申请18件」；而表中「一、本年新收政府信息公\n    开申请数量 · 总计」是 15（按其他口径可以是 16）  第 11 行第 16 列\n  还有 1 个问题（0 个与上次相同）\n',
      expect.stringMatching(/^F\n {2}✓ 已改好：文中写「收到政府信息公开申请18件」.*\n.*\n {2}没有问题\n$/),
      expect.stringMatching(/^F\n(?: .*\n)+ {2}→ 「（三）不予公开 1.属于国家秘密 · 自然人」应为 0，现为 70，.*\n(?: {4}.*\n)* {2}还有 2 个问题（0 个与上次相同）\n$/),
      expect.stringMatching(/^F\n {2}✗ 仍有问题：(?:.*\n)+ {2}→ 「（三）不予公开 1.属于国家秘密 · 自然人」应为 0，现为 80，.*\n(?: {4}.*\n)* {2}还有 2 个问题（0 个与上次相同）\n$/),
      'F\n  ? 文件是空的\n',
    ]);
    expect(code).toBe(2);
  }, 30_000);

  it('sees a change of an earlier year’s report, and says so where it changes nothing', async () => {
    mkdirSync('last');
    writeFileSync('now.md', textOf('青河县财政局', 2023));
    writeFileSync('last/last.md', textOf('青河县民政局', 2022));
    const other = textOf('青河县财政局', 2022);
    const { out, code, err } = await watched([() => save('last/last.md', other), () => save('last/last.md', textOf('青河县民政局', 2022)), () => save('last/last.md', `${textOf('青河县民政局', 2022)} `)], { paths: ['now.md'], prior: ['last'] });
    expect(err).toBe('正在等待保存（2 个文件），按 Ctrl-C 结束\n');
    expect(out).toEqual([
      expect.stringMatching(/^last\/last\.md\n {2}已重新读取\nnow\.md\n {2}✗ 新问题：/),
      expect.stringMatching(/^last\/last\.md\n {2}已重新读取\nnow\.md\n {2}✓ 已改好：/),
      'last/last.md\n  已重新读取，核对结果没有变化\n',
    ]);
    expect(code).toBe(0);
  }, 30_000);

  it('sees a change of a unit’s report', async () => {
    writeFileSync('all.md', textOf('青河县人民政府', 2023));
    mkdirSync('units');
    writeFileSync('units/one.md', textOf('青河县财政局', 2023));
    const { out } = await watched([() => save('units/one.md', textOf('青河县财政局', 2023, { 'requests.received.total': 99 })), () => rmSync('units/one.md')], { paths: ['all.md'], units: ['units'] });
    expect(out).toEqual([
      expect.stringMatching(/^units\/one\.md\n {2}已重新读取\nall\.md\n {2}✗ 新问题：/),
      expect.stringContaining('units/one.md\n  已不在，核对不再用它\n'),
    ]);
  }, 30_000);

  it('sees reports that are added to a folder or one in it, and those that are gone', async () => {
    writeFileSync('a.md', textOf('青河县财政局', 2023));
    const add = (): void => {
      mkdirSync('deep/er', { recursive: true });
      writeFileSync('deep/er/b.md', textOf('青河县民政局', 2023));
    };
    const { out, code } = await watched([add, () => save('deep/er/b.md', textOf('青河县民政局', 2023, { 'requests.received.total': 99 })), () => rmSync('a.md')], {});
    expect(out).toEqual([expect.stringMatching(/^deep\/er\/b\.md\n/), expect.stringMatching(/^deep\/er\/b\.md\n {2}✗ 新问题：/), 'a.md\n  已不在，不再核对\n']);
    expect(code).toBe(1);
  }, 30_000);

  it('says that marked copies are written once', async () => {
    writeFileSync('a.md', sample);
    expect((await watched([], { copies: true })).err).toMatch(/^批注副本只写这一次，.*\n正在等待保存/);
  });
});
