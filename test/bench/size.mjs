// What an installation weighs, against its budget.
import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { print } from './measure.mjs';

export default async function size() {
  const bundle = resolve(`node_modules/.cache/gov-report-size-${process.pid}.mjs`);
  await build({ entryPoints: ['test/pages/dependencies-page.ts'], bundle: true, platform: 'node', format: 'esm', outfile: bundle, logLevel: 'error' });
  const { budget, dependencies, sum } = await import(pathToFileURL(bundle).href);
  rmSync(bundle);
  const [{ unpackedSize, entryCount }] = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  const all = dependencies();
  const [needed, optional] = ['needed', 'optional'].map((kind) => sum(all.filter((one) => one.kind === kind)));
  const against = (value, most) => `${value <= most ? 'within' : 'BEYOND'} ${most}`;
  print('the package itself, kB', Math.round(unpackedSize / 1024), `${entryCount} files, ${against(unpackedSize / 1024, budget.own)}`);
  print('packages needed', needed.packages, against(needed.packages, budget.packages));
  print('packages needed, kB', needed.kilobytes, against(needed.kilobytes, budget.kilobytes));
  print('optional, kB', optional.kilobytes, `${optional.packages} packages`);
}
