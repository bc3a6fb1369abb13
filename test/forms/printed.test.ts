import { describe, expect, it } from '@jest/globals';
import { allForms, cellsOfTable, form2019, form2021, printedTable, type PrintedTable, type Table } from '../../src/forms/index.js';

/** How often every place of the paper is covered, by row and column. */
function coverage(table: PrintedTable): number[][] {
  const grid: number[][] = table.map(() => []);
  table.forEach((row, y) => {
    let x = 0;
    for (const { columnSpan, rowSpan } of row) {
      while (grid[y]![x]) x++;
      for (let down = 0; down < rowSpan; down++) for (let right = 0; right < columnSpan; right++) grid[y + down]![x + right] = (grid[y + down]![x + right] ?? 0) + 1;
      x += columnSpan;
    }
  });
  return grid;
}

const every: [string, Table][] = allForms.flatMap((form) => form.tables.map((table): [string, Table] => [`${form.id} ${table.id}`, table]));
const texts = (row: PrintedTable[number]): string[] => row.map(({ text, columnSpan, rowSpan }) => `${text} ${columnSpan}×${rowSpan}`);
const [disclosure, requests, disputes] = form2021.tables.map((table) => printedTable(table)) as [PrintedTable, PrintedTable, PrintedTable];

describe.each(every)('table %s as printed', (_, table) => {
  it('has every cell once, in the form’s order', () => {
    const paths = printedTable(table).flat().flatMap(({ path }) => path ?? []);
    expect(paths).toEqual(cellsOfTable(table).map(({ path }) => path));
  });

  it('covers every place once: no hole, no overlap, headings as wide as the table', () => {
    const printed = printedTable(table);
    const grid = coverage(printed);
    expect(new Set(grid.flat())).toEqual(new Set([1]));
    const headings = grid.filter((_, y) => printed[y]!.every(({ heading }) => heading)).map((row) => row.length);
    expect(headings).toEqual(headings.map(() => Math.max(...grid.map((row) => row.length))));
  });

  it('has headings with text and figures without', () => {
    for (const { heading, text, path } of printedTable(table).flat()) expect(heading ? path === undefined : text === '' && path !== undefined).toBe(true);
  });
});

describe('the official forms as printed', () => {
  it('table 三 has three levels of labels and two of headings', () => {
    expect(texts(requests[0]!)).toEqual(['（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） 3×2', '自然人 1×2', '法人或其他组织 5×1', '总计 1×2']);
    expect(texts(requests[1]!)).toEqual(['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'].map((label) => `${label} 1×1`));
    expect(texts(requests[2]!)[0]).toBe('一、本年新收政府信息公开申请数量 3×1');
    expect(texts(requests[4]!).slice(0, 2)).toEqual(['三、本年度办理结果 1×22', '（一）予以公开 2×1']);
    expect(texts(requests[6]!).slice(0, 2)).toEqual(['（三）不予公开 1×8', '1.属于国家秘密 1×1']);
    expect(requests).toHaveLength(27);
    expect(printedTable(form2019.tables[1])).toHaveLength(25);
  });

  it('table 四 is one row under three levels of headings', () => {
    expect(disputes).toHaveLength(4);
    expect(texts(disputes[0]!)).toEqual(['行政复议 5×1', '行政诉讼 10×1']);
    expect(disputes[3]!.map(({ path }) => path)).toHaveLength(15);
  });

  it('table 二 stacks its blocks under full-width headings, the last column stretched', () => {
    expect(texts(disclosure[0]!)).toEqual(['第二十条第（一）项 4×1']);
    expect(texts(disclosure[1]!)).toEqual(['信息内容 1×1', '本年制发件数 1×1', '本年废止件数 1×1', '现行有效件数 1×1']);
    expect(texts(disclosure[5]!)).toEqual(['信息内容 1×1', '本年处理决定数量 3×1']);
  });
});
