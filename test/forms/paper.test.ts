import { describe, expect, it } from '@jest/globals';
import { allForms, cellsOfTable, paperRows, paperTable, tableOf, type FormId, type PaperCell, type Table, type TableId } from '../../src/forms/index.js';

const every: [string, Table][] = allForms.flatMap((form) => form.tables.map((table): [string, Table] => [`${form.id} ${table.id}`, table]));
const paper = (form: FormId, table: TableId) => paperTable(tableOf(form, table)!);
const texts = (row: readonly PaperCell[]): string[] => row.map(({ text, columnSpan, rowSpan }) => `${text} ${columnSpan}×${rowSpan}`);

describe.each(every)('the paper of table %s', (_, table) => {
  const { rows, columns, cells } = paperTable(table);

  it('covers every place once: no hole, no overlap', () => {
    const covered = Array.from({ length: rows }, () => Array.from({ length: columns }, () => 0));
    for (const cell of cells) {
      for (let row = cell.row; row < cell.row + cell.rowSpan; row++) for (let column = cell.column; column < cell.column + cell.columnSpan; column++) covered[row]![column]!++;
    }
    expect(new Set(covered.flat())).toEqual(new Set([1]));
  });

  it('has every figure once, and cells row by row from the left', () => {
    expect(cells.flatMap(({ figure }) => figure?.path ?? [])).toEqual(cellsOfTable(table).map(({ path }) => path));
    expect(cells.toSorted((a, b) => a.row - b.row || a.column - b.column)).toEqual(cells);
    expect(paperRows(paperTable(table)).flat()).toEqual(cells);
  });

  it('has words in headings and none in figures', () => {
    for (const { kind, text, figure } of cells) expect(kind === 'figure' ? text === '' && figure !== undefined : figure === undefined).toBe(true);
  });
});

describe('the official forms on paper', () => {
  it('table 三 has three levels of labels and three of headings', () => {
    const { headRows, labelColumns, rows } = paper('2021', 'requests');
    expect([headRows, labelColumns, rows]).toEqual([3, 3, 28]);
    const printed = paperRows(paper('2021', 'requests'));
    expect(texts(printed[0]!)).toEqual(['（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） 3×3', '申请人情况 7×1']);
    expect(texts(printed[1]!)).toEqual(['自然人 1×2', '法人或其他组织 5×1', '总计 1×2']);
    expect(texts(printed[2]!)).toEqual(['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'].map((label) => `${label} 1×1`));
    expect(texts(printed[3]!)[0]).toBe('一、本年新收政府信息公开申请数量 3×1');
    expect(texts(printed[5]!).slice(0, 2)).toEqual(['三、本年度办理结果 1×22', '（一）予以公开 2×1']);
    expect(texts(printed[7]!).slice(0, 2)).toEqual(['（三）不予公开 1×8', '1.属于国家秘密 1×1']);
    expect(paper('2019', 'requests').rows).toBe(26);
  });

  it('table 四 is one row without labels, review in two rows of headings beside litigation in three', () => {
    const { labelColumns, columns, rows, cells } = paper('2021', 'disputes');
    expect([labelColumns, columns, rows]).toEqual([0, 15, 4]);
    expect(texts(paperRows(paper('2021', 'disputes'))[0]!)).toEqual(['行政复议 5×1', '行政诉讼 10×1']);
    expect(cells.filter(({ text }) => text === '结果维持').map(({ row, rowSpan }) => [row, rowSpan])).toEqual([[1, 2], [2, 1], [2, 1]]);
  });

  it('table 二 stacks its blocks under headings as wide as the table, the last column of a narrower block stretched', () => {
    const printed = paperRows(paper('2021', 'disclosure'));
    expect(texts(printed[0]!)).toEqual(['第二十条第（一）项 4×1']);
    expect(texts(printed[1]!)).toEqual(['信息内容 1×1', '本年制发件数 1×1', '本年废止件数 1×1', '现行有效件数 1×1']);
    expect(texts(printed[5]!)).toEqual(['信息内容 1×1', '本年处理决定数量 3×1']);
    const older = paper('2019', 'disclosure');
    expect(older.columns).toBe(4);
    expect(older.cells.filter(({ text }) => text === '采购总金额')).toMatchObject([{ column: 2, columnSpan: 2 }]);
  });

  it('statistics tables are lists with units, a dash for what has neither', () => {
    const printed = paperRows(paper('2014', 'statistics'));
    expect(texts(printed[0]!)).toEqual(['统计指标 1×1', '单位 1×1', '统计数 1×1', '历年累计 1×1']);
    expect(printed[1]!.map(({ kind, text }) => `${kind} ${text}`)).toEqual(['label 一、主动公开情况', 'label —', 'label —', 'label —']);
    expect(printed[2]!.map(({ kind, text }) => `${kind} ${text}`)).toEqual(['label （一）主动公开政府信息数', 'label 条', 'figure ', 'figure ']);
  });
});
