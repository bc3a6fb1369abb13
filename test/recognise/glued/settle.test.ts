// Three rows of two figures and their sum, run together: what the sums between the rows make of them, and what stays open.
import { describe, expect, it } from '@jest/globals';
import type { CellPath, Identity } from '../../../src/forms/index.js';
import { clumpOf } from '../../../src/recognise/glued/clumps.js';
import { decode } from '../../../src/recognise/glued/decode.js';
import { doubtful, holds, lacksDigit } from '../../../src/recognise/glued/lost-digit.js';
import { settle } from '../../../src/recognise/glued/settle.js';

const columns = ['x', 'y', 'sum'];
const cellsOf = (row: string): CellPath[] => columns.map((column) => `t.${row}.${column}` as CellPath);
const identity = (id: string, runs: string, ...cells: readonly string[]): Identity =>
  ({ id, runs, terms: cells.map((cell, at) => ({ cell: `t.${cell}`, times: at === cells.length - 1 ? -1 : 1 })) }) as unknown as Identity;
const across = ['a', 'b', 'all'].map((row) => identity(`row@${row}`, 'row', ...columns.map((column) => `${row}.${column}`)));
const down = columns.map((column) => identity(`column@${column}`, 'column', `a.${column}`, `b.${column}`, `all.${column}`));
const both = [...across, ...down];

const clumpsOf = (texts: readonly string[], identities: readonly Identity[]) =>
  texts.map((text, at) => clumpOf(text, { kinds: new Map(), identities } as never, cellsOf(['a', 'b', 'all'][at]!), at * 10));
const at = (offset: number) => ({ in: 'text', line: 1, column: offset + 1 }) as const;
const read = (texts: readonly string[], { identities = both, known = {} }: { readonly identities?: readonly Identity[]; readonly known?: Readonly<Record<string, number>> } = {}) => {
  const { cells, provedBy, decidedByText } = settle(clumpsOf(texts, identities), identities, { known: new Map(Object.entries(known).map(([cell, value]) => [`t.${cell}` as CellPath, value])), at });
  const told = ['a', 'b', 'all'].slice(0, texts.length).map((row) => cellsOf(row).map((cell) => cells.get(cell)!).map(({ state, value, candidates }) => (state === 'unread' ? `?${candidates?.join('|') ?? ''}` : state === 'dash' ? '—' : `${value}${state === 'number' ? '!' : ''}`)).join(' '));
  return { told, provedBy, decided: decidedByText };
};

describe('figures that ran together in several rows', () => {
  it('are read where their own sum leaves one way', () => {
    const { told, provedBy } = read(['123', '213', '336']);
    expect(told).toEqual(['1 2 3', '2 1 3', '3 3 6']);
    expect(provedBy).not.toContain('row@a');
  });

  it('are read where the columns choose among the ways, and name what chose', () => {
    // 1 11 12 or 11 1 12.
    const { told, provedBy } = read(['11112', '000', '11112']);
    expect(told[1]).toBe('0 0 0');
    expect(told[0]).toBe('?1|11 ?1|11 12');
    expect(read(['11112', '505', '16117']).told).toEqual(['11 1 12', '5 0 5', '16 1 17']);
    expect(read(['11112', '505', '16117']).provedBy).toEqual(expect.arrayContaining(['row@a', 'column@x']));
    expect(provedBy).toContain('row@a');
  });

  it('are read as printed where blanks part them, whatever the sums, and a dash is one', () => {
    expect(read(['1 2 4', '0 0 0', '1 2 4']).told).toEqual(['1! 2! 4!', '0! 0! 0!', '1! 2! 4!']);
    expect(read(['1 - 1', '0 0 0', '1 0 1']).told[0]).toBe('1! — 1!');
  });

  it('are unread where no way fits, and where a digit is lacking', () => {
    expect(read(['999', '000', '000']).told[0]).toMatch(/^[?] [?] [?]$|^9/);
    expect(read(['1112', '000', '11112']).told[0]).toBe('? ? ?');
    expect(read(['', '000', '000']).told[0]).toBe('? ? ?');
  });

  it('are decided by what the text says of one of them, and only where something is open', () => {
    const said = read(['11112', '000', '11112'], { known: { 'a.x': 11 } });
    expect(said.told[0]).toBe('11 1 12');
    expect(said.decided).toEqual(cellsOf('a'));
    expect(read(['11112', '000', '11112'], { known: { 'a.x': 7 } })).toMatchObject({ told: [expect.stringContaining('?'), '0 0 0', expect.stringContaining('?')], decided: [] });
    expect(read(['123', '000', '123'], { known: { 'a.x': 7 } }).decided).toEqual([]);
  });

  it('stay unread in a table without sums, but for signs and blanks between them', () => {
    expect(read(['123'], { identities: [] }).told).toEqual(['?1 ?2 ?3']);
    expect(read(['1 2 3'], { identities: [] }).told).toEqual(['1! 2! 3!']);
    expect(read(['1-3'], { identities: [] }).told).toEqual(['1 — 3']);
  });

  it('say what an unread cell may be, from the least, unless that is too much to say', () => {
    expect(read(['12345'], { identities: [] }).told).toEqual(['?1|12|123 ?2|3|4|23|34|234 ?5|45|345']);
    expect(read(['123456789012345'], { identities: [] }).told[0]).toMatch(/^[?] [?] [?]5[|]45[|]345[|][\d|]*[|]3456789012345$/);
  });
});

describe('a lost digit', () => {
  const kinds = ['count', 'count', 'count'] as const;
  const sums = [{ id: 'sum', parts: [0, 1], total: 2 }];
  it.each([['112', false], ['1112', true], ['99', true], ['999', false], ['1 2 9', false], ['17 2 9', true], ['777777', true], ['1-', true], ['1-9', false], ['甲', false]])('would explain %s: %s', (text, expected) => expect(lacksDigit(text, kinds, sums)).toBe(expected));
  it('is looked for where a cut does not hold', () => {
    const cut = (...values: readonly (number | null)[]) => values.map((value) => ({ text: '', start: 0, value }));
    expect([holds(cut(1, 2, 3), sums), holds(cut(1, null, 1), sums), holds(cut(1, 2, 4), sums), holds(cut(1, 2, 4), [])]).toEqual([true, true, false, true]);
  });
});

describe('rows that do not agree', () => {
  const doubts = (...texts: readonly string[]): boolean[] => {
    const clumps = clumpsOf(texts, both);
    const found = doubtful(clumps, decode(clumps, both).remain.map((cuts) => (cuts.length === 1 ? cuts[0] : undefined)), both);
    return clumps.map((clump) => found.has(clump));
  };
  it('are in doubt where the others ask for the digits printed, or those and one more', () => {
    // By its own sum 19 1 20.
    expect(doubts('19120', '0 0 0', '1 91 20')).toEqual([true, false, false]);
    expect(doubts('19120', '0 0 0', '1 915 20')).toEqual([true, false, false]);
    expect(doubts('19120', '0 0 0', '1 9155 20')).toEqual([false, false, false]);
    expect(doubts('19120', '0 0 0', '1 9 3')).toEqual([false, false, false]);
  });
  it('are in no doubt where nothing else was printed, or where they agree', () => {
    expect(doubts('19120', '0 0 0', '19 1 20')).toEqual([false, false, false]);
    expect(doubts('1 2 3', '0 0 0', '1 2 3')).toEqual([false, false, false]);
    expect(doubts('123', '0 0 0', '1 2 3')).toEqual([false, false, false]);
  });
  it('are in doubt where the others ask for nothing', () => expect(doubts('19120', '', '').slice(0, 1)).toEqual([true]));
});
