import { describe, it, expect } from '@jest/globals';
import * as xlsx from 'xlsx';
import { workbookReader } from '../../src/read/workbook.js';
import { drawn, read } from './workbook-parts.js';

/** A small sheet as SheetJS writes it in one of its other formats. */
function written(bookType: 'biff5' | 'biff8' | 'xlsb' | 'xlml' | 'ods', words: readonly string[]): Uint8Array {
  const [item = '', count = '', rules = ''] = words;
  const book = xlsx.utils.book_new();
  xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet([[item, count], [rules, 61], ['', 4068.208]]), '年报');
  return new Uint8Array(xlsx.write(book, { bookType, type: 'array' }) as ArrayBuffer);
}

/** What SheetJS cannot write: words in GBK in a file from before 1997, put in place of ASCII words of the same length. */
function writtenInGbk(): Uint8Array {
  const bytes = Buffer.from(written('biff5', ['XMXM', 'JSJS', 'GZGZ']));
  const replace = (from: Buffer, to: Buffer): void => void to.copy(bytes, bytes.indexOf(from));
  replace(Buffer.of(0x42, 0, 2, 0, 0xe4, 0x04), Buffer.of(0x42, 0, 2, 0, 0xa8, 0x03));
  replace(Buffer.from('XMXM'), Buffer.of(0xcf, 0xee, 0xc4, 0xbf));
  replace(Buffer.from('JSJS'), Buffer.of(0xbc, 0xfe, 0xca, 0xfd));
  replace(Buffer.from('GZGZ'), Buffer.of(0xb9, 0xe6, 0xd5, 0xc2));
  return Uint8Array.from(bytes);
}

describe('the other formats of workbooks', () => {
  const words = ['项目', '件数', '规章'];
  it.each([
    ['.xls from before 1997, in GBK', writtenInGbk()], ['.xls and .et', written('biff8', words)],
    ['.xlsb', written('xlsb', words)], ['.ods whose mimetype is not its first part', written('ods', words)], ['SpreadsheetML of 2003', written('xlml', words)],
  ])('%s', async (_, bytes) => {
    expect(workbookReader.accepts({ name: '年报.et', bytes })).toBe(true);
    const documents = await read(bytes);
    expect(documents.length).toBe(1);
    expect(drawn(documents[0])).toEqual(['A1=项目 B1=件数', 'A2=规章 B2=61', 'A3= B3=4068.208']);
  });

  it('SpreadsheetML with merged cells, a hidden sheet, and formulas in R1C1 without a value', async () => {
    const xml = `<?xml version="1.0" encoding="UTF-8"?>
<?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
<Worksheet ss:Name="表"><Table>
<Row><Cell ss:MergeAcross="2"><Data ss:Type="String">收到&amp;办理</Data></Cell></Row>
<Row><Cell><Data ss:Type="Number">3</Data></Cell><Cell><Data ss:Type="Number">4.5</Data></Cell><Cell ss:Formula="=SUM(RC[-2]:RC[-1])"/><Cell ss:Formula="=LARGE(RC[-1],1)"><Data ss:Type="Number"></Data></Cell><Cell><Data ss:Type="Number"/></Cell><Cell><Data ss:Type="Number">0</Data></Cell></Row>
<Row><Cell ss:Index="2"><Data ss:Type="Error">#N/A</Data></Cell><Cell><Data ss:Type="String">1-2</Data></Cell></Row>
</Table></Worksheet>
<Worksheet ss:Name="底"><Table><Row><Cell><Data ss:Type="Number">1</Data></Cell></Row></Table>
<WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel"><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet>
</Workbook>`;
    const [first, second] = await read(new TextEncoder().encode(xml));
    expect(drawn(first)).toEqual(['A1[3×1]=收到&办理 D1= E1= F1=', 'A2=3 B2=4.5 C2=7.5* D2=?uncalculated E2= F2=0', 'A3= B3=#N/A?formula-error C3=1-2 D3= E3= F3=']);
    expect(second!.remarks.map(({ facts }) => facts['sheets'])).toEqual([['底']]);
  });
});
