import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { cellsOf, form2021, identitiesOf } from '../../src/forms/index.js';
import type { Cell, Judged, Report } from '../../src/model/index.js';
import { judgeSource } from '../../src/run.js';
import { reportToJson } from '../../src/model/index.js';
import { writers } from '../../src/write/index.js';
import { reportWorkbook } from '../../src/write/xlsx/index.js';
import { sampleReport } from '../check/sample-report.js';
import { docx, paragraph, row, table } from '../read/docx-parts.js';
import { flatOdf, word2003, wordPackage } from '../read/flat-parts.js';
import { ofdOfBlocks } from '../read/ofd-blocks.js';
import { shapes, textOf } from '../texts.js';

const sound = sampleReport();
const paths = cellsOf(form2021).map(({ path }) => path);
const weighed = new Set(identitiesOf(form2021).flatMap(({ terms }) => terms.map(({ cell }) => cell)));

const withFigure = (path: string, value: number): Report =>
  ({ ...sound, cells: new Map(sound.cells).set(path, { state: 'number', value, text: String(value), at: { in: 'file' } } satisfies Cell) });

/** Paragraphs, and tables as rows of cells, of the report as it is copied out of Word. */
function blocksOf(report: Report): (string | string[][])[] {
  const blocks: (string | string[][])[] = [];
  for (const line of textOf(report, shapes['tab']!).split('\n')) {
    const cells = line.split('\t');
    const last = blocks.at(-1);
    if (cells.length === 1) blocks.push(line);
    else if (typeof last === 'object') last.push(cells);
    else blocks.push([cells]);
  }
  return blocks;
}

const odt = (body: string): Uint8Array =>
  zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(`<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:body><office:text>${body}</office:text></office:body></office:document-content>`),
  });

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const word = (report: Report): Uint8Array => docx(blocksOf(report).map((block) => (typeof block === 'string' ? paragraph(block) : table(...block.map((cells) => row(...cells))))).join(''));
const open = (report: Report): Uint8Array => odt(blocksOf(report).map((block) => (typeof block === 'string' ? `<text:p>${block}</text:p>` : `<table:table>${block.map((cells) => `<table:table-row>${cells.map((cell) => `<table:table-cell><text:p>${cell}</text:p></table:table-cell>`).join('')}</table:table-row>`).join('')}</table:table>`)).join(''));
const html = writers['html']!;
const ways: Readonly<Record<string, (report: Report) => Uint8Array | Promise<Uint8Array>>> = {
  ...Object.fromEntries(Object.entries(shapes).map(([name, shape]) => [name, (report: Report) => utf8(textOf(report, shape))])),
  CSV: (report) => utf8(textOf(report, shapes['tab']!).replaceAll(',', '，').replaceAll('\t', ',')),
  HTML: (report) => utf8(html.start({ lang: 'zh' }) + html.report(report, { lang: 'zh' }, 0) + html.end(1, { lang: 'zh' })),
  workbook: reportWorkbook,
  JSON: (report) => utf8(JSON.stringify(reportToJson(report, { withPlaces: false }))),
  Word: word,
  'Word package': (report) => wordPackage(word(report)),
  'Word 2003': (report) => word2003(word(report)),
  OFD: (report) => ofdOfBlocks(blocksOf(report)),
  OpenDocument: open,
  'flat OpenDocument': (report) => flatOdf(open(report)),
};

async function judged(bytes: Uint8Array, name: string): Promise<Judged> {
  const [result] = await judgeSource({ name, bytes });
  if (!result || result.verdict === 'unreadable') throw new Error(`unreadable: ${JSON.stringify(result)}`);
  return result;
}

const figure = fc.oneof(fc.nat(9), fc.nat(99_999), fc.constantFrom(100, 999_999_999));

describe.each(Object.entries(ways))('one figure changed in a correct report (%s)', (name, write) => {
  it('is read as it stands, changes no other, and is found where an identity holds it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), figure, async (path, value) => {
        fc.pre(value !== sound.cells.get(path)?.value);
        const { report, verdict, findings } = await judged(await write(withFigure(path, value)), name === 'CSV' ? 'a.csv' : 'a');
        const wrong = paths.filter((one) => (report.cells.get(one)?.value ?? null) !== (one === path ? value : (sound.cells.get(one)?.value ?? null)));
        expect(wrong).toEqual([]);
        if (!weighed.has(path)) return;
        expect(verdict).toBe('invalid');
        expect(findings.some(({ cells, severity }) => severity === 'error' && cells.includes(path))).toBe(true);
      }),
      { numRuns: 40, seed: 9 },
    );
  });
});

describe('one figure changed in a copy without borders', () => {
  const tab = shapes['tab']!;
  const glued = (report: Report): Uint8Array => utf8(textOf(report, (table, figure) => [tab(table, figure).map((row) => row.replaceAll('\t', '')).join('')]));

  it('is never read as another figure in silence', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths.filter((path) => weighed.has(path))), figure, async (path, value) => {
        fc.pre(value !== sound.cells.get(path)?.value);
        const { report, verdict } = await judged(glued(withFigure(path, value)), 'a.txt');
        const read = report.cells.get(path);
        expect(verdict).toBe('invalid');
        expect(read?.state === 'number' || read?.state === 'inferred' ? read.value : value).toBe(value);
      }),
      { numRuns: 150, seed: 9 },
    );
  });
});
