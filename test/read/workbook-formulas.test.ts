import { describe, it, expect } from '@jest/globals';
import { formulaOfOds } from '../../src/read/workbook/ods-formula.js';
import { cellAt, drawn, gridOf, number, oneSheet, read, words, xlsx } from './workbook-parts.js';

const formula = (place: string, text: string, value = ''): string => `<c r="${place}"><f>${text}</f>${value}</c>`;
const shared = (place: string, text = ''): string => `<c r="${place}"><f t="shared" si="0"${text ? ' ref="C1:C2"' : ''}>${text}</f></c>`;
const stale = '<calcPr calcId="124519" fullCalcOnLoad="1"/>';

/** What `=text` comes to beside A1:A6 = 1, 2.5, blank, "/", "7", an error. */
async function worth(text: string): Promise<string> {
  const cells = [number('A1', 1), number('A2', 2.5), '', words('A4', '/'), words('A5', '7'), '<c r="A6" t="e"><v>#N/A</v></c>'];
  const [sheet] = await read(oneSheet(`${cells[0]}${formula('B1', text)}`, ...cells.slice(1)));
  const cell = cellAt(sheet, 'B1')!;
  return cell.doubt ?? `${cell.text}${cell.inferred ? '*' : ''}`;
}

describe('a formula without a value', () => {
  it.each([
    ['SUM(A1:A3)', '3.5*'], ['sum(A1, A2,10)', '13.5*'], ['A1+A2*2-4/2', '4*'], ['(A1+A2)*2', '7*'], ['+A1', '1*'],
    ['-A2+-1', '-3.5*'], ['SUM($A$1:A$2)+Sheet1!A1', '4.5*'], ["SUM('Sheet1'!A1:A2)", '3.5*'], ['SUM(A1:A2)-SUM(A2)', '1*'],
    ['SUM(A1+A2,A1)', '4.5*'], ['0.1+0.2', '0.3*'], ['A3', '0*'], ['SUM(A3:A3)', '0*'], ['SUM(A2:A1)', '3.5*'], ['1.5E1', '15*'],
  ])('=%s is worked out to %s', async (text, expected) => {
    expect(await worth(text)).toBe(expected);
  });

  it('leaves words out of its sums, as spreadsheets do', async () => {
    expect(await worth('SUM(A1:A4)')).toBe('3.5*');
  });

  it.each([
    ['IF(A1&gt;0,1,2)', '1*'], ['IF(SUM(A1:A2)=0,"",SUM(A1:A2))', '3.5*'], ['if(A1&lt;&gt;1,5,IF(A2&gt;=2.5,6,7))', '6*'], ['IF(A1=0,1,"/")', '/*'], ['IF(A4="/",3,4)', '3*'],
    ['ROUND(A2,0)', '3*'], ['ROUND(-1.005,2)', '-1.01*'], ['ROUND(1234.5,-2)', '1200*'], ['SUMPRODUCT(A1:A3,A1:A3)', '7.25*'], ['SUMPRODUCT(A1:A4)', '3.5*'],
    ['COUNT(A1:A4)', '2*'], ['MAX(A1:A3,2)', '2.5*'], ['MIN(A1:A3)', '1*'], ['ABS(A1-A2)', '1.5*'], ['IFERROR(A1/A3,0)', '0*'], ['IFERROR(A6,9)', '9*'], ['IFERROR(A2,9)', '2.5*'],
  ])('=%s comes to %s', async (text, expected) => {
    expect(await worth(text)).toBe(expected);
  });

  it('that comes to no text is a blank, worked out', async () => {
    expect(await worth('IF(A1=1,"",A1)')).toBe('*');
  });

  it.each([
    ['a number kept as text, which a spreadsheet leaves out of its sum', 'SUM(A1:A5)'], ['words', 'A4+1'], ['an error', 'SUM(A1:A6)'],
    ['itself', 'B1+1'], ['itself by a range', 'SUM(A1:B2)'], ['nothing', ''], ['another function', 'VLOOKUP(A1,A1:A2,1)'], ['a function of too few values', 'ROUND(A1)'], ['a condition in words', 'IF(A4,1,2)'], ['a blank cell told from zero', 'IF(A3="",1,2)'], ['ranges unlike each other', 'SUMPRODUCT(A1:A2,A1:B1)'], ['a choice of the unknown', 'IF(A1=1,VLOOKUP(A1,A1,1),2)'], ['the unknown, whatever instead', 'IFERROR(VLOOKUP(A1,A1,1),0)'], ['a truth', 'A1=1'],
    ['a function that begins as SUM', 'SUMIF(A1:A2,1)'], ['division by zero', 'A1/A3'], ['a range as a value', 'A1:A2+1'],
    ['a name', 'Total'], ['a name like a cell', 'A1_'], ['a power', 'A1^2'], ['a share', 'A1*5%'], ['an unknown sheet', 'Other!A1'],
    ['another book', '[1]Sheet1!A1'], ['whole columns', 'SUM(A:A)'], ['half a formula', 'SUM(A1,'], ['too much', 'A1 A2'],
    ['deep nesting', `${'('.repeat(100)}1${')'.repeat(100)}`],
  ])('that needs %s stays uncalculated, never zero', async (_, text) => {
    expect(await worth(text || 'SUM()')).toBe('uncalculated');
  });

  it('is worked out through other formulas and other sheets', async () => {
    const [first] = await read(xlsx({ sheets: [
      { name: '汇总', data: `<row r="1">${formula('A1', "SUM('申请 表'!A1:A2)*2")}${formula('B1', '申请2!A1')}</row>` },
      { name: '申请 表', data: `<row r="1">${number('A1', 4)}</row><row r="2">${formula('A2', 'A1+1')}</row>` },
      { name: '申请2', data: `<row r="1">${number('A1', 8)}</row>` },
    ] }));
    expect(drawn(first)).toEqual(['A1=18* B1=8*']);
  });

  it('that was filled down is worked out where it stands', async () => {
    const [sheet] = await read(oneSheet(
      number('A1', 1) + number('B1', 2) + shared('C1', 'SUM(A1:B1)'), number('A2', 3) + number('B2', 4) + shared('C2')));
    expect(gridOf(sheet).rows.map((row) => row[2]!.text)).toEqual(['3', '7']);
  });

  it.each(['', '<v></v>', '<v/>'])('is told from a calculated zero: %p', async (value) => {
    const [sheet] = await read(oneSheet(formula('A1', 'VLOOKUP(C1,C1,1)', value) + formula('B1', 'VLOOKUP(C1,C1,1)', '<v>0</v>')));
    expect(drawn(sheet)).toEqual(['A1=?uncalculated B1=0']);
    expect(sheet!.remarks).toEqual([{
      rule: 'workbook-uncalculated', subject: 'Sheet1', at: { in: 'sheet', sheet: 'Sheet1', cell: 'A1' }, also: [],
      facts: { sheet: 'Sheet1', cells: ['A1'] },
    }]);
  });

  it('runs in circles or endless chains without end of ours', async () => {
    const chain = Array.from({ length: 2000 }, (_, i) => formula(`A${i + 1}`, `A${i + 2}+1`));
    const [sheet] = await read(oneSheet(formula('A1', 'B1') + formula('B1', 'A1'), ...chain.slice(1)));
    expect(drawn(sheet)[0]).toBe('A1=?uncalculated B1=?uncalculated');
  });
});

describe('a formula with a value', () => {
  it('gives the value, also where the formula would come to another', async () => {
    const [sheet] = await read(oneSheet(number('A1', 1) + formula('B1', 'A1+1', '<v>5</v>') + formula('C1', 'TODAY()', '<v>7</v>')));
    expect(drawn(sheet)).toEqual(['A1=1 B1=5 C1=7']);
  });

  it('of zero that the formula contradicts was never calculated', async () => {
    const [sheet] = await read(oneSheet(
      number('A1', 3) + formula('B1', 'SUM(A1:A1)', '<v>0</v>') + formula('C1', 'B1*2', '<v>0</v>') + formula('D1', 'A1-3', '<v>0</v>')));
    expect(drawn(sheet)).toEqual(['A1=3 B1=3* C1=6* D1=0']);
  });

  it('keeps a zero that a spreadsheet did calculate over numbers kept as text', async () => {
    const [sheet] = await read(oneSheet(words('A1', '3') + words('B1', '4') + formula('C1', 'SUM(A1:B1)', '<v>0</v>')));
    expect(drawn(sheet)).toEqual(['A1=3 B1=4 C1=0']);
  });

  it('is not believed in a workbook that asks to be calculated anew', async () => {
    const data = `<row r="1">${number('A1', 3)}${formula('B1', 'A1+1', '<v>4</v>')}${formula('C1', 'A1+2', '<v>9</v>')}` +
      `${formula('D1', 'LARGE(A1:C1,1)', '<v>0</v>')}<c r="E1" t="str"><f>"第"&amp;A1</f><v>第3</v></c></row>`;
    const [sheet] = await read(xlsx({ workbook: stale, sheets: [{ data }] }));
    expect(drawn(sheet)).toEqual(['A1=3 B1=4 C1=5* D1=?uncalculated E1=第3']);
  });
});

describe('formulas of OpenDocument', () => {
  it.each([
    ['of:=SUM([.D23:.I23])', 'SUM(D23:I23)'], ['of:=[.A1]+[.$B$2]', 'A1+$B$2'], ["of:=[$'表 二'.B7]", "'表 二'!B7"],
    ['oooc:=SUM([表二.A1:表二.B2];[.C3])', 'SUM(表二!A1:B2,C3)'], ['=1/0', '1/0'], ['of:=[.#REF!]', '[.#REF!]'],
  ])('%s', (written, expected) => {
    expect(formulaOfOds(written)).toBe(expected);
  });
});
