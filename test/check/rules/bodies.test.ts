import { describe, expect, it } from '@jest/globals';
import { unitsOf } from '../../../src/batch/units.js';
import { check, rules, type Example } from '../../../src/check/index.js';
import type { Finding } from '../../../src/finding/index.js';
import type { Report } from '../../../src/model/index.js';
import { spoilt, type Cells } from '../cases.js';
import { reportWith } from '../sample-report.js';

const unit = (organization: string, cells: Cells = {}): Report => ({ ...spoilt(cells), organization, source: `${organization}.txt` });
const found = (total: Report, reports: readonly Report[], known: readonly string[] = [], lost: readonly string[] = []): Finding[] =>
  check(total, { units: unitsOf(total, { reports, lost, known }) }).findings.filter(({ rule }) => rule.startsWith('unit'));
const ids = (findings: readonly Finding[]): string[] => findings.map(({ id, severity }) => `${severity} ${id}`);

describe('the examples on the pages of rules between bodies', () => {
  it.each(rules.filter(({ group }) => group === 'bodies').map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    const of = ({ units = [], knownUnits = [], ...own }: Example): string[] =>
      found(reportWith(own), units.map((one, at) => ({ ...reportWith(one), source: `unit-${at}.txt` })), knownUnits).filter((one) => one.rule === id).map((one) => one.id);
    expect(of(rule.right)).toEqual([]);
    expect(of(rule.wrong)).not.toEqual([]);
  });
});

/** The sum of reports, cell by cell, under the county's own name. */
function sumOf(...units: readonly Report[]): Report {
  const cells = Object.fromEntries([...units[0]!.cells.keys()].map((path) => [path, units.reduce((sum, one) => sum + (one.cells.get(path)?.value ?? 0), 0)]));
  return { ...spoilt(cells), organization: '青河县人民政府', source: 'total.txt' };
}

const [a, b, c] = [unit('青河县甲局'), unit('青河县乙局', { 'disclosure.licensing.decisions': 7 }), unit('青河县丙局', { 'disclosure.penalty.decisions': 90 })] as const;

describe('a total against its units', () => {
  it('holds', () => expect(found(sumOf(a, b, c), [a, b, c])).toEqual([]));

  it('finds the one cell that differs', () => {
    const total = sumOf(a, b, c);
    const cells = new Map(total.cells).set('disclosure.licensing.decisions', { state: 'number', value: 99, text: '99', at: { in: 'file' } });
    const [one, ...more] = found({ ...total, cells }, [a, b, c]);
    expect(more).toEqual([]);
    expect(one).toMatchObject({ id: 'units-sum-mismatch@disclosure.licensing.decisions', severity: 'error', expected: 77, actual: 99 });
  });

  it('names the one unit left out, in one finding', () => {
    const findings = found(sumOf(a, c), [a, b, c]);
    expect(findings.map(({ message }) => message.zh)).toEqual([expect.stringContaining('「青河县乙局」的数，多半漏计')]);
  });

  it('names the one unit counted twice', () => {
    expect(found(sumOf(a, b, c, c), [a, b, c]).map(({ message }) => message.zh)).toEqual([expect.stringContaining('「青河县丙局」的数，多半把这个单位计了两次')]);
  });

  it('is only a note while a unit is missing or unread', () => {
    const note = 'info units-sum-mismatch@disclosure.normativeDocuments.issued';
    expect(ids(found(sumOf(a, b, c), [a, b], ['青河县甲局', '青河县丙局']))).toEqual([note, 'warning unit-missing@青河县丙局']);
    expect(ids(found(sumOf(a, b, c), [a, b], [], ['c.pdf']))).toEqual([note, 'warning unit-missing@c.pdf']);
  });

  it('counts the summed report itself as no unit, and the own office once', () => {
    const office = unit('青河县人民政府办公室', { 'disclosure.penalty.decisions': 1 });
    const total = sumOf(a, office);
    expect(found(total, [total, a, office, { ...office, source: 'copy.txt' }])).toEqual([]);
  });

  it('says a unit given twice with other figures, and counts the first', () => {
    const again = unit('青河县甲局', { 'disclosure.penalty.decisions': 2 });
    expect(ids(found(sumOf(a, b), [a, b, { ...again, source: 'again.txt' }]))).toEqual(['warning unit-twice@青河县甲局']);
  });

  it('has nothing to be held against without a unit’s report', () => {
    expect(ids(found(sumOf(a, b), [], ['青河县甲局']))).toEqual(['warning unit-missing@青河县甲局']);
    expect(check(sumOf(a, b)).findings.filter(({ rule }) => rule.startsWith('unit'))).toEqual([]);
  });

  it('does not sum what a unit has not, and says so once', () => {
    const gap = unit('青河县丙局', { 'disclosure.fees.amount': '约1万' });
    expect(ids(found(sumOf(a, gap), [a, gap]))).toEqual(['info units-sum-mismatch@unknown']);
  });
});

describe('unit-twice', () => {
  it('finds another report of the same body and year that differs, and lets copies be', () => {
    const twins = (other: Report): string[] => check(a, { others: [other] }).findings.filter(({ rule }) => rule === 'unit-twice').map(({ id }) => id);
    expect(twins({ ...a, source: 'copy.txt' })).toEqual([]);
    expect(twins({ ...unit('青河县甲局', { 'disclosure.penalty.decisions': 2 }), source: 'again.txt' })).toEqual(['unit-twice@report']);
  });
});
