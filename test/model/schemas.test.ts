import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { reportToJson, type Result } from '../../src/model/index.js';
import { presenters } from '../../src/present/index.js';
import { judge, readReports } from '../../src/run.js';
import { spoilt as spoiltReport } from '../check/cases.js';
import { reportWith, sampleReport } from '../check/sample-report.js';
import { correct, hostile, options, present, spoilt, unreadable } from '../present/runs.js';
import { shapes, textOf } from '../texts.js';

/** The schemas as they are shipped. */
const schema = (name: string): object => JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')) as object;
const ajv = new Ajv2020({ allowUnionTypes: true, strict: true });
const checks = { report: ajv.compile(schema('report')), run: ajv.compile(schema('run')), config: ajv.compile(schema('config')) };

const faults = (kind: keyof typeof checks, value: unknown): unknown => (checks[kind](JSON.parse(JSON.stringify(value))) ? [] : checks[kind].errors);

describe('every report written as JSON fits its schema', () => {
  it.each([
    ['correct', sampleReport()],
    ['not all of it read', spoiltReport({ 'requests.received.naturalPerson': null, 'requests.received.business': '/', 'requests.received.research': '若干', 'requests.received.total': undefined })],
    ['nobody’s', { ...sampleReport(), organization: null, year: null, title: null, sections: [], preamble: [], layouts: {}, cells: new Map() }],
  ])('%s', (_, report) => {
    for (const withPlaces of [false, true]) expect(faults('report', reportToJson(report, { withPlaces }))).toEqual([]);
  });

  it.each(Object.keys(shapes))('read from text, %s', async (name) => {
    const text = textOf(reportWith({ cells: { 'requests.received.total': null } }), shapes[name]!);
    const [read] = await readReports({ name: 'a.txt', bytes: new TextEncoder().encode(text) });
    expect(faults('report', reportToJson(read!.report, { withPlaces: true }))).toEqual([]);
  });
});

describe('every run written as JSON fits its schema', () => {
  const shifted = judge({ report: reportWith({ cells: { 'requests.results.total.naturalPerson': 3, 'requests.results.total.business': 0, 'requests.results.total.total': 12, 'requests.results.total.otherOrganization': 15 } }), otherAlignments: [] });
  const accepted: Result = { ...shifted, findings: shifted.findings.map((finding) => ({ ...finding, accepted: { reason: '已报告', author: '李娜', expires: '2027-01-31', by: 'acceptance' } })) };

  it.each([
    ['empty', []], ['clean', [correct()]], ['broken', [spoilt()]], ['unreadable', [unreadable()]], ['several', [correct(), spoilt(), unreadable()]],
    ['hostile', [hostile()]], ['a shifted row', [shifted]], ['accepted', [accepted]],
  ] satisfies [string, Result[]][])('%s', async (_, results) => {
    for (const lang of ['zh', 'en'] as const) {
      expect(faults('run', JSON.parse(await present(presenters['json']!, results, options(lang))))).toEqual([]);
    }
  });

  it('is no schema that takes anything', () => {
    expect(faults('run', { version: 1 })).not.toEqual([]);
    expect(faults('report', { ...reportToJson(sampleReport()), more: 1 })).not.toEqual([]);
    expect(faults('config', { ruels: {} })).not.toEqual([]);
    expect(faults('config', { rules: { 'requests-balance': 'warning' }, failOn: 'warning', accept: [{ finding: 'a@b', figures: { x: null }, reason: '已报告' }] })).toEqual([]);
  });
});
