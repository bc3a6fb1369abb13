import { describe, it, expect } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { workbookReader } from '../../src/read/workbook.js';
import { cellAt, drawn, gridOf, number, oneSheet, read, words, xlsx } from './workbook-parts.js';

const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`../../fixtures/workbook/${name}`, import.meta.url)));

describe('the same workbook as LibreOffice writes it', () => {
  it.each(['office.xlsx', 'office.xls', 'office.ods', 'office.fods'])('%s', async (name) => {
    const documents = await read(fixture(name), name);
    expect(documents.map(({ part, title, tabular }) => ({ part, title, tabular }))).toEqual([
      { part: '柳河镇', title: '柳河镇', tabular: true },
      { part: '底稿', title: '底稿', tabular: true },
    ]);
    expect(drawn(documents[0])).toEqual([
      'B1[6×1]=柳河镇人民政府2023年申请情况（试填）',
      'B2= C2= D2= E2= F2= G2=',
      'B3[2×2]=申请人\n情况 D3[2×1]=自然人和企业 F3[1×2]=总计 G3=备注',
      'D4=自然人 E4=企业 G4=',
      'B5[2×1]=新收 D5=61 E5=12 F5=73件 G5=2023-01-05?date',
      'B6[2×1]=结转 D6=4 E6=0 F6=4 G6=25%?percent',
      'B7[2×1]=收费金额（万元） D7=4068.208 E7=96171.6 F7=100239.808 G7=#DIV/0!?formula-error',
    ]);
    expect(documents.map((document) => document.remarks)).toEqual([
      [{
        rule: 'hidden-content', subject: '柳河镇', at: { in: 'sheet', sheet: '柳河镇', cell: 'D6' },
        facts: { rows: [6], columns: ['D'], sheets: [] },
      }],
      [{
        rule: 'hidden-content', subject: '底稿', at: { in: 'sheet', sheet: '底稿', cell: 'A1' },
        facts: { rows: [], columns: [], sheets: ['底稿'] },
      }],
    ]);
  });

  it('is told by its bytes, whatever its name', () => {
    for (const name of ['office.xlsx', 'office.xls', 'office.ods', 'office.fods']) {
      expect(workbookReader.accepts({ name: '-', bytes: fixture(name) })).toBe(true);
    }
  });
});

const zip = (...names: string[]): Uint8Array => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<x/>')])));

describe('what is no workbook', () => {
  it.each([
    ['a Word document', zip('[Content_Types].xml', '_rels/.rels', 'word/document.xml')],
    ['a Word document with a workbook in it', zip('[Content_Types].xml', 'word/document.xml', 'xl/workbook.xml')],
    ['any other zip', zip('xl/workbook.xml', 'readme.txt')],
    ['an OpenDocument text', zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }], 'content.xml': strToU8('<x/>') })],
    ['a page that speaks of workbooks', strToU8('<html><!-- Workbook urn:schemas-microsoft-com:office:spreadsheet --></html>')],
    ['text', strToU8('Workbook')],
    ['nothing', new Uint8Array()],
  ])('%s is left to others', (_, bytes) => {
    expect(workbookReader.accepts({ name: 'report.xlsx', bytes })).toBe(false);
  });
});

describe('cells', () => {
  it('that hold numbers give all their digits, without exponent, grouping or the noise of binary fractions', async () => {
    const values = ['4068.208', '96171.6', '0.30000000000000004', '1E+15', '-3', '-0', '5.0E-7', '123456789012', '1.5e3'];
    const [sheet] = await read(oneSheet(...values.map((value, i) => number(`A${i + 1}`, value))));
    expect(gridOf(sheet).rows.map(([cell]) => cell!.text))
      .toEqual(['4068.208', '96171.6', '0.3', '1000000000000000', '-3', '0', '0.0000005', '123456789012', '1500']);
  });

  it('that hold text stay as they are, nothing guessed', async () => {
    const texts = ['12', '012', '1-2', '1/2', '2023-1', '(3)', '5%', '1,234', '＝3', '/', '12 件'];
    const [sheet] = await read(oneSheet(...texts.map((text, i) => words(`A${i + 1}`, ` ${text} `))));
    expect(gridOf(sheet).rows.map(([cell]) => cell!.text)).toEqual(texts);
    expect(gridOf(sheet).rows.every(([cell]) => cell!.doubt === undefined)).toBe(true);
  });

  it('keep their line breaks, and markup in them is text', async () => {
    const [sheet] = await read(oneSheet(words('A1', '一&#13;&#10;二_x000D_&#10;&lt;b&gt; &amp;')));
    expect(cellAt(sheet, 'A1')!.text).toBe('一\n二\n<b> &');
  });

  it('that a spreadsheet made dates or shares are doubted, whatever wrote the format', async () => {
    const formats = ['<numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/>', '<numFmt numFmtId="171" formatCode="0&quot;%件&quot;"/>', '<numFmt numFmtId="172" formatCode="#,##0.00_ "/>', '<numFmt numFmtId="173" formatCode="0&quot;年&quot;"/>'];
    const styles = `<numFmts count="4">${formats.join('')}</numFmts><cellXfs>${[0, 14, 57, 58, 9, 10, 170, 171, 172, 173].map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>`;
    const cells = [36893, 36893, 36893, 36893, 0.25, 0.125, 36893, 3, 1234.5, 2023].map((value, i) => number(`${'ABCDEFGHIJ'[i]}1`, value, i));
    const [sheet] = await read(xlsx({ styles, sheets: [{ data: `<row r="1">${cells.join('')}<c r="K1" t="d"><v>2023-05-01</v></c></row>` }] }));
    expect(gridOf(sheet).rows[0]!.map(({ doubt }) => doubt)).toEqual(
      [undefined, 'date', 'date', 'date', 'percent', 'percent', 'date', undefined, undefined, undefined, 'date']);
    expect(gridOf(sheet).rows[0]!.slice(4, 10).map(({ text }) => text)).toEqual(['25%', '12.50%', '2001年1月', '3', '1234.5', '2023']);
  });

  it('that show an error are doubted', async () => {
    const [sheet] = await read(oneSheet('<c r="A1" t="e"><f>Old!A1</f><v>#REF!</v></c>'));
    expect(drawn(sheet)).toEqual(['A1=#REF!?formula-error']);
  });
});

describe('sheets', () => {
  it('give blank cells within what is used, and nothing around it', async () => {
    const [sheet] = await read(oneSheet('<c r="A1" s="0"/>', words('B2', '规章') + number('D2', 0), '', words('C4', '件') + '<c r="F4"/>'));
    expect(drawn(sheet)).toEqual(['B2=规章 C2= D2=0', 'B3= C3= D3=', 'B4= C4=件 D4=']);
    expect(gridOf(sheet).rows[0]!.map(({ column }) => column)).toEqual([0, 1, 2]);
  });

  it('without content are left out, each of the others is a document of its own', async () => {
    const documents = await read(xlsx({ sheets: [
      { name: '甲局', data: `<row r="1">${words('A1', '甲')}</row>` }, { name: '空', data: '' },
      { name: '乙局', data: `<row r="1">${words('A1', '乙')}</row>`, state: 'veryHidden' },
    ] }));
    expect(documents.map(({ part, remarks }) => [part, remarks.length])).toEqual([['甲局', 0], ['乙局', 1]]);
  });

  it('print merged cells once, cut to what is used; of merges that overlap the first holds', async () => {
    const after = '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="B2:C3"/><mergeCell ref="C1:XFD1048576"/></mergeCells>';
    const data = `<row r="1">${words('A1', '表')}${words('B1', '盖住')}${words('C1', '右')}</row><row r="3">${words('A3', '一')}${number('D3', 5)}</row>`;
    const [sheet] = await read(xlsx({ sheets: [{ data, after }] }));
    expect(drawn(sheet)).toEqual(['A1[2×2]=表 C1[2×3]=右', '', 'A3=一 B3=']);
  });

  it('tell hidden rows and columns only where they hold part of what is read', async () => {
    const before = '<cols><col min="2" max="3" hidden="1"/><col min="9" max="9" hidden="1"/></cols>';
    const data = `<row r="1">${words('A1', '一')}${number('C1', 5)}</row><row r="2" hidden="1">${number('A2', 3)}</row><row r="3">${number('A3', 1)}</row><row r="9" hidden="1"/>`;
    const [sheet] = await read(xlsx({ sheets: [{ data, before }] }));
    expect(sheet!.remarks.map(({ facts }) => facts)).toEqual([{ rows: [2], columns: ['B', 'C'], sheets: [] }]);
    expect(cellAt(sheet, 'A2')!.text).toBe('3');
  });
});
