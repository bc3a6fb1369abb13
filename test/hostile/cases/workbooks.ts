import { strToU8, zipSync } from 'fflate';
import { stored } from '../../read/stored.js';
import { number, oneSheet, words, xlsx } from '../../read/workbook-parts.js';
import type { HostileCase } from '../case.js';

const sheet = (data: string, around: { before?: string; after?: string } = {}): Uint8Array => stored(xlsx({ sheets: [{ data, ...around }] }));
const rowsOf = (count: number, cell: (row: number) => string): string => Array.from({ length: count }, (_, i) => `<row r="${i + 1}">${cell(i + 1)}</row>`).join('');
const ods = (body: string): Uint8Array =>
  zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'content.xml': strToU8(`<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:body><office:spreadsheet><table:table table:name="a">${body}</table:table></office:spreadsheet></office:body></office:document-content>`),
  }, { level: 0 });

/** Workbooks larger than they look. */
export const workbooks: readonly HostileCase[] = [
  { name: 'xlsx: a dimension of the whole sheet', files: { 'a.xlsx': () => sheet(rowsOf(1, () => number('A1', 1)), { before: '<dimension ref="A1:XFD1048576"/>' }) }, says: /没有找到政府信息公开工作年度报告/ },
  { name: 'xlsx: one cell at the first and one at the last place', files: { 'a.xlsx': () => sheet(`<row r="1">${number('A1', 1)}</row><row r="1048576">${number('XFD1048576', 2)}</row>`) }, says: /limits\.rows/ },
  { name: 'xlsx: places beyond any sheet', files: { 'a.xlsx': () => sheet(`<row r="99999999">${number('ZZZZZZ99999999', 1)}</row>`) }, says: /不完整或已损坏/ },
  { name: 'xlsx: one merged range over the whole sheet, 10,000 times', files: { 'a.xlsx': () => sheet(rowsOf(3, (row) => number(`A${row}`, 1)), { after: `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(10_000)}</mergeCells>` }) }, says: /没有找到政府信息公开工作年度报告/ },
  { name: 'xlsx: columns from 1 to 99,999,999', files: { 'a.xlsx': () => sheet(rowsOf(1, () => number('A1', 1)), { before: '<cols><col min="1" max="99999999" width="9"/></cols>' }) }, says: /不完整或已损坏/ },
  { name: 'xlsx: 1,200,000 cells', files: { 'a.xlsx': () => sheet(`<row r="1">${'<c><v>1</v></c>'.repeat(1_200_000)}</row>`) }, says: /limits\.cells/ },
  { name: 'xlsx: 16,000 columns, 60 rows', files: { 'a.xlsx': () => sheet(`<row>${'<c><v>1</v></c>'.repeat(16_000)}</row>`.repeat(60)) }, says: /limits\.cells/ },
  { name: 'xlsx: formulas in a circle', files: { 'a.xlsx': () => oneSheet('<c r="A1"><f>A2</f></c>', '<c r="A2"><f>A1</f></c>') }, says: /没有找到政府信息公开工作年度报告/ },
  { name: 'xlsx: a formula of 5,000 brackets', files: { 'a.xlsx': () => oneSheet(`<c r="A1"><f>${'('.repeat(5000)}1${')'.repeat(5000)}</f></c>`) }, says: /没有找到政府信息公开工作年度报告/ },
  { name: 'xlsx: sums over the whole sheet, 2,000 times', files: { 'a.xlsx': () => sheet(rowsOf(2000, (row) => `<c r="A${row}"><f>SUM(B1:XFD1048576)</f></c>`)) }, says: /没有找到政府信息公开工作年度报告/ },
  { name: 'xlsx: a chain of 40,000 formulas', files: { 'a.xlsx': () => sheet(rowsOf(40_000, (row) => `<c r="A${row}"><f>A${row + 1}+1</f></c>`)) }, says: /没有找到政府信息公开工作年度报告/ },
  { name: 'xlsx: sums of sums that double', files: { 'a.xlsx': () => sheet(rowsOf(200, (row) => `<c r="A${row}"><f>SUM(A${row + 1}:A201)+SUM(A${row + 1}:A201)</f></c>`) + `<row r="201">${number('A201', 1)}</row>`) }, says: /没有找到政府信息公开工作年度报告/ },
  { name: 'xlsx: shared strings by a number that is not there', files: { 'a.xlsx': () => oneSheet('<c r="A1" t="s"><v>99999999</v></c><c r="B1" t="s"><v>-1</v></c><c r="C1" t="s"><v>__proto__</v></c>') }, says: /工作簿里没有任何内容/ },
  { name: 'xlsx: numbers beyond all bounds', files: { 'a.xlsx': () => oneSheet(number('A1', '1e999') + number('B1', '9007199254740993') + number('C1', 'NaN') + words('D1', '1e999')) }, says: /没有找到政府信息公开工作年度报告/ },
  { name: 'xlsx: 600 sheets', files: { 'a.xlsx': () => xlsx({ sheets: Array.from({ length: 600 }, () => ({ data: `<row r="1">${number('A1', 1)}</row>` })) }) }, says: /超过500张（limits\.sheets）/ },
  { name: 'xlsx: a relation that climbs out of the file', files: { 'a.xlsx': () => xlsx({ sheets: [{ data: '' }], more: { 'xl/_rels/workbook.xml.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="../../../../etc/passwd"/></Relationships>' } }) }, says: /工作簿里没有任何内容/, never: /root:/ },
  { name: 'xlsx: entities that grow', files: { 'a.xlsx': () => xlsx({ sheets: [{ data: `<row r="1">${words('A1', '&lol;')}</row>` }], more: { 'xl/worksheets/sheet1.xml': `<!DOCTYPE a [<!ENTITY lol "${'x'.repeat(1000)}">]><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">${words('A1', '&lol;'.repeat(100_000))}</row></sheetData></worksheet>` } }) }, says: /没有找到政府信息公开工作年度报告/ },
  { name: 'xlsx: a link over the whole sheet', files: { 'a.xlsx': () => sheet(rowsOf(1, () => number('A1', 1)), { after: '<hyperlinks><hyperlink ref="A1:XFD1048576" location="a"/></hyperlinks>' }) }, says: /没有找到政府信息公开工作年度报告/ },
  { name: 'xlsx: a hidden row beyond any sheet', files: { 'a.xlsx': () => sheet(`<row r="999999999" hidden="1">${number('A1', 1)}</row>`) }, says: /没有找到政府信息公开工作年度报告/ },
  { name: 'xlsx: 90,000 cells with a formula of 10,000 characters', files: { 'a.xlsx': () => sheet(rowsOf(90_000, (row) => `<c r="A${row}"><f t="shared" si="0"${row === 1 ? `>${'B1+'.repeat(3333)}1</f>` : '/>'}</c>`)) }, says: /不完整或已损坏/ },
  { name: 'xlsx: 45,000 formulas of areas beside as many cells', files: { 'a.xlsx': () => sheet(rowsOf(45_000, (row) => `<c r="A${row}"><f t="array" ref="A${row}:B${row}">1</f></c>${number(`C${row}`, 1)}`)) }, says: /不完整或已损坏/ },
  { name: 'ods: rows and cells repeated 99,999,999 times', files: { 'a.ods': () => ods('<table:table-row table:number-rows-repeated="99999999"><table:table-cell table:number-columns-repeated="99999999"><text:p>1</text:p></table:table-cell></table:table-row>') }, says: /limits\.cells/ },
  { name: 'ods: 300,000 groups in one another', files: { 'a.ods': () => ods('<table:table-row-group>'.repeat(300_000)) }, says: /limits\.nesting=512/ },
];
