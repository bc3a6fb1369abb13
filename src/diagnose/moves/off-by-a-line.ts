import type { Repair } from '../repair.js';
import { naming, slips, type Slip } from '../slip.js';
import type { Role } from '../roles.js';
import type { Space } from '../space.js';
import { byEquation } from './by-equation.js';
import { meets, undone, type Move, type Trial, type Undo } from './move.js';

/** A line of figures that may be off by a whole other line; undone by adding the other, so many times. */
interface Miscount {
  readonly line: readonly number[];
  readonly other: readonly number[];
  readonly by: 1 | -1;
  readonly slip: Slip;
}

/**
 * A whole line of totals that is off by a whole line of figures: 总计 counts a row twice or leaves it out, or swallowed
 * 结转下年; 新收 swallowed 上年结转; another row repeats 部分公开. The more definite comes first: of two names for the
 * same figures the first is kept.
 */
export const miscounts: Move = (trial) => {
  const found: Repair[] = [];
  for (const one of candidates(trial)) if (meets(trial, gainedBy(trial, one))) found.push(...undone(trial, undoOf(trial, one), one.slip));
  return found;
};

const candidates = byEquation(miscountsOf, ({ line }, { times }) => line.some((cell) => times[cell] !== 0));

type Lines = readonly (readonly number[])[];

function miscountsOf({ grids, roles, system }: Space): Miscount[] {
  const all = grids.flatMap(({ rows, columns }) => [
    ...swallowed(rows, roles),
    ...partialRepeated(rows, roles),
    ...inTotals(rows, roles, { runs: 'column', leftOut: slips.rowLeftOut, twice: slips.rowCountedTwice }),
    ...inTotals(columns, roles, { runs: 'row', leftOut: slips.columnLeftOut, twice: slips.columnCountedTwice }),
  ]);
  return all.map((one) => ({ ...one, slip: naming(one.slip, system.cells[one.other[0]!]!) }));
}

interface Totalling {
  readonly runs: 'row' | 'column';
  readonly leftOut: Slip;
  readonly twice: Slip;
}

function inTotals(lines: Lines, roles: readonly Role[], { runs, leftOut, twice }: Totalling): Miscount[] {
  return lines.flatMap((line) => {
    const sums = roles[line[0]!]!.totals.filter((sum) => sum.runs === runs);
    const parts = lines.filter((other) => sums.some((sum) => sum.parts.includes(other[0]!)));
    return parts.flatMap((other) => [{ line, other, by: 1, slip: leftOut } as const, { line, other, by: -1, slip: twice } as const]);
  });
}

function swallowed(rows: Lines, roles: readonly Role[]): Miscount[] {
  return rows.flatMap((line) =>
    roles[line[0]!]!.swallows.flatMap(({ cell, slip }) => rows.filter((row) => row[0] === cell).map((other) => ({ line, other, by: -1, slip }) as const)),
  );
}

function partialRepeated(rows: Lines, roles: readonly Role[]): Miscount[] {
  return rows.flatMap((line) => {
    const partial = roles[line[0]!]!.partial?.cell;
    return rows.filter((row) => row[0] === partial).map((other) => ({ line, other, by: -1, slip: slips.partialCountedElsewhere }) as const);
  });
}

/** What the first broken equation gains when the other line is added. */
function gainedBy({ times, one: { values } }: Trial, { line, other, by }: Miscount): number {
  let gained = 0;
  for (let k = 0; k < line.length; k++) gained += times[line[k]!]! * by * values[other[k]!]!;
  return gained;
}

const undoOf = ({ one: { values } }: Trial, { line, other, by }: Miscount): Undo => line.map((cell, k) => [cell, values[cell]! + by * values[other[k]!]!]);
