import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { microseconds, print, processes } from './measure.mjs';
import { readDocuments } from '../../dist/read/index.js';
import { annotate } from '../../dist/write/annotate/index.js';

const program = 'bin/gov-report.js';
/** A report in each format, and a Word file with a tenth of one: what does not depend on the size is most of that. */
const files = [['xlsx', 'fixtures/workbook/office.xlsx'], ['docx', 'fixtures/office/parts.docx'], ['docx', 'fixtures/annotate/office.docx'], ['html', null]];

/** A page of about a hundred kilobytes: a report of tables amid what web pages hold besides. */
function page() {
  const rows = readFileSync('fixtures/sample.txt', 'utf8').split('\n').map((line) => (line.includes('\t') ? `<table class="t"><tr>${line.split('\t').map((cell) => `<td style="border:1px solid"><p class="c"><span>${cell}</span></p></td>`).join('')}</tr></table>` : `<p style="text-indent:2em">${line}</p>`)).join('\n').replaceAll('</table>\n<table class="t">', '\n');
  const menu = Array.from({ length: 500 }, (_, at) => `<li class="item"><a href="/a/${at}.html" title="栏目">栏目 ${at}</a></li>`).join('');
  return new TextEncoder().encode(`<!doctype html><html><head><meta charset="utf-8"><title>年报</title></head><body><ul>${menu}</ul><div id="content">${rows}</div><ul>${menu}</ul></body></html>`);
}

const placesIn = (documents) => documents.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'grid' ? block.rows.flat().filter(({ text }) => /^\d+$/.test(text)).map(({ at }) => at) : [])));

/** Five of the figures, from the first to the last. */
const spread = (places) => [0, 1, 2, 3, 4].map((nth) => places[Math.floor((nth * (places.length - 1)) / 4)]);

/** Marking five cells against reading the same file, warm in one process: goal, at most as much time. Then the whole run. */
export default async function marking() {
  const place = mkdtempSync(join(tmpdir(), 'gov-report-bench-'));
  for (const [kind, file] of files) {
    const bytes = file ? new Uint8Array(readFileSync(file)) : page();
    const places = spread(placesIn(await readDocuments({ name: `a.${kind}`, bytes })));
    const marks = places.map((at, index) => ({ sign: String(index + 1), at, also: places.slice(0, 2), shade: 'error', text: '各类申请人之和为 20，「总计」写的是 2，相差 -18' }));
    const few = { batches: 11, calls: 20 };
    const read = await microseconds(() => readDocuments({ name: `a.${kind}`, bytes }), few);
    const mark = await microseconds(() => annotate({ bytes, kind, marks, lang: 'zh' }), few);
    print(`${kind}: marking to reading`, `${(mark / read).toFixed(2)} x`, `goal 1; ${(mark / 1000).toFixed(2)} ms / ${(read / 1000).toFixed(2)} ms, ${places.length} marks, ${(bytes.length / 1024).toFixed(0)} kB`);
    writeFileSync(join(place, `a.${kind}`), bytes);
    const run = [program, 'validate', join(place, `a.${kind}`)];
    const { ratio, a, b } = processes([...run, '--annotate', join(place, 'copies'), '--force'], run, 15);
    print(`${kind}: a run with --annotate to one without`, `${ratio.toFixed(2)} x`, `${a.toFixed(0)} ms / ${b.toFixed(0)} ms`);
  }
  rmSync(place, { recursive: true });
}
