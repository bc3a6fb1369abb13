import { settled, type Case } from './case.js';
import type { Slip } from './slip.js';

/** A cell and the figure it should hold; `follows` for a total that merely went along. */
export interface Mend {
  readonly cell: number;
  readonly to: number;
  readonly follows: boolean;
}

/** One way to mend a case, before it is ranked. */
export interface Repair {
  readonly mends: readonly Mend[];
  /** Independent slips it supposes. A known move of many cells is one. */
  readonly roots: number;
  /** The move it undoes, or what was misread; `null` for roots, which are named when they are shown. */
  readonly slip: Slip | null;
  /** True when the document can be read so that this holds. */
  readonly misread?: true;
}

/** Whole, and not below 0. */
export const isCount = (figure: number): boolean => figure >= 0 && Number.isInteger(figure);

/** Whether every figure a repair puts in can be a count. */
export const possible = (mends: readonly Mend[]): boolean => mends.every(({ to }) => isCount(to));

/** Whether the repair leaves every equation of the case whole. */
export function mendsAll({ space, values, residual }: Case, mends: readonly Mend[]): boolean {
  const left = residual.slice();
  for (const { cell, to } of mends) {
    const { at, times } = space.system.incidence[cell]!;
    for (let k = 0; k < at.length; k++) left[at[k]!]! += times[k]! * (to - values[cell]!);
  }
  for (let k = 0; k < left.length; k++) if (left[k] !== 0 && settled(left[k]!) !== 0) return false;
  return true;
}

/** Equal for repairs that put the same figures into the same cells, whatever they suppose happened. */
export function outcomeOf({ mends }: Repair): string {
  let outcome = '';
  for (const { cell, to } of mends.toSorted((a, b) => a.cell - b.cell)) outcome += `${cell}:${to},`;
  return outcome;
}
