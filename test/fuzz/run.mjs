#!/usr/bin/env node
// A long run of the fuzzer: npm run fuzz -- [--minutes 5] [--runs 1000000] [--texts 8] [--workers 2] [--seed 0] [--only name] [--keep folder] [folder…]
// `--runs` ends it after so many documents, `--texts` gives texts so much more of the time; every ten minutes it says how far it is.
// Every document is a sample spoilt by a seed, so a failure is made again by: npm run fuzz -- --case <name>@<seed> [--keep folder]
// Ends with 1 when a promise was broken, a document took more than a minute of the clock (two seconds of the processor are told), or a thread ran out of 500 MB.
import { build } from 'esbuild';
import { ftruncateSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

const hangs = 60_000;
const heap = 500;

if (isMainThread) await lead();
else await follow(workerData);

async function lead() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      minutes: { type: 'string', default: '5' }, runs: { type: 'string' }, texts: { type: 'string', default: '1' }, workers: { type: 'string', default: '2' }, seed: { type: 'string', default: String(Date.now() % 1e9) },
      only: { type: 'string' }, keep: { type: 'string' }, case: { type: 'string' },
    },
  });
  const folders = ['fixtures', ...positionals];
  const bundle = await bundled();
  if (values.case) return again(bundle, values.case, folders, values.keep);
  const budget = Number(values.minutes) * 60_000;
  const workers = Number(values.workers);
  const from = Number(values.seed);
  console.log(`seed ${from}, ${workers} workers, ${values.minutes} min, folders ${folders.join(' ')}`);
  const known = new Map();
  const tallies = await Promise.all(Array.from({ length: workers }, (_, nth) => crew({ bundle, folders, from: from + nth, step: workers, end: Date.now() + budget, only: values.only, texts: Number(values.texts), ...(values.runs && { runs: Math.ceil(Number(values.runs) / workers) }) }, known)));
  report(tallies.flat(), known, budget);
  if (values.keep) for (const { name, seed } of [...known.values()].map(([first]) => first)) await save(bundle, name, seed, folders, values.keep);
}

/** The session as one file beside the packages it imports. */
async function bundled() {
  const outfile = fileURLToPath(new URL(`../../node_modules/.cache/gov-report-fuzz-${process.pid}.mjs`, import.meta.url));
  await build({ entryPoints: [fileURLToPath(new URL('session.ts', import.meta.url))], bundle: true, platform: 'node', format: 'esm', packages: 'external', outfile, logLevel: 'error' });
  return pathToFileURL(outfile).href;
}

/** One thread after the other until the time is up: a hang or a full heap ends a thread, is noted, and the next goes on behind it. */
async function crew({ end, ...job }, known) {
  const tallies = [];
  while (Date.now() < end && !(job.runs <= 0)) {
    const { tally, next } = await thread({ ...job, budget: end - Date.now() }, known);
    if (tally) tallies.push(tally);
    if (job.runs !== undefined) job.runs -= tally?.runs ?? 0;
    if (next === null) break;
    job.from = next;
  }
  return tallies;
}

function thread(job, known) {
  return new Promise((resolve) => {
    const worker = new Worker(fileURLToPath(import.meta.url), { workerData: job, resourceLimits: { maxOldGenerationSizeMb: heap } });
    let now = { name: '', seed: job.from };
    let since = Date.now();
    let begun = 0;
    const telling = setInterval(() => console.log(`… ${begun} documents in this thread`), 600_000);
    const lost = (how) => {
      clearInterval(watch);
      clearInterval(telling);
      note(known, now.name, now.seed, [how]);
      void worker.terminate();
      resolve({ tally: { runs: begun, figures: 0, verdicts: { lost: begun }, slowest: { milliseconds: 0, name: '', seed: 0 } }, next: job.from + 1_000_003 * job.step });
    };
    const watch = setInterval(() => now.name && Date.now() - since > hangs && lost(`hang: more than ${hangs} ms`), 500);
    worker.on('message', (message) => {
      if (message.begin) [now, since, begun] = [message.begin, Date.now(), begun + 1];
      else if (message.breach) note(known, message.breach.name, message.breach.seed, message.breach.breaches);
      else {
        clearInterval(watch);
        clearInterval(telling);
        resolve({ tally: message.tally, next: null });
      }
    });
    worker.on('error', (failure) => lost(`thread ended: ${failure.stack ?? failure}`));
  });
}

async function follow({ bundle, ...job }) {
  const { runSession } = await import(bundle);
  // A heap that overflows in native code takes the whole program with it: what was being read then stands in this file.
  const last = openSync(`${fileURLToPath(bundle)}.${job.from}.case`, 'w');
  const begin = (name, seed) => {
    parentPort.postMessage({ begin: { name, seed } });
    ftruncateSync(last);
    writeSync(last, `${name}@${seed}\n`, 0);
  };
  const tally = await runSession({ ...job, begin, breach: (name, seed, breaches) => parentPort.postMessage({ breach: { name, seed, breaches } }) });
  parentPort.postMessage({ tally });
}

/** Breaches are grouped by what they say without their figures. */
function note(known, name, seed, breaches) {
  for (const breach of breaches) {
    const kind = breach.split('\n').slice(0, 3).join(' ').replace(/"[^"]*"/gs, '""').replace(/\d+/g, '#').replace(/\b(?:requests|disclosure|disputes|statistics)\.[\w.]+/g, 'cell');
    if (!known.has(kind)) {
      console.log(`✗ ${name}@${seed}: ${breach}`);
      known.set(kind, []);
      process.exitCode = 1;
    }
    known.get(kind).push({ name, seed });
  }
}

function report(tallies, known, budget) {
  const runs = tallies.reduce((sum, tally) => sum + tally.runs, 0);
  const figures = tallies.reduce((sum, tally) => sum + tally.figures, 0);
  const verdicts = {};
  for (const tally of tallies) for (const [verdict, count] of Object.entries(tally.verdicts)) verdicts[verdict] = (verdicts[verdict] ?? 0) + count;
  const slowest = tallies.map((tally) => tally.slowest).toSorted((a, b) => b.milliseconds - a.milliseconds)[0];
  console.log(`${runs} documents in ${Math.round(budget / 1000)} s, ${figures} figures read, each held against its document`);
  console.log(Object.entries(verdicts).toSorted((a, b) => b[1] - a[1]).slice(0, 8).map(([verdict, count]) => `${verdict} ${count}`).join(', '));
  if (slowest) console.log(`slowest: ${Math.round(slowest.milliseconds)} ms (${slowest.name}@${slowest.seed})`);
  console.log(known.size === 0 ? 'no promise broken' : `${known.size} kinds of broken promises:`);
  for (const [kind, cases] of known) console.log(`  ${cases.length} × ${kind.slice(0, 200)}  e.g. ${cases.slice(0, 3).map(({ name, seed }) => `${name}@${seed}`).join(' ')}`);
}

async function again(bundle, named, folders, keep) {
  const at = named.lastIndexOf('@');
  const [name, seed] = [named.slice(0, at), Number(named.slice(at + 1))];
  const { caseOf, outcomeOf } = await import(bundle);
  if (keep) await save(bundle, name, seed, folders, keep);
  console.log(await outcomeOf(await caseOf(name, seed, folders), true));
}

async function save(bundle, name, seed, folders, keep) {
  const { caseOf } = await import(bundle);
  mkdirSync(keep, { recursive: true });
  const [stem, ending = ''] = [basename(name).replace(/\.\w+$/, ''), /\.\w+$/.exec(name)?.[0]];
  writeFileSync(join(keep, `${stem}@${seed}${ending}`), (await caseOf(name, seed, folders)).bytes);
}
