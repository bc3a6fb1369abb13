import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { zipSync, type Zippable } from 'fflate';
import { InputError } from '../../src/finding/index.js';
import { bytesOf } from '../../src/read/byte-text.js';
import { foreignReader } from '../../src/read/foreign.js';
import { readDocuments } from '../../src/read/index.js';
import { writers } from '../../src/write/index.js';
import { sampleReport } from '../check/sample-report.js';

const filled = (head: string): Uint8Array => bytesOf(head + '\0\x01\x02\xfe'.repeat(200));
const refusal = async (bytes: Uint8Array, name = '年报.docx'): Promise<InputError> => {
  const failure: unknown = await Promise.resolve().then(() => readDocuments({ name, bytes })).catch((thrown: unknown) => thrown);
  expect(failure).toBeInstanceOf(InputError);
  return failure as InputError;
};

describe('a file of another kind', () => {
  it.each([
    ['RAR 压缩包', 'Rar!\x1a\x07\x01\0'], ['7z 压缩包', '7z\xbc\xaf\x27\x1c\0\x04'], ['tar 压缩包', `a.txt${'\0'.repeat(252)}ustar\x0000`], ['bzip2 压缩文件', 'BZh91AY&SY'], ['xz 压缩文件', '\xfd7zXZ\0'],
    ['PNG 图片', '\x89PNG\r\n\x1a\n'], ['JPEG 图片', '\xff\xd8\xff\xe0'], ['GIF 图片', 'GIF89a'], ['TIFF 图片', 'II*\0'], ['TIFF 图片', 'MM\0*'], ['BMP 图片', 'BM\x12\x34\0\0\0\0\0\0'],
    ['WebP 图片', 'RIFF\x12\x34\0\0WEBPVP8 '], ['HEIC 图片', '\0\0\0\x18ftypheic'], ['CAJ 文档', 'CAJ\0'], ['CEB 版式文件', 'Founder CEB 3.00'], ['PostScript 文件', '%!PS-Adobe-3.0\n'],
  ])('is named, whatever its ending: %s', async (called, head) => {
    const { saying, hint } = await refusal(filled(head));
    expect(saying.zh).toContain(called);
    expect(hint.zh).not.toBe('');
  });

  const flat = (root: string): string => `<?xml version="1.0" encoding="UTF-8"?><${root} a="1"></${root.split(' ')[0]!}>`;
  it.each([
    ['标文通（UOF）', flat('uof:UOF xmlns:uof="http://schemas.uof.org/cn/2003/uof"')],
    ['演示文稿', flat('office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:mimetype="application/vnd.oasis.opendocument.presentation"')],
    ['SYLK', `ID;PWXL;N;E\r\n${'C;Y1;X1;K"a"\r\n'.repeat(9)}`], ['DIF', `TABLE\r\n0,1\r\n"EXCEL"\r\n${'1,0\r\n"a"\r\n'.repeat(20)}`],
    ['convert --to csv', writers['csv']!.start({ lang: 'zh', bom: true }) + writers['csv']!.report(sampleReport(), { lang: 'zh' }, 0)],
  ])('is named, and how to save it: %s', async (called, text) => {
    const { saying, hint } = await refusal(new TextEncoder().encode(text), '年报.csv');
    expect(saying.zh).toContain(called);
    expect(hint.zh).toMatch(/另存为 \.(?:docx|xlsx)|原来的年报/);
  });

  it('is named where it is a zip of UOF', async () => {
    const { saying } = await refusal(zipSync({ 'uof.xml': new Uint8Array(9), '_meta/meta.xml': new Uint8Array(9) }), '年报.uof');
    expect(saying.zh).toBe('这是标文通（UOF）文档，不能直接读取');
  });

  const part = new Uint8Array(9);
  it.each([
    ['PowerPoint 演示文稿', { '[Content_Types].xml': part, 'ppt/presentation.xml': part }],
    ['XPS 版式文件', { '[Content_Types].xml': part, 'FixedDocumentSequence.fdseq': part }],
    ['XPS 版式文件', { '[Content_Types].xml': part, 'FixedDocSeq.fdseq': part }],
    ['OpenDocument 演示文稿或绘图', { mimetype: [new TextEncoder().encode('application/vnd.oasis.opendocument.presentation'), { level: 0 }], 'content.xml': part }],
  ] as const)('is named where it is a zip: %s', async (called, parts) => {
    const { saying, hint } = await refusal(zipSync(parts as Zippable));
    expect(saying.zh).toBe(`这是 ${called}，不能直接读取`);
    expect(hint.zh).not.toBe('');
  });

  it('is told to be unpacked where it is a packed report', async () => {
    const { saying, hint } = await refusal(gzipSync(readFileSync('fixtures/sample.txt')), '年报.txt');
    expect(saying).toEqual({ zh: '这是 gzip 压缩文件，不能直接读取', en: 'This is a gzip file, which is not read' });
    expect(hint.zh).toMatch(/^请先解压/);
  });

  it.each(['fixtures/sample.txt', 'fixtures/markup/report.docx', 'fixtures/markup/report.doc', 'fixtures/workbook/office.xls', 'fixtures/pdf/dotted.pdf'])('is none that is read: %s', (file) => {
    expect(foreignReader.accepts({ name: 'a.rar', bytes: readFileSync(file) })).toBe(false);
  });

  it('is none where a text only speaks of one', () => {
    for (const text of ['Rar! 是一种压缩包', 'BM 图片', 'RIFF', '']) expect(foreignReader.accepts({ name: 'a.png', bytes: new TextEncoder().encode(text) })).toBe(false);
  });
});
