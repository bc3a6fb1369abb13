import type { Saying } from '../finding/index.js';
import { apart } from './apart.js';
import type { Case } from './case.js';
import { groupsOf } from './groups.js';
import { restricted } from './misread.js';
import { movesOf } from './moves/index.js';
import { notes } from './notes.js';
import type { Repair } from './repair.js';
import { repairsOf, type Spelled } from './repairs.js';
import { search, type Solution } from './search.js';

/** A case, or a part of one that stands for itself, and every repair found for it. */
export interface Inquiry {
  readonly one: Case;
  readonly repairs: readonly Repair[];
  readonly pruned: number;
  readonly beyond: number;
  /** False when there may be repairs as small as these that were not looked for. */
  readonly complete: boolean;
  readonly said: readonly Saying[];
}

/** Independent slips the search goes to: three, or two where a known move already explains everything as one. */
const mostRoots = 3;
const mostBesideMove = 2;

/** What mends a case, in parts where it falls into parts. */
export function inquire(one: Case): Inquiry[] {
  const moves = movesOf(one);
  const { solutions, spelled, capped } = smallest(one, moves.length > 0 ? mostBesideMove : mostRoots);
  const whole = { one, ...spelled, repairs: [...moves, ...spelled.repairs], complete: !capped, said: capped ? [notes.capped] : [] };
  if (whole.repairs.length === 0) return farApart(whole);
  const groups = moves.length > 0 ? [] : groupsOf(one, solutions);
  if (groups.length < 2) return [whole];
  return groups.map(({ equations, solutions: own }) => ({ ...whole, ...partOf(restricted(one, equations), own) }));
}

type Part = Pick<Inquiry, 'one' | 'repairs' | 'pruned' | 'beyond'>;

function partOf(one: Case, solutions: readonly Solution[]): Part {
  const { repairs, ...counts } = spell(one, solutions);
  return { one, repairs: [...movesOf(one), ...repairs], ...counts };
}

/** Many slips that do not concern one another, or nothing. */
function farApart(whole: Inquiry): Inquiry[] {
  const solutions = apart(whole.one);
  if (solutions.length === 0) return [{ ...whole, complete: false, said: [...whole.said, notes.unexplained] }];
  return groupsOf(whole.one, solutions).map(({ equations, solutions: own }) => ({
    ...whole, ...partOf(restricted(whole.one, equations), own), complete: false, said: [...whole.said, notes.apart],
  }));
}

interface Smallest {
  readonly solutions: readonly Solution[];
  readonly spelled: Spelled;
  readonly capped: boolean;
}

/** The solutions of the first size that has a possible one; what was pruned at the sizes before is counted with them. */
function smallest(one: Case, most: number): Smallest {
  let pruned = 0;
  for (let size = 1; ; size++) {
    const { solutions, capped } = search(one.space.classes, one.residual, size);
    const spelled = spell(one, solutions);
    pruned += spelled.pruned;
    if (spelled.repairs.length > 0 || capped || size === most) return { solutions, spelled: { ...spelled, pruned }, capped };
  }
}

function spell(one: Case, solutions: readonly Solution[]): Spelled {
  const all = solutions.map((solution) => repairsOf(one, solution));
  const total = (pick: (spelled: Spelled) => number): number => all.reduce((sum, spelled) => sum + pick(spelled), 0);
  return { repairs: all.flatMap(({ repairs }) => repairs), pruned: total(({ pruned }) => pruned), beyond: total(({ beyond }) => beyond) };
}
