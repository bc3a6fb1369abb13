// The page in a real Chromium against the command line: the same JSON for every document given, no request let out, the
// first verdict in time, every download there. Run: node test/page/run.mjs [folder of documents]. Needs playwright-core
// and a Chromium (CHROMIUM, else /usr/bin/chromium); fails, and never skips, where one is missing.
import assert from 'node:assert';
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const folder = resolve(process.argv[2] ?? 'fixtures/markup');
const page = resolve('dist/page.html');
const readable = readdirSync(folder).filter((name) => /\.(?:txt|md|html?|docx?|odt|xlsx?|ods|csv)$/i.test(name));
const args = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const sample = readFileSync('fixtures/sample.txt', 'utf8').replace('申请15件', '申请18件');

const failures = [];
let checks = 0;
async function check(name, work) {
  checks++;
  try {
    await work();
  } catch (failure) {
    failures.push(`${name}: ${failure.message.slice(0, 600)}`);
  }
}

const commandLine = (path) => {
  const { stdout } = spawnSync(process.execPath, ['bin/gov-report.js', 'validate', path, '-f', 'json', '--lang', 'zh'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const run = JSON.parse(stdout);
  for (const result of run.results) result.source = result.source.replace(join(folder, '/'), '');
  return run;
};

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args });
try {
  const tab = await (await browser.newContext({ locale: 'zh-CN', acceptDownloads: true })).newPage();
  const [asked, errors] = [[], []];
  tab.on('request', (request) => /^(?:file|blob):/.test(request.url()) || asked.push(request.url()));
  tab.on('pageerror', (error) => errors.push(String(error)));
  await tab.goto(pathToFileURL(page).href);
  const judged = (count) => tab.waitForFunction((wanted) => document.querySelector('output').textContent.includes(` ${wanted} `), count, { timeout: 30_000 });

  await check('under 1 MB', () => assert(statSync(page).size < 1_000_000, String(statSync(page).size)));
  for (const name of readable) {
    await check(name, async () => {
      await tab.click('#clear');
      await tab.setInputFiles('#drop input', join(folder, name));
      await judged(1);
      assert.deepStrictEqual(JSON.parse(await tab.evaluate(() => globalThis.govReportJson())), commandLine(join(folder, name)));
    });
  }
  await check('a dropped file', async () => {
    await tab.click('#clear');
    await tab.evaluate((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'dropped.txt'));
      document.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    }, sample);
    await judged(1);
    assert.match(await tab.textContent('#results'), /申请18件/);
  });
  await check('the first verdict on pasted text within 100 ms', async () => {
    const times = [];
    for (let round = 0; round < 3; round++) {
      await tab.reload();
      await tab.fill('textarea', sample);
      times.push(await tab.evaluate(() => new Promise((done) => {
        const begun = performance.now();
        new MutationObserver(() => document.querySelector('#results .verdict') && done(performance.now() - begun)).observe(document.querySelector('#results'), { childList: true });
        document.querySelector('#check').click();
      })));
    }
    process.stdout.write(`first verdict: ${times.map((time) => time.toFixed(0)).join(', ')} ms\n`);
    assert(Math.min(...times) < 100, times.join());
  });
  for (const kind of ['marked', 'validation', 'report', 'workbook']) {
    await check(`download ${kind}`, async () => {
      const [download] = await Promise.all([tab.waitForEvent('download', { timeout: 10_000 }), tab.click(`[data-kind=${kind}]`)]);
      assert(statSync(await download.path()).size > 1000);
    });
  }
  await check('no request gets out', async () => {
    assert.equal(await tab.evaluate(() => fetch('https://example.com/').then(() => 'out', () => 'refused')), 'refused');
    assert.deepStrictEqual(asked, []);
    assert.match(await tab.textContent('.safe'), /不允许任何网络请求/);
  });
  await check('no error on the page', () => assert.deepStrictEqual(errors, []));
} finally {
  await browser.close();
}
process.stdout.write(`${[...failures, `page: ${checks - failures.length} passed, ${failures.length} failed (${readable.length} documents)`].join('\n')}\n`);
process.exitCode = failures.length === 0 && readable.length > 0 ? 0 : 1;
