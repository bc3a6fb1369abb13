import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inTurn, print } from './measure.mjs';
import { convert } from '../../dist/index.js';
import { readDocuments } from '../../dist/read/index.js';

const inflated = (part) => async (bytes) => {
  const { unzipSync } = await import('fflate');
  return () => unzipSync(bytes, { filter: ({ name }) => name === part });
};
const inflatedPages = async (bytes) => {
  const { unzipSync } = await import('fflate');
  return () => unzipSync(bytes, { filter: ({ name }) => name.endsWith('.xml') });
};
const sheetJs = async (bytes) => {
  const xlsx = await import('xlsx');
  return () => xlsx.read(bytes, { type: 'buffer' });
};

/** The whole form in Word, as `template` writes it: as large as a report, where the fixture is a page. */
function blankReport() {
  const folder = mkdtempSync(join(tmpdir(), 'gov-report-bench-'));
  const file = join(folder, 'template.docx');
  execFileSync(process.execPath, ['bin/gov-report.js', 'template', '--year', '2023', '-o', file], { stdio: 'ignore' });
  const bytes = readFileSync(file);
  rmSync(folder, { recursive: true });
  return bytes;
}

/** Every format with a file, the bare library call on its bytes, and how many times that its reader may take. */
const formats = [
  { file: 'fixtures/markup/report.docx', bare: inflated('word/document.xml'), goal: 8 },
  { file: 'template.docx', bytes: blankReport, bare: inflated('word/document.xml'), goal: 8 },
  { file: 'fixtures/markup/report.odt', bare: inflated('content.xml') },
  { file: 'fixtures/ofd/report.ofd', bare: inflatedPages },
  {
    file: 'sample.html', goal: 8,
    bytes: async () => new TextEncoder().encode(await convert({ content: readFileSync('fixtures/sample.txt'), name: 'sample.txt' }, 'html')),
    async bare(bytes) {
      const { Parser } = await import('htmlparser2');
      const text = new TextDecoder('utf-8').decode(bytes);
      return () => new Parser({}).end(text);
    },
  },
  { file: 'fixtures/workbook/office.xlsx', bare: sheetJs, goal: 1.3 },
  { file: 'fixtures/workbook/office.xls', bare: sheetJs, goal: 1.3 },
  { file: 'fixtures/workbook/office.ods', bare: sheetJs, goal: 1.3 },
  {
    file: 'fixtures/pdf/docx-plain.pdf', goal: 1.5, calls: 1,
    async bare(bytes) {
      const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
      return async () => {
        const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false }).promise;
        for (let page = 1; page <= document.numPages; page++) await (await document.getPage(page)).getTextContent();
        await document.destroy();
      };
    },
  },
];

/** Every format's reader, bytes to documents, against the bare library on the same bytes. */
export default async function formatsBench() {
  for (const { file, bytes: make, bare, goal, calls = 5 } of formats) {
    const bytes = make ? await make() : readFileSync(file);
    const [own, library] = await inTurn([() => readDocuments({ name: file, bytes }), await bare(bytes)], { calls, batches: calls === 1 ? 10 : 60 });
    print(`${file.split('.').at(-1)} (${file})`, `${(own / library).toFixed(2)} x`, `${goal ? `goal ${goal}; ` : ''}${(own / 1000).toFixed(2)} ms / ${(library / 1000).toFixed(2)} ms`);
  }
}
