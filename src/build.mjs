// Emits the library with its types, the command line as one file that starts fast, and what a run of it compiles, kept
// for this Node; the offline page; the library for browsers.
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { buildProgram } from './cli/build.mjs';
import { buildBrowserLibrary, buildPage } from './page/build.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
rmSync('dist', { recursive: true, force: true });
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'src/tsconfig.json'], { stdio: 'inherit' });
await buildProgram('dist/gov-report.cjs', version);
execFileSync(process.execPath, ['bin/gov-report.js', 'validate', 'fixtures/sample.txt'], { env: { ...process.env, GOV_REPORT_KEEP: 'dist/gov-report.cache' }, stdio: 'ignore' });

await buildPage('dist/page.html', version);
await buildBrowserLibrary('dist/browser.js');
