import { describe, expect, it } from '@jest/globals';
import { claimsAbout, contradictions, isToldRightly, sayContradiction, type Contradiction, type Readings } from '../../../src/check/rules/claimed.js';
import type { Found } from '../../../src/check/rule.js';
import type { Claim } from '../../../src/model/index.js';
import { spoilt, type Cells } from '../cases.js';

const claim = (value: number, more: Partial<Claim> = {}): Claim =>
  ({ subject: 'handled', value, unit: '件', year: null, quote: `办结${value}件`, at: { in: 'text', line: 1, column: value }, elsewhere: false, ...more });

const [total, over, granted] = ['requests.results.total.total', 'requests.carriedOver.total', 'requests.results.granted.total'] as const;
/** 办结: all 15, or the 14 that are not last year's. */
const plain: Readings = [[total], [total, `-${over}`]];

const found = (claims: readonly Claim[], cells: Cells = {}, readings: Readings = plain): Found<Contradiction>[] => [...contradictions({ ...spoilt(cells), claims }, 'handled', readings)];
const values = (...all: Parameters<typeof found>): number[] => found(...all).map(({ facts }) => facts.claimed);

describe('claims about a subject', () => {
  const about = (...claims: Claim[]): number[] => claimsAbout({ ...spoilt({}), claims }, 'handled').map(({ value }) => value);

  it('are of it, of this body and of this year', () => {
    expect(about(claim(1), claim(2, { year: 2023 }), claim(3, { year: 2022 }), claim(4, { elsewhere: true }), claim(5, { subject: 'received' }))).toEqual([1, 2]);
  });
});

describe('a figure told rightly somewhere', () => {
  const rightly = (claims: readonly Claim[], cells: Cells = {}): boolean => isToldRightly({ ...spoilt(cells), claims }, 'handled', plain);

  it('is one that agrees with a reading, whatever else is said', () => {
    expect([rightly([claim(16), claim(15)]), rightly([claim(14)]), rightly([claim(16)]), rightly([])]).toEqual([true, true, false, false]);
  });
  it('cannot be known of a reading whose cell was not read', () => expect(rightly([claim(15)], { [total]: '十五' })).toBe(false));
});

describe('a sentence against the tables', () => {
  it.each<[string, ...Parameters<typeof found>]>([
    ['says nothing', []],
    ['says the plainest reading', [claim(15)]],
    ['says another reading', [claim(14)]],
    ['tells the parts of one apart', [claim(9), claim(6)]],
    ['tells equal parts of one apart', [claim(5), claim(5), claim(5)]],
    ['says a smaller figure beside the whole', [claim(15), claim(3)]],
    ['says a smaller figure beside another reading', [claim(14), claim(3)]],
  ])('holds where it %s', (_, ...of) => expect(values(...of)).toEqual([]));

  it.each<[string, number[], ...Parameters<typeof found>]>([
    ['a figure of no reading', [13], [claim(13)]],
    ['each such figure once', [13, 7], [claim(13), claim(13), claim(7)]],
    ['a figure above all readings, whatever else is borne out', [16], [claim(15), claim(16), claim(3)]],
  ])('is broken by %s', (_, values_, ...of) => expect(values(...of)).toEqual(values_));

  it.each<[string, Cells]>([
    ['the plainest reading', { [total]: '十五' }],
    ['another reading', { [over]: '？' }],
    ['a reading whose cell is absent', { [over]: undefined }],
    ['a reading whose cell is blank', { [over]: null }],
  ])('cannot be known where there is no figure for %s', (_, cells) => expect(values([claim(13)], cells)).toEqual([]));

  it('tells where it stands, what the table has, and what other readings come to', () => {
    expect(found([claim(13)])).toEqual([
      {
        subject: 'handled:13', at: { in: 'text', line: 1, column: 13 }, also: [{ in: 'file' }], cells: [total], expected: 15, actual: 13,
        facts: { quote: '办结13件', claimed: 13, printed: 15, cells: [total], others: [14] },
      },
    ]);
  });

  it('tells no reading that would be below zero, and each figure once', () => {
    expect(found([claim(13)], {}, [[granted], [granted, `-${total}`], [total], [total]]).map(({ facts: { printed, others } }) => [printed, others])).toEqual([[4, [15]]]);
  });

  it('names the cells the plainest reading takes away as well', () => {
    expect(found([claim(13)], {}, [[total, `-${over}`]]).map(({ cells, expected }) => [cells, expected])).toEqual([[[total, over], 14]]);
  });
});

describe('the sentence on a contradiction', () => {
  const said = (...of: Parameters<typeof found>): string => sayContradiction(found(...of)[0]!).zh;

  it('quotes the text and the table', () => {
    expect(said([claim(13)], {}, [[total]])).toBe('文中写「办结13件」；而表中「（七）总计 · 总计」是 15');
    expect(said([claim(13)])).toMatch(/是 15（按其他口径可以是 14）$/);
  });

  it('tells the figure where the quote has it in words', () => {
    expect(said([claim(13, { quote: '办结十三件' })])).toMatch(/^文中写「办结十三件」，即 13/);
    expect(said([claim(1300, { quote: '办结1,3 00件' })])).toMatch(/^文中写「办结1,3 00件」；/);
  });

  it('names every cell of a sum, or its first and last', () => {
    const rows = ['granted', 'partiallyGranted', 'denied.stateSecret', 'denied.otherLaw'].map((row) => `requests.results.${row}.total`);
    expect(said([claim(13)], {}, [rows.slice(0, 2)])).toBe('文中写「办结13件」；而表中「（一）予以公开 · 总计」「（二）部分公开 · 总计」合计是 6');
    expect(said([claim(13)], {}, [rows])).toMatch(/（一）予以公开 · 总计」至「（三）不予公开 2.其他法律行政法规禁止公开 · 总计」/);
  });
});
