// Emits the library with its types, and bundles the command line into one file that starts fast: what is heavy stays
// outside and is loaded when a source wants it, and what a run compiles is kept for this Node.
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { buildBrowserLibrary, buildPage } from './src/page/build.mjs';

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
  external: ['ajv', 'cli-table3', 'fflate', 'htmlparser2', 'pdfjs-dist', 'tinyglobby', 'xlsx'],
  define: { GOV_REPORT_VERSION: JSON.stringify(version), 'import.meta.url': 'undefined' },
  logLevel: 'warning',
});

// A compiled script has no `import()`: bin/gov-report.js lends its own; whoever requires the bundle plainly has one. The characters esbuild leaves in expressions are
// escaped too: plain ASCII is read at half the cost.
const bundle = readFileSync('dist/gov-report.cjs', 'utf8').replace(/\bimport\(/g, 'importHere(');
const lent = `var importHere = importHere || ((name) => import(name));\n${bundle}`;
writeFileSync('dist/gov-report.cjs', lent.replace(/[^\0-\x7f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`));
execFileSync(process.execPath, ['bin/gov-report.js', 'validate', 'fixtures/sample.txt'], { env: { ...process.env, GOV_REPORT_KEEP: 'dist/gov-report.cache' }, stdio: 'ignore' });

await buildPage('dist/page.html', version);
await buildBrowserLibrary('dist/browser.js');
