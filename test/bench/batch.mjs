import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { peakMemory, print } from './measure.mjs';

const program = 'bin/gov-report.js';

/** Many files: against scripts that only read them, and against themselves for memory. */
export default async function batch() {
  const place = mkdtempSync(join(tmpdir(), 'gov-report-bench-'));
  try {
    const texts = textsIn(join(place, 'texts'), 10_000);
    tenThousandTexts(texts, place);
    await memory(place);
    await workbooks(place);
    await mixed(place);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** So many correct reports of bodies of their own, 500 a folder. */
function textsIn(folder, count) {
  const sample = readFileSync('fixtures/sample.txt', 'utf8');
  for (let i = 0; i < count; i++) {
    const part = join(folder, String(Math.floor(i / 500)).padStart(3, '0'));
    if (i % 500 === 0) mkdirSync(part, { recursive: true });
    writeFileSync(join(part, `${String(i).padStart(6, '0')}.txt`), sample.replaceAll('青河县', `青河${i}县`));
  }
  return folder;
}

/** Milliseconds of a whole process, the least of two runs. */
function least(command, argv) {
  const once = () => {
    const start = process.hrtime.bigint();
    const { error, stderr, status } = spawnSync(command, argv, { stdio: ['ignore', 'ignore', 'pipe'] });
    if (error || status > 1) throw error ?? new Error(String(stderr));
    return Number(process.hrtime.bigint() - start) / 1e6;
  };
  return Math.min(once(), once());
}

const floorScript = `
const { readdirSync, readFileSync } = require('node:fs');
let fields = 0;
for (const name of readdirSync(process.argv[2], { recursive: true })) {
  if (!name.endsWith('.txt')) continue;
  for (const line of new TextDecoder().decode(readFileSync(process.argv[2] + '/' + name)).split('\\n')) fields += line.split('\\t').length;
}
console.log(fields);`;

function tenThousandTexts(folder, place) {
  const script = join(place, 'floor.cjs');
  writeFileSync(script, floorScript);
  const floor = least(process.execPath, [script, folder]);
  print('10,000 texts: read, decode and split', `${(floor / 1000).toFixed(2)} s`, 'the baseline, one thread');
  for (const [name, more] of [['validate -f ndjson', []], ['validate -f ndjson --no-join', ['--no-join']], ['validate -f ndjson --jobs 1', ['--jobs', '1']]]) {
    const own = least(process.execPath, [program, 'validate', folder, '-f', 'ndjson', ...more]);
    print(`10,000 texts: ${name}`, `${(own / floor).toFixed(2)} x`, `${Math.round(1e7 / own)} reports a second, ${availableParallelism()} processors; goal 2 x`);
  }
}

async function memory(place) {
  const small = textsIn(join(place, 'small'), 1000);
  const large = textsIn(join(place, 'large'), 50_000);
  for (const jobs of ['1', '2']) {
    const peaks = [];
    for (const folder of [small, large]) peaks.push(await peakMemory([program, 'validate', folder, '-f', 'ndjson', '--jobs', jobs]));
    print(`peak memory, --jobs ${jobs}: 50,000 to 1,000 files`, `${(peaks[1] / peaks[0]).toFixed(2)} x`, `${peaks.map((peak) => peak.toFixed(0)).join(' and ')} MB; goals 1.25 x and 200 MB`);
  }
}

const openpyxlScript = `
import openpyxl, pathlib, sys
cells = 0
for path in sorted(pathlib.Path(sys.argv[1]).glob('*.xlsx')):
    for sheet in openpyxl.load_workbook(path, data_only=True):
        for row in sheet.iter_rows(values_only=True):
            cells += sum(value is not None for value in row)
print(cells)`;

const sheetScript = `
const xlsx = require(process.argv[3]);
const { readdirSync } = require('node:fs');
let cells = 0;
for (const name of readdirSync(process.argv[2])) for (const sheet of Object.values(xlsx.readFile(process.argv[2] + '/' + name).Sheets)) cells += Object.keys(sheet).length;
console.log(cells);`;

/** Two hundred workbooks: against openpyxl where a Python has it (`PYTHON` names one), else against SheetJS alone. */
async function workbooks(place) {
  const folder = await workbooksIn(join(place, 'xlsx'), 200);
  const own = least(process.execPath, [program, 'validate', folder, '-f', 'ndjson']);
  const python = process.env.PYTHON ?? 'python3';
  const script = join(place, 'other.txt');
  if (spawnSync(python, ['-c', 'import openpyxl']).status === 0) {
    writeFileSync(script, openpyxlScript);
    const other = least(python, [script, folder]);
    print('200 workbooks: openpyxl to validate', `${(other / own).toFixed(2)} x`, `${(own / 1000).toFixed(2)} s against ${(other / 1000).toFixed(2)} s; goal 2 x`);
  } else print('200 workbooks: openpyxl', 'not installed', 'set PYTHON to a Python that has it');
  const sheets = join(place, 'sheets.cjs');
  writeFileSync(sheets, sheetScript);
  const other = least(process.execPath, [sheets, folder, join(process.cwd(), 'node_modules/xlsx')]);
  print('200 workbooks: SheetJS alone to validate', `${(other / own).toFixed(2)} x`, 'reading the cells and nothing else');
}

async function workbooksIn(folder, count) {
  const { readReports } = await import('../../dist/run.js');
  const { reportWorkbook } = await import('../../dist/write/xlsx/index.js');
  const [{ report }] = await readReports({ name: 'sample.txt', bytes: readFileSync('fixtures/sample.txt') });
  mkdirSync(folder, { recursive: true });
  for (let i = 0; i < count; i++) {
    const organization = `青河${i}县档案局`;
    writeFileSync(join(folder, `${i}.xlsx`), await reportWorkbook({ ...report, organization, title: `${organization}2023年政府信息公开工作年度报告` }));
  }
  return folder;
}

/** A thousand files of several kinds, some broken: every one must be in the output. */
async function mixed(place) {
  const folder = join(place, 'mixed');
  mkdirSync(folder);
  cpSync(join(place, 'xlsx'), join(folder, 'xlsx'), { recursive: true });
  textsIn(join(folder, 'txt'), 500);
  const sample = readFileSync('fixtures/sample.txt', 'utf8');
  for (let i = 0; i < 200; i++) writeFileSync(join(folder, `${i}.html`), pageOf(sample.replaceAll('青河县', `白石${i}县`)));
  for (let i = 0; i < 80; i++) cpSync('fixtures/markup/report.docx', join(folder, `${i}.docx`));
  for (let i = 0; i < 20; i++) writeFileSync(join(folder, `broken-${i}.${i % 2 ? 'docx' : 'pdf'}`), i % 2 ? 'PK\u0003\u0004 cut short' : '%PDF-1.7 cut short');
  const start = performance.now();
  const { stdout, status } = spawnSync(process.execPath, [program, 'validate', folder, '-f', 'ndjson'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const results = stdout.trimEnd().split('\n').map((line) => JSON.parse(line));
  const lost = results.filter(({ verdict }) => verdict === 'unreadable').length;
  print('1,000 mixed files, 20 of them broken', `${results.length} results`, `${lost} unreadable, exit code ${status}, ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

const pageOf = (text) =>
  `<!doctype html><meta charset="utf-8"><body>${text.split('\n').map((line) => (line.includes('\t') ? `<table><tr>${line.split('\t').map((cell) => `<td>${cell}</td>`).join('')}</tr></table>` : `<p>${line}</p>`)).join('\n').replaceAll('</table>\n<table>', '')}</body>`;
