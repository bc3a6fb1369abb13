import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { formatNames } from '../../src/present/format-names.js';
import { linesOf, stage } from './stage.js';

const set = await stage({ reports: 16 });
afterAll(() => set.clear());

describe('a file that goes wrong while it is read', () => {
  it('is told with the reason, and the others are judged', () => {
    const { status, stdout } = set.run(['validate', 'many', '-f', 'ndjson'], 'read|many/7.txt|0');
    const lines = linesOf(stdout);
    expect([status, lines.length, lines.filter(({ verdict }) => verdict === 'unreadable').map(({ source, problem }) => [source, problem?.message])]).toEqual([2, 16, [['many/7.txt', '读不出文件：EIO']]]);
  });

  it('is told when it goes away between being found and being read', () => {
    writeFileSync(join(set.folder, 'many/passing.txt'), 'x');
    const { status, stdout } = set.run(['validate', 'many', '-f', 'ndjson'], 'gone|many/passing.txt|0');
    expect([status, linesOf(stdout).at(-1)]).toMatchObject([2, { source: 'many/passing.txt', verdict: 'unreadable' }]);
  });

  it('half of it is half a report, and no bug', () => {
    const { status, stdout, stderr } = set.run(['validate', 'a.txt', '-f', 'ndjson'], 'torn|a.txt|0');
    // Cut within a character, the text may be in no encoding at all.
    expect([1, 2]).toContain(status);
    expect([stderr, ['invalid', 'unreadable'].includes(linesOf(stdout)[0]!.verdict)]).toEqual(['', true]);
  });

  it('has its findings shown in no other bytes than those they were found in', () => {
    expect(set.run(['convert', 'a.txt', '--to', 'html', '-o', 'a.html']).status).toBe(0);
    const { status, stdout, stderr } = set.run(['validate', 'a.html', '-f', 'ndjson', '--annotate', 'copies'], 'changed|a.html|1');
    expect([status, linesOf(stdout)[0]!.verdict, existsSync(join(set.folder, 'copies'))]).toEqual([2, 'invalid', false]);
    expect(stderr).toContain('核对期间被改动');
  });

  it('costs the run where it is standard input', () => {
    for (const after of [0, 1]) {
      const { status, stdout, stderr } = set.run(['validate', '-', '-f', 'ndjson'], `stdin||${after}`);
      expect([status, stderr]).toEqual([2, '']);
      expect(linesOf(stdout)).toMatchObject([{ verdict: 'unreadable' }]);
    }
  });

  it('a second reading that fails costs the marked copy, not the verdict', () => {
    const { status, stdout, stderr } = set.run(['validate', 'a.txt', '-f', 'ndjson', '--annotate', 'copies'], 'read|a.txt|1');
    expect([status, linesOf(stdout)[0]!.verdict]).toEqual([2, 'invalid']);
    expect(stderr).toContain('EIO');
  });
});

describe('what reads the output goes away', () => {
  it.each([...formatNames.map((name) => `validate many -f ${name}`), ...['json', 'ndjson', 'csv', 'markdown', 'html', 'grid'].map((name) => `convert many --to ${name}`), 'show many', 'trend many', 'page', 'schema report'])('%s: quiet, and not as if all were well', (line) => {
    const { stdout, stderr } = set.shell(`set -o pipefail; gov-report ${line} | head -c 1 > /dev/null; echo "\${PIPESTATUS[0]}"`);
    expect(stderr).not.toMatch(/EPIPE|    at |内部错误/);
    // Output that fits into the pipe is delivered before anybody knows.
    expect(['0', '1', '2']).toContain(stdout.trim());
  });

  it('ends with 2 where more was to come', () => expect(set.shell('gov-report convert many --to json --with-places | head -c 1 > /dev/null; echo "${PIPESTATUS[0]}"').stdout.trim()).toBe('2'));

  it('where advice goes away, data and code are as ever', () => {
    expect(set.shell('gov-report validate a.txt -f ndjson 2> /dev/full').status).toBe(1);
    expect(set.shell('gov-report validate a.txt nofile -f ndjson 2>&-').status).toBe(2);
  });
});

describe('what is no file of paths, and no input', () => {
  it.each(['gov-report validate --files-from .', 'gov-report validate --files-from nope', 'gov-report validate - < .', 'gov-report validate - <&-', 'gov-report validate a.txt --config .', 'gov-report validate a.txt --baseline .', "printf 'a.txt\\0\\0\\0' | gov-report validate --files-from - --baseline nope"])('%s: a sentence', (line) => {
    const { status, stdout, stderr } = set.shell(line);
    expect(status).toBe(2);
    expect(stdout + stderr).toMatch(/✗/);
    expect(stderr).not.toMatch(/    at |内部错误/);
  });

  it('a list of paths ended by zeros, some of them empty, is read', () => expect(set.shell("printf 'a.txt\\0\\0many/0.txt\\0' | gov-report validate --files-from - -f ndjson").stdout.trim().split('\n')).toHaveLength(2));
});
