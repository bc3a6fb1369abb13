import { describe, expect, it } from '@jest/globals';
import { readTable } from '../../src/recognise/table/index.js';
import { stripsIn, tabs } from './strips.js';

const amount = (unit: string, figure: string | number): unknown => {
  const { cells } = readTable(stripsIn(tabs('信息内容', '采购项目数量', `采购总金额${unit}`), tabs('政府集中采购', 3, figure)), '2019', 'disclosure');
  const cell = cells.get('disclosure.procurement.amount')!;
  return cell.state === 'unread' ? ['unread', cell.candidates] : cell.value;
};

describe('a heading that gives its figures a unit', () => {
  it('is heard where it is the form’s, or none is given', () => {
    expect([amount('', 4773500), amount('（元）', 4773500), amount('(单位：元)', '12.5')]).toEqual([4773500, 4773500, 12.5]);
  });
  it('leaves a figure of another unit unread, with what it would come to', () => {
    expect([amount('（万元）', '477.35'), amount('（单位：万元）', 2)]).toEqual([['unread', [4773500]], ['unread', [20000]]]);
  });
  it('makes nothing of nought, and of a figure with a unit of its own', () => {
    expect([amount('（万元）', 0), amount('（万元）', '4773500元')]).toEqual([0, 4773500]);
  });
  it('gives it in the label of a row too, and before an explanation', () => {
    const fees = (row: string, column: string): unknown => readTable(stripsIn(tabs('信息内容', column), tabs(row, 15000)), '2021', 'disclosure').cells.get('disclosure.fees.amount');
    expect(fees('行政事业性收费（元）', '本年收费金额')).toMatchObject({ state: 'unread', candidates: [1.5] });
    expect(fees('行政事业性收费', '本年收费金额（单位：元）（不含信息处理费）')).toMatchObject({ state: 'unread', candidates: [1.5] });
    expect(fees('行政事业性收费（万元）', '本年收费金额（单位：万元）（不含信息处理费）')).toMatchObject({ value: 15000 });
  });
});
