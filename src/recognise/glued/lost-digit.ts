import { balanceOf, type CellPath, type Identity, type ValueKind } from '../../forms/index.js';
import { cutsOf, type Cut, type InnerSum } from './cut.js';
import type { Clump } from './decode.js';

/**
 * Whether a figure lost in copying would explain clumps whose sums do not hold: then what is printed is no statement of
 * the author's, and must not be read as one.
 */
export function lacksDigit(text: string, kinds: readonly ValueKind[], sums: readonly InnerSum[]): boolean {
  for (let at = 0; at <= text.length; at++) {
    for (const digit of '0123456789') {
      const whole = cutsOf(text.slice(0, at) + digit + text.slice(at), kinds, sums).allowed;
      if (whole.some((cut) => holds(cut, sums))) return true;
    }
  }
  return false;
}

/** Whether a cut makes every sum within its clump hold; dashes count as nothing. */
export const holds = (cut: Cut, sums: readonly InnerSum[]): boolean =>
  sums.every(({ parts, total }) => parts.reduce((sum, part) => sum + (cut[part]?.value ?? 0), 0) === (cut[total]?.value ?? 0));

/**
 * Where a table's clumps do not agree: those whose reading by their own sum alone is in doubt, because the figures the
 * rest of the table asks for, run together, are the very digits printed, or those digits with one lost; or because the
 * rest of the table is itself too little known to ask for anything.
 */
export function doubtful(clumps: readonly Clump[], chosen: readonly (Cut | undefined)[], identities: readonly Identity[]): ReadonlySet<Clump> {
  const values = new Map(clumps.flatMap(({ cells }, index) => cells.flatMap((cell, part) => (chosen[index] ? [[cell, chosen[index][part]?.value ?? 0] as const] : []))));
  return new Set(
    clumps.filter(({ cells, text, cuts }, index) => {
      if (cuts.only || !chosen[index]) return false;
      const asked = cells.map((cell) => askedFor(cell, cells, values, identities));
      if (asked.some(({ length }) => length === 0)) return true;
      if (asked.some(({ length }) => length > 1) || asked.every(([value], part) => value === values.get(cells[part]!))) return false;
      return isShortOf(text.replace(/\D/g, ''), asked.join(''));
    }),
  );
}

/** What the identities that run through other clumps ask of a cell: nothing, one figure, or several. */
function askedFor(cell: CellPath, own: readonly CellPath[], values: ReadonlyMap<CellPath, number>, identities: readonly Identity[]): number[] {
  const asked = new Set<number>();
  for (const { terms } of identities) {
    const term = terms.find((one) => one.cell === cell);
    if (!term || terms.some((one) => one !== term && own.includes(one.cell))) continue;
    const others = terms.filter((one) => one !== term);
    if (others.some((one) => !values.has(one.cell))) continue;
    asked.add(-term.times * balanceOf(others, (cell) => values.get(cell) ?? 0));
  }
  return [...asked];
}

/** Whether `digits` are those of `whole`, or lack one of them. */
function isShortOf(digits: string, whole: string): boolean {
  if (digits === whole) return true;
  if (digits.length !== whole.length - 1) return false;
  let at = 0;
  while (at < digits.length && digits[at] === whole[at]) at++;
  return digits.slice(at) === whole.slice(at + 1);
}
