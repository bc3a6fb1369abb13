import { describe, expect, it } from '@jest/globals';
import { tokensOf } from '../../../src/recognise/claims/tokens.js';

/** What each token means, with its year or its figure, and how it is written. */
const told = (text: string): string =>
  tokensOf(text).map(({ means, word }) => `${means.is}${'year' in means ? ` ${means.year}` : ''}${'value' in means ? ` ${means.value}` : ''}:${word}`).join(' ');

describe('the tokens of a sentence', () => {
  it.each([
    ['2023年度收到', 'year 2023:2023年度 receive:收到'], ['2023年底，', 'year 2023:2023年底 break:，'],
    ['1980年', 'year 1980:1980年'], ['2150年', 'year 2150:2150年'], ['999年', 'unknown:999年'], ['1000年', 'year 1000:1000年'], ['2999年', 'year 2999:2999年'], ['3000年', 'unknown:3000年'], ['约2023年', 'unknown:约 period:2023年'],
    ['近3年', 'unknown:近 period:3年'], ['3年来', 'period:3年 unknown:来'], ['3年', 'unknown:3年'],
  ])('tell a year from a number of years: %s', (text, expected) => expect(told(text)).toBe(expected));

  it.each([
    ['1月1日', 'glue:1月1日'], ['1月5日', 'period:1月 unknown:5日'], ['12月31日', 'glue:12月31日'], ['12月底', 'glue:12月底'], ['12月5日', 'period:12月 unknown:5日'],
    ['1月至12月', 'unknown:1月至12月'], ['1-12月', 'unknown:1-12月'], ['11-12月', 'unknown:11- period:12月'], ['6月', 'period:6月'],
  ])('take a month for less than the year, but not the first nor the last day of it: %s', (text, expected) => expect(told(text)).toBe(expected));

  it.each([
    ['均为0，', 'each:均为 figure 0:0 break:，'], ['0、', 'figure 0:0 and:、'], ['0', 'figure 0:0'], ['3，', 'unknown:3 break:，'], ['均为0。', 'each:均为 unknown:0。'], ['0%，', 'figure 0:0% break:，'],
  ])('know nought alone of the figures without a unit: %s', (text, expected) => expect(told(text)).toBe(expected));

  it.each([
    ['“申请”', 'request:申请'], ['收到申请3件（其中', 'receive:收到 request:申请 figure 3:3件 break:（ parts:其中'], ['三类内部事务信息', 'outcome:三类内部事务信息'],
    ['《甲与》收到', 'unknown:《甲与》 receive:收到'], ['《2022年通知》收到', 'unknown:《2022年通知》 receive:收到'], ['《未收到', 'unknown:《 none:未收到'], [`《${'长'.repeat(78)}》收到`, `unknown:《${'长'.repeat(78)}》 receive:收到`],
    ['', ''],
  ])('leave out signs and pass over titles: %s', (text, expected) => expect(told(text)).toBe(expected));
});
