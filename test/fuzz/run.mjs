#!/usr/bin/env node
// A long run of the fuzzer: npm run fuzz -- [--minutes 5] [--runs 1000000] [--texts 8] [--workers 2] [--seed 0] [--only name] [--hang 60] [--keep folder] [folder…]
// `--runs` ends it after so many documents, `--texts` gives texts so much more of the time, `--hang` says after how many seconds of the clock a document hangs (more beside other work); now and then it says how far it is.
// Every document is a sample spoilt by a seed, so a failure is made again by: npm run fuzz -- --case <name>@<seed> [--keep folder]
// Ends with 1 when a promise was broken, a document hung (two seconds of the processor are told), or a process ran out of 500 MB.
import { build } from 'esbuild';
import { fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const heap = 500;
/** Documents a process is given before another takes over: no more are lost when it ends early. */
const shift = 25_000;

if (process.send) process.once('message', follow);
else await lead();

async function lead() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      minutes: { type: 'string', default: '5' }, runs: { type: 'string' }, texts: { type: 'string', default: '1' }, workers: { type: 'string', default: '2' }, seed: { type: 'string', default: String(Date.now() % 1e9) },
      only: { type: 'string' }, hang: { type: 'string', default: '60' }, keep: { type: 'string' }, case: { type: 'string' },
    },
  });
  const folders = ['fixtures', ...positionals];
  const bundle = await bundled();
  if (values.case) return again(bundle, values.case, folders, values.keep);
  const begun = Date.now();
  const budget = Number(values.minutes) * 60_000;
  const workers = Number(values.workers);
  const from = Number(values.seed);
  console.log(`seed ${from}, ${workers} workers, ${values.minutes} min, folders ${folders.join(' ')}`);
  const known = new Map();
  const job = { bundle, folders, step: workers, only: values.only, texts: Number(values.texts), hangs: Number(values.hang) * 1000 };
  const runs = values.runs ? Math.ceil(Number(values.runs) / workers) : Infinity;
  const tallies = await Promise.all(Array.from({ length: workers }, (_, nth) => crew({ ...job, from: from + nth, end: begun + budget, runs }, known)));
  report(tallies.flat(), known, Date.now() - begun);
  if (values.keep) for (const { name, seed } of [...known.values()].map(([first]) => first)) await save(bundle, name, seed, folders, values.keep);
}

/** The session as one file beside the packages it imports. */
async function bundled() {
  const outfile = fileURLToPath(new URL(`../../node_modules/.cache/gov-report-fuzz-${process.pid}.mjs`, import.meta.url));
  await build({ entryPoints: [fileURLToPath(new URL('session.ts', import.meta.url))], bundle: true, platform: 'node', format: 'esm', packages: 'external', outfile, logLevel: 'error' });
  return pathToFileURL(outfile).href;
}

/** One process after the other until the time is up or there were enough: a hang or a full heap ends one, is noted, and the next goes on behind it. */
async function crew({ end, runs, ...job }, known) {
  const tallies = [];
  for (let from = job.from, left = runs; Date.now() < end && left > 0; from += 1_000_003 * job.step) {
    const tally = await worker({ ...job, from, budget: end - Date.now(), runs: Math.min(left, shift) }, known);
    tallies.push(tally);
    left -= tally.runs;
    console.log(`… ${tallies.reduce((sum, { runs }) => sum + runs, 0)} documents from seed ${job.from} on`);
  }
  return tallies;
}

function worker({ hangs, ...job }, known) {
  return new Promise((resolve) => {
    const child = fork(fileURLToPath(import.meta.url), [], { execArgv: [`--max-old-space-size=${heap}`], stdio: ['ignore', 'inherit', 'pipe', 'ipc'] });
    let [now, since, begun, said, ending, tally] = [null, 0, 0, '', '', null];
    const watch = setInterval(() => {
      if (!now || Date.now() - since < hangs) return;
      ending = `hang: more than ${hangs} ms`;
      child.kill('SIGKILL');
    }, 500);
    child.stderr.on('data', (piece) => (said = (said + piece).slice(0, 10_000)));
    child.on('message', (message) => {
      if (message.begin) [now, since, begun] = [message.begin, Date.now(), begun + 1];
      else if (message.breach) note(known, message.breach.name, message.breach.seed, message.breach.breaches);
      else tally = message.tally;
    });
    child.on('close', (code, signal) => {
      clearInterval(watch);
      if (!tally) note(known, now?.name, now?.seed, [ending || `process ended: ${/FATAL ERROR: .*/.exec(said)?.[0] ?? (said || signal || code)}`]);
      resolve(tally ?? { runs: begun, figures: 0, verdicts: { lost: begun }, kinds: {}, slowest: { milliseconds: 0, name: '', seed: 0 } });
    });
    child.send(job);
  });
}

async function follow({ bundle, ...job }) {
  process.once('disconnect', () => process.exit());
  const { runSession } = await import(bundle);
  const tally = await runSession({
    ...job,
    begin: (name, seed) => process.send({ begin: { name, seed } }),
    breach: (name, seed, breaches) => process.send({ breach: { name, seed, breaches } }),
  });
  process.send({ tally }, () => process.exit());
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

/** The largest of what was counted, all counts taken together. */
function most(counted) {
  const sums = {};
  for (const counts of counted) for (const [name, count] of Object.entries(counts)) sums[name] = (sums[name] ?? 0) + count;
  return Object.entries(sums).toSorted((a, b) => b[1] - a[1]).slice(0, 20).map(([name, count]) => `${name} ${count}`).join(', ');
}

function report(tallies, known, took) {
  const runs = tallies.reduce((sum, tally) => sum + tally.runs, 0);
  const figures = tallies.reduce((sum, tally) => sum + tally.figures, 0);
  const slowest = tallies.map((tally) => tally.slowest).toSorted((a, b) => b.milliseconds - a.milliseconds)[0];
  console.log(`${runs} documents in ${Math.round(took / 1000)} s, ${figures} figures read, each held against its document`);
  console.log(most(tallies.map(({ kinds }) => kinds)));
  console.log(most(tallies.map(({ verdicts }) => verdicts)));
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
