#!/usr/bin/env node
// Builds and runs the whole suite, and the conformance where it is at hand, with other versions of Node:
//   npm run test:nodes -- 24 20.19.0        versions, as the registry's package `node` has them
//   npm run test:nodes -- /opt/node/bin/node  or programs that are here already
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

const asked = process.argv.slice(2);
if (asked.length === 0) throw new Error('name versions or programs: npm run test:nodes -- 24');

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
/** What a script of the package gives to Node. */
const argumentsOf = (script) => scripts[script].split(' ').slice(1);
const steps = [
  ['build', argumentsOf('build')],
  ['tests', argumentsOf('test')],
  ...(existsSync('../shared/conformance/run.mjs') ? [['conformance', ['../shared/conformance/run.mjs', 'office']]] : []),
];

let failed = 0;
for (const one of asked) {
  const { program, remove } = existsSync(one) ? { program: one, remove: () => {} } : installed(one);
  console.log(`\n== Node ${execFileSync(program, ['--version'], { encoding: 'utf8' }).trim()}`);
  for (const [name, argv] of steps) {
    // The first of that name on the path, so that whatever the tests start is the same Node.
    const { status } = spawnSync(program, argv, { stdio: 'inherit', env: { ...process.env, PATH: `${dirname(program)}${delimiter}${process.env.PATH}` } });
    if (status !== 0) failed++;
    console.log(`-- ${name}: ${status === 0 ? 'passed' : `failed (${status})`}`);
  }
  remove();
}
process.exitCode = failed > 0 ? 1 : 0;

/** A version of Node in a folder of its own. */
function installed(version) {
  const folder = mkdtempSync(join(tmpdir(), 'gov-report-node-'));
  // Its own script only chooses the package with the program for this machine, which is named here outright.
  const machine = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  execFileSync('npm', ['install', '--prefix', folder, '--no-save', '--ignore-scripts', `${machine}@${version}`], { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
  return { program: join(folder, 'node_modules', machine, 'bin', process.platform === 'win32' ? 'node.exe' : 'node'), remove: () => rmSync(folder, { recursive: true, force: true }) };
}
