// Slips that do not concern one another: classes of cells that alone mend the equations they move, chosen so that each broken one is mended once.
import { describe, expect, it } from '@jest/globals';
import { apart, lonelyFits } from '../../src/diagnose/apart.js';
import type { Case } from '../../src/diagnose/case.js';

/** A class of one cell that moves some equations, each once unless said otherwise. */
type Moves = Readonly<Record<number, number>>;

/** Equations and by how much each fails; classes by what a change of 1 in their cell does; what each cell holds. */
const caseWith = (residual: readonly number[], classes: readonly Moves[], values = classes.map(() => 100)): Case =>
  ({
    residual: Float64Array.from(residual), values: Float64Array.from(values),
    space: { classes: { list: classes.map((moves, cell) => ({ effect: { at: Object.keys(moves).map(Number), times: Object.values(moves) }, members: [{ pattern: { cells: [cell] }, sign: 1 }] })) } },
  }) as unknown as Case;
const told = (found: readonly { readonly classes: readonly number[]; readonly by: readonly number[] }[]): string[] => found.map(({ classes, by }) => classes.map((place, at) => `${place}:${by[at]}`).toSorted().join(' '));

describe('explanations of slips far apart', () => {
  it('mend every broken equation once', () => {
    expect(told(apart(caseWith([3, 3, -5, -5], [{ 0: 1, 1: 1 }, { 2: 1, 3: 1 }])))).toEqual(['0:-3 1:5']);
    expect(told(apart(caseWith([3, -3, 0, 5, 5], [{ 0: 1, 1: -1 }, { 3: 1, 4: 1 }])))).toEqual(['0:-3 1:-5']);
    expect(told(apart(caseWith([2, 2, 4, 4, 6, 6], [{ 0: 1, 1: 1 }, { 2: 1, 3: 1 }, { 4: 2, 5: 2 }])))).toEqual(['0:-2 1:-4 2:-3']);
  });
  it('are several where several ways mend them, of the fewest changes', () => {
    expect(told(apart(caseWith([3, 3, 5, 5], [{ 0: 1, 1: 1 }, { 2: 1, 3: 1 }, { 0: -1, 1: -1 }]))).toSorted()).toEqual(['0:-3 1:-5', '1:-5 2:3']);
    expect(told(apart(caseWith([3, 3, 3, 3, 3, 3], [{ 0: 1, 1: 1 }, { 2: 1, 3: 1 }, { 4: 1, 5: 1 }, { 0: 1, 1: 1, 2: 1 }, { 3: 1, 4: 1, 5: 1 }])))).toEqual(['3:-3 4:-3']);
  });
  it('are none where an equation is left broken, one that holds would break, or a class mends but one or not all alike', () => {
    expect(apart(caseWith([3, 3, 5, 5], [{ 0: 1, 1: 1 }]))).toEqual([]);
    expect(apart(caseWith([3, 3, 5, 5, 0], [{ 0: 1, 1: 1 }, { 2: 1, 3: 1, 4: 1 }]))).toEqual([]);
    expect(apart(caseWith([3, 3, 5, 6], [{ 0: 1, 1: 1 }, { 2: 1, 3: 1 }]))).toEqual([]);
    expect(apart(caseWith([3, 3, 5], [{ 0: 1, 1: 1 }, { 2: 1 }]))).toEqual([]);
    expect(apart(caseWith([3, 3, 5, 5], [{ 0: 1, 1: 1 }, { 1: 1, 2: 1, 3: 1 }]))).toEqual([]);
  });
  it('are none where a cell would hold what none can', () => expect(apart(caseWith([3, 3, 5, 5], [{ 0: 1, 1: 1 }, { 2: 1, 3: 1 }], [2, 100]))).toEqual([]));
  it('are of at least two changes: one alone is for the exact search', () => expect(apart(caseWith([3, 3], [{ 0: 1, 1: 1 }]))).toEqual([]));
});

describe('fits that nothing else meets', () => {
  it('stand each for themselves, whatever else is broken', () => {
    expect(told(lonelyFits(caseWith([3, 3, 5, 5, 7], [{ 0: 1, 1: 1 }, { 2: 1, 3: 1 }])))).toEqual(['0:-3', '1:-5']);
  });
  it('are not those that share an equation', () => {
    expect(told(lonelyFits(caseWith([3, 3, 5, 5], [{ 0: 1, 1: 1 }, { 0: 1, 1: 1 }, { 2: 1, 3: 1 }])))).toEqual(['2:-5']);
    expect(told(lonelyFits(caseWith([3, 3, 3], [{ 0: 1, 1: 1 }, { 1: 1, 2: 1 }])))).toEqual([]);
  });
});
