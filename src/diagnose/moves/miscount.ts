import type { Identity } from '../../forms/index.js';
import type { Case } from '../case.js';
import type { Repair } from '../repair.js';
import { slips } from '../slip.js';
import { columnsOf } from './exchange.js';
import { undone, type Undo } from './move.js';

/**
 * A whole line of totals that is off by a whole line of figures: 总计 counts a row twice or leaves it out, or swallowed
 * 结转下年; 新收 swallowed 上年结转; another row repeats 部分公开.
 */
export function* miscounts(one: Case): Generator<Repair> {
  for (const grid of one.space.grids) {
    yield* inTotals(one, grid.rows, ['column', slips.rowLeftOut, slips.rowCountedTwice]);
    yield* inTotals(one, columnsOf(grid), ['row', slips.columnLeftOut, slips.columnCountedTwice]);
    yield* swallowed(one, grid.rows);
    yield* partialRepeated(one, grid.rows);
  }
}

type Lines = readonly (readonly number[])[];
type Slip = typeof slips.rowLeftOut | typeof slips.rowCountedTwice | typeof slips.columnLeftOut | typeof slips.columnCountedTwice;

function* inTotals(one: Case, lines: Lines, [runs, leftOut, twice]: readonly [Identity['runs'], Slip, Slip]): Generator<Repair> {
  for (const total of lines) {
    const sums = one.space.roles[total[0]!]!.totals.filter((sum) => sum.runs === runs);
    for (const line of sums.length > 0 ? lines : []) {
      if (!sums.some(({ parts }) => parts.includes(line[0]!))) continue;
      yield* undone(one, plus(one, total, [line, 1]), leftOut);
      yield* undone(one, plus(one, total, [line, -1]), twice);
    }
  }
}

function* swallowed(one: Case, rows: Lines): Generator<Repair> {
  for (const row of rows) {
    for (const { cell, slip } of one.space.roles[row[0]!]!.swallows) {
      const second = rows.find((other) => other[0] === cell);
      if (second) yield* undone(one, plus(one, row, [second, -1]), slip);
    }
  }
}

function* partialRepeated(one: Case, rows: Lines): Generator<Repair> {
  for (const row of rows) {
    const { partial } = one.space.roles[row[0]!]!;
    const repeated = partial && rows.find((other) => other[0] === partial.cell);
    if (repeated) yield* undone(one, plus(one, row, [repeated, -1]), slips.partialCountedElsewhere);
  }
}

/** A line of figures with another line added to it, so many times. */
const plus = ({ values }: Case, line: readonly number[], [other, times]: readonly [readonly number[], 1 | -1]): Undo =>
  line.map((cell, k) => [cell, values[cell]! + times * values[other[k]!]!] as const);

