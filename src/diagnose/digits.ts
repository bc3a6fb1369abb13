import { slips, type Slip } from './slip.js';

/** The fewest digits typed wrongly, dropped, added or swapped with a neighbour that turn one figure into the other. */
export function digitDistance(one: number, other: number): number {
  const [a, b] = differing(String(one), String(other));
  if (a.length === 0 || b.length === 0) return a.length + b.length;
  if (a.length === 1) return b.length - (b.includes(a) ? 1 : 0);
  if (b.length === 1) return a.length - (a.includes(b) ? 1 : 0);
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, k) => k);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j]!, before[j - 2]! + 1);
    }
    [before, above] = [above, row];
  }
  return above[b.length]!;
}

/** Two texts without what they begin and end with alike. */
function differing(a: string, b: string): readonly [string, string] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

/** The slip of the hand that turned what is meant into what is printed, when it is one of a definite kind; `null` otherwise. */
export function definiteSlip(printed: number | null, meant: number): Slip | null {
  if (printed === null) return slips.leftBlank;
  if (printed === -meant) return slips.sign;
  if (printed === 10 * meant || meant === 10 * printed) return slips.factorOfTen;
  const [is, was] = [String(printed), String(meant)];
  if (is.length === was.length) return swapped(is, was) ? slips.digitsSwapped : null;
  if (is.length === was.length - 1 && digitDistance(printed, meant) === 1) return slips.digitDropped;
  return doubled(is, was) ? slips.digitDoubled : null;
}

/** A slip of one digit that many pairs of figures would fit. */
export function looseSlip(printed: number | null, meant: number): Slip | null {
  if (printed === null || digitDistance(printed, meant) !== 1) return null;
  const [is, was] = [String(printed), String(meant)];
  return is.length > was.length ? slips.digitAdded : slips.digitMistyped;
}

const swapped = (is: string, was: string): boolean => {
  const k = Array.from(is).findIndex((digit, n) => digit !== was[n]);
  return k >= 0 && is[k] === was[k + 1] && is[k + 1] === was[k] && is.slice(k + 2) === was.slice(k + 2);
};

const doubled = (is: string, was: string): boolean =>
  is.length === was.length + 1 && Array.from(was).some((digit, k) => was.slice(0, k) + digit + was.slice(k) === is);
