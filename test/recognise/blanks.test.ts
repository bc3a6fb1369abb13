// The cells that are blank at both ends of all rows built alike: label columns, and the copy's own.
import { describe, expect, it } from '@jest/globals';
import { SharedEnds } from '../../src/recognise/table/blanks.js';
import { lexicon, type Entry } from '../../src/recognise/lexicon.js';
import type { ResolvedRow } from '../../src/recognise/table/resolve.js';
import { pieces } from './strips.js';

const grid = { kind: 'grid', rows: [], at: { in: 'file' }, ragged: true } as const;
const { rows } = lexicon('2021', 'requests');
const [shallow, deep] = [rows[0]!, rows.find(({ line }) => line!.lines.length === 2)!];
const built = (entry: Entry | null, ...texts: readonly string[]): ResolvedRow => ({ entry, row: { labels: [], figures: pieces(...texts), at: { in: 'file' }, grid, strips: [0] } }) as unknown as ResolvedRow;

/** Blanks shared before and behind the figures of the first row. */
const ends = (first: ResolvedRow, ...others: readonly ResolvedRow[]) => {
  const shared = new SharedEnds([first, ...others]).of(first.row, first.entry!);
  return shared && [shared.leading, shared.trailing];
};

describe('blanks at the ends of rows', () => {
  it('are those of the row that has fewest', () => {
    expect(ends(built(shallow, '', '', '1', '2', ''))).toEqual([2, 1]);
    expect(ends(built(shallow, '', '', '1', '2', ''), built(shallow, '', '1', '', '', ''))).toEqual([1, 1]);
    expect(ends(built(shallow, '', '1', '', '', ''), built(shallow, '', '', '1', '2', ''))).toEqual([1, 1]);
  });

  it('are shared by rows of one depth and one length alone', () => {
    expect(ends(built(shallow, '', '', '1', ''), built(deep, '1', '1', '1', '1'))).toEqual([2, 1]);
    expect(ends(built(shallow, '', '', '1', ''), built(shallow, '1', '1', '1', '1', '1'))).toEqual([2, 1]);
    expect(ends(built(shallow, '', '', '1', ''), built(null, '1', '1', '1', '1'))).toEqual([2, 1]);
    expect(ends(built(shallow, '', '', '1', ''), { ...built(shallow, '1', '1', '1', '1'), row: { ...built(shallow, '1', '1', '1', '1').row, grid: null } })).toEqual([2, 1]);
  });

  it('cannot be told where no row of that build has a figure', () => {
    expect(ends(built(shallow, '', '', ''))).toBeNull();
    expect(ends(built(shallow, '', '', ''), built(deep, '1', '', ''))).toBeNull();
    expect(ends(built(shallow, '', '', ''), built(shallow, '', '2', ''))).toEqual([1, 1]);
  });
});
