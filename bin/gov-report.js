#!/usr/bin/env node
// The shebang and one call: the program, compiled ahead where this Node's own cache of it was kept (`dist/*.cache`).
'use strict';
const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

const folder = join(__dirname, '..', 'dist');
const program = join(folder, 'gov-report.cjs');
const kept = join(folder, 'gov-report.cache');
const script = new Script(readFileSync(program, 'latin1'), { filename: program, ...(existsSync(kept) && { cachedData: readFileSync(kept) }) });
// A compiled script has no `import()` of its own: it is lent this one.
script.runInThisContext()(require, (name) => import(name), __filename, folder);

// `npm run build` asks for the cache of what this run compiled.
if (process.env.GOV_REPORT_KEEP) process.once('exit', () => writeFileSync(process.env.GOV_REPORT_KEEP, script.createCachedData()));
