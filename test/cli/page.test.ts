import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { main } from '../../src/cli/main.js';
import type { Io } from '../../src/cli/io.js';
import { writeWhole } from '../../src/cli/io.js';

const ioWith = (readFile: Io['readFile'], told: string[]): Io => ({
  env: { LANG: 'zh_CN.UTF-8' }, isTerminal: { out: false, err: false }, columns: 80,
  out: (text) => void told.push(new TextDecoder().decode(text as Uint8Array)), err: (text) => void told.push(text),
  readFile, readStdin: () => new Uint8Array(), writeFile: (path, content, force = false) => writeWhole(path, content, force),
});

describe('page', () => {
  it('puts out the built page', async () => {
    const told: string[] = [];
    expect(await main(['page'], ioWith((path) => new TextEncoder().encode(path.replaceAll('\\', '/')), told))).toBe(0);
    expect(told[0]).toMatch(/\/dist\/page\.html$/);
  });

  it('is not thrown at a screen: it says how to have it in a file', async () => {
    const told: string[] = [];
    const io = { ...ioWith((path) => new TextEncoder().encode(path), told), isTerminal: { out: true, err: true } };
    expect(await main(['page'], io)).toBe(2);
    expect(told).toEqual(['✗ 没有写明网页存到哪里\n  加上 -o 核对.html，再用浏览器打开\n']);
    expect(await main(['page', '-o', '-'], io)).toBe(0);
  });

  it('says a sentence where it was never built, and writes nothing', async () => {
    const place = mkdtempSync(join(tmpdir(), 'gov-report-'));
    const told: string[] = [];
    const missing = (): never => { throw new Error('ENOENT'); };
    expect(await main(['page', '-o', join(place, 'p.html')], ioWith(missing, told))).toBe(2);
    expect(told.join('')).toContain('安装里没有网页文件');
    expect(existsSync(join(place, 'p.html'))).toBe(false);
    rmSync(place, { recursive: true });
  });
});
