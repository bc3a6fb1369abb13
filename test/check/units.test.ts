// The sum of several bodies' figures, cell by cell: known where every figure is, and blanks as they are to be taken.
import { describe, expect, it } from '@jest/globals';
import { differ, oddUnit, unitSums } from '../../src/check/units.js';
import type { CellPath } from '../../src/forms/index.js';
import { spoilt, type Cells } from './cases.js';

const cell = 'disclosure.licensing.decisions' as CellPath;
const sum = (blank: 'zero' | 'unknown', ...figures: readonly Cells[string][]): number | null =>
  unitSums(spoilt({}), figures.map((figure) => spoilt({ [cell]: figure })), blank).find((one) => one.cell === cell)!.sum;

describe('the sum of units', () => {
  it('is that of their figures', () => expect([sum('unknown'), sum('unknown', 3, 4), sum('zero', 3, 0)]).toEqual([0, 7, 3]));
  it.each([['blank', null], ['dash', '/']])('takes a %s as nought or as unknown', (_, figure) => expect([sum('zero', 3, figure), sum('unknown', 3, figure)]).toEqual([3, null]));
  it.each([['absent', undefined], ['unread', '若干']])('is unknown where a figure is %s', (_, figure) => expect([sum('zero', 3, figure), sum('unknown', figure, 3)]).toEqual([null, null]));
  it('has no more places than amounts are printed with', () => expect(sum('zero', 0.1, 0.2)).toBe(0.3));
});

describe('one unit that explains every difference', () => {
  const [a, b] = [spoilt({ [cell]: 3 }), spoilt({ [cell]: 4 })];
  const cells = [...a.cells.keys()];
  const odd = (units: Parameters<typeof oddUnit>[1], differenceOf: (path: CellPath) => number) => {
    const found = oddUnit(new Map(cells.map((path) => [path, differenceOf(path)])), units);
    return found && [units.indexOf(found.unit), found.how];
  };
  const figure = (path: CellPath): number => a.cells.get(path)?.value ?? 0;

  it('was left out or counted twice', () => {
    expect(odd([a, b], (path) => -figure(path))).toEqual([0, 'left-out']);
    expect(odd([b, a], (path) => figure(path))).toEqual([1, 'twice']);
  });
  it('is not told where a cell says otherwise, or two units would do', () => {
    expect(odd([a, b], (path) => (path === cell ? 1 : figure(path)))).toBeNull();
    expect(odd([a, a], figure)).toBeNull();
    expect(odd([], figure)).toBeNull();
  });
});

describe('two reports of one unit', () => {
  it('differ by a figure or by the cells they have', () => {
    expect([differ(spoilt({}), spoilt({})), differ(spoilt({}), spoilt({ [cell]: 3 })), differ(spoilt({ [cell]: undefined }), spoilt({})), differ(spoilt({}), spoilt({ [cell]: undefined }))]).toEqual([false, true, true, true]);
    expect(differ(spoilt({ [cell]: null }), spoilt({ [cell]: '/' }))).toBe(false);
  });
});
