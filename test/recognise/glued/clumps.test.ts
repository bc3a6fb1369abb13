// The figures behind labels as clumps: what belongs to them, what they are cut to, and where they are left whole.
import { describe, expect, it } from '@jest/globals';
import { form2021 } from '../../../src/forms/index.js';
import { chainOf } from '../../../src/recognise/glued/chain.js';
import { clumpBehindColumns, clumpsOf } from '../../../src/recognise/glued/clumps.js';
import { fold } from '../../../src/recognise/glued/folded.js';
import { headingsOf } from '../../../src/recognise/glued/headings.js';
import { tableOfForm } from './glue.js';

const requests = tableOfForm(form2021, 'requests');
/** The text of each clump, and what its one cut makes of it; `?` and the number of ways where there is not one. */
const clumps = (text: string): string[] =>
  clumpsOf(text, requests, chainOf(text, fold(text), requests, { from: 0, to: text.length }), text.length)
    .map(({ text: digits, start, cuts: { allowed, gaveUp } }) => `${start}:${digits}=${allowed.length === 1 ? allowed[0]!.map(({ value }) => value ?? '—').join(' ') : `?${allowed.length}${gaveUp ? '!' : ''}`}`);

describe('the figures behind a label', () => {
  it.each<[string, string]>([
    ['予以公开1000001', '4:1000001=1 0 0 0 0 0 1'], ['予以公开 1 0 0 0 0 0 1 ', '5:1 0 0 0 0 0 1=1 0 0 0 0 0 1'], ['予以公开1 - - - - - 1', '4:1 - - - - - 1=1 — — — — — 1'], ['予以公开10000012.甲', '4:1000001=1 0 0 0 0 0 1'], ['予以公开10000012）甲', '4:1000001=1 0 0 0 0 0 1'],
    ['予以公开１０００００１', '4:１０００００１=1 0 0 0 0 0 1'], ['予以公开1,000000001,000', '4:1,000000001,000=1000 0 0 0 0 0 1000'], ['予以公开1，000000001，000', '4:1，000000001，000=1000 0 0 0 0 0 1000'], ['予以公开1,000000002,000', '4:1,000000002,000=?0'],
    ['予以公开1件0000001件', '4:1件0000001件=?0'], ['予以公开1000001甲', '4:1000001=1 0 0 0 0 0 1'],
    // What runs on is no figure that ends there.
    ['予以公开1000001e9', '4:1000001=?0'], ['予以公开1000001%', '4:1000001=?0'], ['予以公开1000001\u200b.5', '4:1000001=?0'], ['予以公开1000001\u200b甲', '4:1000001=1 0 0 0 0 0 1'],
    // 98 0 0 0 98: whole figures, and blank cells are missing.
    ['予以公开98 0 0 0 98', '4:98 0 0 0 98=?0'], ['予以公开98 98', '4:98 98=?0'], ['予以公开98 0 0 0 99', '4:98 0 0 0 99=?0'], ['予以公开00 0 0 0 0', '4:00 0 0 0 0=?0'], ['予以公开10 0 0 0 01', '4:10 0 0 0 01=1 0 0 0 0 0 1'],
    // A sum that does not hold: the author’s, where nothing shows that a digit was lost.
    ['予以公开1 0 0 0 0 0 2', '4:1 0 0 0 0 0 2=1 0 0 0 0 0 2'], ['予以公开1 0 0\n0 0 0 2', '4:1 0 0\n0 0 0 2=?0'], ['予以公开1\n0\n0\n0\n0\n0\n2', '4:1\n0\n0\n0\n0\n0\n2=1 0 0 0 0 0 2'], ['予以公开1000000', '4:1000000=1 0 0 0 0 0 0'], ['予以公开9000008', '4:9000008=9 0 0 0 0 0 8'],
    ['予以公开100001', '4:100001=?0'], ['予以公开', ''],
  ])('%j', (text, expected) => expect(clumps(text).join(';')).toBe(expected));

  it('end where the next label begins', () => expect(clumps('予以公开1000001（二）部分公开2000002')).toEqual(['4:1000001=1 0 0 0 0 0 1', '18:2000002=2 0 0 0 0 0 2']));

  it('are not cut where most rows have theirs apart', () => {
    const apart = ['予以公开1 0 0 0 0 0 1', '部分公开2 0 0 0 0 0 2'];
    expect(clumps([...apart, '属于国家秘密10 0 0 0 01'].join('')).at(-1)).toMatch(/=[?]0$/);
    expect(clumps([apart[0]!, '属于国家秘密10 0 0 0 01'].join('')).at(-1)).toMatch(/=1 0 0 0 0 0 1$/);
    expect(clumps([...apart, '属于国家秘密1000001'].join('')).at(-1)).toMatch(/=1 0 0 0 0 0 1$/);
  });
});

describe('the figures of table 四, which have no label', () => {
  const disputes = tableOfForm(form2021, 'disputes');
  const heads = '结果维持结果纠正其他结果尚未审结总计';
  const found = (text: string, from = 0): string | null => {
    const one = clumpBehindColumns(text, fold(text), disputes, from);
    return one && `${one.start}:${one.clump.text}`;
  };
  it('stand behind the last of its headings', () => {
    expect(found(`${heads}${heads}${heads}000000000000000`)).toBe('0:000000000000000');
    expect(found(`甲${heads} ${heads} ${heads} 1 0`)).toBe('1:1 0');
  });
  it('are none where headings are missing, or figures stand behind them twice or nowhere', () => {
    expect(found(`${heads}${heads}0000`)).toBeNull();
    expect(found(`${heads}${heads}${heads}`)).toBeNull();
    expect(found(`${heads}1${heads}${heads}0000`)).toBeNull();
    expect(found('没有表格')).toBeNull();
  });
  it('are looked for behind the tables before', () => {
    const text = `${heads}${heads}${heads}0000${heads}${heads}${heads}1111`;
    expect(found(text)).toBeNull();
    expect(found(text, text.indexOf('0000') + 4)).toBe(`${text.indexOf('0000') + 4}:1111`);
  });
});

describe('headings stuck in a text', () => {
  const found = (text: string): string[] => headingsOf(text, fold(text), form2021).map(({ number, start, end }) => `${number} ${text.slice(start, end)}`);
  it('are known by number and title, in order', () => {
    expect(found('一、总体情况正文二、主动公开政府信息情况第二十条')).toEqual(['1 一、总体情况', '2 二、主动公开政府信息情况']);
    expect(found('一 ．总体情况')).toEqual(['1 一 ．总体情况']);
    expect(found('二、主动公开政府信息情况一、总体情况')).toEqual(['1 一、总体情况']);
    expect(found('一、总体情况一、总体情况二、主动公开政府信息情况')).toEqual(['1 一、总体情况', '2 二、主动公开政府信息情况']);
  });
  it('are none without their number, or with another', () => expect(['总体情况', '三、总体情况', '一总体情况', '一、别的情况'].map(found)).toEqual([[], [], [], []]));
});
