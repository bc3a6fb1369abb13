import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { sarif } from '../../src/present/sarif.js';
import { correct, hostile, options, present, spoilt, unreadable } from './runs.js';

// What the SARIF 2.1.0 schema asks of every object this output uses; unknown properties are refused as there.
const text = { type: 'string' } as const;
const object = (properties: object, required: readonly string[] = []): object => ({ type: 'object', properties, required, additionalProperties: false });
const list = (items: object, rest: object = {}): object => ({ type: 'array', items, ...rest });
const message = object({ text, markdown: text }, ['text']);
const level = { enum: ['none', 'note', 'warning', 'error'] };
const location = object({
  id: { type: 'integer', minimum: -1 },
  physicalLocation: object({ artifactLocation: object({ uri: { type: 'string', pattern: '^[!#$&-;=?-Z_a-z~%\\[\\]]*$' } }, ['uri']), region: object({ startLine: { type: 'integer', minimum: 1 }, startColumn: { type: 'integer', minimum: 1 } }) }),
  logicalLocations: list(object({ name: text, fullyQualifiedName: text, kind: text }), { minItems: 0, uniqueItems: true }),
});
const rule = object({ id: text, name: text, shortDescription: message, fullDescription: message, help: message, defaultConfiguration: object({ level }) }, ['id']);
const result = object(
  {
    ruleId: text, level, message, locations: list(location), relatedLocations: list(location, { uniqueItems: true }),
    partialFingerprints: { type: 'object', additionalProperties: text },
    suppressions: list(object({ kind: { enum: ['inSource', 'external'] }, status: { enum: ['accepted', 'underReview', 'rejected'] }, justification: text }, ['kind'])),
  },
  ['message'],
);
const driver = object({ name: text, version: text, semanticVersion: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+' }, language: { type: 'string', pattern: '^[a-zA-Z]{2}(-[a-zA-Z]{2})?$' }, rules: list(rule, { uniqueItems: true }) }, ['name']);
const run = object({ tool: object({ driver }, ['driver']), columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] }, results: list(result), invocations: list(object({ executionSuccessful: { type: 'boolean' } }, ['executionSuccessful'])) }, ['tool']);
const check = new Ajv2020({ strict: false, allErrors: true }).compile(object({ $schema: text, version: { const: '2.1.0' }, runs: list(run, { minItems: 0 }) }, ['version', 'runs']));

interface Located {
  readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region?: { readonly startLine: number } };
  readonly logicalLocations?: readonly { readonly fullyQualifiedName?: string }[];
}
interface Log {
  readonly runs: readonly [{ readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } }; readonly invocations: readonly [{ readonly executionSuccessful: boolean }]; readonly results: readonly { readonly ruleId: string; readonly level: string; readonly locations: readonly Located[] }[] }];
}

async function logOf(...given: Parameters<typeof present> extends [unknown, ...infer Rest] ? Rest : never): Promise<Log> {
  const log: unknown = JSON.parse(await present(sarif, ...given));
  check(log);
  expect(check.errors ?? []).toEqual([]);
  return log as Log;
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

  it('stays valid whatever a report holds', async () => expect((await logOf([hostile()])).runs[0].results.length).toBeGreaterThan(1));
});
