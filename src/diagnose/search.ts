import type { Classes } from './classes.js';
import { solve } from './solve.js';

/** Classes that together mend a residual, and by how much each moves. */
export interface Solution {
  readonly classes: readonly number[];
  readonly by: readonly number[];
}

/** What a search of one size came to. */
export interface Found {
  readonly solutions: readonly Solution[];
  /** True when the cap on nodes was met: there may be more. */
  readonly capped: boolean;
}

/** Class vectors looked at before a search of one size is cut off: well under a tenth of a second. Counted, not timed, so that every machine gives the same answer. */
export const nodeCap = 400_000;

/** How far two numbers may lie apart and still be taken as equal while searching; solutions are verified exactly afterwards. */
const slack = 1e-4;

/**
 * All sets of exactly `size` classes with Σ by·effect = −residual, no `by` 0, effects linearly independent. Complete, because it branches only on necessity: some row of the residual must be mended, and
 * every set that does so contains one of the classes that move that row once the chosen ones are eliminated. A class
 * tried at a branch is shut out from the branches after it, so each set appears once.
 */
export function search(classes: Classes, residual: Float64Array, size: number): Found {
  const run = new Search(classes, residual, size);
  run.extend(residual, size);
  return { solutions: run.solutions, capped: run.nodes > nodeCap };
}

class Search {
  readonly solutions: Solution[] = [];
  nodes = 0;
  private readonly chosen: number[] = [];
  /** The chosen effects, each rid of the pivots before it, and the row each is a pivot of. */
  private readonly basis: Float64Array[] = [];
  private readonly pivots: number[] = [];
  /** What is left of the residual after each choice. */
  private readonly rests: Float64Array[] = [];
  private readonly shutOut: Uint8Array;
  private readonly seen: Uint32Array;
  private visit = 0;
  private readonly factors: Float64Array;

  constructor(private readonly classes: Classes, private readonly residual: Float64Array, size: number) {
    this.factors = new Float64Array(size);
    this.shutOut = new Uint8Array(classes.list.length);
    this.seen = new Uint32Array(classes.list.length);
    for (let k = 1; k < size; k++) {
      this.basis.push(new Float64Array(classes.width));
      this.rests.push(new Float64Array(classes.width));
    }
  }

  /** Adds `left` more classes in every way that mends `rest`, what the chosen ones leave of the residual. */
  extend(rest: Float64Array, left: number): void {
    if (this.outOfReach(left)) return;
    const row = this.branchRow(rest);
    if (row < 0) return;
    const candidates = this.candidates(row);
    this.nodes += candidates.length;
    if (left === 1) return this.close(candidates, rest, row);
    for (const one of candidates) {
      if (this.nodes > nodeCap) break;
      this.descend(one, rest, { row, left });
      this.shutOut[one] = 1;
    }
    for (const one of candidates) this.shutOut[one] = 0;
  }

  private descend(one: number, rest: Float64Array, { row, left }: { row: number; left: number }): void {
    const depth = this.chosen.length;
    const [effect, next] = [this.basis[depth]!, this.rests[depth]!];
    this.reduce(one, effect);
    const times = rest[row]! / effect[row]!;
    for (let k = 0; k < next.length; k++) next[k] = effect[k] === 0 ? rest[k]! : near(rest[k]! - times * effect[k]!);
    this.chosen.push(one);
    this.pivots.push(row);
    this.extend(next, left - 1);
    this.chosen.pop();
    this.pivots.pop();
  }

  /** The effect of a class, rid of the pivots. */
  private reduce(one: number, effect: Float64Array): void {
    this.weighPivots(one);
    effect.fill(0);
    const { at, times } = this.classes.list[one]!.effect;
    for (let k = 0; k < at.length; k++) effect[at[k]!] = times[k]!;
    for (let s = 0; s < this.pivots.length; s++) {
      const [factor, vector] = [this.factors[s]!, this.basis[s]!];
      if (factor !== 0) for (let k = 0; k < effect.length; k++) effect[k] = near(effect[k]! - factor * vector[k]!);
    }
  }

  /** The last class, rid of the pivots, must run along what is left; those that do make a solution with the others. */
  private close(candidates: readonly number[], rest: Float64Array, row: number): void {
    const open: number[] = [];
    for (let k = 0; k < rest.length; k++) if (rest[k] !== 0) open.push(k);
    for (const one of candidates) {
      this.weighPivots(one);
      const times = rest[row]! / this.entry(one, row);
      if (!this.runsAlong(one, { rest, times, open })) continue;
      const set = [...this.chosen, one];
      const by = solve(this.classes, set, { rows: [...this.pivots, row], residual: this.residual });
      if (by) this.solutions.push({ classes: set, by });
    }
  }

  private runsAlong(one: number, { rest, times, open }: { rest: Float64Array; times: number; open: readonly number[] }): boolean {
    for (let k = 0; k < open.length; k++) if (Math.abs(rest[open[k]!]! - times * this.entry(one, open[k]!)) > slack) return false;
    for (let k = 0; k < rest.length; k++) if (rest[k] === 0 && Math.abs(times * this.entry(one, k)) > slack) return false;
    return true;
  }

  /** More broken rows untouched than the classes still to come can reach: no use to go on. */
  private outOfReach(left: number): boolean {
    const { width, widest } = this.classes;
    const most = left * widest;
    let untouched = 0;
    for (let k = 0; k < width; k++) if (this.residual[k] !== 0 && !this.isTouched(k) && ++untouched > most) return true;
    return false;
  }

  private isTouched(row: number): boolean {
    const { effects, width } = this.classes;
    for (const one of this.chosen) if (effects[one * width + row] !== 0) return true;
    return false;
  }

  /** The row still broken that fewest classes can move; −1 when none is. */
  private branchRow(rest: Float64Array): number {
    let best = -1;
    let fewest = Infinity;
    for (let k = 0; k < rest.length; k++) {
      if (rest[k] === 0) continue;
      let count = this.classes.touching[k]!.length;
      for (let s = 0; s < this.pivots.length; s++) if (this.basis[s]![k] !== 0) count += this.classes.touching[this.pivots[s]!]!.length;
      if (count < fewest) [best, fewest] = [k, count];
    }
    return best;
  }

  /** The classes that move a row once the pivots are eliminated: those that touch it, or a pivot that was cleared with its help. */
  private candidates(row: number): number[] {
    this.visit++;
    const found: number[] = [];
    this.collect(row, row, found);
    for (let s = 0; s < this.pivots.length; s++) if (this.basis[s]![row] !== 0) this.collect(this.pivots[s]!, row, found);
    return found;
  }

  private collect(touched: number, row: number, found: number[]): void {
    for (const one of this.classes.touching[touched]!) {
      if (this.shutOut[one] === 1 || this.seen[one] === this.visit) continue;
      this.seen[one] = this.visit;
      this.weighPivots(one);
      if (Math.abs(this.entry(one, row)) > slack) found.push(one);
    }
  }

  /** How much of each basis vector to take from a class so that the pivots become 0: left in `factors`. */
  private weighPivots(one: number): void {
    const { effects, width } = this.classes;
    for (let s = 0; s < this.pivots.length; s++) {
      const pivot = this.pivots[s]!;
      let value = effects[one * width + pivot]!;
      for (let u = 0; u < s; u++) value -= this.factors[u]! * this.basis[u]![pivot]!;
      this.factors[s] = value / this.basis[s]![pivot]!;
    }
  }

  /** A class in one row, rid of the pivots by the `factors` just weighed for it. */
  private entry(one: number, row: number): number {
    let value = this.classes.effects[one * this.classes.width + row]!;
    for (let s = 0; s < this.pivots.length; s++) value -= this.factors[s]! * this.basis[s]![row]!;
    return value;
  }
}

const near = (value: number): number => (Math.abs(value) < slack ? 0 : value);
