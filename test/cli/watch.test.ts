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
    const wrong = sampleText().replace('申请15件', '申请18件');
    const steps = [() => save(file, wrong), () => save(file, sampleText()), () => save(file, ''), () => stop()];
    const next = (): void => void setTimeout(() => steps.shift()?.(), 10);
    const io = { env: {}, isTerminal: { out: false, err: false }, columns: 80, readFile: (path: string) => readFileSync(path), readStdin: () => Buffer.alloc(0), writeFile: () => {}, err: next, out: (text: string | Uint8Array) => (told.push(String(text)), next()), onInterrupt: (heard: () => void) => ((stop = heard), () => {}) };
    const code = await watchFiles([file], { settings: {}, lang: 'zh', io });
    rmSync(place, { recursive: true });
    expect(told.map((one) => one.replaceAll(file, 'F').split('\n').map((line) => line.slice(0, 22)))).toEqual([
      ['F', '  ✗ 新问题： 文中写「收到政府信息公开申请', '  还有 1 个问题（0 个与上次相同）', ''].map((line) => line.slice(0, 22)),
      ['F', '  ✓ 已改好： 文中写「收到政府信息公开申请', '  没有问题', ''].map((line) => line.slice(0, 22)),
      ['F', '  ? 文件是空的', ''],
    ]);
    expect(code).toBe(2);
  });
});
