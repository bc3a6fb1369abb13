import { describe, expect, it } from '@jest/globals';
import type { GridCell } from '../../src/document/index.js';
import { stripsOf } from '../../src/recognise/strip.js';
import { readTable } from '../../src/recognise/table/index.js';

/** A table as a page without rulings gives it: cells merely counted, a figure over several lines with its breaks. */
const page = (...rows: readonly (readonly string[])[]) => {
  const cells = rows.map((row, line) => row.map((text, column): GridCell => ({ text, at: { in: 'page', page: 1, x: column, y: 800 - line }, column, columnSpan: 1, rowSpan: 1 })));
  return stripsOf({ blocks: [{ kind: 'grid', rows: cells, at: cells[0]![0]!.at, ragged: true }], tabular: false, remarks: [] });
};
const requests = (...rows: readonly (readonly string[])[]) => readTable(page(...rows), '2021', 'requests');
const columns = ['naturalPerson', 'business', 'research', 'publicWelfare', 'legalService', 'otherOrganization', 'total'];
const rowOf = ({ cells }: ReturnType<typeof requests>, row: string) => columns.map((column) => cells.get(`requests.${row}.${column}`)).map((cell) => cell && (cell.value ?? cell.state));

const secret = ['1.属于国家秘密', '12\n30', '7', '0', '0', '0', '5', '12\n42'];

describe('figures that narrow columns broke over lines', () => {
  it('are joined where the row adds up with them whole, marked as worked out', () => {
    const reading = requests(secret);
    expect(rowOf(reading, 'results.denied.stateSecret')).toEqual([1230, 7, 0, 0, 0, 5, 1242]);
    expect(reading.cells.get('requests.results.denied.stateSecret.total')).toMatchObject({ state: 'inferred', text: '1242' });
    expect(reading.cells.get('requests.results.denied.stateSecret.business')!.state).toBe('number');
    expect(reading.provedBy).toEqual(['requests-row-total@requests.results.denied.stateSecret']);
    expect(reading.remarks.filter(({ rule }) => rule === 'cells-rejoined')).toMatchObject([{ subject: 'requests', facts: { cells: 2 } }]);
  });
  it('stay unread where it does not add up', () => {
    expect(rowOf(requests(secret.with(7, '12\n52')), 'results.denied.stateSecret')).toEqual(['unread', 7, 0, 0, 0, 5, 'unread']);
  });
  it('stay unread where every line adds up by itself: they may be two rows', () => {
    expect(rowOf(requests(['1.属于国家秘密', '12\n3', '0', '0', '0', '0', '0', '12\n3']), 'results.denied.stateSecret')).toEqual(['unread', 0, 0, 0, 0, 0, 'unread']);
  });
  it('stay unread in a row beside figures without a line', () => {
    expect(rowOf(requests(['（一）予以公开', '1', '0', '0', '0', '0', '0', '1'], ['', '5', '2'], secret), 'results.denied.stateSecret')).toEqual(Array(7).fill('unread'));
  });
});

describe('rows of a page without rulings', () => {
  it('are sure only by their sums where figures stand astray', () => {
    const reading = requests(['一、本年新收政府信息公开申请数量', '3', '0', '0', '0', '0', '0', '3'], ['18', '25'], ['二、上年结转政府信息公开申请数量', '1', '0', '0', '0', '0', '0', '1'], ['（一）予以公开', '5', '0', '0', '0', '2', '0', '9'], ['（七）总计', '5', '0', '0', '0', '2', '0', '7']);
    expect(['received', 'carriedOver', 'results.granted', 'results.total'].map((row) => rowOf(reading, row)[6])).toEqual(['unread', 'unread', 'unread', 7]);
  });
  it('are broken where the label that stands there is a line of the form only as far as it goes', () => {
    const reading = requests(['（二）部分公开（区分处理的，', '744', '0', '0', '0', '0', '0', '744'], ['只计这一情形，不计其他情形）', '15', '4', '0', '0', '0', '0', '19']);
    expect(rowOf(reading, 'results.partiallyGranted')).toEqual(Array(7).fill('unread'));
  });
  it('have no row of the words that stand beside a label', () => {
    const reading = requests(['一、本年新收政府信息公开申请', '自然', '人', '商业', '企业'], ['数量', '8', '0', '0', '0', '0', '0', '8'], ['（一）予以公开', '2', '0', '0', '0', '0', '0', '2']);
    expect(rowOf(reading, 'carriedOver')).toEqual(Array(7).fill(undefined));
  });
});
