import type { Case } from './case.js';
import { definiteSlip, digitDistance } from './digits.js';
import { testimony, type Testimony, type Witness } from './evidence.js';
import { outcomeOf, type Mend, type Repair } from './repair.js';
import { reckoningSlip } from './named.js';
import { slips } from './slip.js';

/** A repair with what speaks for and against it. The lower its cost, the likelier; costs are in digits typed wrongly. */
export interface Ranked {
  readonly repair: Repair;
  /** Other repairs that come to exactly the same figures, the likelier first. */
  readonly alike: readonly Repair[];
  readonly testimony: Testimony;
  readonly cost: number;
}

/** How many mistyped digits each circumstance weighs as much as. */
const weights = {
  /** One more independent slip outweighs any difference of digits. */
  root: 12,
  /** A known move that mends everything, against a single digit that does. */
  move: 1.5,
  /** A figure that is off by exactly another figure of its equation. */
  reckoning: 1,
  /** A slip of the hand of a kind so definite that chance seldom makes it. */
  definite: 0.5,
  /** A figure never filled in. */
  blank: 1,
  /** A total that would have had to follow. */
  follower: 0.2,
  evidence: 6,
  /** The document can be read so that it holds: before anything else, the reading is doubted. */
  misread: 100,
  /** Beyond this many digits one figure is as unlike as another. */
  mostDigits: 5,
} as const;

/** The least difference of cost at which one explanation is called clearly likelier than the next. */
export const clearly = 1;

/** Best first, each outcome once; repairs of equal cost in the order of their cells on paper. */
export function ranked(one: Case, repairs: readonly Repair[], witnesses: readonly Witness[]): Ranked[] {
  const best = new Map<string, Ranked>();
  for (const repair of repairs) {
    const heard = testimony(one, repair, witnesses);
    const candidate = { repair, alike: [], testimony: heard, cost: costOf(one, repair) + weights.evidence * (heard.against - heard.supports.length) };
    const outcome = outcomeOf(repair);
    best.set(outcome, likelier(best.get(outcome), candidate));
  }
  return [...best.values()].sort((a, b) => a.cost - b.cost || firstDifference(a.repair.mends, b.repair.mends));
}

/** The likelier of two repairs that come to the same figures, the other kept beside it. */
function likelier(known: Ranked | undefined, candidate: Ranked): Ranked {
  if (!known) return candidate;
  const [first, second] = candidate.cost < known.cost ? [candidate, known] : [known, candidate];
  return { ...first, alike: [...first.alike, second.repair, ...second.alike] };
}

function costOf(one: Case, { mends, roots, slip, misread }: Repair): number {
  const base = weights.root * roots - (misread ? weights.misread : 0);
  const own = mends.filter(({ follows }) => !follows);
  if (slip && own.length > roots) return base + weights.move;
  const followers = mends.length - own.length;
  return base + weights.follower * followers + own.reduce((sum, mend) => sum + costOfFigure(one, mend), 0);
}

function costOfFigure(one: Case, mend: Mend): number {
  const printed = one.printed[mend.cell]?.value ?? null;
  if (printed === null) return weights.blank;
  const digits = Math.min(weights.mostDigits, digitDistance(printed, mend.to));
  if (digits === 1 && isDefinite(printed, mend.to)) return weights.definite;
  const telling = digits > weights.reckoning && Math.abs(one.values[mend.cell]! - mend.to) > 1 && reckoningSlip(one, mend);
  return telling ? weights.reckoning : digits;
}

/** A digit dropped is not: any shorter figure could be one. */
function isDefinite(printed: number, meant: number): boolean {
  const slip = definiteSlip(printed, meant);
  return slip !== null && slip !== slips.digitDropped;
}

function firstDifference(a: readonly Mend[], b: readonly Mend[]): number {
  const k = a.findIndex(({ cell }, n) => cell !== b[n]?.cell);
  return k < 0 ? a.length - b.length : a[k]!.cell - (b[k]?.cell ?? -1);
}
