import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { linesOf, stage } from './stage.js';

const set = await stage({ reports: 24 });
afterAll(() => set.clear());

const spoilt = ['validate', 'many', '--jobs', '2', '-f', 'ndjson'];
const whole = linesOf(set.run([...spoilt, '--no-join']).stdout);

/** The thread ends, or never comes back, each time it reads that file. */
describe.each([['ends', []], ['stuck', ['--timeout', '1']]] as const)('a worker thread (%s)', (fault, more) => {
  it.each([['judged', ['--no-join']], ['listed and judged', []]])('costs its file, named and counted, when files are %s; the others are judged', (_, join) => {
    const { status, stdout } = set.run([...spoilt, ...more, ...join], `${fault}|many/7.txt|0`);
    const lines = linesOf(stdout);
    expect([status, lines.length]).toEqual([2, 24]);
    expect(lines.filter(({ verdict }) => verdict === 'unreadable').map(({ source }) => source)).toEqual(['many/7.txt']);
    for (const [at, { source, verdict }] of lines.entries()) if (source !== 'many/7.txt') expect([source, verdict]).toEqual([whole[at]!.source, whole[at]!.verdict]);
    expect([set.untouched(), set.leftovers()]).toEqual([true, []]);
  }, 30_000);
});

describe('a worker thread that throws when all it was given is done', () => {
  it.each([['--no-join'], ['--jobs=3']])('costs no file (%s)', (option) => {
    const { status, stdout } = set.run([...spoilt, option], 'throws|many/7.txt|0');
    expect([status, linesOf(stdout).map(({ source, verdict }) => [source, verdict])]).toEqual([1, whole.map(({ source, verdict }) => [source, verdict])]);
  }, 30_000);
});

describe('a worker thread that ends', () => {
  it('is counted in the summary of a whole file', () => {
    set.run(['validate', 'many', '--jobs', '2', '--no-join', '-f', 'json=all.json'], 'ends|many/7.txt|0');
    expect(JSON.parse(readFileSync(join(set.folder, 'all.json'), 'utf8'))).toMatchObject({ summary: { reports: 24, unreadable: 1 } });
  });

  it('costs a conversion that report, and says so', () => {
    const { status, stdout, stderr } = set.run(['convert', 'many', '--jobs', '2', '--to', 'json'], 'ends|many/7.txt|0');
    expect([status, (JSON.parse(stdout) as unknown[]).length]).toEqual([2, 23]);
    expect(stderr).toContain('many/7.txt');
  });

  it('leaves marked copies of all others', () => {
    expect(set.run(['validate', 'many', '--jobs', '2', '--no-join', '--annotate', 'copies'], 'ends|many/7.txt|0').status).toBe(2);
    expect(readdirSync(join(set.folder, 'copies/many'))).toHaveLength(11);
    expect(set.leftovers()).toEqual([]);
  });

  it('again and again ends the run all the same', () => {
    const { status, stdout } = set.run([...spoilt, '--no-join'], 'ends|many/2|0');
    const lines = linesOf(stdout);
    expect([status, lines.length, lines.filter(({ verdict }) => verdict === 'unreadable').length]).toEqual([2, 24, 5]);
  }, 30_000);
});
