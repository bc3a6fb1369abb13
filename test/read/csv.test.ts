import { describe, it, expect } from '@jest/globals';
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { limits } from '../../src/document/index.js';
import type { Document, Grid } from '../../src/document/index.js';
import { InputError } from '../../src/finding/index.js';
import { csvReader } from '../../src/read/csv.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (source: string | Uint8Array, name = 'report.csv'): Document =>
  (csvReader.read({ name, bytes: typeof source === 'string' ? bytesOf(source) : source }) as readonly Document[])[0]!;
const gridOf = (source: string | Uint8Array): Grid => read(source).blocks[0] as Grid;
const texts = (source: string | Uint8Array): string[][] => gridOf(source).rows.map((row) => row.map((cell) => cell.text));
const accepts = (text: string, name: string): boolean => csvReader.accepts({ name, bytes: bytesOf(text) });

/** `line:column` of every field. */
const places = (source: string): string[][] =>
  gridOf(source).rows.map((row) => row.map(({ at }) => (at.in === 'text' ? `${at.line}:${at.column}` : at.in)));

describe('fields', () => {
  it.each([
    ['commas', '项目,数量\n规章,3\n', [['项目', '数量'], ['规章', '3']]],
    ['semicolons beside commas', '项目;金额\n收费;1,5\n罚款;2,5\n', [['项目', '金额'], ['收费', '1,5'], ['罚款', '2,5']]],
    ['tabs', '项目\t数量\n规章\t3', [['项目', '数量'], ['规章', '3']]],
    ['the separator Excel names', 'sep=;\r\n项目;数量;a,b,c,d\r\n', [['项目', '数量', 'a,b,c,d']]],
    ['quotes, doubled quotes, separators and line ends in them', '"a,b","他说""好""","一\r\n二"\n1,2,3\n', [['a,b', '他说"好"', '一\n二'], ['1', '2', '3']]],
    ['a quote that is never closed', '5",6\n"7,8\n', [['5"', '6'], ['"7', '8']]],
    ['a quote within a field', '长 12" 宽,3\n', [['长 12" 宽', '3']]],
    ['words behind a closing quote', '"1"件,2\n', [['1件', '2']]],
    ['blank fields and lines', ',,\n\n1,,\n', [['', '', ''], [], ['1', '', '']]],
    ['outer blanks', ' 1 , 2\n', [['1', '2']]],
    ['line ends of old', '一,1\r二,2\r', [['一', '1'], ['二', '2']]],
    ['no line end at the end', '一,1', [['一', '1']]],
  ])('parted by %s', (_, text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('are text, whatever a spreadsheet would make of them', () => {
    const fields = ['1-2', '1/2', '2023-1', '(3)', '5%', '012', '1e3', '=SUM(A1)', '/', 'TRUE', '-'];
    expect(texts(`${fields.join(',')}\n`)).toEqual([fields]);
    expect(gridOf(`${fields.join(',')}\n`).rows[0]!.every((cell) => cell.doubt === undefined)).toBe(true);
  });

  it('stand at line and column of the file, also behind quoted line ends', () => {
    expect(places('一,二,\n"三\n四",五\r\n\r\n六,"七"')).toEqual([['1:1', '1:3', '1:5'], ['2:1', '3:4'], [], ['5:1', '5:3']]);
  });

  it('come back as they were written, quoted', () => {
    const field = fc.string({ unit: fc.constantFrom('一', '1', ',', ';', '"', '\n', 'a') }).map((text) => text.trim());
    fc.assert(fc.property(fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
      const text = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join('\n');
      fc.pre(rows.some((row) => row.some((one) => one !== '')));
      expect(texts(`sep=,\n${text}\n`)).toEqual(rows);
    }));
  });
});

describe('a csv file', () => {
  it('reads in any usual encoding', () => {
    const text = '规章,3\n';
    const utf16 = Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8])]);
    const gbk = Uint8Array.from([0xb9, 0xe6, 0xd5, 0xc2, 0x2c, 0x33, 0x0a]);
    for (const bytes of [bytesOf(text), bytesOf(`\uFEFF${text}`), utf16, gbk]) {
      expect(texts(bytes)).toEqual([['规章', '3']]);
      expect(csvReader.accepts({ name: 'a.csv', bytes })).toBe(true);
    }
  });

  it('is one tabular document with one grid; lines of one field are titles and leave its columns certain', () => {
    const { blocks, tabular, remarks } = read('某局2023年年报\n项目,数量\n规章,3\n');
    expect([blocks.length, tabular, remarks]).toEqual([1, true, []]);
    expect((blocks[0] as Grid).ragged).toBe(false);
    expect(gridOf('项目,数量\n规章,3,4\n').ragged).toBe(true);
  });

  it('that LibreOffice wrote reads as the workbook it came from', () => {
    const bytes = new Uint8Array(readFileSync(new URL('../../fixtures/workbook/office.csv', import.meta.url)));
    expect(texts(bytes)).toEqual([
      ['', '柳河镇人民政府2023年申请情况（试填）', '', '', '', '', ''],
      ['', '', '', '', '', '', ''],
      ['', '申请人\n情况', '', '自然人和企业', '', '总计', '备注'],
      ['', '', '', '自然人', '企业', '', ''],
      ['', '新收', '', '61', '12', '73件', '2023-01-05'],
      ['', '结转', '', '4', '0', '4', '25%'],
      ['', '收费金额（万元）', '', '4,068.21', '96,171.60', '100,239.81', '#DIV/0!'],
    ]);
  });

  it.each([
    ['empty', ''], ['of blanks', ',,\n,,\n'], ['not text', Uint8Array.of(1, 0, 2, 0, 0, 3)],
  ])('that is %s is refused', (_, source) => {
    expect(() => read(source)).toThrow(InputError);
  });

  it('beyond the limit on rows is refused by its name', () => {
    expect(() => read('1,2\n'.repeat(limits.rows + 1))).toThrow(`limits.rows = ${limits.rows}`);
  });
});

describe('what is taken for separated values', () => {
  const table = '类别,规章,件\n甲,1,2\n';
  const wide = `${'a,b,c,d,e\n'.repeat(6)}`;
  it.each<[boolean, string, string, string]>([
    [true, 'commas under the name .csv', table, '年报.CSV'],
    [true, 'tabs under the name .tsv', '类别\t规章\n甲\t1\n', '年报.tsv'],
    [true, 'many even rows of commas under any name', wide, '-'],
    [true, 'quoted rows under any name', '"a","b, c","d","e"\n'.repeat(6), 'x.txt'],
    [true, 'a long file cut within a character', `${'规,章,三,四\n'.repeat(2000)}`, 'x.csv'],
    [false, 'few rows under another name', table, '-'],
    [false, 'tabs under another name: text copied out of Word', '类别\t规章\t一\t二\n甲\t1\t2\t3\n'.repeat(5), '年报.txt'],
    [false, 'sentences with commas', 'One, two, and three.\nIn 2023, the office, as ever, handled 61.\nNone.\n', 'x.txt'],
    [false, 'a report in plain text named .csv', '总体情况\n本年收到申请61件。\n一、概述\n无\n', 'x.csv'],
    [false, 'a page named .csv', '<html><td>a,b</td>\n<td>c,d</td></html>', 'x.csv'],
    [false, 'JSON named .csv', '{"a": 1,\n"b": 2}', 'x.csv'],
    [false, 'nothing', '', 'x.csv'],
  ])('%s: %s', (expected, _, text, name) => {
    expect(accepts(text, name)).toBe(expected);
  });

  it('is not bytes', () => {
    expect(csvReader.accepts({ name: 'x.csv', bytes: Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0) })).toBe(false);
  });
});
