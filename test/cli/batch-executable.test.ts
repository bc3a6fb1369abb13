import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { textOf } from '../batch/report-text.js';
import { executable } from '../executable.js';

// Threads, signals and pipes are the executable's own.
const program = await executable();
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gov-report-exec-'));
  mkdirSync(join(folder, 'in'));
  // Bytes decide what a file is; files of this ending only make smaller chunks, so that few files keep five workers busy.
  for (let i = 0; i < 45; i++) {
    const year = 2021 + (i % 3);
    writeFileSync(join(folder, 'in', `${String(i).padStart(3, '0')}.doc`), i % 20 === 7 ? 'no report' : textOf(`青河县${Math.floor(i / 3)}局`, year, i % 10 === 3 ? { 'requests.received.total': 16 } : {}));
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

function gov(...argv: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...argv], { cwd: folder, timeout: 20_000, encoding: 'utf8', env: { ...process.env, LANG: 'zh_CN.UTF-8' }, maxBuffer: 1 << 28 });
  return { status, stdout, stderr };
}

describe('the executable over many files', () => {
  it.each([['validate', 'table'], ['validate', 'json'], ['convert', 'json']])('%s writes %s byte for byte the same with any number of workers', (command, format) => {
    const [alone, two, four] = [[], ['--jobs', '2'], ['--jobs', '4']].map((jobs) => gov(command, 'in', command === 'validate' ? '-f' : '--to', format, ...jobs));
    expect(alone!.status).toBe(2);
    expect(alone!.stdout.length).toBeGreaterThan(10_000);
    expect(two).toEqual(alone);
    expect(four).toEqual(alone);
  });

  it('ends soon on Ctrl-C, with what is done written whole', async () => {
    const child = spawn(process.execPath, [program, 'validate', 'in', '-f', 'ndjson=cut.ndjson', '--jobs', '2', '--no-join'], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (text: Buffer) => void (said += text.toString()));
    const ended = once(child, 'close');
    // As soon as something is written; where all is done before that, there is nothing to end.
    const writing = setInterval(() => {
      if (!existsSync(join(folder, 'cut.ndjson'))) return;
      clearInterval(writing);
      child.kill('SIGINT');
    }, 1);
    const [code] = await ended;
    clearInterval(writing);
    const lines = existsSync(join(folder, 'cut.ndjson')) ? readFileSync(join(folder, 'cut.ndjson'), 'utf8') : '';
    expect(lines === '' || lines.endsWith('}\n')).toBe(true);
    for (const line of lines.split('\n').filter(Boolean)) expect(() => JSON.parse(line) as unknown).not.toThrow();
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    if (said.includes('中断') || said.includes('Interrupted')) expect(code).toBe(2);
  });

  it('says of an NDJSON that is there that it can be gone on with', () => {
    writeFileSync(join(folder, 'begun.ndjson'), '');
    expect(gov('validate', 'in/000.doc', '-f', 'ndjson=begun.ndjson').stderr).toBe('✗ begun.ndjson 已经存在，没有覆盖\n  换一个文件名，或加 --force 覆盖，或加 --resume 接着写\n');
    expect(gov('validate', 'in/000.doc', '-f', 'json=begun.ndjson').stderr).not.toContain('--resume');
  });

  it('writes to a file what it writes to a pipe, little or much', () => {
    for (const paths of [['in/000.doc'], ['in']]) {
      const file = openSync(join(folder, 'out.txt'), 'w');
      spawnSync(process.execPath, [program, 'validate', ...paths, '-f', 'json'], { cwd: folder, stdio: ['ignore', file, 'ignore'] });
      closeSync(file);
      expect(readFileSync(join(folder, 'out.txt'), 'utf8')).toBe(gov('validate', ...paths, '-f', 'json').stdout);
    }
  });

  it.each([['little', 'in/000.doc'], ['much', 'in']])('says so, and gives no verdict, where the disk takes no more: %s', (_, path) => {
    if (!existsSync('/dev/full')) return;
    const { status, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${program}" validate ${path} -f json > /dev/full`], { cwd: folder, encoding: 'utf8', env: { ...process.env, LANG: 'zh_CN.UTF-8' } });
    expect(status).toBe(2);
    expect(stderr).toContain('ENOSPC');
  });

  it('ends quietly when nobody reads even a little', () => {
    const { stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${program}" validate in/000.doc | true`], { cwd: folder, encoding: 'utf8' });
    expect(stderr).toBe('');
  });

  it('ends quietly when the pipe is closed', () => {
    const { stdout, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${program}" validate in -f ndjson | head -1`], { cwd: folder, encoding: 'utf8' });
    expect(stdout.split('\n')).toHaveLength(2);
    expect(stderr).toBe('');
  });

  it('leaves no half-written file where it may not write', () => {
    expect(gov('validate', 'in', '-f', 'ndjson=in/000.doc/out.ndjson')).toMatchObject({ status: 2, stdout: '' });
  });
});
