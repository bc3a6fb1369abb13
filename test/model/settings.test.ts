import { describe, expect, it } from '@jest/globals';
import { InputError } from '../../src/finding/index.js';
import { acceptanceOf, baselineFromJson, settingsFromJson, type Known } from '../../src/model/index.js';
import { judge } from '../../src/run.js';
import { spoilt } from '../check/cases.js';

const known: Known = { rules: ['requests-balance', 'text-fee'], forms: ['2021', '2019'], nearest: (name, among) => among.filter((one) => one.charAt(0) === name.charAt(0)) };
const settings = (value: unknown) => settingsFromJson(JSON.stringify(value), 'c.json', known);
const refusal = async (asked: Promise<unknown>): Promise<InputError> => {
  const failure: unknown = await asked.catch((thrown: unknown) => thrown);
  expect(failure).toBeInstanceOf(InputError);
  return failure as InputError;
};

describe('a configuration', () => {
  it('is given as it stands, a byte order mark before it or not', async () => {
    const value = { rules: { 'text-fee': 'off' }, maxWarnings: 0, accept: [{ finding: 'a@b', organization: null, year: 2023, figures: { x: 1 }, reason: '已报告' }] };
    expect(await settings(value)).toEqual(value);
    expect(await settingsFromJson(`\ufeff${JSON.stringify(value)}`, 'c.json', known)).toEqual(value);
  });

  it.each([
    [{ ruels: {} }, '里没有「ruels」这一项', 'rules'],
    [{ rules: { 'request-balance': 'off' } }, '/rules 里没有「request-balance」这一项', 'requests-balance'],
    [{ rules: { 'text-fee': 'fatal' } }, '/rules/text-fee 只能是 off、info、warning、error', ''],
    [{ maxWarnings: -1 }, '/maxWarnings', ''],
    [{ maxWarnings: 'many' }, '/maxWarnings 应为整数', ''],
    [{ form: '1999' }, '/form 只能是 2021、2019', ''],
    [{ accept: [{ finding: 'a@b', figures: {} }] }, '/accept/0 缺少「reason」', '理由'],
    [{ accept: [{ finding: 'a@b', figures: {}, reason: '' }] }, '/accept/0/reason', ''],
    [{ accept: [{ finding: 'a@b', figures: {}, reason: '已报告', expires: '明年' }] }, '/accept/0/expires', ''],
  ])('names the key that is wrong, and the nearest right one: %j', async (value, said, hint) => {
    const failure = await refusal(settings(value));
    expect(failure.saying.zh).toContain(`c.json 的 `);
    expect(failure.saying.zh).toContain(said);
    expect(failure.hint.zh).toContain(hint);
  });

  it('says where it is broken', async () => expect((await refusal(settingsFromJson('{\n rules', 'c.json', known))).saying.en).toBe('c.json is broken JSON: a slip at line 2, column 2'));
});

describe('a baseline', () => {
  it('takes what an acceptance of a finding is, without its reason', async () => {
    const judged = judge({ report: spoilt({ 'requests.results.granted.total': 5, 'requests.results.granted.research': null }), otherAlignments: [] });
    const acceptance = acceptanceOf(judged.findings.find(({ rule }) => rule === 'requests-row-total')!, judged.report);
    expect(acceptance).toMatchObject({ finding: 'requests-row-total@requests.results.granted', organization: '青河县档案局', year: 2023 });
    expect(acceptance.figures).toMatchObject({ 'requests.results.granted.total': 5, 'requests.results.granted.naturalPerson': 4, 'requests.results.granted.research': null });
    const text = JSON.stringify({ version: 1, findings: [acceptance] });
    expect(await baselineFromJson(text, 'b.json', known)).toEqual({ version: 1, findings: [acceptance] });
  });

  it('refuses anything else', async () => {
    for (const text of ['[]', '{ "version": 2, "findings": [] }', '{ "version": 1, "findings": [{ "finding": "a@b" }] }', '{']) await refusal(baselineFromJson(text, 'b.json', known));
  });
});
