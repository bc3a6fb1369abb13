// 全部办结 of all the requests, and of some of them only.
import { describe, expect, it } from '@jest/globals';
import { claimsOf } from '../../../src/recognise/claims/index.js';

const at = { in: 'text', line: 1, column: 1 } as const;
const claimed = (text: string, heading = '总体情况'): string =>
  claimsOf({ preamble: [], sections: [{ number: 1, heading, at, passages: [{ text, at }], sections: [] }], organization: '青禾区水务局', year: 2023 })
    .map(({ subject, value, year }) => `${subject} ${value}${year !== null && year !== 2023 ? ` in ${year}` : ''}`).join('; ');
const received = '2023年收到政府信息公开申请9件';

describe('全部办结', () => {
  it.each(['全部办结', '均已依法办结', '所有申请均已办结', '均已受理并全部办结', '已全部按要求办结', '办结率100%'])('says so of all: %s', (said) =>
    expect(claimed(`${received}，${said}。`)).toBe('received 9; allHandled 1'));

  it.each([
    '到期的，全部办结', '应于年内答复的，全部办结', '期满的，均已办结', '受理的，全部办结', '符合条件的全部办结', '网上申请的，全部办结', '自然人申请全部办结', '上年结转的，全部办结', '上年度结转件全部办结',
    '其余全部办结', '剩余的均已办结', '除结转下年的外，全部办结', '除2件补正外，全部办结', '除了按程序延期的2件，均已办结', '除期限未满的外，办结率100%',
  ])('says nothing of all where some are picked out or left: %s', (said) => expect(claimed(`${received}，${said}。`)).not.toMatch(/allHandled/));

  it('says so of all behind a figure or another clause', () => {
    expect(claimed(`${received}，其中自然人8件、商业企业1件，全部办结。`)).toMatch(/allHandled 1/);
    expect(claimed(`${received}，同比减少2件，全部办结。`)).toMatch(/allHandled 1/);
    expect(claimed(`${received}，全部办结，除5件外均予以公开。`)).toMatch(/allHandled 1/);
  });
});

describe('what is not there, and what was before', () => {
  it.each([
    ['未收到依申请公开，行政复议3件。', 'received 0; disputes.reconsideration 3'],
    ['未收到政府信息公开申请，复议3件。', 'received 0; disputes.reconsideration 3'],
    ['未收到政府信息公开申请、行政复议3件。', ''],
    ['2022年结转2件，2023年新受理27件。', 'carriedOver 2; received 27'],
    ['收到申请9件，无结转下年、办理9件。', 'received 9; handled 9'],
    ['1980年办结9件。', 'handled 9 in 1980'],
  ])('%s', (text, claims) => expect(claimed(text, '依申请公开情况')).toBe(claims));
});
