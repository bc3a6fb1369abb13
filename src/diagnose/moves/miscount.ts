import type { Identity } from '../../forms/index.js';
import type { Case } from '../case.js';
import type { Repair } from '../repair.js';
import { slips, type Slip } from '../slip.js';
import { meets, undone, type Trial } from './move.js';

/**
 * A whole line of totals that is off by a whole line of figures: 总计 counts a row twice or leaves it out, or swallowed
 * 结转下年; 新收 swallowed 上年结转; another row repeats 部分公开. The more definite comes first: of two names for the
 * same figures the first is kept.
 */
export function* miscounts(trial: Trial): Generator<Repair> {
  for (const grid of trial.one.space.grids) {
    yield* swallowed(trial, grid.rows);
    yield* partialRepeated(trial, grid.rows);
    yield* inTotals(trial, grid.rows, ['column', slips.rowLeftOut, slips.rowCountedTwice]);
    yield* inTotals(trial, grid.columns, ['row', slips.columnLeftOut, slips.columnCountedTwice]);
  }
}

type Lines = readonly (readonly number[])[];

function* inTotals(trial: Trial, lines: Lines, [runs, leftOut, twice]: readonly [Identity['runs'], Slip, Slip]): Generator<Repair> {
  const { one } = trial;
  for (const total of lines) {
    const sums = one.space.roles[total[0]!]!.totals.filter((sum) => sum.runs === runs);
    if (sums.length === 0 || !disturbed(one, total)) continue;
    for (const line of lines) {
      if (!sums.some(({ parts }) => parts.includes(line[0]!))) continue;
      yield* added(trial, total, { other: line, by: 1, slip: leftOut });
      yield* added(trial, total, { other: line, by: -1, slip: twice });
    }
  }
}

function* swallowed(trial: Trial, rows: Lines): Generator<Repair> {
  const { one } = trial;
  for (const row of rows) {
    for (const { cell, slip } of one.space.roles[row[0]!]!.swallows) {
      const second = rows.find((other) => other[0] === cell);
      if (second) yield* added(trial, row, { other: second, by: -1, slip });
    }
  }
}

function* partialRepeated(trial: Trial, rows: Lines): Generator<Repair> {
  const { one } = trial;
  for (const row of rows) {
    const { partial } = one.space.roles[row[0]!]!;
    const repeated = partial && rows.find((other) => other[0] === partial.cell);
    if (repeated) yield* added(trial, row, { other: repeated, by: -1, slip: slips.partialCountedElsewhere });
  }
}

/** Whether any cell of the line stands in a broken equation. */
const disturbed = ({ space, residual }: Case, line: readonly number[]): boolean =>
  line.some((cell) => space.system.incidence[cell]!.at.some((equation) => residual[equation] !== 0));

/** Undone by adding another line to a line of figures, so many times. */
function added(trial: Trial, line: readonly number[], { other, by, slip }: { other: readonly number[]; by: 1 | -1; slip: Slip }): readonly Repair[] {
  const { one, times } = trial;
  let gained = 0;
  for (let k = 0; k < line.length; k++) gained += times[line[k]!]! * by * one.values[other[k]!]!;
  if (!meets(trial, gained)) return [];
  return undone(trial, line.map((cell, k) => [cell, one.values[cell]! + by * one.values[other[k]!]!] as const), slip);
}
