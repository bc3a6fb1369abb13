import { describe, expect, it } from '@jest/globals';
import { assert, constantFrom, integer, property, tuple } from 'fast-check';
import type { Cause } from '../../src/model/index.js';
import { causesOf, changed, smallIdentities, smallTable, type Figures } from './tables.js';

// Everything here is worked out anew, without a line of the room under test.

const cells = [...smallTable([0, 0], [0, 0], [0, 0]).keys()];
const most = 12;

const lackOf = (figures: Figures): number[] => smallIdentities.map(({ terms }) => terms.reduce((sum, { cell, times }) => sum + times * figures.get(cell)!, 0));
const holds = (figures: Figures): boolean => lackOf(figures).every((lack) => lack === 0);

/** The cells that go along with a root: none, the row's total, the column's, all. */
const patterns = cells.flatMap((root) => {
  const [row, column] = [root.slice(0, root.lastIndexOf('.')), root.slice(root.lastIndexOf('.') + 1)];
  const across = column === 'total' ? null : `${row}.total`;
  const down = /yes|no/.test(row) ? `requests.results.total.${column}` : null;
  const followers = [[], ...(across ? [[across]] : []), ...(down ? [[down]] : []), ...(across && down ? [[across, down, 'requests.results.total.total']] : [])];
  return followers.map((cells) => [root, ...cells]);
});

const plus = (figures: Figures, pattern: readonly string[], by: number): Figures => new Map([...figures, ...pattern.map((cell) => [cell, figures.get(cell)! + by] as const)]);

const outcome = (before: Figures, after: Figures): string => cells.filter((cell) => before.get(cell) !== after.get(cell)).map((cell) => `${cell}:${after.get(cell)}`).join();
const possible = (before: Figures, after: Figures): boolean => cells.every((cell) => before.get(cell) === after.get(cell) || after.get(cell)! >= 0);

const steps = Array.from({ length: 2 * most + 1 }, (_, k) => k - most).filter((by) => by !== 0);
const nothing: Figures = new Map(cells.map((cell) => [cell, 0]));
const effects = patterns.map((pattern) => lackOf(plus(nothing, pattern, 1)));

/** Sets of one pattern that mend the figures. */
function ones(figures: Figures): Set<string> {
  const ways = patterns.flatMap((pattern) => steps.map((by) => plus(figures, pattern, by)));
  return new Set(ways.filter((after) => holds(after) && possible(figures, after)).map((after) => outcome(figures, after)));
}

/** Sets of two patterns whose effects are independent; by their effects first, for speed. */
function twos(figures: Figures): Set<string> {
  const lack = lackOf(figures);
  const found = new Set<string>();
  for (let a = 0; a < patterns.length; a++) {
    for (let b = a + 1; b < patterns.length; b++) {
      if (parallel(effects[a]!, effects[b]!)) continue;
      for (const x of steps) {
        const rest = lack.map((value, k) => value + x * effects[a]![k]!);
        const k = effects[b]!.findIndex((value) => value !== 0);
        const y = -rest[k]! / effects[b]![k]!;
        if (y === 0 || !rest.every((value, n) => 0 === value + y * effects[b]![n]!)) continue;
        const after = plus(plus(figures, patterns[a]!, x), patterns[b]!, y);
        if (possible(figures, after)) found.add(outcome(figures, after));
      }
    }
  }
  return found;
}

const parallel = (a: readonly number[], b: readonly number[]): boolean => a.every((value, k) => value === b[k]) || a.every((value, k) => value === -b[k]!);

/** What all causes together come to, in every way that one explanation of each can be put together. */
function together(figures: Figures, causes: readonly Cause[]): { outcome: string; named: boolean }[] {
  const ways = causes.reduce<{ after: Figures; named: boolean }[]>(
    (before, { explanations }) =>
      before.flatMap(({ after, named }) =>
        explanations.map(({ changes, move }) => ({ after: changed(after, Object.fromEntries(changes.map(({ cell, to }) => [cell, to]))), named: named || move !== null })),
      ),
    [{ after: figures, named: false }],
  );
  for (const { after } of ways) expect(holds(after)).toBe(true);
  return ways.map(({ after, named }) => ({ outcome: outcome(figures, after), named }));
}

const count = integer({ min: 0, max: 4 });
const pair = tuple(count, count);
const tables = tuple(pair, pair, pair).map(([yes, no, left]) => smallTable(yes, no, left));
const wrong = tuple(constantFrom(...cells), integer({ min: 0, max: 6 }));

function compare(figures: Figures): void {
  const causes = causesOf(figures, {}, smallIdentities);
  if (holds(figures)) return expect(causes).toEqual([]);
  const one = ones(figures);
  const expected = one.size > 0 ? one : twos(figures);
  if (expected.size === 0 || causes.some(({ more }) => more)) return;
  const found = together(figures, causes);
  const outcomes = new Set(found.map((way) => way.outcome));
  expect([...expected].filter((way) => !outcomes.has(way))).toEqual([]);
  const movesOnly = one.size === 0;
  expect(found.filter((way) => !expected.has(way.outcome) && !(way.named && movesOnly))).toEqual([]);
}

describe('against brute force, on a table of fifteen cells', () => {
  it('finds every explanation of one root and invents none', () => {
    assert(property(tables, wrong, (table, [cell, value]) => compare(changed(table, { [cell]: value }))), { numRuns: 150, seed: 1 });
  });

  it('finds every explanation of two roots and invents none', () => {
    assert(
      property(tables, wrong, wrong, (table, [a, x], [b, y]) => compare(changed(table, { [a]: x, [b]: y }))),
      { numRuns: 150, seed: 2 },
    );
  });
});
