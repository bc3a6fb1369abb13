import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { microseconds, print } from './measure.mjs';
import { readDocuments } from '../dist/read/index.js';

/** The bare library call on the same bytes, by format. */
const bare = {
  async docx(bytes) {
    const { unzipSync } = await import('fflate');
    return () => unzipSync(bytes, { filter: ({ name }) => name === 'word/document.xml' });
  },
  async html(bytes) {
    const { Parser } = await import('htmlparser2');
    const text = new TextDecoder('utf-8').decode(bytes);
    return () => new Parser({}).end(text);
  },
  async xlsx(bytes) {
    const xlsx = await import('xlsx');
    return () => xlsx.read(bytes, { type: 'buffer' });
  },
  async pdf(bytes) {
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    return async () => {
      const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false }).promise;
      for (let page = 1; page <= document.numPages; page++) await (await document.getPage(page)).getTextContent();
      await document.destroy();
    };
  },
};
const goals = { docx: 8, html: 8, xlsx: 1.3, pdf: 1.5 };

/** Every format's reader against the bare library on the same bytes. */
export default async function formats() {
  const files = ['fixtures/markup', 'fixtures/workbook', 'fixtures/pdf'].filter(existsSync).flatMap((folder) => readdirSync(folder).map((file) => `${folder}/${file}`));
  for (const [kind, make] of Object.entries(bare)) {
    const file = files.find((one) => one.endsWith(`.${kind}`));
    if (!file) continue;
    const bytes = readFileSync(file);
    const few = { batches: 7, calls: kind === 'pdf' ? 3 : 20 };
    const own = await microseconds(() => readDocuments({ name: file, bytes }), few);
    const library = await microseconds(await make(bytes), few);
    print(`${kind} (${file})`, `${(own / library).toFixed(2)} x`, `goal ${goals[kind]}; ${(own / 1000).toFixed(2)} ms / ${(library / 1000).toFixed(2)} ms`);
  }
}
