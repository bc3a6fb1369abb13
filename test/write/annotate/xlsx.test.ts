import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import type { Place } from '../../../src/finding/index.js';
import { sign, type Mark } from '../../../src/write/annotate/mark.js';
import { annotateXlsx } from '../../../src/write/annotate/xlsx/annotate-xlsx.js';
import { makeZip } from '../../../src/write/zip.js';

const office = new Uint8Array(readFileSync('fixtures/annotate/office.xlsx'));
const cell = (name: string, sheet = '数据'): Place => ({ in: 'sheet', sheet, cell: name });
const mark = (number: number, at: Place, more: Partial<Mark> = {}): Mark => ({ sign: sign(number), at, also: [], shade: 'error', text: `第 ${number} 个问题。`, ...more });
const annotate = async (bytes: Uint8Array, marks: readonly Mark[]) => annotateXlsx({ bytes, marks, lang: 'zh' });

const texts = (bytes: Uint8Array): Record<string, string> => Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, new TextDecoder().decode(part)]));
function changes(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [texts(before), texts(after)];
  return Object.keys(now).filter((name) => now[name] !== old[name]);
}
/** The start tag of a cell. */
const cellTag = (sheet: string | undefined, name: string): string | undefined => new RegExp(`<(\\w+:)?c [^>]*r="${name}"[^>]*>`).exec(sheet ?? '')?.[0];

describe('a workbook as LibreOffice writes it', () => {
  const sheet = 'xl/worksheets/sheet1.xml';

  it('changes the marked sheet, the formats, the comments and their drawing, and no other part', async () => {
    const { bytes, unplaced } = await annotate(office, [mark(1, cell('D4'))]);
    expect(unplaced).toEqual([]);
    expect(changes(office, bytes).toSorted()).toEqual(['xl/comments1.xml', 'xl/drawings/vmlDrawing1.vml', 'xl/styles.xml', sheet]);
    expect(Object.keys(unzipSync(bytes))).toEqual(Object.keys(unzipSync(office)));
  });

  it('leaves chart, validation, conditional formats, protection and print set-up as they were', async () => {
    const [before, after] = [texts(office)[sheet]!, texts((await annotate(office, [mark(1, cell('D4')), mark(2, cell('B5'))])).bytes)[sheet]!];
    for (const part of ['sheetProtection', 'conditionalFormatting', 'dataValidations', 'printOptions', 'pageSetup', 'headerFooter', 'drawing', 'mergeCells']) {
      const [kept] = new RegExp(`<${part}\\b[^]*?(?:/>|</${part}>)`).exec(before)!;
      expect(after).toContain(kept);
    }
    expect(after.slice(after.indexOf('</sheetData>'))).toBe(before.slice(before.indexOf('</sheetData>')));
  });

  it('leaves formula and value of a marked cell as they were, and shades it in a format of its own', async () => {
    const [before, after] = [texts(office), texts((await annotate(office, [mark(1, cell('D4'))])).bytes)];
    const formats = Number(/<cellXfs count="(\d+)"/.exec(before['xl/styles.xml']!)![1]);
    expect(after[sheet] === before[sheet]!.replace('<c r="D4" s="3"', `<c r="D4" s="${formats}"`)).toBe(true);
    expect(after['xl/styles.xml']).toContain('<fgColor rgb="FFFFB3B3"/>');
    expect(after['xl/styles.xml']).toContain(`<cellXfs count="${formats + 1}"`);
  });

  it('keeps an old comment and adds its own words behind it', async () => {
    const after = texts((await annotate(office, [mark(1, cell('B4')), mark(2, cell('B4'))])).bytes);
    const [, comment] = /<comment ref="B4"[^>]*>([^]*?)<\/comment>/.exec(after['xl/comments1.xml']!)!;
    expect(comment!.replace(/<[^>]*>/g, '')).toBe('原有批注\n① 第 1 个问题。\n② 第 2 个问题。');
    expect(after['xl/drawings/vmlDrawing1.vml']).toBe(texts(office)['xl/drawings/vmlDrawing1.vml']);
  });

  it('marks a merged range at its top left cell', async () => {
    const after = texts((await annotate(office, [mark(1, cell('C2'))])).bytes);
    expect(after['xl/comments1.xml']).toContain('<comment ref="A1"');
    expect(cellTag(after[sheet], 'A1')).not.toBe(cellTag(texts(office)[sheet], 'A1'));
    expect(cellTag(after[sheet], 'C2')).toBe(cellTag(texts(office)[sheet], 'C2'));
  });

  it('shades the other cells of a mark without a comment', async () => {
    const after = texts((await annotate(office, [mark(1, cell('D4'), { also: [cell('B5'), cell('D4')] })])).bytes);
    const [other, main] = ['B5', 'D4'].map((name) => Number(/s="(\d+)"/.exec(cellTag(after[sheet], name)!)![1]));
    expect(other).not.toBe(main);
    expect(Math.min(other!, main!)).toBeGreaterThan(3);
    expect(after['xl/comments1.xml']).not.toContain('ref="B5"');
  });

  it('inserts cells and rows that are not there, in their order', async () => {
    const marks = [mark(1, cell('F4')), mark(2, cell('B9')), mark(3, cell('A8')), mark(4, cell('E4')), mark(5, cell('C9'))];
    const { bytes, unplaced } = await annotate(office, marks);
    const names = [...texts(bytes)[sheet]!.matchAll(/<c r="([A-Z]+\d+)"/g)].map(([, name]) => name);
    expect(unplaced).toEqual([]);
    expect(names.slice(names.indexOf('D4'), names.indexOf('D4') + 4)).toEqual(['D4', 'E4', 'F4', 'A5']);
    expect(names.slice(-3)).toEqual(['A8', 'B9', 'C9']);
  });

  it('gives a sheet without comments the three parts it needs', async () => {
    const { bytes } = await annotate(office, [mark(1, cell('A1', '说明 & 备注'))]);
    const after = texts(bytes);
    expect(changes(office, bytes).toSorted()).toEqual([
      '[Content_Types].xml', 'xl/comments2.xml', 'xl/drawings/vmlDrawing2.vml', 'xl/styles.xml', 'xl/worksheets/_rels/sheet2.xml.rels', 'xl/worksheets/sheet2.xml',
    ]);
    expect(after['xl/worksheets/_rels/sheet2.xml.rels']).toContain('Target="../comments2.xml"');
    expect(after['xl/worksheets/sheet2.xml']).toMatch(/<legacyDrawing [^>]*r:id="rIdGR2"\/>(<extLst|<\/worksheet>)/);
  });

  it('puts no mark where it does not belong', async () => {
    const marks = [mark(1, { in: 'file' }), mark(2, cell('A1', '没有的表')), mark(3, cell('不是地址')), mark(4, { in: 'table', table: 1, row: 1, column: 1 })];
    const { bytes, unplaced } = await annotate(office, marks);
    expect(unplaced).toEqual(marks);
    expect(changes(office, bytes)).toEqual([]);
  });

  it('escapes the words of a mark', async () => {
    const { bytes } = await annotate(office, [mark(1, cell('D4'), { text: '<script>&"' })]);
    expect(texts(bytes)['xl/comments1.xml']).toContain('① &lt;script&gt;&amp;&quot;');
  });
});

describe('a workbook written with prefixes, without addresses and without formats', () => {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relations = (...all: string[][]): string =>
    `<r:Relationships xmlns:r="http://schemas.openxmlformats.org/package/2006/relationships">${all.map(([id, type, target]) => `<r:Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`).join('')}</r:Relationships>`;
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': relations(['a', 'officeDocument', '/xl/book.xml']),
    'xl/book.xml': `<x:workbook xmlns:x="${main}" xmlns:q="${office}"><x:sheets><x:sheet name="表" sheetId="1" q:id="s"/></x:sheets></x:workbook>`,
    'xl/_rels/book.xml.rels': relations(['s', 'worksheet', '/xl/one.xml']),
    'xl/one.xml': `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row><x:row/></x:sheetData><x:tableParts count="0"/></x:worksheet>`,
    'xl/vbaProject.bin': 'macros',
  };
  const make = () => makeZip(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, new TextEncoder().encode(text)])));

  it('counts rows and cells, and writes under the same prefix', async () => {
    const { bytes, unplaced } = await annotate(await make(), [mark(1, cell('B1', '表')), mark(2, cell('A2', '表'))]);
    const after = texts(bytes);
    expect(unplaced).toEqual([]);
    expect(after['xl/one.xml']).toContain('<x:c><x:v>1</x:v></x:c><x:c s="1"><x:v>2</x:v></x:c></x:row><x:row><x:c r="A2" s="1"/></x:row></x:sheetData><x:legacyDrawing');
    expect(after['xl/_rels/book.xml.rels']).toContain('<r:Relationship Id="rIdGR1"');
    expect(after['xl/vbaProject.bin']).toBe('macros');
  });

  it('leaves a conversation alone and says that the mark has no place', async () => {
    const comments = `<comments xmlns="${main}"><authors><author>tc={1}</author></authors><commentList><comment ref="A1" authorId="0"><text><t>会话</t></text></comment></commentList></comments>`;
    const zip = makeZip(Object.fromEntries(Object.entries({ ...parts, 'xl/c.xml': comments, 'xl/_rels/one.xml.rels': relations(['c', 'comments', 'c.xml']) }).map(([name, text]) => [name, new TextEncoder().encode(text)])));
    const { bytes, unplaced } = await annotate(zip, [mark(1, cell('A1', '表'))]);
    expect(unplaced).toHaveLength(1);
    expect(texts(bytes)['xl/c.xml']).toBe(comments);
  });

  it('refuses a package without a workbook', async () => {
    await expect(annotate(makeZip({ 'a.xml': new Uint8Array() }), [mark(1, cell('A1'))])).rejects.toThrow('no workbook');
  });
});
