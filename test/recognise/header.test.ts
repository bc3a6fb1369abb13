// Headings among the labels over a row: which row of them counts, where their columns end, and words no form knows.
import { describe, expect, it } from '@jest/globals';
import { Headers, headerOver } from '../../src/recognise/table/header.js';
import { lexicon } from '../../src/recognise/lexicon.js';
import type { FigureRow } from '../../src/recognise/table/rows.js';
import { pieces } from './strips.js';

const grid = { kind: 'grid', rows: [], at: { in: 'file' }, ragged: false } as const;
const own = lexicon('2021', 'disclosure');
const [columns] = own.columns as [(typeof own.columns)[number]];

type Label = readonly [text: string, column: number, strip?: number, columnSpan?: number];
const row = (labels: readonly Label[], more: Partial<FigureRow> = {}): FigureRow => ({
  labels: labels.map(([text, column, strip = 0, columnSpan = 1]) => ({ ...pieces(text)[0]!, column, columnSpan, strip })), figures: pieces('1', '2', '3'), at: { in: 'file' }, grid, strips: [0], ...more,
});
const headings: readonly Label[] = [['信息内容', 0], ['本年制发件数', 1], ['本年废止件数', 2], ['现行有效件数', 3]];
const over = (...labels: readonly Label[]) => headerOver(row(labels), columns, own);

describe('the headings over a row', () => {
  it('show the columns', () => expect(over(...headings)!.geometry()!.leaves.map(({ from }) => from)).toEqual([1, 2, 3]));

  it('are none outside a grid, in cells without a column, or where no column is named', () => {
    expect(headerOver(row(headings, { grid: null }), columns, own)).toBeNull();
    expect(over(...headings.map(([text]): Label => [text, -1]))).toBeNull();
    expect(over(['规章', 0])).toBeNull();
    expect(over()).toBeNull();
  });

  it('end where the last that names a column of figures ends', () => {
    expect(over(...headings)!.right()).toBe(4);
    expect(over(...headings.slice(0, 3), ['现行有效件数', 3, 0, 2])!.right()).toBe(5);
    expect(over(...headings, ['备注', 4])!.right()).toBe(4);
    expect(over(['现行有效件数', 1], ['本年废止件数', 2], ['本年制发件数', 3, 0, 3])!.right()).toBe(6);
  });

  it('hold a foreign one where a word from the first known on is in no form', () => {
    expect(over(...headings)!.foreign).toBe(false);
    expect(over(...headings, ['备注', 4])!.foreign).toBe(true);
    expect(over(['某某局', 0], ...headings.slice(1))!.foreign).toBe(false);
    expect(over(...headings, ['', 4])!.foreign).toBe(false);
    expect(over(...headings, ['数量', 4])!.foreign).toBe(false);
  });

  it('are those of the rows that name a column and of the one right over each', () => {
    expect(over(['备注', 5, 0], ...headings.map(([text, at]): Label => [text, at, 1]))!.foreign).toBe(false);
    expect(over(...headings.map(([text, at]): Label => [text, at, 1]), ['备注', 5, 1])!.foreign).toBe(true);
    expect(over(...headings, ['备注', 5, 1])!.foreign).toBe(false);
    expect(over(['信息内容', 0, 0], ['备注', 5, 0], ...headings.slice(1).map(([text, at]): Label => [text, at, 1]))!.foreign).toBe(true);
    expect(over(['信息内容', 0, 0], ['备注', 5, 0], ...headings.slice(1).map(([text, at]): Label => [text, at, 2]))!.foreign).toBe(false);
  });
});

describe('the headings met so far', () => {
  const found = (...rows: readonly FigureRow[]) => {
    const headers = new Headers(own);
    for (const one of rows) headers.note(0, one);
    return headers.over(0)?.right() ?? null;
  };
  const moved = (by: number): Label[] => headings.map(([text, at]) => [text, at + by]);

  it('are the last of a block', () => {
    expect(found()).toBeNull();
    expect(found(row(headings))).toBe(4);
    expect(found(row(headings), row(moved(2)))).toBe(6);
  });

  it('are not among a row’s few own labels, nor gone because later rows have none', () => {
    expect(found(row(headings), row([['规章', 0]]), row([['第二十条', 0], ['规章', 1]]))).toBe(4);
    expect(found(row(headings), row([['一', 0], ['二', 1], ['三', 2], ['四', 3]]))).toBe(4);
    expect(found(row(headings.slice(0, 3)))).toBeNull();
    expect(found(row(headings), row(moved(2).slice(1)))).toBe(4);
  });

  it('are looked for block by block', () => {
    const headers = new Headers(own);
    headers.note(1, row(headings));
    expect(headers.over(0)).toBeNull();
  });
});
