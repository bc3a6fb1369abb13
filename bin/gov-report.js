#!/usr/bin/env node
// The shebang and one call: the bundle, compiled ahead where this Node's own cache of it was kept (`dist/*.cache`).
'use strict';
const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');
const { Script } = require('node:vm');

const file = join(__dirname, '..', 'dist', 'gov-report.cjs');
const kept = file.replace(/cjs$/, 'cache');
// The bundle's own `import()` is this one: a compiled script has none.
const script = new Script(`(function (exports, require, module, __filename, __dirname, importHere) {${readFileSync(file, 'latin1')}\n})`, {
  filename: file,
  ...(existsSync(kept) && { cachedData: readFileSync(kept) }),
});
const bundle = { exports: {} };
script.runInThisContext()(bundle.exports, createRequire(file), bundle, file, join(__dirname, '..', 'dist'), (name) => import(name));

// `npm run build` asks for the cache of what this run compiled.
if (process.env.GOV_REPORT_KEEP) process.once('exit', () => writeFileSync(process.env.GOV_REPORT_KEEP, script.createCachedData()));
