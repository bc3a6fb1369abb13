import { describe, it, expect } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { CFB } from 'xlsx';
import { limits } from '../../src/document/index.js';
import { InputError } from '../../src/finding/index.js';
import { workbookReader } from '../../src/read/workbook.js';
import { stored } from './stored.js';
import { cellAt, drawn, gridOf, number, oneSheet, read, words, xlsx } from './workbook-parts.js';

const xls = new Uint8Array(readFileSync(new URL('../../fixtures/workbook/office.xls', import.meta.url)));

function compound(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const file = CFB.utils.cfb_new();
  for (const [name, content] of Object.entries(streams)) CFB.utils.cfb_add(file, name, Buffer.from(content));
  return Uint8Array.from(CFB.write(file, { type: 'buffer' }) as Uint8Array);
}

/** The .xls with a record behind its first that says the rest is encrypted. */
function lockedXls(): Uint8Array {
  const stream = Uint8Array.from(CFB.find(CFB.read(Buffer.from(xls), { type: 'buffer' }), 'Workbook')!.content);
  const behindFirst = 4 + stream[2]! + stream[3]! * 256;
  const filePass = [0x2f, 0, 6, 0, 0, 0, 0x12, 0x34, 0x56, 0x78];
  return compound({ Workbook: Uint8Array.of(...stream.subarray(0, behindFirst), ...filePass, ...stream.subarray(behindFirst)) });
}

describe('a workbook with a password', () => {
  it.each([
    ['.xlsx', compound({ EncryptionInfo: new Uint8Array(64), EncryptedPackage: new Uint8Array(5000) })],
    ['.xls', lockedXls()],
  ])('(%s) is taken, and refused with what to do', async (_, bytes) => {
    expect(workbookReader.accepts({ name: '-', bytes })).toBe(true);
    await expect(read(bytes)).rejects.toThrow(InputError);
    await expect(read(bytes)).rejects.toMatchObject({ saying: { zh: expect.stringContaining('密码') }, hint: { zh: expect.stringContaining('另存') } });
  });
});

describe('a compound file of something else', () => {
  it('is left to others, also with a workbook embedded in it', () => {
    const document = compound({ WordDocument: new Uint8Array(600), 'ObjectPool/_1/Workbook': new Uint8Array(600) });
    const lone = compound({ Other: new Uint8Array(600), 'ObjectPool/_1/Workbook': new Uint8Array(600) });
    for (const bytes of [document, lone]) expect(workbookReader.accepts({ name: 'report.xls', bytes })).toBe(false);
  });
});

describe('a damaged workbook', () => {
  const whole = oneSheet(words('A1', '规章') + number('B1', 3));

  it.each([0.3, 0.6, 0.95])('.xlsx cut at %d of its length is taken and refused', async (share) => {
    const bytes = whole.subarray(0, Math.floor(whole.length * share));
    expect(workbookReader.accepts({ name: '-', bytes })).toBe(share > 0.5);
    if (share > 0.5) await expect(read(bytes)).rejects.toThrow(/cut short or damaged/);
  });

  it.each([600, 1600, 3000, 5000, 7100])('.xls cut at byte %i is taken and refused', async (length) => {
    const bytes = xls.subarray(0, length);
    expect(workbookReader.accepts({ name: '-', bytes })).toBe(true);
    await expect(read(bytes)).rejects.toThrow(/cut short or damaged/);
  });

  it('.xls whose directory stands in front of what was cut off is refused too', async () => {
    const large = compound({ Workbook: new Uint8Array(60_000).fill(1) });
    expect(workbookReader.accepts({ name: '-', bytes: large.subarray(0, 59_000) })).toBe(true);
    await expect(read(large.subarray(0, 59_000))).rejects.toThrow(/cut short or damaged/);
  });

  it('without its workbook part is refused', async () => {
    const bytes = zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/other.xml': strToU8('<x/>') });
    await expect(read(bytes)).rejects.toThrow(InputError);
  });

  it('that holds nothing is refused', async () => {
    await expect(read(oneSheet())).rejects.toMatchObject({ saying: { zh: '工作簿里没有任何内容。' } });
    await expect(read(oneSheet('<c r="A1"/>', words('B7', ' ')))).rejects.toThrow(/holds nothing/);
  });
});

const far = (cell: string): Uint8Array =>
  xlsx({ sheets: [{ name: '表', data: `<row r="1">${number('A1', 1)}</row><row r="1048576">${cell}</row>` }] });

describe('limits', () => {
  it('on rows: named when met, not met by formats left far below', async () => {
    await expect(read(far(number('A1048576', 1)))).rejects.toThrow(`more than ${limits.rows} rows (limits.rows)`);
    expect(drawn((await read(far('<c r="A1048576" s="0"/>')))[0])).toEqual(['A1=1']);
  });

  it('on cells: counted before they are parsed', async () => {
    const bytes = xlsx({ sheets: [{ data: `<row r="1">${'<c><v>1</v></c>'.repeat(limits.cells + 1)}</row>` }] });
    await expect(read(stored(bytes))).rejects.toThrow('(limits.cells)');
  });

  it('on sheets: more than any report has', async () => {
    const bytes = xlsx({ sheets: Array.from({ length: limits.sheets + 1 }, () => ({ data: '' })) });
    await expect(read(bytes)).rejects.toThrow('(limits.sheets)');
  });

  it('a stray cell at the end of a long sheet brings no million blanks with it', async () => {
    const data = `<row r="1">${number('A1', 1)}${number('XFD1', 2)}</row><row r="${limits.rows}">${number(`A${limits.rows}`, 3)}</row>`;
    const [sheet] = await read(xlsx({ sheets: [{ before: '<dimension ref="A1:XFD1048576"/>', data }] }));
    expect(gridOf(sheet).rows.length).toBe(limits.rows);
    expect(gridOf(sheet).rows.reduce((sum, row) => sum + row.length, 0)).toBeLessThanOrEqual(limits.cells * 1.1);
    expect(cellAt(sheet, 'XFD1')!.text).toBe('2');
  });
});

describe('bombs', () => {
  const head = '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="S"><Table>';
  const tail = '</Table></Worksheet></Workbook>';

  it.each([
    ['columns without end', xlsx({ sheets: [{ before: '<cols><col min="1" max="2147483647"/></cols>', data: `<row r="1">${number('A1', 1)}</row>` }] })],
    ['columns without end, in SpreadsheetML', strToU8(`${head}<Column ss:Span="2147483647"/>${tail}`)],
    ['merges without end', strToU8(`${head}<Row><Cell ss:MergeDown="2147483646" ss:MergeAcross="9"><Data ss:Type="Number">5</Data></Cell></Row>${tail}`)],
    ['a cell beyond any sheet', oneSheet(number('A1', 1) + number('ZZZZZZ1', 2))],
  ])('%s: refused', async (_, bytes) => {
    await expect(read(bytes)).rejects.toThrow(InputError);
  });
});

describe('the faults of SheetJS before 0.20.3', () => {
  it('a note on cell "__proto__" leaves Object.prototype alone (CVE-2023-30533)', async () => {
    const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
    const more = {
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships><Relationship Id="rId1" Type="${relation}" Target="../comments1.xml"/></Relationships>`,
      'xl/comments1.xml': '<comments><authors><author>x</author></authors><commentList><comment ref="__proto__" authorId="0"><text><t>polluted</t></text></comment></commentList></comments>',
    };
    await read(xlsx({ sheets: [{ data: `<row r="1">${number('A1', 1)}<c r="__proto__"><v>2</v></c></row>` }], more }));
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as { c?: unknown }).c).toBeUndefined();
  });

  it('sheets named as properties of objects are sheets', async () => {
    const data = `<row r="1">${number('A1', 1)}</row>`;
    const documents = await read(xlsx({ sheets: [{ name: 'constructor', data }, { name: 'toString', data }] }));
    expect(documents.map(({ part }) => part)).toEqual(['constructor', 'toString']);
  });

  it('notes opened and never closed take no time to speak of (CVE-2024-22363)', async () => {
    const head = '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">';
    const bytes = strToU8(`${head}${'<!--'.repeat(200_000)}`);
    // Of quadratic cost, this size takes minutes and runs into the test's own time limit.
    await expect(read(bytes)).rejects.toThrow(InputError);
  });
});
