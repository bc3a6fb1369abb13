import { describe, expect, it } from '@jest/globals';
import { json, ndjson } from '../../src/present/json.js';
import { correct, hostile, nasty, options, present, spoilt, unreadable } from './runs.js';

interface RunJson {
  readonly version: number;
  readonly tool: object;
  readonly results: readonly Record<string, unknown>[];
  readonly summary: object;
}
const read = async (results: Parameters<typeof present>[1], lang: 'zh' | 'en' = 'zh'): Promise<RunJson> => JSON.parse(await present(json, results, options(lang))) as RunJson;

describe('a run as JSON', () => {
  it('has the four parts of the contract, of nothing too', async () => {
    expect(await read([])).toEqual({ version: 1, tool: { name: 'gov-report', version: '1.2.3' }, results: [], summary: { reports: 0, valid: 0, invalid: 0, unreadable: 0, findings: { info: 0, warning: 0, error: 0 } } });
    expect((await read([correct(), spoilt(), unreadable()])).summary).toMatchObject({ reports: 3, valid: 1, invalid: 1, unreadable: 1, findings: { error: 2 } });
  });

  it('tells a correct report in full', async () =>
    expect((await read([correct()])).results).toEqual([{ source: 'sample.txt', organization: '青河县档案局', year: 2023, form: '2021', verdict: 'valid', identities: { all: 42, holds: 42, broken: 0, unknown: 0 }, findings: [], causes: [] }]));

  it('tells a finding with its figures, cells and places', async () => {
    const [result] = (await read([spoilt()])).results as [{ findings: Record<string, unknown>[]; causes: unknown[] }];
    const finding = result.findings.find(({ rule }) => rule === 'requests-row-total')!;
    expect(finding).toMatchObject({ id: 'requests-row-total@requests.results.granted', severity: 'error', expected: 4, actual: 5, at: { in: 'file' } });
    expect((finding['cells'] as string[])[0]).toBe('requests.results.granted.total');
    expect(result.causes).toMatchObject([{ state: 'certain', explanations: [{ changes: [{ cell: 'requests.results.granted.total', from: 5, to: 4 }] }] }]);
  });

  it('tells what cannot be read in place of findings', async () =>
    expect((await read([unreadable()], 'en')).results).toEqual([{ source: '缺/a b.txt', verdict: 'unreadable', problem: { message: 'The file is empty', hint: 'Check it' } }]));

  it('speaks the language asked for, and nothing else changes', async () => {
    const [zh, en] = [await read([spoilt()]), await read([spoilt()], 'en')];
    const messages = (run: RunJson) => run.results.flatMap(({ findings }) => (findings as { message: string }[]).map(({ message }) => message));
    expect(messages(zh).every((message) => /\p{Script=Han}/u.test(message))).toBe(true);
    expect(messages(zh)).not.toEqual(messages(en));
    const ids = (run: RunJson) => run.results.flatMap(({ findings }) => (findings as { id: string }[]).map(({ id }) => id));
    expect(ids(zh)).toEqual(ids(en));
  });

  it('keeps whatever a report holds inside its strings', async () => expect((await read([hostile()])).results[0]!['organization']).toBe(nasty));

  it('is one line a result as NDJSON, the same results', async () => {
    const lines = (await present(ndjson, [correct(), spoilt(), unreadable(), hostile()])).split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual((await read([correct(), spoilt(), unreadable(), hostile()])).results);
    expect(await present(ndjson, [])).toBe('');
  });
});
