// Table 四 on its side: its columns one below the other, its groups side by side.
import { describe, expect, it } from '@jest/globals';
import { figureLines, form2021 } from '../../src/forms/index.js';
import { columnGroups } from '../../src/recognise/table/column-groups.js';
import type { FigureRow } from '../../src/recognise/table/rows.js';
import { transposed } from '../../src/recognise/table/transposed.js';
import { pieces } from './strips.js';

const groups = columnGroups(figureLines(form2021.tables[2].blocks[0].columns));
const names = ['行政复议', '未经复议直接起诉', '复议后起诉'];
const leaves = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const row = (labels: readonly string[], ...figures: readonly string[]): FigureRow => ({ labels: pieces(...labels), figures: pieces(...figures), at: { in: 'file' }, grid: null, strips: [0] });
/** Figures by group, each in the order of the form's columns. */
const turned = (rows: readonly FigureRow[], trailing: readonly string[] = []) => {
  const found = transposed({ rows, trailing: pieces(...trailing) }, groups);
  return found && groups.map(({ columns }) => columns.map((column) => found.find((one) => one.column === column)!.piece.text).join(' '));
};
const body = (from: number): FigureRow[] => leaves.slice(from).map((leaf, at) => row([leaf], `${from + at}`, `${10 + from + at}`, `${20 + from + at}`));
const first = (...headings: readonly string[]): FigureRow => row([...headings, leaves[0]!], '0', '10', '20');
const whole = ['0 1 2 3 4', '10 11 12 13 14', '20 21 22 23 24'];

describe('table 四 on its side', () => {
  it('is read by its headings and the names of its rows, in whatever order', () => {
    expect(turned([first(...names), ...body(1)])).toEqual(whole);
    expect(turned([first(...names), ...body(1).toReversed()])).toEqual(whole);
    expect(turned([row([names[2]!, names[0]!, names[1]!, leaves[0]!], '20', '0', '10'), ...leaves.slice(1).map((leaf, at) => row([leaf], `${21 + at}`, `${1 + at}`, `${11 + at}`))])).toEqual(whole);
  });

  it('may print a heading twice, and rows of other names', () => {
    expect(turned([first(names[0]!, ...names), ...body(1)])).toEqual(whole);
    expect(turned([first(...names), row(['备注'], '9', '9', '9'), ...body(1)])).toEqual(whole);
  });

  it('has blanks where a name stands without figures', () => {
    expect(turned([first(...names), ...body(1).slice(0, 3)], ['总计'])).toEqual(['0 1 2 3 ', '10 11 12 13 ', '20 21 22 23 ']);
    expect(turned([first(...names), row(['结果纠正', '其他结果'], '2', '12', '22'), ...body(3)])).toEqual(['0  2 3 4', '10  12 13 14', '20  22 23 24']);
  });

  it('is no such table without every heading and every name once, with one figure for each heading', () => {
    expect(turned([])).toBeNull();
    expect(turned([first(...names.slice(1)), ...body(1)])).toBeNull();
    expect(turned([first(...names), ...body(2)])).toBeNull();
    expect(turned([first(...names), ...body(1), row(['总计'], '4', '14', '24')])).toBeNull();
    expect(turned([first(...names), ...body(2), row(['结果维持'], '1', '1', '1')])).toBeNull();
    expect(turned([first(...names), row(['结果纠正'], '1', '11'), ...body(2)])).toBeNull();
    expect(turned([row([...names, ...leaves], ...Array.from({ length: 15 }, (_, at) => `${at}`))])).toBeNull();
  });

  const grid = { kind: 'grid', rows: [], at: { in: 'file' }, ragged: false } as const;
  const placed = (one: FigureRow, columns: readonly (readonly [number, number?])[], cells: readonly number[]): FigureRow => ({
    ...one, grid, labels: one.labels.map((label, at) => ({ ...label, column: columns[at]?.[0] ?? 0, columnSpan: columns[at]?.[1] ?? 1 })), figures: one.figures.map((piece, at) => ({ ...piece, column: cells[at]! })),
  });
  const headings = [[1, 2], [3], [4]] as const;
  const inGrid = (cells: readonly number[], more: readonly string[] = []) =>
    turned([placed(row([...names, leaves[0]!], '0', '10', '20', ...more), headings, cells), ...leaves.slice(1).map((leaf, at) => placed(row([leaf], `${1 + at}`, `${11 + at}`, `${21 + at}`), [], [1, 3, 4]))]);

  it('takes in a grid what stands under each heading', () => {
    expect(inGrid([1, 3, 4])).toEqual(whole);
    expect(inGrid([2, 3, 4])).toEqual(whole);
    expect(inGrid([1, 3, 4, 5], [''])).toEqual(whole);
  });

  it('knows nothing in a grid of figures beside the headings, or two under one', () => {
    expect(inGrid([0, 3, 4])).toBeNull();
    expect(inGrid([1, 3, 5])).toBeNull();
    expect(inGrid([1, 3, 4, 5], ['7'])).toBeNull();
    expect(inGrid([1, 3, 4, 2], ['7'])).toBeNull();
  });
});
