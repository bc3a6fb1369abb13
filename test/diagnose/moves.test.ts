import { describe, expect, it } from '@jest/globals';
import { causesOf, smallIdentities, smallTable, type Figures } from './tables.js';

// received = results.total + left, results.total = yes + no, in columns one + two = total.
const whole = smallTable([4, 1], [2, 3], [1, 2]);
const rows = ['received', 'results.yes', 'results.no', 'results.total', 'left'];
const columns = ['one', 'two', 'total'];
const row = (name: string): string[] => columns.map((column) => `requests.${name}.${column}`);
const column = (name: string): string[] => rows.map((one) => `requests.${one}.${name}`);

/** The table with figures of it put into some cells: those of the same places in another line, or none. */
const put = (...moves: readonly (readonly [into: readonly string[], from: readonly string[] | null])[]): Figures =>
  new Map([...whole, ...moves.flatMap(([into, from]) => into.map((cell, k) => [cell, from === null ? 0 : whole.get(from[k]!)!] as const))]);

/** The moves that mend the table as it was, those of one outcome in one text. */
const named = (figures: Figures): string[] =>
  causesOf(figures, {}, smallIdentities).flatMap(({ explanations }) =>
    explanations.flatMap(({ move, or = [], changes }) => {
      const mended = new Map([...figures, ...changes.map(({ cell, to }) => [cell, to] as const)]);
      return [...whole].every(([cell, value]) => mended.get(cell) === value) ? [[move, ...or.map((one) => one.move)].join(' or ')] : [];
    }),
  );

describe('lines that changed places', () => {
  it('are rows, with all their figures', () => expect(named(put([row('results.total'), row('left')], [row('left'), row('results.total')]))).toEqual(['rows-exchanged']));
  it('are columns', () => expect(named(put([column('two'), column('total')], [column('total'), column('two')]))).toEqual(['columns-exchanged']));
  it('are no line where one pair of figures changed', () => expect(named(put([['requests.results.yes.one', 'requests.results.no.one'], ['requests.results.no.one', 'requests.results.yes.one']]))).toEqual(['neighbours-exchanged-rows']));
  it('are side by side', () => expect(named(put([['requests.left.one', 'requests.left.two'], ['requests.left.two', 'requests.left.one']]))).toEqual(['neighbours-exchanged-columns']));
  it('are no neighbours where a line stands between', () => expect(named(put([row('results.yes'), row('results.total')], [row('results.total'), row('results.yes')])).join()).not.toContain('rows-exchanged'));
});

describe('rows that stand one too low', () => {
  const lower = (from: number, gap: string[] | null): Figures => put(...rows.slice(from).map((name, k) => [row(name), k === 0 ? gap : row(rows[from + k - 1]!)] as const));

  it('began with a row of nothing', () => expect(named(lower(1, null)).join()).toContain('rows-shifted'));
  it('began with a row printed twice', () => expect(named(lower(2, row('results.yes'))).join()).toContain('rows-shifted'));
  it('began nowhere else', () => expect(named(lower(1, row('left'))).join()).not.toContain('rows-shifted'));
});

describe('rows that stand one too high', () => {
  const higher = (from: number, gap: string[] | null): Figures => put(...rows.slice(from).map((name, k) => [row(name), from + k + 1 < rows.length ? row(rows[from + k + 1]!) : gap] as const));

  it('end with a row of nothing', () => expect(named(higher(1, null)).join()).toContain('rows-shifted'));
  it('end with the last row printed twice', () => expect(named(higher(2, row('left'))).join()).toContain('rows-shifted'));
  it('end with nothing else', () => expect(named(higher(1, row('results.yes'))).join()).not.toContain('rows-shifted'));
});

describe('a total that was added up wrongly in every place', () => {
  /** A line whose figures are those of others added up, each as often as it is named. */
  const summed = (into: readonly string[], ...parts: readonly (readonly string[])[]): Figures =>
    new Map([...whole, ...into.map((cell, k) => [cell, parts.reduce((sum, part) => sum + whole.get(part[k]!)!, 0)] as const)]);

  it.each([
    ['leaves out a row', summed(row('results.total'), row('results.no')), 'row-left-out'],
    ['counts a row twice', summed(row('results.total'), row('results.yes'), row('results.no'), row('results.no')), 'row-counted-twice'],
    ['leaves out a column', summed(column('total'), column('two')), 'column-left-out'],
    ['counts a column twice', summed(column('total'), column('one'), column('two'), column('two')), 'column-counted-twice'],
  ])('%s', (_, figures, move) => expect(named(figures).join()).toContain(move));

  it('is off by no line that is no part of it', () => expect(named(summed(row('results.total'), row('results.yes'), row('results.no'), row('left'))).join()).not.toMatch(/left-out|twice/));
});
