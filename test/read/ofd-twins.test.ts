import { beforeAll, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Document } from '../../src/document/index.js';
import { ofdReader } from '../../src/read/ofd.js';
import { drawPage } from '../../src/read/pdf/draw-page.js';
import { openPdf } from '../../src/read/pdf/open.js';
import type { Drawing } from '../../src/read/page-layout/drawing.js';
import { pdfReader } from '../../src/read/pdf.js';
import { bar, byLetters, inPoints, ofdOf } from './ofd-parts.js';

async function drawingsOf(bytes: Uint8Array): Promise<Drawing[]> {
  const pdf = await openPdf(bytes);
  const drawings: Drawing[] = [];
  for (let number = 1; number <= pdf.file.numPages; number++) drawings.push(await drawPage(await pdf.file.getPage(number), number, pdf.pdfjs.OPS));
  await pdf.close();
  return drawings;
}

/** Texts in their cells, and the page and point each stands at, to the nearest point. */
const shown = ({ blocks }: Document): unknown =>
  blocks.map((block) => (block.kind === 'paragraph' ? [block.text, rounded(block.at)] : block.rows.map((row) => row.map(({ at, text, column, columnSpan, rowSpan }) => [text, column, columnSpan, rowSpan, rounded(at)]))));
const rounded = (place: Document['blocks'][number]['at']): unknown => (place.in === 'page' ? [place.page, Math.round(place.x / 2), Math.round(place.y / 2)] : place);

const ways = {
  'one object a run': {}, 'one object a character': { set: byLetters }, 'in points, scaled by a map': { set: inPoints }, 'with lines as thin rectangles': { draw: bar },
};

// The dotted lines of the last are twenty thousand objects: made in one way only.
describe.each([
  ['docx-plain', Object.entries(ways)], ['office-bare', Object.entries(ways)], ['dotted', [['with lines as thin rectangles', ways['with lines as thin rectangles']]]],
] as const)('the OFD twin of %s.pdf', (name, chosen) => {
  const bytes = new Uint8Array(readFileSync(new URL(`../../fixtures/pdf/${name}.pdf`, import.meta.url)));
  let expected: unknown;
  let drawings: Drawing[] = [];
  beforeAll(async () => {
    expected = shown((await pdfReader.read({ name, bytes }))[0]!);
    drawings = await drawingsOf(bytes);
  });

  it.each([...chosen])('reads to the same paragraphs, cells and places: %s', async (_, options) => {
    const [twin] = await ofdReader.read({ name, bytes: ofdOf(drawings, options) });
    expect(shown(twin!)).toEqual(expected);
  });
});

/** What `test/fuzz` spoils and the bench times; `UPDATE=1` makes it anew. */
describe('fixtures/ofd/report.ofd', () => {
  it('is the twin of docx-plain.pdf', async () => {
    const made = ofdOf(await drawingsOf(new Uint8Array(readFileSync(new URL('../../fixtures/pdf/docx-plain.pdf', import.meta.url)))));
    const kept = new URL('../../fixtures/ofd/report.ofd', import.meta.url);
    if (process.env['UPDATE'] === '1') writeFileSync(kept, made);
    const texts = (bytes: Uint8Array): unknown => Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]);
    expect(texts(readFileSync(kept))).toEqual(texts(made));
  });
});
