import { describe, expect, it } from '@jest/globals';
import { check, ruleOf, rules } from '../../src/check/index.js';
import { spoilt } from './cases.js';
import { sampleReport } from './sample-report.js';

const wrong = spoilt({ 'requests.results.granted.total': 5, 'requests.results.denied.thirdParty.total': 2, 'disputes.reconsideration.total': 4 });
const ids = (...given: Parameters<typeof check>) => check(...given).findings.map(({ id }) => id);

describe('checking a report', () => {
  it('finds nothing in a correct one', () => expect(check(sampleReport()).findings).toEqual([]));

  it('tells findings in the order of the rules, then of the report', () => {
    const found = check(wrong).findings;
    const order = found.map(({ rule }) => rules.findIndex(({ id }) => id === rule));
    expect(order).toEqual(order.toSorted((one, other) => one - other));
    expect(ids(wrong).slice(0, 2)).toEqual(['requests-row-total@requests.results.granted', 'requests-row-total@requests.results.denied.thirdParty']);
    expect(ids(wrong)).toEqual(ids(wrong));
  });

  it('gives no two findings one id', () => expect(new Set(ids(wrong)).size).toBe(ids(wrong).length));

  it('grades them as it is told, and leaves out what is off', () => {
    const found = check(wrong, { severities: { 'requests-row-total': 'off', 'requests-column-total': 'warning' } }).findings;
    expect(found.some(({ rule }) => rule === 'requests-row-total')).toBe(false);
    expect(found.filter(({ rule }) => rule === 'requests-column-total').map(({ severity }) => severity)).toEqual(['warning']);
  });

  it('asks nothing about the text of a source of tables alone, nor of rules for other forms', () => {
    const untold = { ...sampleReport(), sections: [], claims: [] };
    expect(ids(untold).some((id) => id.startsWith('section-missing@'))).toBe(true);
    expect(ids({ ...untold, tabular: true }).some((id) => id.startsWith('section-missing@'))).toBe(false);
    expect(check({ ...wrong, form: '2008', layouts: {} }).findings.some(({ rule }) => rule.startsWith('requests-'))).toBe(false);
  });

  it('shows each rule the remarks that are its own', () => {
    const remarks = [{ rule: 'row-missing', subject: 'requests.received', at: { in: 'file' }, facts: { label: '一、本年新收', table: 'requests' } }] as const;
    expect(ids({ ...sampleReport(), remarks })).toEqual(['row-missing@requests.received']);
  });
});

describe('the rules', () => {
  it('are known by ids that are never two’s', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const rule of rules) expect(ruleOf(rule.id)).toBe(rule);
    expect(ruleOf('constructor')).toBeUndefined();
  });

  it('say all they must in both languages', () => {
    for (const { id, title, why, mend, authority, forms } of rules) {
      for (const saying of [title, why, mend, ...authority.map(({ place }) => place)]) expect([id, /\p{Script=Han}/u.test(saying.zh), saying.en.length > 0]).toEqual([id, true, true]);
      expect([id, authority.length > 0, forms.length > 0]).toEqual([id, true, true]);
    }
  });

  it('speak English without Chinese signs', () => {
    const mixed = rules.filter(({ title, why, mend }) => [title, why, mend].some(({ en }) => /[，。；：（）「」]/.test(en)));
    expect(mixed.map(({ id }) => id)).toEqual([]);
  });

  it('speak Chinese without Latin commas and stops between 汉字', () => {
    const mixed = rules.filter(({ title, why, mend }) => [title, why, mend].some(({ zh }) => /\p{Script=Han}[,;:!?]|\p{Script=Han}\.(?!\d)/u.test(zh)));
    expect(mixed.map(({ id }) => id)).toEqual([]);
  });
});
