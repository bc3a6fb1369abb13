import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { outputs } from './outputs.js';
import { stage } from './stage.js';

const set = await stage({ reports: 16 });
const at = (name: string): string => join(set.folder, name);
afterAll(() => set.clear());

/** The disk fills up after a hundred bytes; the last step fails; the disk breaks, at once or where it is waited for; the quota is met on closing; too many files are open. */
const faults = [['full', '100', 'ENOSPC'], ['rename', '0', 'EXDEV'], ['broken', '0', 'EIO'], ['close', '0', 'EDQUOT'], ['open', '0', 'EMFILE'], ['sync', '0', 'EIO']] as const;
/** Outputs that meet them all: the others are written by the same hand. */
const all = ['out.json', 'copies/a.txt.html', 'a.xlsx'];

describe.each(outputs.map((one) => [one.name, one] as const))('%s', (_, { argv, target, whole }) => {
  afterEach(() => rmSync(at(target), { force: true }));
  const file = target.split('/').at(-1)!;

  it('writes its file whole', () => {
    expect(set.run(argv).status).toBeLessThan(2);
    expect(whole(readFileSync(at(target)))).toBe(true);
  });

  // For copies, of which there may be thousands, the disk is not waited for.
  const own = faults.filter(([fault]) => fault !== 'sync' || !target.startsWith('copies/'));

  it.each(all.includes(target) ? own : own.slice(0, 2))('leaves nothing and says so when writing fails (%s)', (fault, after, code) => {
    const { status, stderr } = set.run(argv, `${fault}|${file}|${after}`);
    expect(stderr).toContain(code);
    expect(stderr).not.toMatch(/ {4}at |内部错误/);
    expect([status, existsSync(at(target)), set.leftovers(), set.untouched()]).toEqual([2, false, [], true]);
  });
});

describe('a power cut', () => {
  const told = (argv: readonly string[], file: string): string[] => [...set.run(argv, `tell|${file}|0`).stderr.matchAll(/^TOLD (.+)$/gm)].map(([, text]) => text!);
  afterEach(() => ['copies', 'books', 'out'].forEach((name) => rmSync(at(name), { force: true, recursive: true })));

  it.each([['convert', 'a.txt', '--to', 'json', '-o', 'out'], ['validate', 'many', '--no-join', '-f', 'ndjson=out'], ['aggregate', 'a.txt', '--name', '青河县', '--force-sum', '-o', 'out'], ['convert', 'a.txt', '--to', 'xlsx', '-o', 'out/one.xlsx']])(
    'finds an output on the disk before it has its name: %s %s %s %s', (...argv) => expect(told(argv, 'out')).toEqual(['settled with bytes', 'named', 'folder settled']));

  it('is not waited for with each of many copies, which can be made again', () => {
    expect(told(['validate', 'a.txt', '--annotate', 'copies'], 'copies')).toEqual(['named']);
    expect(told(['convert', 'a.txt', 'many/0.txt', '--to', 'xlsx', '-o', 'books'], 'books')).toEqual(['named', 'named']);
  });

  it.each(['unsynced', 'closed'])('no matter, where a file system cannot be waited for (%s): the file is written', (fault) => {
    expect(set.run(['convert', 'a.txt', '--to', 'json', '-o', 'out'], `${fault}||0`)).toMatchObject({ status: 0, stderr: '' });
    expect([JSON.parse(readFileSync(at('out'), 'utf8')), set.leftovers()]).toMatchObject([{}, []]);
  });
});

describe('what is there already', () => {
  afterEach(() => rmSync(at('out'), { force: true, recursive: true }));

  it('stays as it is when its replacement cannot be written', () => {
    writeFileSync(at('out'), 'before');
    expect(set.run(['convert', 'a.txt', '--to', 'json', '-o', 'out', '--force'], 'full|out|100').status).toBe(2);
    expect([readFileSync(at('out'), 'utf8'), set.leftovers()]).toEqual(['before', []]);
  });

  it.each([
    ['convert a.txt --to json -o a.txt --force'],
    ['convert a.txt --to json -o ./many/../a.txt --force'],
    ['convert a.txt --to json -o out --force'],
    ['validate a.txt -f json=a.txt --force'],
    ['validate many -f json -o many/3.txt --force'],
    ['validate a.txt --baseline a.txt --update-baseline'],
    ['compare a.txt many/0.txt -o many/0.txt --force'],
    ['trend a.txt -o a.txt --force'],
    ['aggregate many/0.txt --name 青河县 -o ./many/0.txt --force --force-sum'],
    ['validate a.txt --annotate .'],
    ['validate many --annotate many --force'],
  ])('is never a source: %s', (line) => {
    symlinkSync('a.txt', at('out'));
    expect([set.run(line.split(' ')).status, set.untouched(), set.leftovers()]).toEqual([2, true, []]);
  });

  it('is written through where it is a link', () => {
    mkdirSync(at('elsewhere'), { recursive: true });
    writeFileSync(at('elsewhere/real'), 'before');
    symlinkSync('elsewhere/real', at('out'));
    expect(set.run(['convert', 'a.txt', '--to', 'json', '-o', 'out', '--force']).status).toBe(0);
    expect(readFileSync(at('elsewhere/real'), 'utf8')).toContain('"form"');
  });

  it('under the temporary name is not written through', () => {
    // Whoever guesses the name of the temporary file must not make the program write where it points.
    const found = set.shell("ln -s /dev/full .out.$$-1.tmp; exec gov-report convert a.txt --to json -o out; true");
    expect([found.status, existsSync(at('out'))]).toEqual([2, false]);
  });
});

const mayMount = process.platform === 'linux' && process.getuid?.() === 0 && spawnSync('bash', ['-c', 'd=$(mktemp -d) && mount -t tmpfs -o size=4k none $d && umount $d && rmdir $d']).status === 0;

// Only root may mount; anywhere else the injected faults above stand alone.
(mayMount ? describe : describe.skip)('a real disk of 16 kB', () => {
  it.each(outputs.slice(0, 3).concat(outputs[5]!).map((one) => [one.name, one] as const))('%s leaves nothing when it is full', (_, { argv, target }) => {
    mkdirSync(at('disk'), { recursive: true });
    expect(spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'none', at('disk')]).status).toBe(0);
    try {
      const { status, stderr } = set.run(argv.map((one) => one.replace(target, `disk/${target}`)));
      expect([status, existsSync(at(`disk/${target}`)), set.leftovers(), set.untouched()]).toEqual([2, false, [], true]);
      expect(stderr).toContain('ENOSPC');
    } finally {
      spawnSync('umount', [at('disk')]);
    }
  });
});
