import { describe, expect, it } from '@jest/globals';
import { readTable } from '../../src/recognise/table/index.js';
import { stripsIn, tabs } from './strips.js';

const read = (...lines: readonly string[]) => readTable(stripsIn(...lines), '2021', 'requests');
const totals = ({ cells }: ReturnType<typeof read>, ...rows: readonly string[]) => rows.map((row) => cells.get(`requests.${row}.total`)).map((cell) => cell && (cell.value ?? cell.state));

const rows = ['一、本年新收政府信息公开申请数量 700 400 0 0 0 34 113', '（一）予以公开 600 400 0 0 0 7 100', '1.属于国家秘密 500 0 0 0 2 0 5', '（七）总计 50 0 0 0 0 9 59'];

describe('totals cut off at the edge of a page', () => {
  it('are unread in every row of which only the first digits are left, and nothing else is', () => {
    const reading = read(...rows);
    expect(totals(reading, 'received', 'results.granted', 'results.denied.stateSecret', 'results.total')).toEqual(['unread', 'unread', 'unread', 59]);
    expect(reading.cells.get('requests.received.naturalPerson')!.value).toBe(700);
    expect(reading.remarks.filter(({ rule }) => rule === 'cell-unread').map(({ facts }) => facts['why'])).toEqual(['clipped', 'clipped', 'clipped']);
  });
  it('is a slip where there is but one', () => {
    expect(totals(read(...rows.slice(2)), 'results.denied.stateSecret', 'results.total')).toEqual([5, 59]);
  });
  it('are slips in cells of a grid', () => {
    expect(totals(read(...rows.map((row) => tabs(...row.split(' ')))), 'received', 'results.granted')).toEqual([113, 100]);
  });
});
