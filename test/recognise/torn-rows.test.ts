import { describe, expect, it } from '@jest/globals';
import type { GridCell } from '../../src/document/index.js';
import { stripsOf } from '../../src/recognise/strip.js';
import { readTable } from '../../src/recognise/table/index.js';
import type { TableId } from '../../src/forms/index.js';

/** A grid that goes over pages, each page with its rows of texts. */
function figuresOf(table: TableId, pages: readonly (readonly (readonly string[])[])[], ragged = false): Record<string, number | string | null> {
  const rows = pages.flatMap((page, index) =>
    page.map((row) => row.map((text, column): GridCell => ({ text, at: { in: 'page', page: index + 1, x: column, y: 0 }, column, columnSpan: 1, rowSpan: 1 }))),
  );
  const { cells } = readTable(stripsOf({ blocks: [{ kind: 'grid', rows, at: rows[0]![0]!.at, ragged }], tabular: false, remarks: [] }), '2021', table);
  return Object.fromEntries([...cells].map(([path, { value, state, text }]) => [path.replace(/^requests\.results\.|^disputes\./, ''), state === 'unread' ? `? ${text.replaceAll('\n', '/')}` : value]));
}

const applicants = ['', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
const outcomes = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];

describe('a row that a page break tore', () => {
  it('is one row when its label is a line only as a whole, with headings printed again in between', () => {
    const found = figuresOf('requests', [
      [applicants, ['7.属于行', '560', '', '9', '39,', '', '', '41,4']],
      [applicants, ['政执法案卷', '', '', '', '998', '', '', '74'], ['8.属于行政查询事项', '1', '0', '0', '0', '0', '0', '1']],
    ]);
    expect([found['denied.enforcementFile.naturalPerson'], found['denied.enforcementFile.publicWelfare']]).toEqual([560, 39998]);
    expect(found['denied.enforcementFile.total']).toBe('? 41,4/74');
    expect(found['denied.administrativeInquiry.total']).toBe(1);
  });

  it('is one row when its label is whole and the next page holds the rest of few figures', () => {
    const found = figuresOf('requests', [[applicants, ['（一）予以公开', '1,', '2', '0', '0', '0', '0', '1,']], [['', '200', '', '', '', '', '', '202']]]);
    expect([found['granted.naturalPerson'], found['granted.business'], found['granted.total']]).toEqual([1200, 2, 1202]);
  });

  it('is one row when the next page holds the rest of every figure, or but their units', () => {
    const row = ['（一）予以公开', '322', '1', '0', '0', '0', '0', '323'];
    expect(figuresOf('requests', [[applicants, row], [['', '1', '2', '3', '4', '5', '6', '7']]])['granted.naturalPerson']).toBe('? 322/1');
    expect(figuresOf('requests', [[applicants, row], [['', '1件', '件', '件', '件', '件', '件', '5件']]])['granted.naturalPerson']).toBe('? 322/1件');
  });

  it('is one row in the order of its columns, also where only the next page has a figure', () => {
    const found = figuresOf('requests', [[applicants, ['（一）予以公开', '1,', '', '3', '', '', '', '1,']], [['', '200', '2', '', '', '5', '', '210']]]);
    expect(['naturalPerson', 'business', 'research', 'publicWelfare', 'legalService', 'otherOrganization', 'total'].map((column) => found[`granted.${column}`])).toEqual([1200, 2, 3, null, 5, null, 1210]);
  });

  it('is one row in table 四, which has no label', () => {
    const found = figuresOf('disputes', [[[...outcomes, ...outcomes, ...outcomes], ['1', '0', '0', '0', '1', '2', '0', '0', '0', '2', '0', '0', '0', '4,', '4,']], [Array.from({ length: 15 }, (_, at) => (at > 12 ? '000' : ''))]]);
    expect([found['reconsideration.total'], found['litigationDirect.total'], found['litigationAfterReconsideration.total']]).toEqual([1, 2, 4000]);
  });

  it('is unread where cells are merely counted and differ in number', () => {
    const found = figuresOf('requests', [[applicants, ['7.属于行', '560', '7', '904', '39,', '0', '5', '41,4']], [['政执法案卷', '998', '74']]], true);
    expect(found['denied.enforcementFile.publicWelfare']).toMatch(/^\?/);
  });

  it('is no such row when either label is a line of its own', () => {
    const rows = [['1.信访举报投诉类申请', '', '', '', '', '', '', ''], ['2.重复申请', '1', '0', '0', '0', '0', '0', '1']];
    const found = figuresOf('requests', [[applicants, rows[0]!], [rows[1]!]]);
    expect([found['notProcessed.petition.total'], found['notProcessed.repeated.total']]).toEqual([null, 1]);
  });
});
