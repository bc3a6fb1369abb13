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

/** Whether these are counts: whole, and not below 0. */
export const possible = (mends: readonly Mend[]): boolean => mends.every(({ to }) => to >= 0 && Number.isInteger(to));

/** Whether the repair leaves every equation of the case whole. */
export function mendsAll({ space, values, residual }: Case, mends: readonly Mend[]): boolean {
  const left = residual.slice();
  for (const { cell, to } of mends) {
    const { at, times } = space.system.incidence[cell]!;
    for (let k = 0; k < at.length; k++) left[at[k]!]! += times[k]! * (to - values[cell]!);
  }
  return left.every((one) => settled(one) === 0);
}

/** Equal for repairs that put the same figures into the same cells, whatever they suppose happened. */
export const outcomeOf = ({ mends }: Repair): string =>
  mends
    .map(({ cell, to }) => `${cell}:${to}`)
    .sort()
    .join();
