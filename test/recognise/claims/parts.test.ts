import { describe, expect, it } from '@jest/globals';
import { Enumeration, type Part } from '../../../src/recognise/claims/parts.js';

const whole = (value: number, claim = 0) => ({ claim, value, unit: '件', at: 3 });

/** The parts a whole is held against after these; `null` when they may be some only. */
function partsOf(value: number, parts: readonly (readonly [Part['kind'], string, number, number?])[], claim = 0): readonly number[] | null {
  const list = new Enumeration();
  list.open(whole(value, claim));
  for (const [kind, name, count, depth = 0] of parts) list.keep({ kind, name, value: count }, depth);
  return list.open(null)?.parts ?? null;
}

const natural = ['applicant', 'naturalPerson', 3] as const;
const organizations = ['applicant', 'organizations', 4] as const;
const [granted, denied, other] = [['outcome', 'results.granted', 3], ['outcome', 'results.denied', 2], ['outcome', 'results.other', 1]] as const;

describe('the parts of a whole', () => {
  it('are all of it where both kinds of applicants are named, or other outcomes close the list', () => {
    expect(partsOf(9, [natural, organizations])).toEqual([3, 4]);
    expect(partsOf(9, [granted, denied, other])).toEqual([3, 2, 1]);
    expect(partsOf(9, [['any', '甲类', 3], ['any', '乙类', 2], ['any', '其他', 1]], -1)).toEqual([3, 2, 1]);
  });

  it('may be some of it where one is missing', () => {
    expect(partsOf(9, [natural])).toBeNull();
    expect(partsOf(9, [natural, ['applicant', 'business', 4]])).toBeNull();
    expect(partsOf(9, [['applicant', 'business', 3], organizations])).toBeNull();
    expect(partsOf(9, [natural, organizations, ['applicant', 'business', 1]])).toBeNull();
    expect(partsOf(9, [granted, denied])).toBeNull();
    expect(partsOf(9, [granted, other])).toBeNull();
    expect(partsOf(9, [granted, denied, ['outcome', 'results.unavailable', 1]])).toBeNull();
    expect(partsOf(9, [['any', '甲类', 3], ['any', '其他', 1]], -1)).toBeNull();
    expect(partsOf(9, [['any', '甲类', 3], ['any', '其他', 1], ['any', '乙类', 2]], -1)).toBeNull();
  });

  it('are told against a whole they come to more than, but not where one piece may be counted in several', () => {
    expect([partsOf(4, [granted, denied]), partsOf(5, [granted, denied])]).toEqual([[3, 2], null]);
    const published = (name: string) => partsOf(4, [['any', name, 3], ['any', '乙类', 2], ['any', '其他', 1]], -1);
    expect([published('甲类'), published('微信')]).toEqual([[3, 2, 1], null]);
    expect(partsOf(6, [['any', '微信', 3], ['any', '网站', 2], ['any', '其他', 1]], -1)).toEqual([3, 2, 1]);
  });

  it('are of one level, named once, and not in brackets within another part', () => {
    expect(partsOf(9, [granted, denied, ['outcome', 'results.denied.stateSecret', 2], other])).toEqual([3, 2, 1]);
    expect(partsOf(9, [granted, denied, ['outcome', 'results.denied', 1], other])).toBeNull();
    expect(partsOf(9, [natural, ['applicant', 'business', 1, 1], organizations])).toEqual([3, 4]);
  });

  it('are none of a whole of another kind, nor of one that was given up', () => {
    expect(partsOf(9, [natural, organizations], -1)).toBeNull();
    expect(partsOf(9, [['any', '甲类', 3], ['any', '乙类', 2], ['any', '其他', 1]])).toBeNull();
    const list = new Enumeration();
    list.open(whole(9));
    list.keep({ kind: 'applicant', name: 'naturalPerson', value: 3 }, 0);
    list.spoil();
    list.keep({ kind: 'applicant', name: 'organizations', value: 4 }, 0);
    expect(list.open(whole(2))).toBeNull();
    for (const [kind, name, value] of [natural, organizations]) list.keep({ kind, name, value }, 2);
    expect(list.open(null)).toEqual({ ...whole(2), parts: [3, 4] });
    expect(list.open(null)).toBeNull();
  });

  it('may be figures without a subject, of the same unit, where the whole has none either', () => {
    const splits = (claim: number, unit: string): boolean => {
      const list = new Enumeration();
      list.open(whole(9, claim));
      return list.splits(unit);
    };
    expect([splits(-1, '件'), splits(-1, '条'), splits(0, '件'), new Enumeration().splits('件')]).toEqual([true, false, false, false]);
  });
});
