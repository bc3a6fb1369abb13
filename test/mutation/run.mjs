// Mutants of the core, all of them or some drawn by chance, and the share the tests found, with its interval:
//   npm run mutate -- --sample 300 --seed 7
// Further arguments are Stryker's own. What is static, the data of the forms above all, is not tried: it is read once when
// a module is loaded, every test runs over it, and a mutant of a label is a label; the paper is pinned by other means.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { draw, keyOf, rangeOf } from './draw.mjs';

const settings = 'test/mutation/stryker.json';
const given = process.argv.slice(2);
/** The value after an option of ours, which is taken away from what is Stryker's. */
const taken = (option) => (given.includes(option) ? given.splice(given.indexOf(option), 2)[1] : undefined);
const [sample, seed = '1'] = [taken('--sample'), taken('--seed')];

const folder = resolve('node_modules/.cache/mutation');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const drawn = sample === undefined ? null : await drawing(Number(sample));
const chosen = drawn === null ? [] : ['--checkers', 'drawn', '--mutate', drawn.map(rangeOf).join(',')];
const { status } = spawnSync('stryker', ['run', settings, ...chosen, ...given], { stdio: 'inherit', shell: process.platform === 'win32', env: { ...process.env, MUTATION_FOLDER: folder } });
if (status !== 0) process.exit(1);
report(Object.entries(JSON.parse(readFileSync(resolve(folder, 'report.json'), 'utf8')).files));

async function drawing(count) {
  const { total, drawn: some } = await draw(JSON.parse(readFileSync(settings, 'utf8')).mutate, { count, seed });
  console.log(`${some.length} of ${total} mutants drawn, seed ${seed}`);
  writeFileSync(resolve(folder, 'drawn.json'), JSON.stringify(some.map(keyOf)));
  return some;
}

/** The score of each room and of all. */
function report(files) {
  const keys = drawn && new Set(drawn.map(keyOf));
  const tried = ([fileName, { mutants }]) => mutants.filter((one) => !keys || keys.has(keyOf({ ...one, fileName, location: { start: fromZero(one.location.start), end: fromZero(one.location.end) } })));
  for (const room of ['forms', 'recognise', 'check', 'diagnose', '']) {
    const states = files.filter(([name]) => name.includes(`src/${room}`)).flatMap((file) => tried(file).map(({ status: state }) => state));
    const count = (...wanted) => states.filter((state) => wanted.includes(state)).length;
    const found = count('Killed', 'Timeout');
    const all = found + count('Survived', 'NoCoverage');
    const share = all === 0 ? '' : `: ${((100 * found) / all).toFixed(1)} %, with 95 % certainty ${interval(found, all)}`;
    console.log(`${room || 'core'}: ${found} of ${all} mutants found${share}; ${count('Ignored')} static`);
  }
}

/** A report counts lines and columns from one, Stryker itself from nought. */
function fromZero({ line, column }) {
  return { line: line - 1, column: column - 1 };
}

/** Wilson's: it holds for few mutants and near 100 % too. */
function interval(found, all) {
  const [z, share] = [1.96, found / all];
  const [middle, width] = [share + (z * z) / (2 * all), z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all))];
  const [low, high] = [middle - width, middle + width].map((one) => ((100 * one) / (1 + (z * z) / all)).toFixed(1));
  return `${low} to ${high} %`;
}
