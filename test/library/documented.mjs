// What docs/ci.md tells people to do, done: its hook in a repository of git, its steps of a build server in a shell. In: where
// the package is installed, and a report that is right and one that is wrong. Out: nothing; throws where a word does not hold.
import assert from 'node:assert';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const page = readFileSync('docs/ci.md', 'utf8');
const blocks = [...page.matchAll(/```(\w+)\n([^]*?)```/g)].map(([, kind, text]) => ({ kind, text }));

/** The commit hook: a wrong report stops a commit, what is staged counts and not what lies in the folder. */
export function hookHolds(home, { right, wrong }) {
  const { text } = blocks.find((one) => one.text.startsWith('#!/bin/sh'));
  const repository = join(home, 'repository');
  mkdirSync(join(repository, '年报'), { recursive: true });
  const git = (...argv) => spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'core.quotepath=off', ...argv], { cwd: repository, encoding: 'utf8', env: withProgram(home) });
  const commit = (file, report) => {
    writeFileSync(join(repository, file), report);
    git('add', '--', file);
    return git('commit', '-m', 'a');
  };
  git('init', '-q');
  writeFileSync(join(repository, '.git/hooks/pre-commit'), text);
  chmodSync(join(repository, '.git/hooks/pre-commit'), 0o755);
  assert.equal(commit('说明.txt', '没有年报').status, 0, 'a commit without reports is let through');
  const stopped = commit('年报/甲 局.txt', wrong);
  assert.deepStrictEqual([stopped.status, /应为 2，现为 20/.test(stopped.stdout + stopped.stderr)], [1, true], stopped.stdout + stopped.stderr);
  writeFileSync(join(repository, '年报/甲 局.txt'), right);
  assert.equal(git('commit', '-m', 'a').status, 1, 'what is staged counts, not what lies in the folder');
  assert.equal(commit('年报/甲 局.txt', right).status, 0, 'a right report is let through');
  rmSync(repository, { recursive: true });
}

/** The lines a build server runs, one after the other, and what they leave for the steps behind them. */
export function stepsHold(home, { right, wrong }) {
  const line = /gov-report validate .*-f github.*/.exec(blocks.find(({ kind }) => kind === 'yaml').text)[0];
  for (const [report, status, told] of [[wrong, 1, /^::error file=年报\/甲\.txt,line=44/m], [right, 0, /没有发现问题/]]) {
    const folder = join(home, 'build');
    mkdirSync(join(folder, '年报'), { recursive: true });
    writeFileSync(join(folder, '年报/甲.txt'), report);
    const { status: came, stdout } = spawnSync('sh', ['-e', '-c', line], { cwd: folder, encoding: 'utf8', env: withProgram(home) });
    assert.equal(came, status, stdout);
    assert.match(stdout, told);
    assert(existsSync(join(folder, 'check.sarif')));
    assert.equal(JSON.parse(readFileSync(join(folder, 'check.sarif'), 'utf8')).version, '2.1.0');
    rmSync(folder, { recursive: true });
  }
}

const withProgram = (home) => ({ ...process.env, LANG: 'zh_CN.UTF-8', PATH: join(home, 'node_modules/.bin') + delimiter + process.env.PATH });
