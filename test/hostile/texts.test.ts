import { describe, expect, it } from '@jest/globals';
import { judgeSource } from '../../src/run.js';
import { sampleText } from '../sample-text.js';

const head = '青河县档案局2023年政府信息公开工作年度报告\n\n一、总体情况\n\n';
const requests = '三、收到和处理政府信息公开申请情况\n';
/** A run of one thing, as long as is said, in the place where it does most harm. */
const texts: readonly (readonly [string, (length: number) => string])[] = [
  ...['（一）', '1', '申请1件', '| | |', '\t', '\n', '一、总体情况\n', '（七）总计\t1\n', '1 ', '0\t0\t0\n', '，', '2023年', '“', '。', '政府信息公开', ' ', '\u3000', '\u200b'].map((pump) => [JSON.stringify(pump), (length: number) => head + requests + pump.repeat(length / pump.length)] as const),
  ...['<td>', '<table><tr><td>1', '<b>', '<!--', '&#49;', '</p>', '<p>1', '<td colspan=99999999 rowspan=99999999>1'].map((pump) => [pump, (length: number) => `<html><body>${head}${requests}${pump.repeat(length / pump.length)}`] as const),
  ['commas', (length) => `${head}${'1,'.repeat(length / 2)}`],
  ['quotes', (length) => `a,b,c,d,e\n${'"'.repeat(length)}`],
  ['the sample again and again', (length) => sampleText().repeat(Math.ceil(length / 3_000))],
];

async function cost(text: string): Promise<number> {
  const bytes = new TextEncoder().encode(text);
  const begun = performance.now();
  await judgeSource({ name: 'a', bytes });
  return performance.now() - begun;
}

describe('a text of one thing over and over', () => {
  it.each(texts)('%s costs no more than in proportion', async (_, make) => {
    await cost(make(30_000));
    const [small, large] = [await cost(make(60_000)), await cost(make(240_000))];
    // Four times the text; sixteen times the cost would be quadratic. What takes no time at all proves nothing.
    expect(large < 150 || large / small < 12).toBe(true);
  });
});
