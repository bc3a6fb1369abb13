import { describe, it, expect } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { limits } from '../../src/document/index.js';
import { drawn, read } from './workbook-parts.js';

const uri = (name: string): string => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`;

function ods(tables: string, more: Record<string, string> = {}): Uint8Array {
  const content = `<office:document-content ${uri('office')} ${uri('table')} ${uri('text')}><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
  const parts = { 'content.xml': content, ...more };
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
    ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
  });
}
const table = (rows: string): Uint8Array => ods(`<table:table table:name="表">${rows}</table:table>`);
const row = (cells: string, attributes = ''): string => `<table:table-row ${attributes}>${cells}</table:table-row>`;
const float = (value: number | string, attributes = '', text = ''): string =>
  `<table:table-cell office:value-type="float" office:value="${value}" ${attributes}${text ? `><text:p>${text}</text:p></table:table-cell>` : '/>'}`;

describe('an OpenDocument spreadsheet', () => {
  it('gives values that have no text, and the value where the text is rounded', async () => {
    const [sheet] = await read(table(row(float(4068.208, '', '4,068.21') + float(12))));
    expect(drawn(sheet)).toEqual(['A1=4068.208 B1=12']);
  });

  it('keeps lines, blanks and tabs of its text, and leaves notes out', async () => {
    const [sheet] = await read(table(row(
      '<table:table-cell office:value-type="string"><office:annotation><text:p>批注</text:p></office:annotation>' +
      '<text:p>一<text:s text:c="2"/>二<text:line-break/>三</text:p><text:p><text:span>四</text:span></text:p></table:table-cell>')));
    expect(drawn(sheet)).toEqual(['A1=一  二\n三\n四']);
  });

  it('unrolls repeated cells and rows, but not blanks to the end of the sheet', async () => {
    const [sheet] = await read(table(
      row(float(0, 'table:number-columns-repeated="3"') + '<table:table-cell table:number-columns-repeated="16381"/>', 'table:number-rows-repeated="2"') +
      row('<table:table-cell table:number-columns-repeated="16384"/>', 'table:number-rows-repeated="1048574"')));
    expect(drawn(sheet)).toEqual(['A1=0 B1=0 C1=0', 'A2=0 B2=0 C2=0']);
  });

  it.each([
    ['rows', row(float(0), `table:number-rows-repeated="${limits.rows + 1}"`)],
    ['cells', row(float(0, `table:number-columns-repeated="${limits.cells + 1}"`))],
    ['cells', row(float(0, 'table:number-columns-repeated="16384"'), 'table:number-rows-repeated="100"')],
  ])('beyond limits.%s is refused', async (limit, rows) => {
    await expect(read(table(rows))).rejects.toThrow(`(limits.${limit})`);
  });

  it('works out formulas without a value', async () => {
    const [sheet] = await read(table(row(
      float(2) + float(3) + '<table:table-cell table:formula="of:=SUM([.A1:.B1])"/><table:table-cell table:formula="of:=LARGE([.A1:.B1];1)"/>')));
    expect(drawn(sheet)).toEqual(['A1=2 B1=3 C1=5* D1=?uncalculated']);
  });

  it('does not work out a formula whose cell is repeated: each repetition means other cells', async () => {
    const [sheet] = await read(table(row(float(2) + '<table:table-cell table:number-columns-repeated="2" table:formula="of:=[.A1]+1"/>')));
    expect(drawn(sheet)).toEqual(['A1=2 B1=?uncalculated C1=?uncalculated']);
  });

  it('reads rows within groups and headers', async () => {
    const [sheet] = await read(table(
      `<table:table-header-rows>${row(float(1))}</table:table-header-rows><table:table-row-group>${row(float(2), 'table:visibility="collapse"')}</table:table-row-group>`));
    expect(drawn(sheet)).toEqual(['A1=1', 'A2=2']);
    expect(sheet!.remarks.map(({ facts }) => facts)).toEqual([{ rows: [2], columns: [], sheets: [] }]);
  });

  it('with a password is refused as such', async () => {
    const manifest = '<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>';
    await expect(read(ods('', { 'META-INF/manifest.xml': manifest }))).rejects.toThrow(/password/);
  });

  it('without a sheet, or cut short within, is refused', async () => {
    await expect(read(ods(''))).rejects.toThrow(/holds nothing/);
    await expect(read(ods('', { 'content.xml': '<office:document-content>' }))).rejects.toThrow(/damaged/);
  });
});
