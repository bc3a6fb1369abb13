import { describe, expect, it } from '@jest/globals';
import { assert, constantFrom, integer, property, tuple } from 'fast-check';
import type { Evidence } from '../../src/model/index.js';
import { office } from './office.js';
import { causesOf, changed, listed, smallIdentities, smallTable } from './tables.js';

const say = { zh: '上年报告结转 2 件', en: 'last year carried 2 forward' };
const equals = (cell: string, value: number): Evidence => ({ id: `carry-over-mismatch@${cell}`, terms: [{ cell, times: 1 }], equals: value, origin: 'prior', say });

describe('evidence', () => {
  it('never make a cause of their own', () => {
    expect(causesOf(office, { evidence: [equals('requests.carriedOver.naturalPerson', 7)] })).toEqual([]);
  });

  it('never make a certain answer of several', () => {
    const figures = changed(office, { 'disputes.reconsideration.upheld': 3 });
    const [cause] = causesOf(figures, { evidence: [equals('disputes.reconsideration.total', 3)] });
    expect(cause!.state).toBe('ranked');
    expect(cause!.explanations[0]).toMatchObject({ changes: [{ cell: 'disputes.reconsideration.total', to: 3 }], evidence: [say] });
  });

  it('cast doubt on a certain answer they contradict', () => {
    const cell = 'requests.results.granted.naturalPerson';
    const [cause] = causesOf(changed(office, { [cell]: 7 }), { evidence: [equals(cell, 7)] });
    expect(cause).toMatchObject({ state: 'ranked', explanations: [{ changes: [{ cell, to: 4 }] }] });
  });

  it('say nothing of a table they do not speak of, nor of a cell that is not there', () => {
    const figures = changed(office, { 'requests.results.granted.naturalPerson': 7 });
    const plain = causesOf(figures);
    for (const cell of ['disputes.reconsideration.total', 'requests.carriedOver.total.nowhere', 'disclosure.licensing.decisions']) {
      for (const value of [0, 1, 4, 7]) expect(causesOf(figures, { evidence: [equals(cell, value)] })).toEqual(plain);
    }
  });

  it('speak together only where every cell of theirs is in the table', () => {
    const figures = changed(office, { 'requests.results.granted.naturalPerson': 7 });
    const both = { ...equals('requests.results.granted.naturalPerson', 7), terms: [{ cell: 'requests.results.granted.naturalPerson', times: 1 as const }, { cell: 'disputes.reconsideration.total', times: 1 as const }] };
    expect(causesOf(figures, { evidence: [both] })).toEqual(causesOf(figures));
  });

  it('neither add an explanation nor take one away', () => {
    const count = integer({ min: 0, max: 5 });
    const pair = tuple(count, count);
    const cell = constantFrom(...smallTable([0, 0], [0, 0], [0, 0]).keys());
    assert(
      property(pair, pair, pair, cell, count, cell, count, (yes, no, left, wrong, value, known, figure) => {
        const figures = changed(smallTable(yes, no, left), { [wrong]: value });
        const without = causesOf(figures, {}, smallIdentities).map((cause) => listed(cause).toSorted());
        const beside = causesOf(figures, { evidence: [equals(known, figure)] }, smallIdentities).map((cause) => listed(cause).toSorted());
        expect(beside).toEqual(without);
      }),
      { numRuns: 150, seed: 3 },
    );
  });
});

describe('another reading', () => {
  const row = 'requests.results.denied.thirdParty';
  const columns = ['naturalPerson', 'business', 'research', 'publicWelfare', 'legalService', 'otherOrganization', 'total'];
  const laid = (figures: readonly (number | null)[]): Record<string, number | null> => Object.fromEntries(columns.map((column, k) => [`${row}.${column}`, figures[k] ?? null]));
  const alternative = { cells: new Map(Object.entries(laid([2, 0, 0, 0, 0, 0, 2]))), say: { zh: '此行也可向右对齐', en: 'the row may be right-aligned' }, at: { in: 'text', line: 9, column: 1 } as const };

  it('is doubted before the author is', () => {
    const [cause, ...others] = causesOf(changed(office, laid([null, 2, 0, 0, 0, 0, 2])), { alternatives: [alternative] });
    expect(others).toEqual([]);
    expect(cause!.state).not.toBe('certain');
    expect(cause!.explanations[0]).toMatchObject({ misread: true, move: null, say: alternative.say });
    // The cells as that reading has them, those alone that it reads otherwise.
    expect(listed(cause)[0]).toBe('results.denied.thirdParty.naturalPerson null→2, results.denied.thirdParty.business 2→0');
    expect(cause!.explanations.slice(1).some(({ misread }) => misread)).toBe(false);
  });

  it('stands beside a slip of the author elsewhere', () => {
    const figures = changed(office, { ...laid([null, 2, 0, 0, 0, 0, 2]), 'disputes.reconsideration.total': 1, 'requests.received.legalService': 8 });
    const causes = causesOf(figures, { alternatives: [alternative] });
    expect(causes.map(({ explanations }) => explanations[0]!.misread ?? false)).toEqual([true, false, false]);
    expect(listed(causes[1])).toEqual(['received.legalService 8→0']);
  });

  it('is passed over when it mends nothing or harms something', () => {
    const harm = { ...alternative, cells: new Map(Object.entries(laid([5, 0, 0, 0, 0, 0, 2]))) };
    const [cause] = causesOf(changed(office, { 'requests.received.legalService': 8 }), { alternatives: [harm] });
    expect(cause!.state).toBe('certain');
  });

  it('is passed over when it mends the row only to spoil a column', () => {
    const half = { ...alternative, cells: new Map([['requests.results.granted.total', 7]]) };
    const [cause] = causesOf(changed(office, { 'requests.results.granted.naturalPerson': 7 }), { alternatives: [half] });
    expect(cause).toMatchObject({ state: 'certain', explanations: [{ changes: [{ to: 4 }] }] });
  });
});
