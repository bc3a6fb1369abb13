import { describe, expect, it } from '@jest/globals';
import { peek } from '../../src/batch/peek.js';
import { readReports } from '../../src/run.js';
import { textOf } from './report-text.js';

const source = (text: string): { name: string; bytes: Uint8Array } => ({ name: 'a.txt', bytes: new TextEncoder().encode(text) });

describe('a look at the beginning of a text', () => {
  it('tells body and year as reading it whole does', async () => {
    const whole = source(textOf('青河县财政局', 2021));
    const [{ report } = { report: null }] = await readReports(whole);
    expect(peek(whole)).toEqual({ organization: report!.organization, year: report!.year });
  });

  it.each([
    ['several reports in one file', textOf('青河县财政局', 2021) + textOf('青河县财政局', 2022)],
    ['a page', `<html><body>${textOf('青河县财政局', 2021)}`],
    ['a text without a title', textOf('青河县财政局', 2021).replace(/^.*\n/, '')],
    ['a short text', '青河县财政局2021年政府信息公开工作年度报告\n一、总体情况\n'],
  ])('leaves %s to be read whole', (_, text) => expect(peek(source(text))).toBeNull());
});
