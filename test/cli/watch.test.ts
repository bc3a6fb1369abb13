import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { watchFiles } from '../../src/cli/watch.js';
import { sampleText } from '../sample-text.js';


/** Saves as Word and Excel do: a second file, renamed over the first. */
function save(path: string, text: string): void {
  writeFileSync(`${path}.tmp`, text);
  renameSync(`${path}.tmp`, path);
}

describe('validate --watch', () => {
  it('says what is new and what is gone when a file is saved by renaming', async () => {
    const place = mkdtempSync(join(tmpdir(), 'gov-report-'));
    const file = join(place, 'report.txt');
    writeFileSync(file, sampleText());
    const told: string[] = [];
    let stop = (): void => {};
    const text = sampleText().replace('申请15件', '申请18件');
    const figure = sampleText().replace('1.属于国家秘密\t0\t', '1.属于国家秘密\t70\t');
    const steps = [() => save(file, text), () => save(file, sampleText()), () => save(file, figure), () => save(file, ''), () => stop()];
    const next = (): void => void setTimeout(() => steps.shift()?.(), 10);
    const io = { env: {}, isTerminal: { out: false, err: false }, columns: 80, readFile: (path: string) => readFileSync(path), readStdin: () => Buffer.alloc(0), writeFile: () => {}, err: next, out: (text: string | Uint8Array) => (told.push(String(text)), next()), onInterrupt: (heard: () => void) => ((stop = heard), () => {}) };
    const code = await watchFiles([file], { settings: {}, lang: 'zh', io, once: { others: false, copies: false } });
    rmSync(place, { recursive: true });
    expect(told.map((one) => one.replaceAll(file, 'F'))).toEqual([
      'F\n  ✗ 新问题：文中写「收到政府信息公开申请18件」；而表中「一、本年新收政府信息公\n    开申请数量 · 总计」是 15（按其他口径可以是 16）  第 11 行第 16 列\n  还有 1 个问题（0 个与上次相同）\n',
      expect.stringMatching(/^F\n {2}✓ 已改好：文中写「收到政府信息公开申请18件」.*\n.*\n {2}没有问题\n$/),
      expect.stringMatching(/^F\n(?: .*\n)+ {2}→ 「（三）不予公开 1.属于国家秘密 · 自然人」应为 0，现为 70，.*\n(?: {4}.*\n)* {2}还有 2 个问题（0 个与上次相同）\n$/),
      'F\n  ? 文件是空的\n',
    ]);
    expect(code).toBe(2);
  }, 30_000);

  it.each([
    [{ others: false, copies: false }, /^正在等待保存/],
    [{ others: true, copies: false }, /^保存之后只核对文件本身；.*\n正在等待保存/],
    [{ others: true, copies: true }, /^保存之后只核对文件本身；.*\n批注副本只写这一次，.*\n正在等待保存/],
  ])('says what is done once and not again: %j', async (once, said) => {
    let [told, stop] = ['', (): void => {}];
    const heard = (text: string): void => {
      told += text;
      if (text.startsWith('正在等待')) setTimeout(() => stop(), 10);
    };
    const io = { env: {}, isTerminal: { out: false, err: false }, columns: 80, readFile: (path: string) => readFileSync(path), readStdin: () => Buffer.alloc(0), writeFile: () => {}, err: heard, out: () => {}, onInterrupt: (one: () => void) => ((stop = one), () => {}) };
    expect(await watchFiles(['fixtures/sample.txt'], { settings: {}, lang: 'zh', io, once })).toBe(0);
    expect(told).toMatch(said);
  });
});
