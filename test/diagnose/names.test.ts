import { describe, expect, it } from '@jest/globals';
import { office } from './office.js';
import { causesOf, changed, type Figures } from './tables.js';

const namesOf = (figures: Figures): (string | null)[][] =>
  causesOf(figures).map(({ explanations: [best] }) => [best!.move, ...(best!.or ?? []).map(({ move }) => move)]);

const exchanged = (one: string, other: string): Figures => changed(office, { [one]: office.get(other)!, [other]: office.get(one)! });

describe('what a slip is called', () => {
  const person = (row: string): string => `requests.results.${row}.naturalPerson`;

  it('is every name that comes to the same figures: one typed a row too low has changed places with a zero', () => {
    expect(namesOf(exchanged(person('denied.internalAffairs'), person('denied.processInformation')))).toEqual([['neighbours-exchanged-rows', 'column-block-shifted']]);
  });

  it('is one name when two figures changed places and neither is 0', () => {
    expect(namesOf(exchanged(person('granted'), person('partiallyGranted')))).toEqual([['neighbours-exchanged-rows']]);
  });

  it('is a slip of the hand, or one of reckoning where the figure is off by just another of its sum', () => {
    expect([office.get(person('unavailable.notHeld')), office.get(person('total'))]).toEqual([36, 59]);
    expect(namesOf(changed(office, { [person('total')]: 59 + 36 }))).toEqual([['digits-swapped', 'row-counted-twice']]);
    expect(namesOf(changed(office, { [person('total')]: 59 + 6 }))).toEqual([['row-counted-twice']]);
    expect(namesOf(changed(office, { [person('total')]: 95 - 17 }))).toEqual([[null]]);
  });

  it('tells its other names in words as well', () => {
    const [cause] = causesOf(changed(office, { [person('total')]: 95 }));
    expect(cause!.explanations[0]).toMatchObject({ say: { zh: '两位数字颠倒' }, or: [{ move: 'row-counted-twice', say: { zh: '合计恰好多加了「（四）无法提供 1.本机关不掌握相关政府信息」一行' } }] });
  });
});

describe('a line that was counted twice', () => {
  const counted = (figures: Figures, row: string): Figures =>
    changed(figures, Object.fromEntries(['naturalPerson', 'total'].map((column) => [`requests.results.total.${column}`, figures.get(`requests.results.total.${column}`)! + figures.get(`requests.results.${row}.${column}`)!])));
  const said = (figures: Figures): string | undefined => causesOf(figures)[0]!.explanations[0]!.say?.zh;

  it('is named', () => expect(said(counted(office, 'other.other'))).toBe('合计恰好多加了「（六）其他处理 3.其他」一行'));

  it('is not when two lines have the same figures', () => {
    expect(office.get('requests.results.denied.thirdParty.total')).toBe(office.get('requests.results.other.overdueCorrection.total'));
    expect(said(counted(office, 'denied.thirdParty'))).toBe('合计恰好多加了其中一行');
  });
});

describe('the parts that exceed their total by just the partially granted', () => {
  const [partial, other] = ['requests.results.partiallyGranted', 'requests.results.unavailable.notHeld'];
  const withPartial = (more: Record<string, number>): Figures => changed(office, more);
  const named = (figures: Figures): string[] => causesOf(figures).flatMap(({ explanations: [best] }) => [best!.move, ...(best!.or ?? []).map(({ move }) => move)].filter((move) => move !== null));

  it('may have been counted under another outcome as well', () => {
    const five = office.get(`${partial}.naturalPerson`)!;
    expect(five).toBe(5);
    const [cause] = causesOf(withPartial({ [`${other}.naturalPerson`]: 36 + five, [`${other}.total`]: 36 + five }));
    expect(cause!.explanations[0]).toMatchObject({ move: 'partial-counted-elsewhere' });
  });

  it('were not where they exceed it by another figure, or fall short of it by that', () => {
    expect(named(withPartial({ [`${other}.naturalPerson`]: 36 + 3, [`${other}.total`]: 36 + 3 }))).not.toContain('partial-counted-elsewhere');
    expect(named(withPartial({ [`${other}.naturalPerson`]: 36 - 5, [`${other}.total`]: 36 - 5 }))).not.toContain('partial-counted-elsewhere');
  });
});

describe('more explanations than are of use', () => {
  it('are listed up to fifty, the likeliest first, and the others counted', () => {
    const notHeld = 'requests.results.unavailable.notHeld';
    const whole = changed(office, { [`${notHeld}.business`]: 3, [`${notHeld}.total`]: 39, 'requests.results.total.business': 3, 'requests.results.total.total': 62, 'requests.received.business': 3, 'requests.received.total': 64 });
    const [cause, ...others] = causesOf(changed(whole, { [`${notHeld}.naturalPerson`]: 0, [`${notHeld}.business`]: 0, [`${notHeld}.total`]: 0 }));
    expect(others).toEqual([]);
    expect(cause!.explanations).toHaveLength(50);
    expect(cause!.more).toBeGreaterThan(0);
    const sizes = cause!.explanations.map(({ changes }) => changes.filter(({ follows }) => !follows).length);
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
  });

  it('of equal likelihood come in the order of their cells on paper', () => {
    const [cause] = causesOf(changed(office, { 'disputes.reconsideration.total': 3 }));
    const cells = cause!.explanations.map(({ changes: [first] }) => first!.cell.split('.').at(-1));
    expect(cells.filter((cell) => cell !== 'total')).toEqual(['upheld', 'corrected', 'other', 'pending']);
  });
});

describe('a table of one equation', () => {
  it('proposes each of its cells, and tells of those that would fall below zero', () => {
    const [cause, ...others] = causesOf(changed(office, { 'disputes.reconsideration.corrected': 3, 'disputes.reconsideration.total': 1 }));
    expect(others).toEqual([]);
    expect(cause!.state).not.toBe('certain');
    expect(cause!.explanations.map(({ changes }) => changes.map(({ cell, to }) => `${cell.split('.').at(-1)} ${to}`).join())).toEqual(expect.arrayContaining(['total 3', 'corrected 1']));
    expect(cause!.note).toEqual({ zh: '另有 3 格若改则为负数，已排除', en: '3 more cells were ruled out: the figure would fall below zero' });
  });
});

describe('a row that is said to have shifted', () => {
  const [row, columns] = ['requests.results.denied.internalAffairs', ['naturalPerson', 'business', 'research', 'publicWelfare', 'legalService', 'otherOrganization', 'total']];
  const printed = (figures: readonly number[]): Figures => changed(office, Object.fromEntries(columns.map((column, k) => [`${row}.${column}`, figures[k]!])));
  const moves = (figures: Figures): (string | null)[] => causesOf(figures).flatMap(({ explanations }) => explanations.map(({ move }) => move));

  it('has a gap where it came from', () => {
    expect(moves(printed([0, 4, 0, 0, 0, 0, 0]))).toContain('row-shifted');
    expect(moves(printed([4, 4, 0, 0, 0, 0, 0]))).toContain('row-shifted');
  });

  it('is a block where its total stayed in place', () => {
    const notHeld = 'requests.results.unavailable.notHeld';
    const whole = changed(office, { [`${notHeld}.business`]: 3, [`${notHeld}.total`]: 39, 'requests.results.total.business': 3, 'requests.results.total.total': 62, 'requests.received.business': 3, 'requests.received.total': 64 });
    expect(causesOf(whole)).toEqual([]);
    const [cause] = causesOf(changed(whole, { [`${notHeld}.naturalPerson`]: null, [`${notHeld}.business`]: 36, [`${notHeld}.research`]: 3 }));
    expect(cause).toMatchObject({ state: 'certain', explanations: [{ move: 'row-block-shifted', changes: [{ from: null, to: 36 }, { from: 36, to: 3 }, { from: 3, to: 0 }] }] });
  });

  it('is none where another figure stands there', () => {
    expect(moves(changed(office, { 'disputes.reconsideration.upheld': 1, 'disputes.reconsideration.total': 3 }))).not.toContain('row-shifted');
  });
});
