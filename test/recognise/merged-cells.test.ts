import { describe, expect, it } from '@jest/globals';
import { readTable } from '../../src/recognise/table/index.js';
import { stripsIn, tabs } from './strips.js';

const read = (...lines: readonly string[]): unknown[] => {
  const { cells } = readTable(stripsIn(...lines), '2021', 'disclosure');
  return ['licensing', 'penalty', 'coercion'].map((row) => {
    const cell = cells.get(`disclosure.${row}.decisions`);
    return cell && (cell.state === 'number' ? cell.value : cell.state);
  });
};
const heading = tabs('信息内容', '本年处理决定数量', '本年处理决定数量', '本年处理决定数量');

describe('cells that were merged, printed once for every column', () => {
  it('are one figure where the heading is printed as often', () => {
    expect(read(heading, tabs('行政许可', 35, 35, 35), heading, tabs('行政处罚', 6, 6, 6), tabs('行政强制', 0, 0, 0))).toEqual([35, 6, 0]);
  });
  it('are unread where they are not alike', () => {
    expect(read(heading, tabs('行政许可', 35, 35, 3), heading, tabs('行政处罚', 6, 6, 6), tabs('行政强制', 0, 0, 0))).toEqual(['unread', 6, 0]);
  });
  it('are unread where the heading does not bear them out', () => {
    expect(read(tabs('信息内容', '本年处理决定数量'), tabs('行政许可', 35, 35, 35))[0]).toBe('unread');
    expect(read(heading, tabs('行政许可', 35, 35))[0]).toBe('unread');
  });
});
