import type { Identity } from '../../forms/index.js';
import type { Case } from '../case.js';
import type { Repair } from '../repair.js';
import { slips, type Slip } from '../slip.js';
import type { Space } from '../space.js';
import type { Sparse } from '../sparse.js';
import { byEquation } from './by-equation.js';
import { undone, type Move, type Trial, type Undo } from './move.js';

/**
 * Some cells of one column typed one row too low or too high, or of one row one column too far left or right. The sums
 * that cross the line and are broken bound the block; the figure that fell off at its end is what its sum lacks.
 */
export const blockShifts: Move = (trial) => {
  const found: Repair[] = [];
  for (const line of candidates(trial)) {
    const { first, last } = brokenAlong(trial.one, line);
    if (first === last) continue;
    for (const to of [last, last + 1]) found.push(...shifted(trial, line, { from: first, to }));
    for (const to of [first, first - 1]) found.push(...shifted(trial, line, { from: last, to }));
  }
  return found;
};

/** A column or a row, and by cell the equations that cross it there. */
interface Line {
  readonly cells: readonly number[];
  readonly crossing: readonly Sparse[];
  /** What it is called when all of the line is shifted, and when a block of it is. */
  readonly whole: Slip;
  readonly part: Slip;
}

const candidates = byEquation(
  (space) => space.grids.flatMap(({ rows, columns }) => [...columns.map((cells) => lineOf(space, cells, 'column')), ...rows.map((cells) => lineOf(space, cells, 'row'))]),
  ({ cells }, { times }) => cells.some((cell) => times[cell] !== 0),
);

function lineOf({ system }: Space, cells: readonly number[], along: 'row' | 'column'): Line {
  const crosses = (runs: Identity['runs'] | undefined): boolean => (along === 'column' ? runs === 'row' : runs === 'column' || runs === 'balance');
  const crossing = cells.map((cell): Sparse => {
    const { at, times } = system.incidence[cell]!;
    const own = at.flatMap((equation, k) => (crosses(system.identities[system.identityOf[equation]!]?.runs) ? [k] : []));
    return { at: own.map((k) => at[k]!), times: own.map((k) => times[k]!) };
  });
  const names = along === 'column' ? { whole: slips.columnBlockShifted, part: slips.columnBlockShifted } : { whole: slips.rowShifted, part: slips.rowBlockShifted };
  return { cells, crossing, ...names };
}

/** The first and the last position that a broken equation crosses; −1 where none does. */
function brokenAlong({ residual }: Case, { crossing }: Line): { readonly first: number; readonly last: number } {
  let first = -1;
  let last = -1;
  for (let k = 0; k < crossing.length; k++) {
    const { at } = crossing[k]!;
    for (let n = 0; n < at.length; n++) if (residual[at[n]!] !== 0) last = k;
    if (first < 0) first = last;
  }
  return { first, last };
}

/** Positions `from` the end where a gap came in, `to` the end where a figure fell off. */
interface Block {
  readonly from: number;
  readonly to: number;
}

function shifted(trial: Trial, { cells, crossing, whole, part }: Line, { from, to }: Block): readonly Repair[] {
  const { one } = trial;
  const lost = cells[to];
  if (lost === undefined || crossing[to]!.at.length === 0) return [];
  const step = to > from ? 1 : -1;
  const undo: (readonly [number, number])[] = [];
  for (let k = from; k !== to; k += step) {
    const cell = cells[k]!;
    const figure = one.values[cells[k + step]!]!;
    if (!mends(one, crossing[k]!, figure - one.values[cell]!)) return [];
    undo.push([cell, figure]);
  }
  const { at, times } = crossing[to]!;
  undo.push([lost, one.values[lost]! - one.residual[at[0]!]! / times[0]!]);
  return likely(one, undo) ? undone(trial, undo, undo.length === cells.length ? whole : part) : [];
}

/** Whether all that crosses a cell holds once the cell is changed by so much. */
function mends({ residual }: Case, { at, times }: Sparse, by: number): boolean {
  for (let k = 0; k < at.length; k++) if (residual[at[k]!]! + times[k]! * by !== 0) return false;
  return true;
}

/** Two figures that really moved; or one, when where it came from is left empty. */
function likely({ values }: Case, undo: Undo): boolean {
  const moved = undo.slice(0, -1).filter(([cell, to]) => values[cell] !== to).length;
  return moved > 1 || (moved === 1 && values[undo[0]![0]] === 0);
}
