import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import type { Finding, Place } from '../../src/finding/index.js';
import type { Result } from '../../src/model/index.js';
import { sarif } from '../../src/present/sarif.js';
import { correct, hostile, options, present, spoilt, unreadable } from './runs.js';

// The whole schema of SARIF 2.1.0, out of a package of matchers. It is of draft 4, which calls itself by `id`; nothing else
// in it means something else today.
const { id: _id, $schema: _draft, ...schema } = JSON.parse(readFileSync('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', 'utf8')) as Record<string, unknown>;
const formats = {
  uri: (text: string) => URL.canParse(text),
  'uri-reference': (text: string) => URL.canParse(text, 'file:///') && /^[!#$&-;=?-Z_a-z~%[\]]*$/.test(text),
  'date-time': (text: string) => !Number.isNaN(Date.parse(text)),
};
const check = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, formats }).compile(schema);

interface Located {
  readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region?: { readonly startLine: number } };
  readonly logicalLocations?: readonly { readonly fullyQualifiedName?: string }[];
}
interface Log {
  readonly runs: readonly [{ readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } }; readonly invocations: readonly [{ readonly executionSuccessful: boolean }]; readonly results: readonly { readonly ruleId: string; readonly level: string; readonly suppressions?: readonly unknown[]; readonly locations: readonly Located[] }[] }];
}

async function logOf(...given: Parameters<typeof present> extends [unknown, ...infer Rest] ? Rest : never): Promise<Log> {
  const log: unknown = JSON.parse(await present(sarif, ...given));
  check(log);
  expect(check.errors ?? []).toEqual([]);
  return log as Log;
}

const places: readonly Place[] = [
  { in: 'text', line: 3, column: 5 }, { in: 'sheet', sheet: '年度 报告', cell: 'I25' }, { in: 'table', table: 2, row: 4, column: 9 }, { in: 'paragraph', paragraph: 7 },
  { in: 'page', page: 2, x: 10.5, y: 700 }, { in: 'json', pointer: '/tables/requests' }, { in: 'file' },
];

/** The spoilt report with its findings changed. */
function changed(change: (finding: Finding, index: number) => Finding): Result {
  const one = spoilt();
  return one.verdict === 'unreadable' ? one : { ...one, findings: one.findings.map(change) };
}

describe('sarif', () => {
  it('is one run, whatever the mix of reports', async () => {
    for (const results of [[], [correct()], [correct(), spoilt()], [spoilt(), correct(), unreadable(), spoilt()], [unreadable()]]) {
      const [run] = (await logOf(results)).runs;
      expect(run.results).toHaveLength(results.reduce((sum, one) => sum + (one.verdict === 'unreadable' ? 1 : one.findings.length), 0));
    }
  });

  it('gives lines for text alone, and names the cells', async () => {
    const [{ results }] = (await logOf([spoilt()])).runs;
    expect(results.find(({ ruleId }) => ruleId === 'text-received')!.locations[0]!.physicalLocation.region).toEqual({ startLine: 11, startColumn: 17 });
    const row = results.find(({ ruleId }) => ruleId === 'requests-row-total')!;
    expect(row.level).toBe('error');
    expect(row.locations[0]!.physicalLocation.region).toBeUndefined();
    expect(row.locations[0]!.logicalLocations!.map((one) => one.fullyQualifiedName)).toContain('requests.results.granted.total');
  });

  it('describes every rule it uses, and says when a file was lost', async () => {
    const [{ tool, results, invocations }] = (await logOf([spoilt(), unreadable()], options('en'))).runs;
    const known = tool.driver.rules.map(({ id }) => id);
    expect(results.filter(({ ruleId }) => !known.includes(ruleId))).toEqual([]);
    expect(invocations[0].executionSuccessful).toBe(false);
    expect(results.at(-1)!.locations[0]!.physicalLocation.artifactLocation.uri).toBe('%E7%BC%BA/a%20b.txt');
  });

  it('refuses what the standard does not know, so that the check can fail', async () => {
    const log = await logOf([spoilt()]);
    for (const wrong of [{ ...log, version: '2.0.0' }, { ...log, run: [] }, { ...log, runs: [{ ...log.runs[0], columnKind: 'bytes' }] }, { ...log, runs: [{ ...log.runs[0], results: [{ ruleId: 'a' }] }] }]) expect(check(wrong)).toBe(false);
  });

  it('tells what was accepted as suppressed, with the reason', async () => {
    const [{ results }] = (await logOf([changed((finding, index) => (index === 0 ? { ...finding, accepted: { reason: '已核实', by: 'acceptance' } } : finding))])).runs;
    expect(results[0]!.suppressions).toEqual([{ kind: 'external', status: 'accepted', justification: '已核实' }]);
    expect(results.slice(1).filter(({ suppressions }) => suppressions)).toEqual([]);
  });

  it.each(places)('has room for a place %j', async (at) => {
    const [{ results }] = (await logOf([changed((finding) => ({ ...finding, at, also: [at, { in: 'file' }] }))])).runs;
    expect(results[0]!.locations[0]!.physicalLocation.region !== undefined).toBe(at.in === 'text');
  });

  it('stays valid whatever a report holds', async () => expect((await logOf([hostile()])).runs[0].results.length).toBeGreaterThan(1));
});
