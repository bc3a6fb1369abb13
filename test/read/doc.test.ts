import { readFileSync } from 'node:fs';
import { describe, it, expect } from '@jest/globals';
import * as fc from 'fast-check';
import { CFB } from 'xlsx';
import { InputError } from '../../src/finding/index.js';
import { docReader } from '../../src/read/doc.js';
import { readOne, sketchOf } from './markup-sketch.js';

const fixture = new Uint8Array(readFileSync(new URL('../../fixtures/markup/report.doc', import.meta.url)));

/** A compound file with one stream of that name. */
const compound = (name: string, content: Uint8Array): Uint8Array => {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, name, content);
  return Uint8Array.from(CFB.write(file, { type: 'array' }) as unknown as number[]);
};

/** The fixture with bytes of the header of its text changed. */
const patched = (at: number, ...values: number[]): Uint8Array => {
  const bytes = fixture.slice();
  const header = bytes.findIndex((byte, i) => i % 512 === 0 && byte === 0xec && bytes[i + 1] === 0xa5);
  bytes.set(values, header + at);
  return bytes;
};

describe('a Word 97 document', () => {
  it('gives headings, list numbers, merged cells, several lines in one, changes accepted, text boxes last', async () => {
    // fixtures/make/markup-report.fodt says what is in it, and what must not be read
    expect(await sketchOf(docReader, fixture)).toEqual([
      '#1 柳溪镇人民政府\n2023年政府信息公开工作年度报告',
      '一、总体情况',
      '（一）主动公开。全年发布信息  八十三条。',
      '（二）依申请公开。受理申请\t7件。',
      '二、收到和处理申请情况',
      [
        ['（勾稽关系） 2x2', '申请人情况 2x1'],
        ['自然\n人', '总计'],
        ['本年新收 2x1', '7', '7'],
        ['不予公开 1x3', '1. 国家秘密', '', '0'],
        ['2. 第三方', '2', '2'],
        ['3. 行政查询', '1,234', '/'],
      ],
      '附：',
      '三、其他事项',
      '无。',
      '文本框里的话',
    ]);
  });

  it('gives cells the places they have once merges are opened', async () => {
    const { blocks } = await readOne(docReader, fixture);
    const grid = blocks.find((block) => block.kind === 'grid');
    expect(grid?.rows[4]?.map(({ text, at }) => [text, at])).toEqual([
      ['2. 第三方', { in: 'table', table: 1, row: 5, column: 2 }],
      ['2', { in: 'table', table: 1, row: 5, column: 3 }],
      ['2', { in: 'table', table: 1, row: 5, column: 4 }],
    ]);
  });
});

describe('what cannot be read is refused by name', () => {
  it.each([
    ['a document with a password', patched(0x0b, 0x13), 'password'],
    ['a document in a locked package', compound('/EncryptedPackage', new Uint8Array(64)), 'password'],
    ['a document of Word 95', patched(2, 0x68, 0), 'Word 95'],
    ['a stream that only has the name', compound('/WordDocument', new Uint8Array(5000)), 'no Word text'],
    ['rich text', new TextEncoder().encode('{\\rtf1\\ansi 1\\cell 2\\row}'), 'RTF'],
    ['Word XML', new TextEncoder().encode('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>'), 'Word XML'],
    ['a file cut short', fixture.subarray(0, 9000), 'cut short'],
  ])('%s', async (_, bytes, named) => {
    const problem = await readOne(docReader, bytes).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(InputError);
    expect((problem as InputError).saying.en).toContain(named);
  });

  it('other compound files are left to others', () => {
    expect(docReader.accepts({ name: 'a.doc', bytes: compound('/Workbook', new Uint8Array(64)) })).toBe(false);
    expect(docReader.accepts({ name: 'a.doc', bytes: new TextEncoder().encode('WordDocument') })).toBe(false);
  });

  it('a file damaged anywhere is read or refused, and never ends otherwise', async () => {
    const damages = fc.array(fc.tuple(fc.nat(fixture.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(damages, async (changes) => {
        const bytes = fixture.slice();
        for (const [at, value] of changes) bytes[at] = value;
        if (!docReader.accepts({ name: 'a.doc', bytes })) return;
        const outcome = await Promise.resolve()
          .then(() => docReader.read({ name: 'a.doc', bytes }))
          .catch((error: unknown) => error);
        expect(Array.isArray(outcome) || outcome instanceof InputError).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
