// Emits the library with its types, the command line as one file that starts fast, and what a run of it compiles, kept
// for this Node; the offline page; the library for browsers.
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { buildProgram } from './src/cli/build.mjs';
import { buildBrowserLibrary, buildPage } from './src/page/build.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
await buildProgram('variants/cjw/dist/gov-report.cjs', version);
execFileSync(process.execPath, ['variants/cjw/bin/gov-report.js', 'validate', 'fixtures/sample.txt'], { env: { ...process.env, GOV_REPORT_KEEP: 'variants/cjw/dist/gov-report.cache' }, stdio: 'ignore' });

