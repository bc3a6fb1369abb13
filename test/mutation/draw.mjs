// Draws a sample of the mutants of the core, each as likely as any other.
import { createHash } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { globSync } from 'tinyglobby';

/** What makes a mutant itself in any run, whichever others are made with it. */
export const keyOf = ({ fileName, location: { start, end }, mutatorName, replacement }) =>
  JSON.stringify([fileName.replaceAll('\\', '/').replace(/^(?:.*\/)?src\//, ''), start.line, start.column, end.line, end.column, mutatorName, replacement]);

/** `{ total, drawn }`: how many mutants Stryker knows of in these files, and those drawn. The same seed draws the same. */
export async function draw(patterns, { count, seed }) {
  const mutants = await mutantsOf(globSync(patterns).sort());
  const placed = mutants.map((one) => ({ one, place: createHash('sha256').update(`${seed} ${keyOf(one)}`).digest('hex') }));
  return { total: mutants.length, drawn: placed.sort((a, b) => (a.place < b.place ? -1 : 1)).slice(0, count).map(({ one }) => one) };
}

/** The part of a file a mutant changes, as Stryker's `mutate` has it. Mutants within it are made too; the plugin leaves them out. */
export const rangeOf = ({ fileName, location: { start, end } }) => `${fileName}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`;

async function mutantsOf(files) {
  const { createInstrumenter } = await strykers('@stryker-mutator/instrumenter');
  const { createInjector } = await strykers('typed-inject');
  const quiet = { isDebugEnabled: () => false, debug() {}, info() {}, warn() {} };
  const instrumenter = createInjector().provideValue('logger', quiet).injectFunction(createInstrumenter);
  const sources = files.map((name) => ({ name, mutate: true, content: readFileSync(name, 'utf8') }));
  const options = { plugins: null, excludedMutations: [], ignorers: [], mutator: { plugins: null, excludedMutations: [] } };
  return (await instrumenter.instrument(sources, options)).mutants;
}

/** A package from where `stryker` is installed: npx keeps it outside this project and names it on the path. */
async function strykers(name) {
  for (const folder of process.env.PATH.split(delimiter)) {
    try {
      return await import(pathToFileURL(createRequire(realpathSync(join(folder, '..', '@stryker-mutator/core/package.json'))).resolve(name)));
    } catch {
      continue;
    }
  }
  throw new Error(`${name} is not beside any program on the path: run this as npm run mutate (${resolve('.')})`);
}
