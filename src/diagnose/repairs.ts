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
  const all = solutions.map((solution) => repairsOf(one, solution));
  const total = (pick: (spelled: Spelled) => number): number => all.reduce((sum, spelled) => sum + pick(spelled), 0);
  return { repairs: all.flatMap(({ repairs }) => repairs), pruned: total(({ pruned }) => pruned), beyond: total(({ beyond }) => beyond) };
}

function repairsOf(one: Case, { classes, by }: Solution): Spelled {
  const whole = classes.map((place, k) => one.space.classes.list[place]!.members.map((member) => ({ member, by: by[k]! * member.sign })));
  const ways = whole.reduce((product, choice) => product * choice.length, 1);
  const choices = ways <= most ? whole : shortened(one, whole);
  const kept = choices.reduce((product, choice) => product * choice.length, 1);
  const repairs = [...combinations(choices)].map((choice) => repairOf(one, choice)).filter(({ mends }) => possible(mends));
  return { repairs, pruned: kept - repairs.length, beyond: ways - kept };
}

interface Choice {
  readonly member: Member;
  readonly by: number;
}

/** The members that are possible on their own, so few of each class that their product stays within bounds. */
function shortened(one: Case, whole: readonly (readonly Choice[])[]): Choice[][] {
  const alone = whole.map((choices) => choices.filter((choice) => possible(mendsOf(one, [choice]))));
  const each = Math.floor(most ** (1 / whole.length));
  return alone.map((choices) => choices.slice(0, each));
}

function* combinations(choices: readonly (readonly Choice[])[]): Generator<readonly Choice[]> {
  const [first, ...others] = choices;
  if (!first) return void (yield []);
  for (const rest of combinations(others)) for (const choice of first) yield [choice, ...rest];
}

function mendsOf({ values }: Case, choice: readonly Choice[]): Mend[] {
  const by = new Map<number, number>();
  for (const { member, by: step } of choice) for (const cell of member.pattern.cells) by.set(cell, (by.get(cell) ?? 0) + step);
  const roots = new Set(choice.map(({ member }) => member.pattern.root));
  return [...by].filter(([, step]) => step !== 0).map(([cell, step]) => ({ cell, to: settled(values[cell]! + step), follows: !roots.has(cell) }));
}

const repairOf = (one: Case, choice: readonly Choice[]): Repair => ({ mends: mendsOf(one, choice), roots: choice.length, slip: null });
