import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildSync } from 'esbuild';

/** The program as one file beside the packages it imports, bundled from the sources as they are; `remove` when done. */
export function executable(): { readonly path: string; remove(): void } {
  const path = resolve(`node_modules/.cache/gov-report-${process.pid}-${Math.random().toString(36).slice(2)}.mjs`);
  buildSync({ entryPoints: ['src/cli/start.ts'], bundle: true, platform: 'node', format: 'esm', packages: 'external', outfile: path, define: { GOV_REPORT_VERSION: '"0"' }, logLevel: 'error' });
  return { path, remove: () => rmSync(path, { force: true }) };
}
