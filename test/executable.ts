import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
// @ts-expect-error -- a script of the build, in plain JavaScript
import { buildProgram } from '../src/cli/build.mjs';

/**
 * Path of the program, built from the sources as they are in the way `npm run build` builds it and with what it compiles
 * kept: once in a run of the tests, by whichever asks first. The run removes it (`set-up.mjs`).
 */
export async function executable(): Promise<string> {
  const home = resolve(process.env['GOV_REPORT_TESTED']!);
  if (!existsSync(home)) await build(home);
  return join(home, 'bin/gov-report.js');
}

/** Whole or not at all: of two that build at once the second throws its own away. */
async function build(home: string): Promise<void> {
  const own = `${home}-${process.pid}`;
  const [path, dist] = [join(own, 'bin/gov-report.js'), join(own, 'dist')];
  for (const part of ['bin', 'dist']) mkdirSync(join(own, part), { recursive: true });
  writeFileSync(join(own, 'package.json'), '{}');
  copyFileSync('bin/gov-report.js', path);
  await (buildProgram as (target: string, version: string) => Promise<void>)(join(dist, 'gov-report.cjs'), '0.0.0');
  spawnSync(process.execPath, [path, 'validate', 'fixtures/sample.txt'], { env: { ...process.env, GOV_REPORT_KEEP: join(dist, 'gov-report.cache') } });
  try {
    renameSync(own, home);
  } catch {
    rmSync(own, { recursive: true });
  }
}
