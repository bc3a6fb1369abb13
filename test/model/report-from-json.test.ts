import { describe, expect, it } from '@jest/globals';
import { InputError } from '../../src/finding/index.js';
import { reportsFromJson, reportToJson, type ReportJson } from '../../src/model/index.js';
import { readReports } from '../../src/run.js';
import { spoilt } from '../check/cases.js';
import { sampleReport } from '../check/sample-report.js';

const json = reportToJson(sampleReport());
const read = (value: unknown) => reportsFromJson(JSON.stringify(value), 'given.json');
const refusal = async (text: string): Promise<InputError> => {
  const failure: unknown = await reportsFromJson(text, 'given.json').catch((thrown: unknown) => thrown);
  expect(failure).toBeInstanceOf(InputError);
  return failure as InputError;
};

describe('a report from JSON', () => {
  it.each([
    ['the correct report', sampleReport()],
    ['one with blanks, dashes, words and cells that are not there', spoilt({ 'requests.received.naturalPerson': null, 'requests.received.business': '/', 'requests.received.research': '若干', 'requests.received.total': undefined })],
  ])('gives the same JSON again, with and without places: %s', async (_, report) => {
    for (const withPlaces of [false, true]) {
      const before = reportToJson(report, { withPlaces });
      const [after] = await read(before);
      expect(reportToJson(after!, { withPlaces })).toEqual(before);
    }
  });

  it('points into the JSON where no other place is known', async () => {
    const [, second] = await read([json, json]);
    expect(second!.cells.get('requests.received.total')!.at).toEqual({ in: 'json', pointer: '/1/tables/requests/received/total' });
    expect(second!.titleAt).toEqual({ in: 'json', pointer: '/1/title' });
    expect(second!.sections[0]!.sections[1]!.passages[0]!.at).toEqual({ in: 'json', pointer: '/1/sections/0/sections/1/text' });
  });

  it('reads one object, an array, and one object a line', async () => {
    const line = JSON.stringify(json);
    expect(await reportsFromJson(line, 'a')).toHaveLength(1);
    expect(await reportsFromJson(`[${line},${line}]`, 'a')).toHaveLength(2);
    expect(await reportsFromJson(`${line}\n\n${line}\n`, 'a')).toHaveLength(2);
  });

  it('takes the file’s name where the JSON names no source', async () => {
    const { source, ...nameless } = json;
    expect((await read(nameless))[0]!.source).toBe('given.json');
    expect((await read(json))[0]!.source).toBe(source);
  });

  it('knows an old table 三 by its rows', async () => {
    const { other, ...results } = (json.tables.requests as { results: Record<string, unknown> }).results;
    const flat = { ...json, tables: { ...json.tables, requests: { ...json.tables.requests, results: { ...results, other: (other as Record<string, unknown>)['other'] } } } };
    expect((await read(flat))[0]!.layouts).toEqual({ disclosure: '2021', requests: '2019', disputes: '2021' });
  });

  it('reads the text’s claims as those of any other report', async () => {
    const [recognised] = await readReports({ name: 'a.json', bytes: new TextEncoder().encode(JSON.stringify(json)) });
    expect(recognised!.report.claims.map(({ subject, value }) => `${subject} ${value}`)).toContain('received 15');
  });

  it('believes the tables where `cells` no longer fits them', async () => {
    const report = spoilt({ 'requests.received.research': '若干' });
    const withPlaces = reportToJson(report, { withPlaces: true }) as unknown as { tables: { requests: { received: Record<string, number | null> } } };
    withPlaces.tables.requests.received['research'] = 4;
    withPlaces.tables.requests.received['business'] = null;
    const [{ cells }] = (await read(withPlaces)) as [Awaited<ReturnType<typeof read>>[number]];
    expect(cells.get('requests.received.research')).toMatchObject({ state: 'number', value: 4 });
    expect(cells.get('requests.received.business')).toMatchObject({ state: 'blank', value: null });
  });
});

describe('JSON that is no report', () => {
  it.each([
    ['{ "form": "2021",', '没有写完'],
    ['{ "form": "2021" "year": 2023 }', '第 1 行第 18 列'],
    ['{ "form": "2021",\n  year: 2023 }', '第 2 行第 3 列'],
    [`${JSON.stringify(json)}\n{ "form": 2 2 }`, '第 2 行第 13 列'],
  ])('says where it is broken: %s', async (text, where) => expect((await refusal(text)).saying.zh).toContain(where));

  it.each([
    ['{"source":"a.docx","blocks":[]}', '这是 convert --to grid 导出的段落和表格'],
    ['[{"source":"a.docx","blocks":[]}]', '这是 convert --to grid 导出的段落和表格'],
    ['{}', '/ 缺少「form」'],
    ['{ "form": "2099", "year": 2023, "organization": null, "tables": {} }', '/form 只能是 '],
    [JSON.stringify({ ...json, colour: 1 }), '/ 里没有「colour」这一项'],
    [JSON.stringify({ ...json, tables: { requests: { recieved: {} } } }), '「recieved」'],
    [JSON.stringify([json, { ...json, tables: { disputes: { reconsideration: { total: '12' } } } }]), '/1/tables/disputes/reconsideration/total 应为数字或 null'],
    ['[1]', '/0 应为对象'],
    ['null', '/ 应为对象'],
  ])('says what is wrong with its shape: %#', async (text, said) => expect((await refusal(text)).saying.zh).toContain(said));

  it('is refused when nested too deep, brackets in text left out', async () => {
    expect((await refusal('['.repeat(100_000))).saying.en).toContain('nested deeper');
    const sections: ReportJson['sections'] = [{ number: 1, heading: '总体情况', text: `${'['.repeat(100)}\\"${'{'.repeat(100)}` }];
    expect((await read({ ...json, sections }))[0]!.sections[0]!.passages[0]!.text).toHaveLength(202);
  });

  it('cannot reach any prototype', async () => {
    const polluting = [
      `{ "__proto__": { "polluted": 1 }, "form": "2021", "year": 2023, "organization": null, "tables": {} }`,
      `{ "form": "2021", "year": 2023, "organization": null, "tables": { "__proto__": { "polluted": 1 } } }`,
      `{ "form": "2021", "year": 2023, "organization": null, "tables": { "requests": { "constructor": { "prototype": 1 } } } }`,
    ];
    for (const text of polluting) await refusal(text);
    const cells = `{ "form": "2021", "year": 2023, "organization": null, "tables": { "requests": { "received": { "total": 1 } } }, "cells": { "__proto__": { "text": "9", "state": "blank", "at": { "in": "file" } } } }`;
    expect((await reportsFromJson(cells, 'a'))[0]!.cells.get('requests.received.total')).toMatchObject({ state: 'number', value: 1 });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
