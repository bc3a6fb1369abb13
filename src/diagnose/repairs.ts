import { settled, type Case } from './case.js';
import type { Member } from './classes.js';
import { isCount, possible, type Mend, type Repair } from './repair.js';
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
    eachWay(choices, (chosen) => {
      const mends = together(one, chosen);
      if (mends) repairs.push({ mends, roots: chosen.length, slip: null });
    });
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
  /** The cells in which it is not possible alone. */
  readonly impossible: readonly number[];
}

function choicesOf({ space, values }: Case, { classes, by }: Solution): Choice[][] {
  return classes.map((place, k) =>
    space.classes.list[place]!.members.map((member) => {
      const step = by[k]! * member.sign;
      const mends = member.pattern.cells.map((cell, n) => ({ cell, to: settled(values[cell]! + step), follows: n > 0 }));
      return { member, by: step, mends, impossible: mends.flatMap(({ cell, to }) => (isCount(to) ? [] : [cell])) };
    }),
  );
}

const product = (choices: readonly (readonly Choice[])[]): number => choices.reduce((all, choice) => all * choice.length, 1);

/** The members that are possible on their own, so few of each class that their product stays within bounds. */
function shortened(whole: readonly (readonly Choice[])[]): Choice[][] {
  const each = Math.floor(most ** (1 / whole.length));
  return whole.map((choices) => choices.filter(({ impossible }) => impossible.length === 0).slice(0, each));
}

/** One choice of each class, in every way, the first class changing fastest. What `visit` is given is only lent. */
function eachWay(choices: readonly (readonly Choice[])[], visit: (chosen: readonly Choice[]) => void): void {
  const chosen: Choice[] = [];
  const choose = (k: number): void => {
    if (k < 0) return visit(chosen);
    for (const one of choices[k]!) {
      chosen[k] = one;
      choose(k - 1);
    }
  };
  choose(choices.length - 1);
}

/** What the choices come to together, `null` where that is impossible. Only where they meet must it be worked out anew. */
function together(one: Case, chosen: readonly Choice[]): readonly Mend[] | null {
  for (const choice of chosen) for (const cell of choice.impossible) if (!chosen.some((other) => other !== choice && changes(other, cell))) return null;
  return meet(chosen) ? merged(one, chosen) : chosen.flatMap(({ mends }) => mends);
}

function changes({ mends }: Choice, cell: number): boolean {
  for (const mend of mends) if (mend.cell === cell) return true;
  return false;
}

function meet(chosen: readonly Choice[]): boolean {
  for (let k = 1; k < chosen.length; k++) for (let n = 0; n < k; n++) for (const { cell } of chosen[k]!.mends) if (changes(chosen[n]!, cell)) return true;
  return false;
}

function merged({ values }: Case, chosen: readonly Choice[]): readonly Mend[] | null {
  const steps = new Map<number, number>();
  for (const { member, by } of chosen) for (const cell of member.pattern.cells) steps.set(cell, (steps.get(cell) ?? 0) + by);
  const roots = new Set(chosen.map(({ member }) => member.pattern.root));
  const mends = [...steps].filter(([, step]) => step !== 0).map(([cell, step]) => ({ cell, to: settled(values[cell]! + step), follows: !roots.has(cell) }));
  return possible(mends) ? mends : null;
}
