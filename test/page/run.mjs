// The page in a real Chromium against the command line: documents of every format it reads, right and with a figure spoilt,
// are dropped on it and judged alike; what it gives to take away is byte for byte what the command line writes; no request
// is let out; the first verdict comes in time. Run: node test/page/run.mjs [folder of documents]. Needs playwright-core and
// a Chromium (CHROMIUM, else /usr/bin/chromium); fails, and never skips, where one is missing.
import assert from 'node:assert';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { check, outcome } from '../checks.mjs';
import { commandLine } from './command-line.mjs';
import { Page } from './page.mjs';
import { spoiltDocuments, wrongCell } from './spoilt-documents.mjs';

const most = { bytes: 1_000_000, verdict: 100 };
const folder = resolve(process.argv[2] ?? 'fixtures/markup');
const readable = readdirSync(folder).filter((name) => /\.(?:txt|md|html?|docx?|odt|xlsx?|ods|csv)$/i.test(name));
const sample = readFileSync('fixtures/sample.txt', 'utf8');

const place = mkdtempSync(join(tmpdir(), 'gov-report-page-'));
const page = await Page.open(resolve('dist/page.html'));
try {
  const size = statSync('dist/page.html').size;
  await check('under 1 MB', () => assert(size < most.bytes, String(size)));
  for (const name of readable) await check(name, async () => assert.deepStrictEqual(await page.judge(name, readFileSync(join(folder, name))), commandLine(folder, name).validation()));
  for (const [name, bytes] of await spoiltDocuments()) {
    writeFileSync(join(place, name), bytes);
    await check(`${name}, one figure wrong`, () => judgedAlike(name, bytes));
    await check(`${name}, taken away`, () => takenAway(name));
  }
  await check('the first verdict on pasted text in time', async () => {
    const times = [];
    for (let round = 0; round < 5; round++) times.push(await page.timeToVerdict(sample));
    process.stdout.write(`${size} bytes; first verdict: ${times.map((time) => time.toFixed(0)).join(', ')} ms\n`);
    assert(Math.min(...times) < most.verdict, times.join());
  });
  await check('several files, one after the other', async () => {
    const results = await page.judgeAll([['甲.txt', Buffer.from(sample)], ['空.txt', Buffer.alloc(0)], ['乙.txt', Buffer.from(sample.replace('申请15件', '申请18件'))]]);
    assert.deepStrictEqual(results.map(({ verdict }) => verdict), ['valid', 'unreadable', 'valid']);
  });
  await check('no request gets out, by any way', async () => {
    assert.deepStrictEqual(page.asked, []);
    assert.deepStrictEqual(await page.waysOut(), { fetch: 'refused', xhr: 'refused', image: 'refused', socket: 'refused', module: 'refused', beacon: 'refused' });
    assert.equal(page.refused.length, page.asked.length);
    assert.deepStrictEqual(page.refused.filter((why) => !/csp/i.test(why)), []);
    assert.match(await page.text('.safe'), /不允许任何网络请求/);
  });
  await check('no error on the page', () => assert.deepStrictEqual(page.errors, []));
} finally {
  await page.close();
  rmSync(place, { recursive: true });
}
const { checks, failures } = outcome();
process.stdout.write(`${[...failures, `page: ${checks - failures.length} passed, ${failures.length} failed (${readable.length} documents)`].join('\n')}\n`);
process.exitCode = failures.length === 0 && readable.length > 0 ? 0 : 1;

async function judgedAlike(name, bytes) {
  const run = await page.judge(name, bytes);
  assert.deepStrictEqual(run, commandLine(place, name).validation());
  assert.deepStrictEqual(run.results.flatMap(({ causes }) => causes.flatMap(({ explanations: [best] }) => best.changes.map(({ cell, from, to }) => [cell, from, to]))), [[wrongCell, 20, 2]]);
}

/** What was judged last, as it can be saved from the page. */
async function takenAway(name) {
  mkdirSync(join(place, 'page'), { recursive: true });
  const told = commandLine(place, name);
  const [marked, validation, report, workbook] = [await page.download('marked'), await page.download('validation'), await page.download('report'), await page.download('workbook')];
  assert.deepStrictEqual(unpacked(marked), unpacked(told.marked()));
  assert.deepStrictEqual(JSON.parse(validation), told.validation());
  assert.deepStrictEqual(JSON.parse(report), told.report());
  assert.deepStrictEqual(unpacked(workbook), unpacked(told.workbook()));
}

/** The parts of a zip in their order, for browser and Node do not deflate to the same bytes; of anything else its bytes. */
function unpacked(bytes) {
  return bytes.subarray(0, 2).toString() === 'PK' ? Object.entries(unzipSync(bytes)) : bytes;
}
