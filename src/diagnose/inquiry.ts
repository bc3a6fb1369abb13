import type { Saying } from '../finding/index.js';
import { apart, lonelyFits } from './apart.js';
import { restricted, withoutEquations, type Case } from './case.js';
import { groupsOf, type Group } from './groups.js';
import { movesOf } from './moves/index.js';
import { notes } from './notes.js';
import { spell, type Spelled } from './repairs.js';
import { search, type Solution } from './search.js';

/** A case, or a part of one that stands for itself, and every repair found for it. */
export interface Inquiry extends Spelled {
  readonly one: Case;
  /** False when there may be repairs as small as these that were not looked for. */
  readonly complete: boolean;
  readonly said: readonly Saying[];
}

/** Independent slips the search goes to: three, or two where a known move already explains everything as one. */
const mostRoots = 3;
const mostBesideMove = 2;

/** What mends a case, in parts where it falls into parts. */
export function inquire(one: Case): Inquiry[] {
  const parts = few(one);
  const found = parts.some(({ repairs }) => repairs.length > 0);
  return found ? parts : (many(one) ?? parts.map((part) => ({ ...part, complete: false, said: [...part.said, notes.unexplained] })));
}

/** Up to three independent slips, by exact search, and the known moves. */
function few(one: Case): Inquiry[] {
  const moves = movesOf(one);
  const { solutions, spelled, capped } = smallest(one, moves.length > 0 ? mostBesideMove : mostRoots);
  const whole = { ...spelled, one, repairs: [...moves, ...spelled.repairs], complete: !capped, said: capped ? [notes.capped] : [] };
  const groups = moves.length > 0 ? [] : groupsOf(one, solutions);
  return groups.length > 1 ? partsOf(one, groups).map((part) => ({ ...whole, ...part })) : [whole];
}

type Part = Pick<Inquiry, 'one' | keyof Spelled>;

function partsOf(one: Case, groups: readonly Group[]): Part[] {
  return groups.map(({ equations, solutions: own }) => {
    const part = restricted(one, equations);
    const spelled = spell(part, own);
    return { ...spelled, one: part, repairs: [...movesOf(part), ...spelled.repairs] };
  });
}

/**
 * More slips than the exact search goes to: all far apart, or some far apart and the rest within its reach. `null` when
 * that does not explain everything: a part that fits among many that do not is more likely chance.
 */
function many(one: Case): Inquiry[] | null {
  const said = [notes.apart];
  const covers = apart(one);
  if (covers.length > 0) return partsOf(one, groupsOf(one, covers)).map((part) => ({ ...part, complete: false, said }));
  const lonely = lonelyFits(one);
  const explained = new Set(lonely.flatMap(({ classes }) => classes).flatMap((place) => one.space.classes.list[place]!.effect.at));
  const rest = lonely.length > 0 ? withoutEquations(one, explained) : null;
  const others = rest ? few(rest) : [];
  if (others.length === 0 || others.some(({ repairs }) => repairs.length === 0)) return null;
  const alone = restricted(one, explained);
  const parts = lonely.flatMap((solution) => partsOf(alone, groupsOf(alone, [solution])));
  return [...parts, ...others].map((part) => ({ ...part, complete: false, said }));
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
