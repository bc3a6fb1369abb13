import { describe, expect, it } from '@jest/globals';
import { identitiesIn, weigh } from '../../src/check/index.js';
import type { Report } from '../../src/model/index.js';
import { spoilt, type Cells } from '../check/cases.js';

const states = (report: Report, blank: 'zero' | 'unknown' = 'zero') => new Map(weigh(report, blank).map((one) => [one.identity.id, one]));
const count = (report: Report, blank: 'zero' | 'unknown' = 'zero') => {
  const all = weigh(report, blank).map(({ state }) => state);
  return (['holds', 'broken', 'unknown'] as const).map((state) => all.filter((one) => one === state).length);
};
const row = 'requests-row-total@requests.results.granted';
const only = (cells: Cells) => states(spoilt(cells));
/** No figure anywhere in table 三. */
const withoutFigures = (text: '' | '/'): Report => {
  const report = spoilt({});
  return { ...report, cells: new Map([...report.cells].map(([path, cell]) => [path, path.startsWith('requests') ? { ...cell, state: text ? 'dash' : 'blank', value: null, text } : cell])) };
};

describe('weighing the identities', () => {
  it('finds all of a correct report to hold', () => expect(count(spoilt({}))).toEqual([42, 0, 0]));

  it('breaks exactly those a wrong figure is in, and says both sides', () => {
    const found = only({ 'requests.results.granted.naturalPerson': 14 });
    expect([...found.values()].filter(({ state }) => state === 'broken').map(({ identity, expected, actual }) => [identity.id, expected, actual])).toEqual([[row, 14, 4], ['requests-column-total@requests.naturalPerson', 22, 12]]);
  });

  it.each([['unread', '若干'], ['absent', undefined]])('knows nothing of a sum with a cell that is %s', (_, cell) => expect(only({ 'requests.results.granted.business': cell }).get(row)).toMatchObject({ state: 'unknown', expected: null, actual: null }));

  it('counts blanks and dashes as zero, or as unknown when asked', () => {
    for (const cell of [null, '/']) {
      const report = spoilt({ 'requests.results.granted.business': cell });
      expect(states(report).get(row)!.state).toBe('holds');
      expect(states(report, 'unknown').get(row)!.state).toBe('unknown');
      expect(count(report, 'unknown')).toEqual([40, 0, 2]);
    }
  });

  it('takes a total left blank for unknown, never for zero, unless its parts are all nothing', () => {
    const blank = only({ 'requests.results.granted.total': null });
    expect([blank.get(row)!.state, blank.get('requests-column-total@requests.total')!.state]).toEqual(['unknown', 'unknown']);
    expect(only({ 'requests.results.notProcessed.petition.total': null }).get('requests-row-total@requests.results.notProcessed.petition')!.state).toBe('holds');
  });

  it('learns nothing from a table without any figure', () => {
    for (const text of ['', '/'] as const) expect(count(withoutFigures(text))).toEqual([3, 0, 39]);
  });

  it('cannot balance a table 三 in which only what came in is filled in', () => {
    const report = spoilt({});
    const blank = new Map([...report.cells].map(([path, cell]) => [path, /^requests\.(?:results|carriedForward)/.test(path) ? { ...cell, state: 'blank' as const, value: null, text: '' } : cell]));
    expect(count({ ...report, cells: blank })).toEqual([5, 0, 37]);
    const answered = new Map(blank).set('requests.results.granted.naturalPerson', report.cells.get('requests.results.granted.naturalPerson')!);
    expect(count({ ...report, cells: answered })[1]).toBeGreaterThan(0);
  });

  it('proves nothing by identities that its own figures were decoded by, but still finds them broken', () => {
    const report = spoilt({ 'requests.results.denied.thirdParty.total': 2 });
    const broken = 'requests-row-total@requests.results.denied.thirdParty';
    const found = states({ ...report, provedBy: [row, broken] });
    expect([found.get(row)!.state, found.get(broken)!.state]).toEqual(['unknown', 'broken']);
  });

  it('adds decimals in their last printed digit', () => {
    const tenths: Cells = { 'requests.results.granted.naturalPerson': 0.1, 'requests.results.granted.business': 0.2, 'requests.results.granted.total': 0.3 };
    expect(only(tenths).get(row)!.state).toBe('holds');
    expect(only({ ...tenths, 'requests.results.granted.total': 0.30001 }).get(row)!.state).toBe('broken');
  });

  it('goes by the layout in which each table was found', () => {
    const report = spoilt({});
    expect(identitiesIn(report)).toHaveLength(42);
    expect(identitiesIn({ ...report, layouts: { ...report.layouts, requests: '2019' } })).toHaveLength(40);
    expect(identitiesIn({ ...report, layouts: {} })).toHaveLength(42);
  });
});
