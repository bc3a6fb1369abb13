import { describe, expect, it } from '@jest/globals';
import { readTable } from '../../src/recognise/table/index.js';
import type { GridCell } from '../../src/document/index.js';
import { stripsOf } from '../../src/recognise/strip.js';
import { stripsIn, tabs } from './strips.js';

const requests = (...lines: readonly string[]) => readTable(stripsIn(...lines), '2021', 'requests');
const columns = ['naturalPerson', 'business', 'research', 'publicWelfare', 'legalService', 'otherOrganization', 'total'];
const rowOf = ({ cells }: ReturnType<typeof requests>, row: string) => columns.map((column) => cells.get(`requests.${row}.${column}`)).map((cell) => cell && (cell.value ?? cell.state));

describe('reading a table', () => {
  it('gives each cell its state, text and place', () => {
    const { cells } = requests(tabs('1.属于国家秘密', 12, '', '/', '若干', '3件', '4（含1件）', 19));
    const cell = (column: string) => cells.get(`requests.results.denied.stateSecret.${column}`);
    expect(cell('naturalPerson')).toEqual({ state: 'number', value: 12, text: '12', at: { in: 'text', line: 1, column: 10 } });
    expect([cell('business')!.state, cell('research')!.state, cell('publicWelfare')!.state]).toEqual(['blank', 'dash', 'unread']);
    expect(cell('legalService')).toMatchObject({ value: 3, text: '3件' });
    expect(cell('otherOrganization')).toMatchObject({ value: 4, note: '含1件' });
  });

  it('reads what is printed twice alike once, and nothing where the two differ', () => {
    const twice = (second: number) => requests(tabs('1.属于国家秘密', 1, 0, 0, 0, 0, 0, 1), tabs('1.属于国家秘密', second, 0, 0, 0, 0, 0, 1));
    expect(rowOf(twice(1), 'results.denied.stateSecret')).toEqual([1, 0, 0, 0, 0, 0, 1]);
    expect(twice(2).cells.get('requests.results.denied.stateSecret.naturalPerson')).toMatchObject({ state: 'unread', value: null, text: '1 | 2', candidates: [1, 2] });
  });

  it('takes the figure of two prints of which one is blank, and neither where one cannot be read', () => {
    const state = 'results.denied.stateSecret';
    const twice = (first: string | number, second: string | number) => requests(tabs('1.属于国家秘密', first, 0, 0, 0, 0, 0, 1), tabs('1.属于国家秘密', second, 0, 0, 0, 0, 0, 1));
    expect([rowOf(twice('', 1), state)[0], rowOf(twice(1, ''), state)[0], rowOf(twice('', ''), state)[0]]).toEqual([1, 1, 'blank']);
    const cell = (first: string | number, second: string | number) => twice(first, second).cells.get(`requests.${state}.naturalPerson`);
    expect(cell('若干', 1)).toMatchObject({ state: 'unread', text: '若干 | 1', candidates: [1] });
    expect(cell(1, '/')).toMatchObject({ state: 'unread', text: '1 | /', candidates: [1] });
    expect(cell('若干', '不详')).toMatchObject({ state: 'unread', text: '若干' });
  });

  it('leaves a row unread whose figures are too few, and says so once', () => {
    const reading = requests(tabs('1.属于国家秘密', 1, 0, 0, 0, 0, 1));
    expect(rowOf(reading, 'results.denied.stateSecret')).toEqual(Array(7).fill('unread'));
    expect(reading.remarks.filter(({ rule }) => rule === 'cell-unread')).toMatchObject([{ subject: 'requests.results.denied.stateSecret', facts: { found: 6, wanted: 7 } }]);
  });

  it('names the rows that are not there, and those the form does not have', () => {
    const { remarks } = requests(tabs('1.属于国家秘密', 1, 0, 0, 0, 0, 0, 1), tabs('涉及个人隐私', 2, 0, 0, 0, 0, 0, 2));
    expect(remarks.filter(({ rule }) => rule === 'row-missing')).toHaveLength(24);
    expect(remarks.filter(({ rule }) => rule === 'row-unknown')).toMatchObject([{ subject: 'requests.涉及个人隐私', facts: { figures: '2 0 0 0 0 0 2' } }]);
  });

  it('says when a line was known by its place alone', () => {
    const seven = [1, 0, 0, 0, 0, 0, 1];
    const { remarks, cells } = requests(tabs('1.属于国家秘密', ...seven), tabs(...seven), tabs('3.危及“三安全一稳定”', ...seven));
    expect(cells.get('requests.results.denied.otherLaw.naturalPerson')!.value).toBe(1);
    expect(remarks.filter(({ rule }) => rule === 'row-inferred').map(({ subject }) => subject)).toEqual(['requests.results.denied.otherLaw']);
  });

  it('reads table 四 without any label, its fifteen figures in a row', () => {
    const { cells } = readTable(stripsIn(tabs('结果维持', '结果纠正', '其他结果', '尚未审结', '总计'), tabs(1, 0, 0, 2, 3, 0, 0, 0, 0, 0, 4, 0, 0, 0, 4)), '2021', 'disputes');
    expect([...cells].filter(([, { value }]) => value !== 0).map(([path, { value }]) => `${path} ${value}`)).toEqual([
      'disputes.reconsideration.upheld 1', 'disputes.reconsideration.pending 2', 'disputes.reconsideration.total 3', 'disputes.litigationAfterReconsideration.upheld 4', 'disputes.litigationAfterReconsideration.total 4',
    ]);
  });

  it('reads the amount of table 二 in its own unit', () => {
    const amount = (text: string) => readTable(stripsIn(tabs('行政事业性收费', text)), '2021', 'disclosure').cells.get('disclosure.fees.amount');
    expect(amount('1.5')).toMatchObject({ state: 'number', value: 1.5 });
    expect(amount('15000元')).toMatchObject({ state: 'unread', candidates: [1.5] });
  });
});

describe('signs that no one sees', () => {
  it('are no part of a figure, and fill no cell', () => {
    const reading = requests(tabs('1.属于国家秘密', '1\u200b2', '\ufeff', '3\u00ad0', '\u2060', '0', '0', '4\u200c2'));
    expect(rowOf(reading, 'results.denied.stateSecret')).toEqual([12, 'blank', 30, 'blank', 0, 0, 42]);
  });
});

describe('a sheet with blank columns beside the table', () => {
  const grid = (...rows: readonly (readonly string[])[]) => {
    const cells = rows.map((row, line) => row.map((text, column): GridCell => ({ text, at: { in: 'sheet', sheet: '表', cell: `${column} ${line}` }, column, columnSpan: 1, rowSpan: 1 })));
    return stripsOf({ blocks: [{ kind: 'grid', rows: cells, at: cells[0]![0]!.at, ragged: false }], tabular: true, remarks: [] });
  };
  const headings = ['', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计', '', ''];
  it('has its figures under their headings', () => {
    expect(rowOf(readTable(grid(headings, ['（一）予以公开', '1', '2', '', '', '', '', '3', '', '']), '2021', 'requests'), 'results.granted')).toEqual([1, 2, 'blank', 'blank', 'blank', 'blank', 3]);
  });
  it('lends the row no blank where a column is missing', () => {
    const lacking = (row: readonly string[]) => row.filter((_, column) => column !== 2);
    expect(rowOf(readTable(grid(lacking(headings), lacking(['（一）予以公开', '1', '2', '', '', '', '', '3', '', ''])), '2021', 'requests'), 'results.granted')).toEqual(Array(7).fill('unread'));
  });
  it('has the groups of table 四 under the headings over the first of them', () => {
    const [heads, row] = [['', '结果维持', '结果纠正', '其他结果', '尚未审结', '总计', ''], ['行政复议', '', '2', '', '1', '3', '']];
    const { cells } = readTable(grid(heads, row, ['未经复议直接起诉', '4', '', '', '', '4', ''], ['复议后起诉', '', '', '', '5', '5', '']), '2021', 'disputes');
    expect(['reconsideration.corrected', 'litigationDirect.total', 'litigationAfterReconsideration.pending'].map((path) => cells.get(`disputes.${path}`)!.value)).toEqual([2, 4, 5]);
    const short = (one: readonly string[]) => one.filter((_, column) => column !== 3);
    expect(readTable(grid(short(heads), short(row)), '2021', 'disputes').cells.get('disputes.reconsideration.total')!.value).toBeNull();
  });
});
