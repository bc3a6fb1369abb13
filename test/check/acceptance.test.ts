import { describe, expect, it } from '@jest/globals';
import { accept, check, type Acceptances } from '../../src/check/index.js';
import { acceptanceOf, type Acceptance } from '../../src/model/index.js';
import { spoilt } from './cases.js';

const report = spoilt({ 'requests.results.granted.naturalPerson': 14 });
const { findings } = check(report);
const [row, column] = findings as [(typeof findings)[number], (typeof findings)[number]];
const own: Acceptance = { ...acceptanceOf(row, report), reason: '已报告' };
const marked = (list: Acceptances['list'], { today = '2026-11-23', by = 'acceptance', of = report }: Partial<Pick<Acceptances, 'today' | 'by'>> & { readonly of?: typeof report } = {}) =>
  accept(findings, of, { list, by, today }).map(({ accepted }) => accepted?.reason ?? null);

describe('accepting findings', () => {
  it('marks the one it names and no other', () => {
    expect(marked([own])).toEqual(['已报告', null]);
    expect(accept(findings, report, { list: [{ ...own, author: '李娜', expires: '2027-01-31' }], by: 'acceptance', today: '2026-11-23' })[0]!.accepted).toEqual({ reason: '已报告', author: '李娜', expires: '2027-01-31', by: 'acceptance' });
    expect(findings.map(({ id }) => id)).toEqual(accept(findings, report, { list: [own], by: 'acceptance', today: '' }).map(({ id }) => id));
  });

  it('needs no reason in a baseline', () => {
    const { reason: _, ...known } = own;
    expect(accept(findings, report, { list: [known], by: 'baseline', today: '2026-11-23' })[0]!.accepted).toEqual({ reason: '', by: 'baseline' });
  });

  it.each([
    ['a figure changed since', { figures: { ...own.figures, 'requests.results.granted.naturalPerson': 15 } }],
    ['a figure that was blank then', { figures: { ...own.figures, 'requests.results.granted.business': null } }],
    ['another body', { organization: '白山县档案局' }], ['another year', { year: 2022 }], ['expired yesterday', { expires: '2026-11-22' }], ['another finding', { finding: `${row.id}x` }],
  ])('is void: %s', (_, change) => expect(marked([{ ...own, ...change }])).toEqual([null, null]));

  it('counts on its last day, and for any body and year where it names none', () => {
    expect(marked([{ ...own, expires: '2026-11-23' }])[0]).toBe('已报告');
    expect(marked([{ ...own, organization: null, year: null }])[0]).toBe('已报告');
  });

  it('leaves what was accepted before as it is', () => {
    const before = accept(findings, report, { list: [own], by: 'acceptance', today: '' });
    expect(accept(before, report, { list: [{ ...own, reason: '另一理由' }], by: 'baseline', today: '' })[0]!.accepted!.reason).toBe('已报告');
  });

  it('is asked of the cell as it stands: a blank is no zero', () => {
    const now = spoilt({ 'requests.results.granted.naturalPerson': 14, 'requests.results.granted.business': null });
    expect(marked([own], { of: now })).toEqual([null, null]);
    expect(column.rule).toBe('requests-column-total');
  });
});
