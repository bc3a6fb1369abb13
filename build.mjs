// Emits the library with its types, and bundles the command line into one file that starts fast: what is heavy stays
// outside and is loaded when a source wants it.
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
rmSync('dist', { recursive: true, force: true });
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
await build({
  entryPoints: ['src/cli/start.ts'],
  outfile: 'dist/gov-report.cjs',
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  external: ['ajv', 'cli-table3', 'fflate', 'htmlparser2', 'pdfjs-dist', 'tinyglobby', 'word-extractor', 'xlsx'],
  define: { GOV_REPORT_VERSION: JSON.stringify(version), 'import.meta.url': 'undefined' },
  logLevel: 'warning',
});
