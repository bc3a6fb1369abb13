import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { limits } from '../../src/document/index.js';
import { InputError } from '../../src/finding/index.js';
import { readDocuments } from '../../src/read/index.js';
import { readers } from '../../src/read/readers.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const kinds = async (bytes: Uint8Array, name = 'a.bin') => (await readDocuments({ name, bytes })).map(({ tabular, blocks }) => [tabular, blocks.map(({ kind }) => kind)]);

describe('reading documents', () => {
  it.each([
    ['docx', 'fixtures/markup/report.docx'], ['odt', 'fixtures/markup/report.odt'], ['doc', 'fixtures/markup/report.doc'], ['workbook', 'fixtures/workbook/office.xlsx'],
    ['workbook', 'fixtures/workbook/office.xls'], ['workbook', 'fixtures/workbook/office.ods'], ['pdf', 'fixtures/pdf/dotted.pdf'], ['ofd', 'fixtures/ofd/report.ofd'], ['fodt', 'fixtures/markup/report.fodt'],
    ['word-xml', 'fixtures/markup/report-2003.xml'], ['word-xml', 'fixtures/markup/report-package.xml'], ['workbook', 'fixtures/workbook/office.fods'], ['text', 'fixtures/sample.txt'],
  ])('is the business of the %s reader by the bytes, whatever the name says: %s', (id, file) => {
    const bytes = readFileSync(file);
    for (const name of [file, 'a.txt', 'a']) expect((readers.find((one) => one.accepts({ name, bytes })) ?? { id: 'text' }).id).toBe(id);
  });

  it('tells tables and pages in plain characters from text', async () => {
    expect(await kinds(bytesOf('<table><tr><td>规章<td>1</table>'))).toEqual([[false, ['grid']]]);
    expect(await kinds(bytesOf('规章,1,2,3\n行政规范性文件,1,2,3\n'), 'a.csv')).toEqual([[true, ['grid']]]);
    expect(await kinds(bytesOf('规章\t1\n一段文字\n'))).toEqual([[false, ['grid', 'paragraph']]]);
  });

  it('reads a text at once, whatever it says of shares and addresses, and looks closer where a mail or a PDF may begin', () => {
    const isAtOnce = (text: string): boolean => Array.isArray(readDocuments({ name: 'a.txt', bytes: bytesOf(text) }));
    for (const text of ['按时答复率100%。', '网址：http://www.example.cn/；电话:0555-1234567', '2023:年报']) expect(isAtOnce(`青河县档案局\n${text}\n`)).toBe(true);
    for (const text of ['\r\nMIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n报告', '年报 %PDF-1.7', '%!PS']) {
      const read = readDocuments({ name: 'a.txt', bytes: bytesOf(text) });
      expect(read).toBeInstanceOf(Promise);
      (read as Promise<unknown>).catch(() => undefined);
    }
  });

  it('takes no prose with commas for a table', async () => expect(await kinds(bytesOf('All, of, this, is, prose.\n'.repeat(3)))).toEqual([[false, ['paragraph', 'paragraph', 'paragraph']]]));

  it('refuses an empty file, and one too large, before anybody looks at it', () => {
    expect(() => readDocuments({ name: 'a.txt', bytes: new Uint8Array() })).toThrow(InputError);
    expect(() => readDocuments({ name: 'a.txt', bytes: { length: limits.bytes + 1 } as Uint8Array })).toThrow(/larger than 64 MB/);
  });

  it.each(['fixtures/markup/report.docx', 'fixtures/workbook/office.xlsx', 'fixtures/markup/report.odt', 'fixtures/ofd/report.ofd'])('says of %s cut short, wherever, that it is not whole', async (file) => {
    const bytes = readFileSync(file);
    for (const length of [4, 12, 40, 900, bytes.length - 1]) {
      await expect(async () => readDocuments({ name: file, bytes: bytes.subarray(0, length) })).rejects.toThrow(/damaged/);
    }
  });

  it('refuses a picture with a hint', async () => {
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0xff]);
    const failure: unknown = await Promise.resolve().then(() => readDocuments({ name: 'a.png', bytes: png })).catch((thrown: unknown) => thrown);
    expect(failure).toBeInstanceOf(InputError);
    expect((failure as InputError).hint.zh).toMatch(/\.docx/);
  });
});
