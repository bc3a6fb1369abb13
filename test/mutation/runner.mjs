// Runs, for one mutant, the test files that reach it, the quickest first, until one fails: Jest by itself loads every file
// of the suite and goes on after the first failure.
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import TestRunner from 'jest-runner';

const kept = join(process.env.MUTATION_FOLDER, 'covering.json');
const known = () => (existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : { times: {}, files: {} });

export default class extends TestRunner {
  async runTests(tests, watcher, options) {
    const mutant = process.env['__STRYKER_ACTIVE_MUTANT__'];
    if (mutant === undefined) return super.runTests(tests, watcher, options);
    const { times, files } = (this.known ??= known());
    const timeOf = ({ path }) => times[relative('', path)] ?? 0;
    const wanted = tests.filter(({ path }) => files[mutant]?.includes(relative('', path)) ?? true).sort((a, b) => timeOf(a) - timeOf(b));
    if (wanted.length === 0) throw new Error(`no test file reaches mutant ${mutant}`);
    let failed = false;
    const stop = this.on('test-file-success', ([, { numFailingTests }]) => void (failed ||= numFailingTests > 0));
    const halt = this.on('test-file-failure', () => void (failed = true));
    for (const test of wanted) if (!failed) await super.runTests([test], watcher, options);
    stop();
    halt();
  }
}
