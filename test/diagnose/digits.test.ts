import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { definiteSlip, digitDistance, looseSlip } from '../../src/diagnose/digits.js';

/** The same distance as its definition has it, digit by digit from the end. */
function distance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const same = a.at(-1) === b.at(-1) ? 0 : 1;
  const [shorter, other] = [a.slice(0, -1), b.slice(0, -1)];
  const ways = [distance(shorter, b) + 1, distance(a, other) + 1, distance(shorter, other) + same];
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)) ways.push(distance(a.slice(0, -2), b.slice(0, -2)) + 1);
  return Math.min(...ways);
}

describe('the distance of two figures', () => {
  it('is the fewest slips of a digit between them', () => {
    const few = fc.array(fc.constantFrom(1, 2, 3), { minLength: 1, maxLength: 5 }).map((digits) => Number(digits.join('')));
    fc.assert(fc.property(few, few, (one, other) => expect(digitDistance(one, other)).toBe(distance(String(one), String(other)))), { numRuns: 300 });
  });
});

describe('the slip of the hand between what is printed and what is meant', () => {
  it.each([
    [null, 5, 'left-blank'], [-5, 5, 'sign'], [50, 5, 'factor-of-ten'], [5, 50, 'factor-of-ten'], [21, 12, 'digits-swapped'], [1324, 1234, 'digits-swapped'],
    [124, 1234, 'digit-dropped'], [1223, 123, 'digit-doubled'], [1123, 123, 'digit-doubled'],
    [13, 12, null], [3412, 1234, null], [321, 123, null], [1423, 1234, null], [12, 1234, null], [1253, 123, null], [129, 1234, null], [122, 112, null],
  ])('%s for %s: %s', (printed, meant, slip) => expect(definiteSlip(printed, meant)?.id ?? null).toBe(slip));

  it.each([[null, 5, null], [13, 12, 'digit-mistyped'], [124, 1234, 'digit-mistyped'], [1253, 123, 'digit-added'], [24, 12, null], [12, 12, null]])(
    'of one digit, %s for %s: %s', (printed, meant, slip) => expect(looseSlip(printed, meant)?.id ?? null).toBe(slip));
});
