import type { Classes } from './classes.js';
import { solve } from './solve.js';

/** Classes that together mend a residual, and by how much each moves. */
export interface Solution {
  readonly classes: readonly number[];
  readonly by: readonly number[];
}

export interface Found {
  readonly solutions: readonly Solution[];
  /** True when the cap on nodes was met: there may be more. */
  readonly capped: boolean;
}

/** Class vectors looked at before a search of one size is cut off: some 30 ms. Counted, not timed, so that every machine gives the same answer. */
export const nodeCap = 400_000;

/** How far two numbers may lie apart and still be taken as equal while searching; solutions are verified exactly afterwards. */
const slack = 1e-4;

/**
 * All sets of exactly `size` classes with Σ by·effect = −residual, every `by` a whole number other than 0, effects
 * linearly independent. Complete, because it branches only on necessity: some row of the residual must be mended, and
 * every set that does so contains one of the classes that move that row once the chosen ones are eliminated. A class
 * tried at a branch is shut out from the branches after it, so each set appears once.
 */
export function search(classes: Classes, residual: Float64Array, size: number): Found {
  const run = new Search(classes, residual);
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
  private readonly shutOut: Uint8Array;
  private readonly seen: Uint32Array;
  private visit = 0;

  constructor(private readonly classes: Classes, private readonly residual: Float64Array) {
    this.shutOut = new Uint8Array(classes.list.length);
    this.seen = new Uint32Array(classes.list.length);
  }

  /** Adds `left` more classes in every way that mends `rest`, what the chosen ones leave of the residual. */
  extend(rest: Float64Array, left: number): void {
    if (this.outOfReach(left)) return;
    const row = this.branchRow(rest);
    if (row < 0) return;
    const broken = left === 1 ? placesOf(rest) : [];
    const tried: number[] = [];
    for (const one of this.candidates(row)) {
      if (++this.nodes > nodeCap) return this.reopen(tried);
      if (left === 1) this.close(one, rest, { row, broken });
      else {
        this.descend(one, rest, { row, left });
        this.shutOut[one] = 1;
        tried.push(one);
      }
    }
    this.reopen(tried);
  }

  private reopen(tried: readonly number[]): void {
    for (const one of tried) this.shutOut[one] = 0;
  }

  private descend(one: number, rest: Float64Array, { row, left }: { row: number; left: number }): void {
    const effect = this.reduced(one);
    const times = rest[row]! / effect[row]!;
    this.chosen.push(one);
    this.basis.push(effect);
    this.pivots.push(row);
    this.extend(rest.map((value, k) => near(value - times * effect[k]!)), left - 1);
    this.chosen.pop();
    this.basis.pop();
    this.pivots.pop();
  }

  /** Whether the last class, rid of the pivots, runs along what is left; if so the set is a solution. */
  private close(one: number, rest: Float64Array, { row, broken }: { row: number; broken: readonly number[] }): void {
    const factors = this.factorsOf(one);
    const times = rest[row]! / this.entry(one, row, factors);
    for (const k of broken) if (Math.abs(rest[k]! - times * this.entry(one, k, factors)) > slack) return;
    for (let k = 0; k < rest.length; k++) if (rest[k] === 0 && Math.abs(times * this.entry(one, k, factors)) > slack) return;
    const set = [...this.chosen, one];
    const by = solve(this.classes, set, { rows: [...this.pivots, row], residual: this.residual });
    if (by) this.solutions.push({ classes: set, by });
  }

  /** More broken rows untouched than the classes still to come can reach: no use to go on. */
  private outOfReach(left: number): boolean {
    const { effects, width, widest } = this.classes;
    let untouched = 0;
    for (let k = 0; k < width; k++) if (this.residual[k] !== 0 && this.chosen.every((one) => effects[one * width + k] === 0)) untouched++;
    return untouched > left * widest;
  }

  /** The row still broken that fewest classes can move; −1 when none is. */
  private branchRow(rest: Float64Array): number {
    let best = -1;
    let fewest = Infinity;
    for (let k = 0; k < rest.length; k++) {
      if (rest[k] === 0) continue;
      let count = this.classes.touching[k]!.length;
      for (let s = 0; s < this.basis.length; s++) if (this.basis[s]![k] !== 0) count += this.classes.touching[this.pivots[s]!]!.length;
      if (count < fewest) [best, fewest] = [k, count];
    }
    return best;
  }

  /** The classes that move a row once the pivots are eliminated: those that touch it, or a pivot that was cleared with its help. */
  private candidates(row: number): number[] {
    this.visit++;
    const found: number[] = [];
    const rows = [row, ...this.pivots.filter((_, s) => this.basis[s]![row] !== 0)];
    for (const k of rows) {
      for (const one of this.classes.touching[k]!) {
        if (this.shutOut[one] === 1 || this.seen[one] === this.visit) continue;
        this.seen[one] = this.visit;
        if (Math.abs(this.entry(one, row, this.factorsOf(one))) > slack) found.push(one);
      }
    }
    return found;
  }

  private reduced(one: number): Float64Array {
    const factors = this.factorsOf(one);
    return Float64Array.from({ length: this.classes.width }, (_, k) => near(this.entry(one, k, factors)));
  }

  /** How much of each basis vector to take from a class so that the pivots become 0. */
  private factorsOf(one: number): readonly number[] {
    const { effects, width } = this.classes;
    const factors: number[] = [];
    for (let s = 0; s < this.basis.length; s++) {
      const pivot = this.pivots[s]!;
      let value = effects[one * width + pivot]!;
      for (let u = 0; u < s; u++) value -= factors[u]! * this.basis[u]![pivot]!;
      factors.push(value / this.basis[s]![pivot]!);
    }
    return factors;
  }

  private entry(one: number, row: number, factors: readonly number[]): number {
    let value = this.classes.effects[one * this.classes.width + row]!;
    for (let s = 0; s < factors.length; s++) value -= factors[s]! * this.basis[s]![row]!;
    return value;
  }
}

const near = (value: number): number => (Math.abs(value) < slack ? 0 : value);

const placesOf = (rest: Float64Array): number[] => Array.from(rest.keys()).filter((k) => rest[k] !== 0);
