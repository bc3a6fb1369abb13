import { describe, expect, it } from '@jest/globals';
import { noteOf, notes } from '../../src/diagnose/notes.js';

describe('what a search left out', () => {
  it('is said in one note, or in none', () => {
    expect(noteOf([])).toBeUndefined();
    expect(noteOf([notes.apart])).toEqual(notes.apart);
    expect(noteOf([{ zh: '甲', en: 'one' }, { zh: '乙', en: 'two' }, { zh: '丙', en: 'three' }])).toEqual({ zh: '甲；乙；丙', en: 'one; two; three' });
  });

  it('is counted in words that fit the number', () => {
    expect([notes.pruned(1).en, notes.pruned(2).en]).toEqual(['1 more way was ruled out: a count would fall below zero or not be whole', '2 more ways were ruled out: a count would fall below zero or not be whole']);
    expect([notes.prunedCells(1), notes.prunedCells(3)]).toEqual([
      { zh: '另有 1 格若改则为负数，已排除', en: '1 more cell was ruled out: the figure would fall below zero' }, { zh: '另有 3 格若改则为负数，已排除', en: '3 more cells were ruled out: the figure would fall below zero' },
    ]);
  });
});
