import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
// @ts-expect-error -- a script of the build, in plain JavaScript
import { buildProgram } from '../src/cli/build.mjs';

export interface Executable {
  readonly path: string;
  remove(): void;
}

const ownName = (): string => `gov-report-${process.pid}-${Math.random().toString(36).slice(2)}`;

/** The program as one file beside the packages it imports, bundled from the sources as they are; `remove` when done. */
export function executable(): Executable {
  const path = resolve(`node_modules/.cache/${ownName()}.mjs`);
  buildSync({ entryPoints: ['src/cli/start.ts'], bundle: true, platform: 'node', format: 'esm', packages: 'external', outfile: path, define: { GOV_REPORT_VERSION: '"0"' }, logLevel: 'error' });
  return { path, remove: () => rmSync(path, { force: true }) };
}

/** As `executable`, built as `npm run build` builds it: only so are there worker threads. */
export async function installed(): Promise<Executable> {
  const home = resolve(`node_modules/.cache/${ownName()}`);
  const path = join(home, 'bin/gov-report.js');
  for (const part of ['bin', 'dist']) mkdirSync(join(home, part), { recursive: true });
  writeFileSync(join(home, 'package.json'), '{}');
  copyFileSync('bin/gov-report.js', path);
  await (buildProgram as (target: string, version: string) => Promise<void>)(join(home, 'dist/gov-report.cjs'), '0.0.0');
  return { path, remove: () => rmSync(home, { recursive: true, force: true }) };
}
