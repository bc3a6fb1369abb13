import type { Ruling } from './drawing.js';

/** How near, in points, rulings must come to belong together. */
const touch = 3;
/** Borders of neighbouring cells that each have their own stand this far apart at most. */
const spacing = 4.5;

/** Rulings that hang together, one group for each table or frame. Underlines and separators hang with nothing. */
export function frameworks(rulings: readonly Ruling[]): Ruling[][] {
  const horizontal = rulings.filter((ruling) => ruling.horizontal).sort((a, b) => a.at - b.at);
  const vertical = rulings.filter((ruling) => !ruling.horizontal).sort((a, b) => a.at - b.at);
  const groups = new Groups<Ruling>();
  for (const across of horizontal) {
    for (const down of between(vertical, across.from - touch, across.to + touch)) {
      if (across.at >= down.from - touch && across.at <= down.to + touch) groups.join(across, down);
    }
  }
  for (const parallel of [horizontal, vertical]) joinNeighbours(parallel, groups);
  return groups.all().filter((group) => group.some((one) => one.horizontal) && group.some((one) => !one.horizontal));
}

/** Cells with borders of their own hang together by sides that run along each other. */
function joinNeighbours(parallel: readonly Ruling[], groups: Groups<Ruling>): void {
  parallel.forEach((one, i) => {
    for (let j = i + 1; j < parallel.length && parallel[j]!.at - one.at <= spacing; j++) {
      const other = parallel[j]!;
      if (Math.min(one.to, other.to) - Math.max(one.from, other.from) > spacing) groups.join(one, other);
    }
  });
}

function* between(ordered: readonly Ruling[], from: number, to: number): Generator<Ruling> {
  let low = 0;
  for (let high = ordered.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (ordered[middle]!.at < from) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < ordered.length && ordered[i]!.at <= to; i++) yield ordered[i]!;
}

/** Things joined two by two, given back in groups. */
class Groups<T> {
  private readonly leader = new Map<T, T>();

  join(one: T, other: T): void {
    const a = this.find(one);
    const b = this.find(other);
    if (a !== b) this.leader.set(b, a);
  }

  all(): T[][] {
    const groups = new Map<T, T[]>();
    for (const one of this.leader.keys()) {
      const leader = this.find(one);
      const group = groups.get(leader);
      if (group) group.push(one);
      else groups.set(leader, [one]);
    }
    return [...groups.values()];
  }

  private find(one: T): T {
    let leader = one;
    for (let next = this.leader.get(leader); next !== undefined && next !== leader; next = this.leader.get(leader)) leader = next;
    if (this.leader.get(one) !== leader) this.leader.set(one, leader);
    if (!this.leader.has(leader)) this.leader.set(leader, leader);
    return leader;
  }
}
