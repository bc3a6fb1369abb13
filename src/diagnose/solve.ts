import { settled } from './case.js';
import type { Classes } from './classes.js';

/** As many rows as there are classes, on which the classes' effects are independent. */
export interface Square {
  readonly rows: readonly number[];
  readonly residual: Float64Array;
}

/** By how much each class must move to mend the residual, in every row and to the last digit; `null` when it cannot, or one need not move. */
export function solve(classes: Classes, set: readonly number[], { rows, residual }: Square): number[] | null {
  const by = onRows(classes, set, { rows, residual });
  if (!by || by.includes(0)) return null;
  for (let row = 0; row < classes.width; row++) {
    let left = residual[row]!;
    for (let k = 0; k < set.length; k++) left += by[k]! * classes.effects[set[k]! * classes.width + row]!;
    if (settled(left) !== 0) return null;
  }
  return by;
}

/** Gauss and Jordan on the chosen rows alone. */
function onRows({ effects, width }: Classes, set: readonly number[], { rows, residual }: Square): number[] | null {
  const table = rows.map((row) => [...set.map((one) => effects[one * width + row]!), -residual[row]!]);
  for (let k = 0; k < set.length; k++) {
    const pivot = table.findIndex((line, n) => n >= k && line[k] !== 0);
    if (pivot < 0) return null;
    [table[k], table[pivot]] = [table[pivot]!, table[k]!];
    for (let n = 0; n < table.length; n++) if (n !== k) clear(table[n]!, table[k]!, k);
  }
  return table.map((line, k) => settled(line[set.length]! / line[k]!));
}

function clear(line: number[], pivot: readonly number[], k: number): void {
  const times = line[k]! / pivot[k]!;
  if (times !== 0) pivot.forEach((value, n) => (line[n]! -= times * value));
}
