import { describe, expect, it } from '@jest/globals';
import { readTable } from '../../src/recognise/table/index.js';
import { readIn, stripsIn } from './strips.js';

const read = (...lines: readonly string[]) => {
  const { cells } = readTable(stripsIn('第二十条第（一）项', ...lines), '2021', 'disclosure');
  return (row: string): unknown[] => ['issued', 'repealed', 'inForce'].map((column) => cells.get(`disclosure.${row}.${column}`)).map((cell) => cell && (cell.value ?? cell.state));
};
const unread = ['unread', 'unread', 'unread'];

describe('a column of notes over lines of text', () => {
  const headings = '信息内容 本年制发件数 本年废止件数 现行有效件数 备注';
  it('takes the sign behind as many figures as the form has columns', () => {
    expect(read(headings, '规章 1 2 3 无')('regulations')).toEqual([1, 2, 3]);
  });
  it('may have its sign in the place of a blank figure', () => {
    expect(read(headings, '规章 2 3 无')('regulations')).toEqual(unread);
  });
  it('says nothing where the last is a figure, and is none where no heading names it', () => {
    expect(read(headings, '规章 1 2 3')('regulations')).toEqual([1, 2, 3]);
    expect(read('信息内容 本年制发件数 本年废止件数 现行有效件数', '规章 2 3 无')('regulations')).toEqual([2, 3, 'dash']);
  });
});

describe('a column of sums over lines of text', () => {
  const totals = readIn('total');
  const headings = ['自然人 法人或其他组织 总计', '商业企业 科研机构 社会公益组织 法律服务机构 其他 小计'];
  it('is left out of the rows that have it', () => {
    expect(totals([...headings, '一、本年新收政府信息公开申请数量 4 1 0 0 0 0 1 5'], 'received')).toEqual([5]);
  });
  it('may have its figure in the place of a blank one, whatever the sums', () => {
    expect(totals([...headings, '一、本年新收政府信息公开申请数量 4 0 0 0 0 0 4'], 'received')).toEqual(['unread']);
  });
  it('leaves the others unread where its heading stands in no order', () => {
    const apart = headings.flatMap((line) => line.split(' '));
    expect(totals([...apart, '一、本年新收政府信息公开申请数量 4 0 0 0 0 0 4'], 'received')).toEqual(['unread']);
    expect(totals([...apart.slice(0, -1), '一、本年新收政府信息公开申请数量 4 0 0 0 0 0 4'], 'received')).toEqual([4]);
  });
});

describe('a column of notes in cells merely counted', () => {
  it('gives no vote on how rows without one lie', () => {
    const bars = (row: string): string => `|${row}|`;
    const { cells } = readTable(stripsIn(
      '第二十条第（五）项', bars('信息内容|上一年项目数量|本年增/减|处理决定数量|备注'), bars('行政许可|||91|无'),
      '第二十条第（八）项', '6', bars('行政事业性收费||-1||详见附件'),
    ), '2019', 'disclosure');
    expect(['licensing.decisions', 'fees.previousItems', 'fees.change'].map((path) => cells.get(`disclosure.${path}`)?.value)).toEqual([91, null, -1]);
  });
});
