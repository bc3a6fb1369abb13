import { describe, expect, it } from '@jest/globals';
import { claimsOf } from '../../../src/recognise/claims/index.js';

const at = { in: 'text', line: 1, column: 1 } as const;
const count = (text: string): number =>
  claimsOf({ preamble: [], sections: [{ number: 1, heading: '总体情况', at, passages: [{ text, at }], sections: [] }], organization: '青禾区水务局', year: 2023 }).length;

/** Each would take minutes where any scan ran to the end of the text for every word of it. */
describe('text written to be slow', () => {
  it.each([
    ['digits', '1'.repeat(200_000) + '件申请'], ['open brackets', '申请5件' + '《'.repeat(200_000)], ['no one', '申请5件' + '无'.repeat(200_000)],
    ['all, again and again', '信息公开申请5件，' + '全部'.repeat(100_000)], ['rates', '信息公开申请5件，' + '办结率'.repeat(60_000)],
    ['carried and carried', '申请5件' + '结转'.repeat(100_000)], ['last years', '申请5件' + '上年的'.repeat(60_000)], ['glue', '收到申请5件' + '的'.repeat(200_000)],
    ['joined disputes', '信息公开' + '行政复议、'.repeat(40_000) + '行政诉讼5件'], ['disclosure, again and again', '行政复议5件，' + '其中信息公开'.repeat(60_000)], ['figures without words', '申请' + '5件'.repeat(100_000)],
  ])('%s', (_, text) => expect(count(text)).toBeLessThanOrEqual(2));

  it('reads every sentence of a megabyte of them', () => {
    expect(count('收到政府信息公开申请12件，办结12件。'.repeat(18_000))).toBe(36_000);
  });

  it('joins the lines of a page that never ends a sentence', () => {
    const passages = Array.from({ length: 20_000 }, (_, index) => ({ text: '收到政府信息公开申请十二件而没有句号也没有结尾', at: { in: 'text', line: index + 1, column: 1 } as const }));
    const claims = claimsOf({ preamble: passages, sections: [], organization: '青禾区水务局', year: 2023 });
    expect(claims.at(-1)?.at).toMatchObject({ line: 20_000 });
  });
});
