import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { check } from '../../../src/check/index.js';
import { reportWith } from '../sample-report.js';

interface Written {
  readonly style: string;
  readonly title?: string;
  readonly preamble?: string;
  /** Says nothing certain of the figures below. */
  readonly silent?: true;
  readonly sections: Readonly<Record<number, string>>;
}

const texts = JSON.parse(readFileSync(new URL('../../../fixtures/sections.json', import.meta.url), 'utf8')) as readonly Written[];

/** All of them tell the figures of the sample report truly, among many others that are not its own. */
describe('whole texts as offices write them', () => {
  it.each(texts.map((written) => [written.style, written] as const))('raise no alarm on a correct report: %s', (_, written) => {
    const { findings } = check(reportWith(written));
    expect(findings.filter(({ severity }) => severity !== 'info').map(({ id, message }) => `${id} ${message.zh}`)).toEqual([]);
  });

  it.each(texts.filter(({ silent }) => !silent).map((written) => [written.style, written] as const))('are heard where the table has another figure: %s', (_, written) => {
    const report = reportWith({ ...written, cells: { 'requests.received.total': 915, 'requests.results.total.total': 915, 'disputes.litigationDirect.total': 7, 'disclosure.normativeDocuments.issued': 77 } });
    expect(check(report).findings.some(({ rule }) => /^text-(received|handled|disputes|documents)$/.test(rule))).toBe(true);
  });
});
