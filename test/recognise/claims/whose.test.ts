import { describe, expect, it } from '@jest/globals';
import { claimsOf } from '../../../src/recognise/claims/index.js';

const at = { in: 'text', line: 1, column: 1 } as const;

/** Whether what the report of a body says of requests in these words is said of others than itself. */
const saysOfOthers = (organization: string, words: string): boolean[] => {
  const text = `${words}收到政府信息公开申请10件。`;
  return claimsOf({ preamble: [], sections: [{ number: 1, heading: '依申请公开情况', at, passages: [{ text, at }], sections: [] }], organization, year: 2023 }).map(({ elsewhere }) => elsewhere);
};

describe('a figure', () => {
  it.each([
    ['青禾区', ''], ['青禾区', '全区'], ['青禾区', '全区各部门'], ['青禾区', '全区各镇'], ['青禾区人民政府', '青禾区人民政府各单位'], ['青禾区水务局', '我局各科室'],
  ])('in the report of %s is its own where “%s” received', (body, words) => expect(saysOfOthers(body, words)).toEqual([false]));

  it.each([
    ['青禾区', '各镇'], ['青禾区', '全市各镇'], ['青禾区水务局', '全区各镇'], ['青禾区水务局', '各镇'],
  ])('in the report of %s is that of others where “%s” received', (body, words) => expect(saysOfOthers(body, words)).toEqual([true]));

  it('is that of others where they are named behind a body of its own, but not at once', () => expect(saysOfOthers('青禾区', '全区工作有序，各镇')).toEqual([true]));
});
