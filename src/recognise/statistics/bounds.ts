import { holdsFigures, type LinePath } from '../../forms/index.js';
import type { Cut } from '../glued/cut.js';
import type { Clump } from '../glued/decode.js';

/** A clump of one line of the table, its parts in the order of `columns`. */
export interface LineClump {
  readonly clump: Clump;
  readonly line: LinePath | null;
  readonly columns: readonly string[];
}

/**
 * Leaves out cuts that say more of a part than of the whole: 历年累计 is no less than the year, 其中 no more than the
 * line it is of. No identity, and yet it decides most glued lines.
 */
export function bounded(lines: readonly LineClump[]): LineClump[] {
  const now = lines.map(({ clump, columns }) => clump.cuts.allowed.length > 1 ? clump.cuts.allowed.filter((cut) => growsWithTime(cut, columns)) : clump.cuts.allowed);
  const pairs = lines.flatMap(({ line }, part) => {
    const whole = line ? wholeOf(line, lines) : -1;
    return whole < 0 ? [] : [{ part, whole }];
  });
  for (let changed = true; changed; ) {
    changed = false;
    for (const { part, whole } of pairs) {
      const parts = now[part]!.filter((cut) => now[whole]!.some((other) => isWithin(cut, other)));
      const wholes = now[whole]!.filter((cut) => now[part]!.some((other) => isWithin(other, cut)));
      // A contradiction is the author's: nothing is left out on account of it.
      if (parts.length === 0 || wholes.length === 0) continue;
      changed ||= parts.length < now[part]!.length || wholes.length < now[whole]!.length;
      now[part] = parts;
      now[whole] = wholes;
    }
  }
  return lines.map((one, index) => ({ ...one, clump: { ...one.clump, cuts: { ...one.clump.cuts, allowed: now[index]! } } }));
}

function growsWithTime(cut: Cut, columns: readonly string[]): boolean {
  const [year, all] = [cut[columns.indexOf('year')]?.value, cut[columns.indexOf('cumulative')]?.value];
  return typeof year !== 'number' || typeof all !== 'number' || year <= all;
}

const isWithin = (part: Cut, whole: Cut): boolean => part.every(({ value }, at) => (value ?? 0) <= (whole[at]?.value ?? Infinity));

/** Position of the nearest line over a line that holds figures and is there; -1 when there is none. */
function wholeOf({ lines }: LinePath, all: readonly LineClump[]): number {
  const over = lines.slice(0, -1).findLast(holdsFigures);
  return over ? all.findIndex(({ line }) => line?.line === over) : -1;
}
