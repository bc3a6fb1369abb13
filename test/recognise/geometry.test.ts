// Where columns stand, as the headings over a grid's rows show it: told, refused, or beside columns the form does not have.
import { describe, expect, it } from '@jest/globals';
import { figureLines, form2021 } from '../../src/forms/index.js';
import { geometryOf, isUnder } from '../../src/recognise/table/geometry.js';
import type { Piece } from '../../src/recognise/strip.js';
import { pieces } from './strips.js';

type Heading = readonly [text: string, column: number, columnSpan?: number];

/** Headings in rows of a grid, from the top. */
const inRows = (rows: readonly (readonly Heading[])[], rowWidth = 0): Piece[] =>
  rows.flatMap((row, strip) => row.map(([text, column, columnSpan = 1]) => ({ ...pieces(text)[0]!, column, columnSpan, strip, rowWidth })));

const columns = figureLines(form2021.tables[1].blocks[0].columns);
const own = new Set(['自然人', '法人或其他组织', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计', '申请人情况']);
const shown = (rows: readonly (readonly Heading[])[], rowWidth = 0) => {
  const geometry = geometryOf(inRows(rows, rowWidth), columns, (words) => own.has(words));
  return geometry && { leaves: geometry.leaves.map(({ from, to }) => (to === from + 1 ? from : [from, to])), foreign: geometry.foreign.map(({ from }) => from) };
};

const kinds: readonly Heading[] = [['商业企业', 2], ['科研机构', 3], ['社会公益组织', 4], ['法律服务机构', 5], ['其他', 6]];
const top: readonly Heading[] = [['自然人', 1], ['法人或其他组织', 2, 5], ['总计', 7]];

describe('the columns that headings show', () => {
  it('are those of the leaves, in the form’s order', () => expect(shown([top, kinds])).toEqual({ leaves: [1, 2, 3, 4, 5, 6, 7], foreign: [] }));

  it('are told in whatever order they are printed', () =>
    expect(shown([[['总计', 1], ['自然人', 2], ['法人或其他组织', 3, 5]], kinds.map(([text, at]): Heading => [text, at + 1])])).toEqual({ leaves: [2, 3, 4, 5, 6, 7, 1], foreign: [] }));

  it('are each as wide as its heading, printed once or in every cell it covers', () => {
    const wide = kinds.map(([text, at]): Heading => [text, at + 1]);
    expect(shown([[['自然人', 1, 2], ['法人或其他组织', 3, 5], ['总计', 8]], wide])?.leaves[0]).toEqual([1, 3]);
    expect(shown([[['自然人', 1], ['自然人', 2], ['法人或其他组织', 3, 5], ['总计', 8]], wide])?.leaves[0]).toEqual([1, 3]);
    expect(shown([[['自然人', 1], ['法人或其他组织', 2, 5], ['总计', 7]], [['自然人', 1], ...kinds, ['总计', 7]]])?.leaves).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('are none where a heading is missing, stands twice or over another', () => {
    expect(shown([top.slice(1), kinds])).toBeNull();
    expect(shown([[...top, ['总计', 9]], kinds])).toBeNull();
    expect(shown([[['自然人', 1, 2], ['法人或其他组织', 2, 5], ['总计', 7]], kinds])).toBeNull();
  });

  it('are none where a heading stands under another’s', () => {
    const twice: readonly Heading[] = [['结果维持', 1], ['结果纠正', 2], ['其他结果', 3], ['尚未审结', 4], ['总计', 5]];
    const shift = (by: number): Heading[] => twice.map(([text, at]) => [text, at + by]);
    const disputes = figureLines(form2021.tables[2].blocks[0].columns);
    const groups = (...at: readonly number[]): Heading[] => ['行政复议', '未经复议直接起诉', '复议后起诉'].map((text, index) => [text, at[index]!, 5]);
    const leaves = (...at: readonly number[]) => geometryOf(inRows([groups(...at), [...shift(0), ...shift(5), ...shift(10)]]), disputes, () => true)?.leaves.map(({ from }) => from) ?? null;
    expect(leaves(1, 6, 11)).toEqual(Array.from({ length: 15 }, (_, at) => at + 1));
    expect(leaves(6, 1, 11)).toBeNull();
  });

  it('leave a heading that the form does not have beside them, none of its own words or under their rows', () => {
    expect(shown([top, [...kinds, ['小计', 8]]])).toEqual({ leaves: [1, 2, 3, 4, 5, 6, 7], foreign: [8] });
    expect(shown([[['申请人情况', 0], ...top], kinds])?.foreign).toEqual([]);
    expect(shown([top, kinds, [['备注', 8]]])?.foreign).toEqual([]);
    expect(shown([top, [...kinds, ['备注', 7]]])?.foreign).toEqual([]);
    expect(shown([[['上年', 0, 1], ...top], kinds])?.foreign).toEqual([0]);
  });

  it('say nothing where numbered labels, blanks or cells without a column are all there is', () => {
    expect(shown([[...top, ['一、总计', 9]], kinds])?.leaves).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(shown([[...top, ['', 9]], kinds])?.foreign).toEqual([]);
    expect(shown([top.map(([text]): Heading => [text, -1]), kinds])).toBeNull();
  });
});

describe('a row under headings in cells merely counted', () => {
  const geometry = (width: number) => geometryOf(inRows([[...top, ...kinds]], width), columns, () => true);
  it('has as many cells as they', () => {
    const [piece] = inRows([[['1', 1]]], 8);
    expect([geometry(8), geometry(9), geometry(0)].map((one) => one && isUnder(one, piece!))).toEqual([true, false, true]);
  });
  it('has no foreign column where one stands in a row of another length', () => {
    const noted = (width: number) => [...inRows([[...top, ...kinds]], 8), ...inRows([[['备注', 8]]], width)];
    expect([8, 9].map((width) => geometryOf(noted(width), columns, (words) => own.has(words))?.foreign.length)).toEqual([1, 0]);
  });
  it('shows nothing where the headings stand in rows of unlike length', () => {
    const uneven = [...inRows([top], 8), ...inRows([[], kinds], 9)];
    expect(geometryOf(uneven, columns, () => true)).toBeNull();
  });
});
