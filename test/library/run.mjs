// The library out of the packed package: packed, installed in an empty folder, called from Node, from TypeScript and from a
// page in Chromium, and held against the command line that came with it. Run after a build: node test/library/run.mjs.
// Needs npm's cache or registry, and a Chromium (CHROMIUM, else /usr/bin/chromium); fails, and never skips, where one is missing.
import assert from 'node:assert';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { unzipSync } from 'fflate';
import { chromium } from 'playwright-core';
import { check, outcome } from '../checks.mjs';
import { spoiltDocuments } from '../page/spoilt-documents.mjs';
import { hookHolds, stepsHold } from './documented.mjs';

const place = mkdtempSync(join(tmpdir(), 'gov-report-library-'));
const home = join(place, 'home');
const run = (command, argv, cwd = home) => execFileSync(command, argv, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 28 });

/** What a program asks of the library: of every document the validation, the report, and it as text and as a workbook. */
const program = `import { convert, readReport, validate } from 'gov-report';
import { resultToJson, reportToJson, InputError } from 'gov-report';
export async function asked(name, content) {
  const input = { name, content };
  return {
    results: (await validate(input)).map((one) => resultToJson(one, { lang: 'zh', version: '', color: false, columns: 80 })),
    report: reportToJson(await readReport(input)),
    json: await convert(input, 'json'), csv: await convert(input, 'csv'), markdown: await convert(input, 'markdown'),
    workbook: [...await convert(input, 'xlsx')],
    refused: await readReport({ content: '' }).catch((failure) => failure instanceof InputError && failure.saying.zh),
  };
}
`;
const typed = `import { convert, readReport, validate, type Report, type Result } from 'gov-report';
const report: Report = await readReport({ content: '' }, { form: '2021' });
const results: readonly Result[] = await validate({ content: new Uint8Array(), name: 'a.docx' }, { blank: 'unknown' });
const [text, bytes]: [string, Uint8Array] = [await convert({ content: '' }, 'csv'), await convert({ content: '' }, 'xlsx')];
// @ts-expect-error -- no such format
await convert({ content: '' }, 'pdf');
export const year: number | null = report.year ?? (results.length + text.length + bytes.length);
`;

try {
  run('npm', ['pack', '--ignore-scripts', '--pack-destination', place], process.cwd());
  mkdirSync(home);
  writeFileSync(join(home, 'package.json'), '{"private":true,"type":"module"}');
  run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', join(place, readdirSync(place).find((name) => name.endsWith('.tgz')))]);
  writeFileSync(join(home, 'asked.mjs'), program);
  const { asked } = await import(join(home, 'asked.mjs'));
  const documents = await spoiltDocuments();
  const told = new Map();
  for (const [name, bytes] of documents) {
    writeFileSync(join(home, name), bytes);
    await check(`${name}, in Node`, async () => {
      told.set(name, await asked(name, bytes));
      assert.deepStrictEqual(told.get(name), toldByCommandLine(name, told.get(name)));
    });
  }
  await check('TypeScript', () => {
    writeFileSync(join(home, 'typed.mts'), typed);
    const { stdout, status } = spawnSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--ignoreConfig', 'typed.mts'], { cwd: home, encoding: 'utf8' });
    assert.equal(status, 0, stdout);
  });
  await check('the example of README.md, as strict as TypeScript can be', () => {
    writeFileSync(join(home, 'example.mts'), /<!-- library -->\n```ts\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))[1]);
    const { stdout, status } = spawnSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '--noEmit', '--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess', '--module', 'nodenext', '--target', 'es2022', '--types', 'node', '--typeRoots', resolve('node_modules/@types'), '--ignoreConfig', 'example.mts'], { cwd: home, encoding: 'utf8' });
    assert.equal(status, 0, stdout);
  });
  await check('what is in the package', () => {
    const packed = join(home, 'node_modules/gov-report');
    assert.deepStrictEqual(readdirSync(packed).toSorted(), ['LICENSE', 'README.md', 'README.zh-CN.md', 'bin', 'dist', 'docs', 'package.json', 'schemas']);
    assert(existsSync(join(home, 'node_modules/.bin/gov-report')));
    assert.equal(JSON.parse(readFileSync(join(packed, 'schemas/report.schema.json'), 'utf8')).$schema, 'https://json-schema.org/draft/2020-12/schema');
  });
  const reports = { right: readFileSync('fixtures/sample.txt'), wrong: documents.get('错一格.txt') };
  await check('the commit hook of docs/ci.md', () => hookHolds(home, reports));
  await check('the build server of docs/ci.md', () => stepsHold(home, reports));
  await inBrowser(documents, told);
} finally {
  rmSync(place, { recursive: true });
}
const { checks, failures } = outcome();
process.stdout.write(`${[...failures, `library: ${checks - failures.length} passed, ${failures.length} failed`].join('\n')}\n`);
process.exitCode = failures.length === 0 && checks > 0 ? 0 : 1;

/** The same of the command line in the package; a workbook is written to a file. */
function toldByCommandLine(name, { refused }) {
  const gov = (...argv) => spawnSync(join(home, 'node_modules/.bin/gov-report'), [...argv, '--lang', 'zh'], { cwd: home, encoding: 'utf8', maxBuffer: 1 << 28 }).stdout;
  gov('convert', name, '--to', 'xlsx', '-o', 'a.xlsx', '--force');
  const json = gov('convert', name, '--to', 'json');
  assert.equal(refused, '文件是空的');
  return {
    results: JSON.parse(gov('validate', name, '-f', 'json')).results, report: JSON.parse(json),
    json, csv: gov('convert', name, '--to', 'csv'), markdown: gov('convert', name, '--to', 'markdown'), workbook: [...readFileSync(join(home, 'a.xlsx'))], refused,
  };
}

/** With the workbook as its parts in their order: browser and Node do not deflate to the same bytes. */
function unpacked(answer) {
  return { ...answer, workbook: Object.entries(unzipSync(Uint8Array.from(answer.workbook))) };
}

/** The program bundled for browsers, as bundlers do, and run in one: it says the same. */
async function inBrowser(documents, told) {
  let code = '';
  await check('a bundle for browsers', async () => {
    const { outputFiles, warnings } = await build({ entryPoints: [join(home, 'asked.mjs')], bundle: true, write: false, format: 'esm', platform: 'browser', target: 'es2022', absWorkingDir: home, logLevel: 'silent' });
    assert.deepStrictEqual(warnings.map(({ text }) => text), []);
    code = outputFiles[0].text;
  });
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'] });
  try {
    const tab = await browser.newPage();
    await tab.evaluate(async (text) => {
      globalThis.library = await import(URL.createObjectURL(new Blob([text], { type: 'text/javascript' })));
    }, code);
    for (const [name, bytes] of documents) {
      await check(`${name}, in a browser`, async () => {
        const answer = await tab.evaluate(async ([called, base64]) => JSON.stringify(await globalThis.library.asked(called, Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)))), [name, Buffer.from(bytes).toString('base64')]);
        assert.deepStrictEqual(unpacked(JSON.parse(answer)), unpacked(told.get(name)));
      });
    }
  } finally {
    await browser.close();
  }
}
