import { describe, expect, it } from '@jest/globals';
import { cellsOf, form2021 } from '../../src/forms/index.js';
import { readDocuments } from '../../src/read/index.js';
import { recognise } from '../../src/recognise/index.js';
import { sampleReport } from '../check/sample-report.js';
import { shapes, textOf } from '../texts.js';

const sample = sampleReport();
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = async (bytes: Uint8Array) => recognise(await readDocuments({ name: 'sample.txt', bytes }), 'sample.txt')[0]!.report;
const figures = (cells: ReadonlyMap<string, { value: number | null }>) => Object.fromEntries(cellsOf(form2021).map(({ path }) => [path, cells.get(path)?.value ?? null]));

describe.each(Object.entries(shapes))('a report in text: %s', (_, shape) => {
  const text = textOf(sample, shape);

  it('reads every cell', async () => expect(figures((await read(encode(text))).cells)).toEqual(figures(sample.cells)));

  it('reads title, body, year and the six sections', async () => {
    const { organization, year, form, sections } = await read(encode(text));
    expect({ organization, year, form }).toEqual({ organization: '青河县档案局', year: 2023, form: '2021' });
    expect(sections.map(({ number, heading }) => `${number} ${heading}`)).toEqual(sample.sections.map(({ number, heading }) => `${number} ${heading}`));
    expect(sections[0]!.sections.map(({ heading }) => heading)).toEqual(sample.sections[0]!.sections.map(({ heading }) => heading));
  });

  it('leaves no doubt behind', async () => expect((await read(encode(text))).remarks).toEqual([]));

  it('reads the same with CRLF, a byte order mark, UTF-16 and full-width digits', async () => {
    const wide = text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
    for (const bytes of [encode(text.replaceAll('\n', '\r\n')), encode(`\ufeff${text}`), utf16, encode(wide)]) {
      expect(figures((await read(bytes)).cells)).toEqual(figures(sample.cells));
    }
  });
});
