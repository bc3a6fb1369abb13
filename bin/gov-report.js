#!/usr/bin/env node
// `require`, since `import` would read the whole bundle once more to look for names it exports.
import { createRequire } from 'node:module';

createRequire(import.meta.url)('../dist/gov-report.cjs');
