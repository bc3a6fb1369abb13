import { describe, expect, it } from '@jest/globals';
import { cellsOfTable, forms, tableOf } from '../../../src/forms/index.js';
import { paperTable } from '../../../src/write/template/paper/paper-table.js';

describe('the paper', () => {
  it.each(forms.flatMap((form) => form.tables.map((table) => [form.id, table] as const)))('of form %s covers every place of a table once', (_, table) => {
    const paper = paperTable(table);
    const covered = Array.from({ length: paper.rows }, () => Array.from({ length: paper.columns }, () => 0));
    for (const cell of paper.cells) {
      for (let row = cell.row; row < cell.row + cell.rowSpan; row++) for (let column = cell.column; column < cell.column + cell.columnSpan; column++) covered[row]![column]!++;
    }
    expect(new Set(covered.flat())).toEqual(new Set([1]));
    expect(paper.cells.flatMap(({ figure }) => figure?.path ?? [])).toEqual(cellsOfTable(table).map(({ path }) => path));
  });

  it('prints table 三 with three rows of headings and a group beside its rows', () => {
    const { cells, headRows, labelColumns, rows } = paperTable(tableOf('2021', 'requests')!);
    const at = (text: string) => cells.filter((cell) => cell.text === text).map(({ row, column, rowSpan, columnSpan }) => [row, column, rowSpan, columnSpan]);
    expect([headRows, labelColumns, rows]).toEqual([3, 3, 28]);
    expect(at('申请人情况')).toEqual([[0, 3, 1, 7]]);
    expect(at('自然人')).toEqual([[1, 3, 2, 1]]);
    expect(at('法人或其他组织')).toEqual([[1, 4, 1, 5]]);
    expect(at('三、本年度办理结果')).toEqual([[5, 0, 22, 1]]);
    expect(at('（三）不予公开')).toEqual([[7, 1, 8, 1]]);
    expect(at('（一）予以公开')).toEqual([[5, 1, 1, 2]]);
  });

  it('prints table 四 without labels, review in two rows of headings beside litigation in three', () => {
    const { cells, labelColumns, columns, rows } = paperTable(tableOf('2021', 'disputes')!);
    expect([labelColumns, columns, rows]).toEqual([0, 15, 4]);
    expect(cells.filter(({ text }) => text === '结果维持').map(({ row, rowSpan }) => [row, rowSpan])).toEqual([[1, 2], [2, 1], [2, 1]]);
  });

  it('gives the blocks of table 二 one width whatever their columns', () => {
    const { cells, columns } = paperTable(tableOf('2019', 'disclosure')!);
    expect(columns).toBe(7);
    expect(cells.filter(({ text }) => text === '采购总金额')).toMatchObject([{ column: 4, columnSpan: 3 }]);
    expect(cells.filter(({ text }) => text === '信息内容')).toHaveLength(5);
  });
});
