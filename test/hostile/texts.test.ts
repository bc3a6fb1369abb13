import { afterAll, describe, expect, it } from '@jest/globals';
import { stopCounting, workOf } from './work.js';
import { judgeSource } from '../../src/run.js';
import { sampleText } from '../sample-text.js';

const head = '青河县档案局2023年政府信息公开工作年度报告\n\n一、总体情况\n\n';
const requests = '三、收到和处理政府信息公开申请情况\n';
/** A run of one thing, as long as is said, in the place where it does most harm. */
const texts: readonly (readonly [string, (length: number) => string])[] = [
  ...['（一）', '1', '申请1件', '| | |', '\t', '\n', '一、总体情况\n', '六、其他需要报告的事项\n1. 总体情况\n', '二、总体情况\n2. 总体情况\n（一）总体情况\n', '0\n|\n', '| \n 0  | \n', '（七）总计\t1\n', '1 ', '0\t0\t0\n', '，', '2023年', '“', '。', '政府信息公开', ' ', '\u3000', '\u200b'].map((pump) => [JSON.stringify(pump), (length: number) => head + requests + pump.repeat(length / pump.length)] as const),
  ...['<td>', '<table><tr><td>1', '<b>', '<!--', '&#49;', '</p>', '<p>1', '<td colspan=99999999 rowspan=99999999>1'].map((pump) => [pump, (length: number) => `<html><body>${head}${requests}${pump.repeat(length / pump.length)}`] as const),
  ['commas', (length) => `${head}${'1,'.repeat(length / 2)}`],
  ['quotes', (length) => `a,b,c,d,e\n${'"'.repeat(length)}`],
  ['the sample again and again', (length) => sampleText().repeat(Math.ceil(length / 3_000))],
];

afterAll(stopCounting);

const judging = (text: string) => async () => judgeSource({ name: 'a', bytes: new TextEncoder().encode(text) });

/** Four times the text may cost four times the work, and something for what is met for the first time; sixteen times would be quadratic. */
async function isInProportion(task: (length: number) => () => Promise<unknown>): Promise<boolean> {
  await task(30_000)();
  return (await workOf(task(240_000))) / (await workOf(task(60_000))) < 5;
}

describe('a text of one thing over and over', () => {
  it.each(texts)('%s costs no more than in proportion', async (_, make) => {
    expect(await isInProportion((length) => judging(make(length)))).toBe(true);
  });

  it('would be seen to cost more', async () => {
    const everyPair = (length: number) => async () => {
      let pairs = 0;
      for (let one = 0; one < length / 100; one++) for (let other = 0; other < one; other++) pairs++;
      return pairs;
    };
    expect(await isInProportion(everyPair)).toBe(false);
  });
});
