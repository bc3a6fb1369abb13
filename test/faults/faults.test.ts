import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { executable } from '../executable.js';

const program = await executable();
const sample = readFileSync('fixtures/sample.txt', 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'gov-report-faults-'));
const run = (...argv: string[]) => spawnSync(process.execPath, [program, ...argv], { cwd: folder, encoding: 'utf8', timeout: 20_000, killSignal: 'SIGKILL' });
const shell = (script: string) => spawnSync('bash', ['-c', script.replaceAll('gov-report ', `"${process.execPath}" "${program}" `)], { cwd: folder, encoding: 'utf8', timeout: 20_000, killSignal: 'SIGKILL' });

beforeAll(() => {
  writeFileSync(join(folder, 'a.txt'), sample);
  mkdirSync(join(folder, 'many'));
  for (let i = 0; i < 300; i++) cpSync(join(folder, 'a.txt'), join(folder, 'many', `${i}.txt`));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const onUnix = process.platform === 'win32' ? describe.skip : describe;

onUnix('what is no file', () => {
  it('is refused at once where it is named: a pipe nobody writes to, a device that never ends', () => {
    shell('mkfifo pipe.txt');
    for (const path of ['pipe.txt', '/dev/zero']) expect(run('validate', path)).toMatchObject({ status: 2, signal: null, stdout: expect.stringContaining('不是文件') });
  });

  it('is read where a shell hands it over', () => expect(shell('gov-report validate <(cat a.txt)').status).toBe(0));

  it('stops no folder, nor does a link in a circle', () => {
    mkdirSync(join(folder, 'odd'));
    writeFileSync(join(folder, 'odd', 'a.txt'), sample);
    symlinkSync('/dev/zero', join(folder, 'odd', 'zero.txt'));
    symlinkSync('.', join(folder, 'odd', 'round'));
    shell('mkfifo odd/pipe.txt');
    const { status, signal, stdout } = run('validate', 'odd', '-f', 'ndjson');
    expect([status, signal, stdout.match(/"verdict":"\w+"/g)]).toEqual([2, null, ['"verdict":"valid"', '"verdict":"unreadable"']]);
  });

  it('is written to where it is a device: nothing in it can be overwritten', () => {
    expect(shell('gov-report validate a.txt -f ndjson -o /dev/null; echo $?; test -c /dev/null && echo still').stdout).toBe('0\nstill\n');
  });

  it('is never replaced by a file', () => expect(shell('mkfifo out; gov-report validate a.txt -f json=out --force; test -p out && echo still').stdout).toContain('still'));
});

onUnix('a full disk', () => {
  const full = existsSync('/dev/full') ? it : it.skip;

  full('says so where it is named as the output', () => {
    expect(shell('gov-report validate a.txt -f ndjson -o /dev/full; echo $?')).toMatchObject({ stdout: '2\n', stderr: expect.stringContaining('无法写入 /dev/full：磁盘已满（ENOSPC）') });
  });

  full.each(['validate a.txt', 'convert a.txt --to json'])('%s says so and ends with 2, not with a verdict', (command) => {
    const { status, stderr } = shell(`gov-report ${command} > /dev/full`);
    expect(status).toBe(2);
    expect(stderr).toContain('ENOSPC');
    expect(stderr).not.toContain('    at ');
  });
});

onUnix('a closed pipe', () => {
  it('ends the program without a word', () => expect(shell('gov-report convert many --to json | head -c 10').stderr).not.toMatch(/EPIPE|    at /));
});

onUnix('an end in the midst of writing', () => {
  const endedBy = (signal: NodeJS.Signals, out: string): Promise<void> =>
    new Promise((done) => {
      const child = spawn(process.execPath, [program, 'convert', 'many', '--to', 'json', '--with-places', '-o', out], { cwd: folder, stdio: 'ignore' });
      const writing = setInterval(() => readdirSync(folder).some((name) => name.startsWith(`.${out}`)) && child.kill(signal), 5);
      child.on('close', () => (clearInterval(writing), done()));
    });

  it.each(['SIGKILL', 'SIGTERM'] as const)('(%s) leaves the file whole or not there, and the sources as they were', async (signal) => {
    const out = `${signal}.json`;
    await endedBy(signal, out);
    if (existsSync(join(folder, out))) expect(Array.isArray(JSON.parse(readFileSync(join(folder, out), 'utf8')))).toBe(true);
    for (const name of readdirSync(join(folder, 'many'))) expect(readFileSync(join(folder, 'many', name), 'utf8')).toBe(sample);
  }, 30_000);
});
