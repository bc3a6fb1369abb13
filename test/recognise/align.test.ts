import { describe, expect, it } from '@jest/globals';
import { form2021 } from '../../src/forms/index.js';
import { figureLines } from '../../src/forms/index.js';
import { align, type Bearings } from '../../src/recognise/table/align.js';
import { printedOrder } from '../../src/recognise/table/printed-order.js';
import type { FigureRow } from '../../src/recognise/table/rows.js';
import { pieces } from './strips.js';

const unsure: Bearings = { header: () => null, ends: () => null, leading: () => null, order: null };
const row = (...texts: readonly string[]): FigureRow => ({ labels: [], figures: pieces(...texts), at: { in: 'file' }, grid: null, strips: [0] });
const aligned = (texts: readonly string[], bearings: Partial<Bearings> = {}, columns = 3) => {
  const { alignment, possible } = align(row(...texts), columns, { ...unsure, ...bearings });
  const shown = (one: typeof alignment) => one?.map((piece) => piece?.text ?? null) ?? null;
  return { alignment: shown(alignment), possible: possible.length };
};

describe('laying a row under its columns', () => {
  it('is plain for as many figures as columns', () => expect(aligned(['1', '', '3'])).toEqual({ alignment: ['1', '', '3'], possible: 1 }));

  it('cannot be done for fewer', () => expect(aligned(['1', '2'])).toEqual({ alignment: null, possible: 0 }));

  it('drops blanks at the ends when that leaves one way', () => {
    expect(aligned(['', '', '1', '2', '3'])).toEqual({ alignment: ['1', '2', '3'], possible: 1 });
    expect(aligned(['1', '2', '3', ''])).toEqual({ alignment: ['1', '2', '3'], possible: 1 });
    expect(aligned(['', '', '', ''])).toEqual({ alignment: ['', '', ''], possible: 1 });
  });

  it('drops no figure', () => expect(aligned(['1', '2', '3', '4'])).toEqual({ alignment: null, possible: 0 }));

  it('guesses nothing where blanks leave a choice', () => expect(aligned(['', '2', '', ''])).toEqual({ alignment: null, possible: 2 }));

  it('goes by the rows beside it then', () => {
    expect(aligned(['', '2', '', ''], { leading: () => 1 }).alignment).toEqual(['2', '', '']);
    expect(aligned(['', '2', '', ''], { leading: () => 0 }).alignment).toEqual(['', '2', '']);
    expect(aligned(['', '2', '', ''], { ends: () => ({ leading: 1, trailing: 0 }) }).alignment).toEqual(['2', '', '']);
  });

  it('takes a word at the end for a figure where the row begins as those beside it do, and else for nothing it knows', () => {
    expect(aligned(['', '', '1', '2', '若干'], { leading: () => 2 }).alignment).toEqual(['1', '2', '若干']);
    expect(aligned(['', '', '1', '2', '若干'], { leading: () => 1 }).alignment).toBeNull();
    expect(aligned(['', '', '1', '2', '若干']).alignment).toBeNull();
  });

  it('doubts a first blank that may be the cell of a label', () => expect(aligned(['', '2', '3'], { leading: () => 1 })).toEqual({ alignment: null, possible: 2 }));

  it('sorts columns printed in another order, and leaves out those that the form does not have', () =>
    expect(aligned(['9', '1', '5', '2'], { order: [2, 0, -1, 1] })).toEqual({ alignment: ['1', '2', '9'], possible: 1 }));
});

/** A row of a grid whose cells stand in the columns given, and headings over three columns: 4, 5 and, two wide, 6 and 7. */
const grid = { kind: 'grid', rows: [], at: { in: 'file' }, ragged: false } as const;
const headed = (cells: readonly (readonly [text: string, column: number, columnSpan?: number])[], { foreign = [], right = 8 }: { readonly foreign?: readonly { from: number; to: number }[]; readonly right?: number } = {}) => {
  const figures = cells.map(([text, column, columnSpan = 1]) => ({ ...pieces(text)[0]!, column, columnSpan }));
  const header = { grid, right: () => right, foreign: foreign.length > 0, geometry: () => ({ leaves: [{ from: 4, to: 5 }, { from: 5, to: 6 }, { from: 6, to: 8 }], foreign, width: 0 }) };
  const { alignment } = align({ ...row(), figures, grid }, 3, { ...unsure, header: () => header });
  return alignment?.map((piece) => piece?.text) ?? null;
};

describe('laying a row of a grid under headings', () => {
  it('takes for each column the figure that stands under its heading', () => {
    expect(headed([['1', 4], ['2', 5], ['3', 6, 2]])).toEqual(['1', '2', '3']);
    expect(headed([['1', 4], ['2', 5], ['3', 7]])).toEqual(['1', '2', '3']);
  });

  it('leaves out blanks beside the columns, figures of label columns and those under headings the form does not have', () => {
    expect(headed([['', 2], ['1', 4], ['2', 5], ['3', 6], ['', 9]])).toEqual(['1', '2', '3']);
    expect(headed([['7', 3], ['1', 4], ['2', 5], ['3', 6]])).toEqual(['1', '2', '3']);
    expect(headed([['1', 4], ['2', 5], ['3', 6], ['6', 8]], { foreign: [{ from: 8, to: 9 }] })).toEqual(['1', '2', '3']);
  });

  it('takes of two cells under one heading the one that is filled', () => {
    expect(headed([['1', 4], ['2', 5], ['', 6], ['3', 7]])).toEqual(['1', '2', '3']);
    expect(headed([['1', 4], ['2', 5], ['3', 6], ['', 7]])).toEqual(['1', '2', '3']);
    expect(headed([['1', 4], ['2', 5], ['', 6], ['', 7]])).toEqual(['1', '2', '']);
  });

  it('knows nothing of two figures under one heading, one over two columns, one beyond them or none under one of them', () => {
    expect(headed([['1', 4], ['2', 5], ['3', 6], ['4', 7]])).toBeNull();
    expect(headed([['1', 4], ['2', 5, 2], ['3', 7], ['4', 8]])).toBeNull();
    expect(headed([['1', 4], ['2', 5], ['3', 6], ['9', 8]])).toBeNull();
    expect(headed([['1', 4], ['3', 6]])).toBeNull();
  });

  it('takes no blank beyond the last heading for a figure', () => {
    expect(headed([['1', 5], ['2', 6, 2], ['', 8]])).toBeNull();
    expect(headed([['1', 5], ['2', 6, 2], ['', 8]], { right: Infinity })).toEqual(['1', '2', '']);
    expect(headed([['', 5], ['', 6, 2], ['', 8]])).toEqual(['', '', '']);
  });
});

describe('the order in which columns are printed', () => {
  const [block] = form2021.tables[2].blocks;
  const columns = figureLines(block.columns);
  const reconsideration = block.columns[0].children;
  const leaves = columns.slice(0, 5);
  const order = (...labels: readonly string[]) => printedOrder(pieces(...labels), reconsideration, leaves);

  it('is none to speak of when it is the form’s own', () => expect(order('结果维持', '结果纠正', '其他结果', '尚未审结', '总计')).toBeNull());
  it('is told by the headings', () => expect(order('总计', '结果维持', '结果纠正', '其他结果', '尚未审结')).toEqual([4, 0, 1, 2, 3]));
  it('names columns beyond the form', () => expect(order('结果维持', '结果纠正', '其他结果', '尚未审结', '小计', '总计')).toEqual([0, 1, 2, 3, -1, 4]));
  it('cannot be told when a heading is missing', () => expect(order('总计', '结果维持', '结果纠正', '其他结果')).toBeNull());
});
