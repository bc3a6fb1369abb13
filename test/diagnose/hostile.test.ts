import { describe, expect, it } from '@jest/globals';
import { form2019, identitiesOf, tableOf, identitiesOfTable } from '../../src/forms/index.js';
import { office } from './office.js';
import { applied, brokenIn, causesOf, changed, listed, sound, type Figures } from './tables.js';

const every = (figure: (path: string, k: number) => number | null): Figures => new Map([...office.keys()].map((path, k) => [path, figure(path, k)]));

describe('hostile reports', () => {
  const pasted = every((_, k) => (k * 7919) % 97);

  it('says that it cannot explain another table pasted in', () => {
    expect(brokenIn(pasted)).toHaveLength(42);
    const requests = causesOf(pasted)[0]!;
    expect(requests).toMatchObject({ state: 'unexplained', explanations: [], note: { zh: expect.stringContaining('三处以内') } });
    sound(pasted);
  });

  it('keeps figures of nine digits exact', () => {
    const cell = 'requests.results.unavailable.notHeld.naturalPerson';
    const huge = new Map([...office].map(([path, value]) => [path, (value ?? 0) * 15_000_000]));
    const [cause] = causesOf(changed(huge, { [cell]: 540_000_001 }));
    expect(listed(cause)).toEqual(['results.unavailable.notHeld.naturalPerson 540000001→540000000']);
    sound(every((_, k) => 999_999_999 - k * 7919));
  });

  it('has nothing to say of a table of blanks, or of an empty one', () => {
    expect(causesOf(every(() => null))).toEqual([]);
    expect(causesOf(new Map())).toEqual([]);
  });

  it('copes with half the rows missing', () => {
    const half = new Map([...office].filter((_, k) => (k >> 3) % 2 === 0));
    sound(changed(half, Object.fromEntries([...half.keys()].slice(0, 5).map((path) => [path, 5]))));
  });

  it('finds a figure never filled in', () => {
    const [cause] = causesOf(changed(office, { 'requests.results.granted.naturalPerson': null }));
    expect(cause).toMatchObject({ state: 'certain', explanations: [{ move: 'left-blank', changes: [{ from: null, to: 4 }] }] });
  });

  it('finds five slips far apart, each as a cause of its own, though never as certain', () => {
    const wrong = {
      'requests.received.research': 1, 'requests.results.granted.business': 20, 'requests.results.denied.thirdParty.legalService': 300,
      'requests.results.notProcessed.petition.publicWelfare': 4000, 'requests.results.other.other.otherOrganization': 50_000,
    };
    const causes = causesOf(changed(office, wrong));
    expect(causes.map(({ state }) => state)).toEqual(Array.from({ length: 5 }, () => 'ranked'));
    expect(causes.flatMap(({ explanations }) => explanations[0]!.changes.map(({ cell, to }) => [cell, to])).toSorted()).toEqual(Object.keys(wrong).map((cell) => [cell, 0]).toSorted());
    expect(causes[0]!.note?.zh).toContain('互不牵连');
  });

  it('keeps slips together that may have touched the same cell', () => {
    const row = 'requests.results.unavailable.notHeld';
    const figures = changed(office, {
      [`${row}.naturalPerson`]: 63, [`${row}.total`]: 163, 'requests.results.total.naturalPerson': 86, 'requests.results.total.total': 86,
    });
    const [cause, ...others] = causesOf(figures);
    expect(others).toEqual([]);
    expect(cause!.explanations.length).toBeGreaterThan(1);
    for (const explanation of cause!.explanations) expect(brokenIn(applied(figures, explanation))).toEqual([]);
  });

  it('sets slips far apart aside and searches the rest', () => {
    const figures = changed(office, {
      'requests.received.research': 1, 'requests.results.granted.business': 20, 'requests.results.denied.thirdParty.legalService': 300,
      'requests.results.granted.naturalPerson': 7, 'requests.results.partiallyGranted.naturalPerson': 55,
    });
    const causes = causesOf(figures);
    expect(causes.every(({ state, explanations }) => state !== 'certain' && explanations.length > 0)).toBe(true);
    expect(brokenIn(causes.reduce((mended, { explanations }) => applied(mended, explanations[0]!), figures))).toEqual([]);
    sound(figures);
  });

  it('looks past a cell nobody could read: row and column that share it still say one thing together', () => {
    const unread = new Map(changed(office, { 'requests.results.granted.naturalPerson': 7 }));
    unread.delete('requests.results.granted.business');
    expect(brokenIn(unread)).toEqual(['requests-column-total@requests.naturalPerson']);
    const [cause] = causesOf(unread);
    expect(cause!.state).toBe('certain');
    expect(listed(cause)).toEqual(['results.granted.naturalPerson 7→4']);
  });

  it('sees that all rows slipped by one', () => {
    const rows = [...new Set([...office.keys()].filter((path) => path.startsWith('requests.')).map((path) => path.slice(0, path.lastIndexOf('.'))))];
    const from = rows.indexOf('requests.results.notProcessed.petition');
    const slipped = new Map(office);
    for (const path of office.keys()) {
      const row = rows.indexOf(path.slice(0, path.lastIndexOf('.')));
      if (row >= from) slipped.set(path, row === from ? 0 : office.get(rows[row - 1]! + path.slice(path.lastIndexOf('.')))!);
    }
    const [cause, ...others] = causesOf(slipped);
    expect(others).toEqual([]);
    expect(cause!.explanations.map(({ move }) => move)).toContain('rows-shifted');
    expect(cause!.explanations.some((explanation) => [...applied(slipped, explanation)].every(([path, value]) => value === office.get(path)))).toBe(true);
  });

  it('weighs a table of the older form in a newer report', () => {
    const mixed = [...identitiesOfTable(tableOf('2019', 'requests')!), ...identitiesOfTable(tableOf('2021', 'disputes')!)];
    const older = new Map(identitiesOf(form2019).flatMap(({ terms }) => terms.map(({ cell }) => [cell, 0] as const)));
    const [cause] = causesOf(changed(older, { 'requests.results.other.business': 3 }), {}, mixed);
    expect(cause).toMatchObject({ state: 'certain', explanations: [{ changes: [{ cell: 'requests.results.other.business', from: 3, to: 0 }] }] });
  });

  it('gives the same causes every time, and changes nothing it was given', () => {
    const before = [...pasted];
    expect(causesOf(pasted)).toEqual(causesOf(new Map(pasted)));
    expect([...pasted]).toEqual(before);
  });
});
