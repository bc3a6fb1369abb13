import { describe, expect, it } from '@jest/globals';
import { evidenceOf } from '../../src/check/index.js';
import type { Report } from '../../src/model/index.js';
import { spoilt } from './cases.js';
import { reportWith } from './sample-report.js';

const silent = (report: Report): Report => ({ ...report, claims: [] });
const report = silent(spoilt({}));
const before: Report = silent({ ...reportWith({ cells: { 'requests.carriedForward.naturalPerson': 2, 'requests.carriedForward.total': 2 } }), year: 2022 });
const blank = 'zero' as const;
const found = (evidence: ReturnType<typeof evidenceOf>) => evidence.map(({ id, origin, equals }) => `${origin} ${id} ${equals}`);

describe('evidence from elsewhere', () => {
  it('is none where nothing else is known', () => expect(evidenceOf({ report, others: [], blank })).toEqual([]));

  it('is what last year’s report carried forward, kept and broken alike', () => {
    const evidence = evidenceOf({ report, others: [before], blank });
    expect(evidence).toHaveLength(7);
    expect(found(evidence)).toEqual(expect.arrayContaining(['prior carry-over-mismatch@requests.carriedOver.total 2', 'prior carry-over-mismatch@requests.carriedOver.business 0']));
    expect(evidence[0]!.terms).toEqual([{ cell: 'requests.carriedOver.naturalPerson', times: 1 }]);
  });

  it('comes from no other year than the last', () => expect(evidenceOf({ report, others: [{ ...before, year: 2021 }], blank })).toEqual([]));

  it('is the sum of the units, when every one of them is known', () => {
    const units = { reports: [report, report], missing: [], twice: [], lost: [] };
    expect(found(evidenceOf({ report, others: [], units, blank }))).toContain('units units-sum-mismatch@requests.received.total 30');
    expect(evidenceOf({ report, others: [], units: { ...units, missing: ['某乡'] }, blank })).toEqual([]);
    expect(evidenceOf({ report, others: [], units: { ...units, lost: ['b.txt'] }, blank })).toEqual([]);
    expect(evidenceOf({ report, others: [], units: { ...units, reports: [] }, blank })).toEqual([]);
  });

  it('leaves out the cells of units that nobody can know', () => {
    const units = { reports: [report, silent(spoilt({ 'requests.received.total': '若干' }))], missing: [], twice: [], lost: [] };
    const ids = evidenceOf({ report, others: [], units, blank }).map(({ id }) => id);
    expect(ids).not.toContain('units-sum-mismatch@requests.received.total');
    expect(ids).toContain('units-sum-mismatch@requests.received.business');
  });

  it('is what the report’s own text says', () => expect(found(evidenceOf({ report: spoilt({}), others: [], blank }))).toContain('text text-disputes@disputes.reconsideration 1'.replace(' 1', ':1 1')));
});
