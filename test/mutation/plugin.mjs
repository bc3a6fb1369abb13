// What Stryker is told besides its settings: which mutants were drawn, and what to write down of the first run.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { keyOf } from './draw.mjs';

const { MUTATION_FOLDER: folder } = process.env;

/** Refuses what was not drawn: Stryker itself knows no draw, and leaves what a checker refuses out of its score. */
const drawn = {
  async init() {
    this.keys = new Set(JSON.parse(readFileSync(join(folder, 'drawn.json'), 'utf8')));
  },
  async check(mutants) {
    return Object.fromEntries(mutants.map((one) => [one.id, this.keys.has(keyOf(one)) ? { status: 'passed' } : { status: 'compileError', reason: 'not drawn' }]));
  },
};

/** Writes which test files reach which mutant, and how long each file took, for the runner. */
const covering = {
  onDryRunCompleted({ result: { tests, mutantCoverage } }) {
    const fileOf = new Map(tests.map(({ id, fileName }) => [id, relative('', fileName)]));
    const times = {};
    const files = {};
    for (const { id, timeSpentMs } of tests) times[fileOf.get(id)] = (times[fileOf.get(id)] ?? 0) + timeSpentMs;
    for (const [test, reached] of Object.entries(mutantCoverage.perTest)) for (const id of Object.keys(reached)) (files[id] ??= []).push(fileOf.get(test));
    for (const id of Object.keys(files)) files[id] = [...new Set(files[id])];
    writeFileSync(join(folder, 'covering.json'), JSON.stringify({ times, files }));
  },
};

export const strykerPlugins = [
  { kind: 'Checker', name: 'drawn', value: drawn },
  { kind: 'Reporter', name: 'covering', value: covering },
];
