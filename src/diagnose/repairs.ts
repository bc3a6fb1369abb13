import { settled, type Case } from './case.js';
import type { Member } from './classes.js';
import { possible, type Mend, type Repair } from './repair.js';
import type { Solution } from './search.js';

/** What the classes of a solution come to when each is taken for one of its members. */
export interface Spelled {
  readonly repairs: readonly Repair[];
  /** Ways left out because a count would fall below 0 or not be whole. */
  readonly pruned: number;
  /** Ways not spelled out, because there are too many to be of use. */
  readonly beyond: number;
}

/** Ways of one solution that are spelled out at most. */
const most = 600;

/** All solutions spelled out together. */
export function spell(one: Case, solutions: readonly Solution[]): Spelled {
  const repairs: Repair[] = [];
  let pruned = 0;
  let beyond = 0;
  for (const solution of solutions) {
    const whole = choicesOf(one, solution);
    const ways = product(whole);
    const choices = ways <= most ? whole : shortened(whole);
    const before = repairs.length;
    for (const combination of combinations(choices)) {
      const mends = together(one, combination);
      if (mends) repairs.push({ mends, roots: combination.length, slip: null });
    }
    pruned += product(choices) - (repairs.length - before);
    beyond += ways - product(choices);
  }
  return { repairs, pruned, beyond };
}

/** A member of a class, what it moves by, and what that comes to while nothing else is changed. */
interface Choice {
  readonly member: Member;
  readonly by: number;
  readonly mends: readonly Mend[];
  /** Whether it is possible alone. */
  readonly able: boolean;
}

function choicesOf({ space, values }: Case, { classes, by }: Solution): Choice[][] {
  return classes.map((place, k) =>
    space.classes.list[place]!.members.map((member) => {
      const step = by[k]! * member.sign;
      const mends = member.pattern.cells.map((cell, n) => ({ cell, to: settled(values[cell]! + step), follows: n > 0 }));
      return { member, by: step, mends, able: possible(mends) };
    }),
  );
}

const product = (choices: readonly (readonly Choice[])[]): number => choices.reduce((all, choice) => all * choice.length, 1);

/** The members that are possible on their own, so few of each class that their product stays within bounds. */
function shortened(whole: readonly (readonly Choice[])[]): Choice[][] {
  const each = Math.floor(most ** (1 / whole.length));
  return whole.map((choices) => choices.filter(({ able }) => able).slice(0, each));
}

/** One choice of each class, in every way; the first class changes fastest. */
function combinations(choices: readonly (readonly Choice[])[]): (readonly Choice[])[] {
  return choices.reduceRight<(readonly Choice[])[]>((tails, choice) => tails.flatMap((tail) => choice.map((one) => [one, ...tail])), [[]]);
}

/** What the choices come to together, `null` where that is impossible. Only where they meet must it be worked out anew. */
function together(one: Case, combination: readonly Choice[]): readonly Mend[] | null {
  let able = true;
  for (let k = 0; k < combination.length; k++) {
    for (let n = 0; n < k; n++) if (meet(combination[k]!, combination[n]!)) return merged(one, combination);
    able &&= combination[k]!.able;
  }
  return able ? combination.flatMap(({ mends }) => mends) : null;
}

function meet({ mends }: Choice, other: Choice): boolean {
  for (const { cell } of mends) for (const mend of other.mends) if (cell === mend.cell) return true;
  return false;
}

function merged({ values }: Case, combination: readonly Choice[]): readonly Mend[] | null {
  const steps = new Map<number, number>();
  for (const { member, by } of combination) for (const cell of member.pattern.cells) steps.set(cell, (steps.get(cell) ?? 0) + by);
  const roots = new Set(combination.map(({ member }) => member.pattern.root));
  const mends = [...steps].filter(([, step]) => step !== 0).map(([cell, step]) => ({ cell, to: settled(values[cell]! + step), follows: !roots.has(cell) }));
  return possible(mends) ? mends : null;
}
