import type { Heading } from './heading.js';
import { lesserMarks, type MarkKind } from './heading-mark.js';

/** A line that reads like the heading of a section. */
export interface Candidate extends Heading {
  /** Position of its strip. */
  readonly at: number;
  /** How many it is printed in. */
  readonly lines: number;
}

/** Whether something stands under a candidate that a section of its kind would have: its table, or any text. */
export type HasContent = (candidate: Candidate) => boolean;

/**
 * The candidates that head sections. The sections of a report are numbered in one way, and parts of a section may be called
 * like another section: where several lines may head one section, it is the one that is numbered as its fellows are, with
 * its own number, and has the section's table or text under it. Other lines head sections only where their number goes on.
 */
export function headingsAmong(candidates: readonly Candidate[], hasContent: HasContent): readonly Candidate[] {
  const kind = usualKind(candidates);
  const chosen = new Set<Candidate>();
  const numbers = new Set(candidates.flatMap(({ known }) => known?.number ?? []));
  const loose = !lesserMarks.has(kind) || isUsedThroughout(kind, candidates);
  const alike = candidates.filter((one) => one.kind === kind && (loose || one.official));
  const right = alike.filter(({ known, number }) => known?.number === number);
  const isInPlace = placesAmong(right);
  // A wrong number may be a slip; one that begins anew, before other words than the form's, begins a list.
  const own = alike.filter((one) => !one.known || hasOwnNumber(one) || hasContent(one) || ((one.official || one.number !== 1) && isInPlace(one)));
  for (const number of numbers) for (const one of likeliest(own.filter(({ known }) => known?.number === number), hasContent)) chosen.add(one);
  const sure = [...chosen].sort((one, other) => one.at - other.at);
  const isBetween = placesAmong(sure);
  for (const number of numbers) {
    if (sure.some(({ known }) => known!.number === number)) continue;
    const others = candidates.filter((one) => one.known?.number === number && isBetween(one) && mayStandIn(one, hasContent));
    for (const one of likeliest(others, hasContent)) chosen.add(one);
  }
  const further = new Set([...alike, ...candidates.filter((one) => one.kind === '一' && !one.known)]);
  for (const one of goingOn(candidates, chosen, further)) chosen.add(one);
  return candidates.filter((one) => chosen.has(one));
}

/** So many titles to the letter, each of another section, in their order and numbered alike: as most reports have them. */
export function areAlike(candidates: readonly Candidate[], many: number): boolean {
  return candidates.length === many && candidates.every(({ kind, number, known, official }, at) => official && kind === candidates[0]!.kind && known!.number === at + 1 && (number === null || number === at + 1));
}

/** So many titles, each with its own number, show that a report numbers its sections so. */
const throughout = 3;

const isUsedThroughout = (kind: MarkKind, candidates: readonly Candidate[]): boolean =>
  new Set(candidates.flatMap((one) => (one.kind === kind && one.known && one.number === one.known.number ? one.number : []))).size >= throughout;

const hasOwnNumber = ({ number, known }: Candidate): boolean => number === null || number === known!.number;

/** How most sections are numbered. */
function usualKind(candidates: readonly Candidate[]): MarkKind {
  const weights = new Map<MarkKind, Map<number, number>>();
  for (const { kind, number, known, official } of candidates) {
    const weight = known === null ? (kind === '一' ? 1 : 0) : (official ? 3 : lesserMarks.has(kind) ? 0 : 2) + (number === known.number ? 2 : 0);
    let own = weights.get(kind);
    if (!own) weights.set(kind, (own = new Map()));
    const key = known ? known.number : -number!;
    own.set(key, Math.max(own.get(key) ?? 0, weight));
  }
  let usual: MarkKind = '一';
  let most = 0;
  for (const [kind, own] of weights) {
    const sum = [...own.values()].reduce((all, one) => all + one, 0);
    if (sum > most) [usual, most] = [kind, sum];
  }
  return usual;
}

/** Those of one section that have most for them: all that are alike. */
function likeliest(candidates: readonly Candidate[], hasContent: HasContent): readonly Candidate[] {
  if (candidates.length < 2) return candidates;
  const ranked = candidates.map((one) => ({ one, rank: (one.number === one.known!.number ? 4 : 0) + (hasContent(one) ? 2 : 0) + (one.official ? 1 : 0) }));
  const best = ranked.reduce((most, { rank }) => Math.max(most, rank), 0);
  return ranked.filter(({ rank }) => rank === best).map(({ one }) => one);
}

/** Whether a candidate stands between the sections before and after its own, as far as they are in order: asked of many, so worked out once a section. */
function placesAmong(sure: readonly Candidate[]): (candidate: Candidate) => boolean {
  const bounds = new Map<number, readonly [before: number, after: number]>();
  const boundsOf = (number: number): readonly [number, number] => [
    sure.findLast((one) => one.known!.number < number)?.at ?? -1,
    sure.find((one) => one.known!.number > number)?.at ?? Infinity,
  ];
  return ({ at, known }) => {
    const own = bounds.get(known!.number) ?? boundsOf(known!.number);
    bounds.set(known!.number, own);
    const [before, after] = own;
    return before > after || (at > before && at < after);
  };
}

/** Whether a candidate numbered otherwise than the sections may be one all the same. */
function mayStandIn(one: Candidate, hasContent: HasContent): boolean {
  const { kind, known, official } = one;
  if (lesserMarks.has(kind) && !official) return false;
  if (!hasOwnNumber(one)) return !!known!.table && hasContent(one);
  return official || !known!.table || kind === '一' || hasContent(one);
}

/** Further candidates whose printed number goes on from the section before and is not yet that of the next. */
function* goingOn(candidates: readonly Candidate[], chosen: ReadonlySet<Candidate>, among: ReadonlySet<Candidate>): Generator<Candidate> {
  const next = nextOf(candidates, chosen);
  let before: Candidate | null = null;
  const listed = new Map<MarkKind, number>();
  for (const [index, one] of candidates.entries()) {
    if (chosen.has(one)) {
      before = one;
      listed.clear();
      continue;
    }
    const { kind, number } = one;
    if (number === null) continue;
    const fits = among.has(one) && number > (before ? lowest(before) : 0) && number < (next[index] ? highest(next[index]) : Infinity);
    if (fits && (!listed.has(kind) || number !== listed.get(kind)! + 1)) yield one;
    else listed.set(kind, number);
  }
}

/** For each candidate the chosen one that follows it, or it itself. */
function nextOf(candidates: readonly Candidate[], chosen: ReadonlySet<Candidate>): readonly (Candidate | null)[] {
  const next: (Candidate | null)[] = Array.from({ length: candidates.length }, () => null);
  for (let at = candidates.length - 1; at >= 0; at--) next[at] = chosen.has(candidates[at]!) ? candidates[at]! : (next[at + 1] ?? null);
  return next;
}

const lowest = ({ number, known }: Candidate): number => Math.min(number ?? Infinity, known!.number);
const highest = ({ number, known }: Candidate): number => Math.max(number ?? 0, known!.number);
