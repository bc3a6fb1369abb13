import { describe, expect, it } from '@jest/globals';
import { check, rules, type Example } from '../../src/check/index.js';
import type { Report } from '../../src/model/index.js';
import { readText } from './cases.js';
import { reportWith } from './sample-report.js';

const reportOf = (example: Example): Report | Promise<Report> => (example.csv !== undefined ? readText(example.csv, 'case.csv') : example.text !== undefined ? readText(example.text) : { ...reportWith(example), remarks: example.remarks ?? [] });

/** Rules that look at several reports have their examples run with those (`years.test.ts`, `bodies.test.ts`). */
const alone = rules.filter(({ group }) => group !== 'years' && group !== 'bodies');

describe('the examples on the rule pages', () => {
  it.each(alone.map((rule) => [rule.id, rule] as const))('%s', async (id, rule) => {
    const found = async (example: Example): Promise<string[]> => check(await reportOf(example)).findings.filter((one) => one.rule === id).map((one) => one.message.zh);
    expect(await found(rule.right)).toEqual([]);
    expect(await found(rule.wrong)).not.toEqual([]);
  });

  it('every rule has an id of its own, both languages, a reason and an authority', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { title, why, mend, authority } of rules) {
      for (const { zh, en } of [title, why, mend]) expect(zh && en).toBeTruthy();
      expect(authority.length).toBeGreaterThan(0);
    }
  });
});
