import { describe, expect, it } from '@jest/globals';
import { isOfAnotherTime } from '../../src/recognise/table/another-time.js';

describe('a heading of another time than the report’s year, 2023', () => {
  it.each([
    '上年', '上年度', '上年处理决定数量', '上一年处理决定数量', '去年', '上年同期', '去年同期数', '同期', '上期', '往年', '历年累计', '累计', '本年制发件数上年', '本年处理决定数量上年同期',
    '同比', '同比增减', '环比', '增减', '增长率', '较上年增减', '比上年增长', '2022年', '2022年度', '2022', '2022年处理决定数量', '处理决定数量2021年', '二〇二二年', '二零二一年', '2021年2022年',
  ])('%s', (words) => expect(isOfAnotherTime(words, 2023)).toBe(true));

  it.each([
    '本年', '2023年', '2023', '2023年处理决定数量', '二〇二三年', '上年结转政府信息公开申请数量', '上年度结转', '结转下年度继续办理', '本年增减', '数量', '现行有效件数', '总计',
    '截至2022年12月31日', '填报日期2024年1月5日', '2024年', '政府信息公开条例2019年修订', '国办公开办函202130号', '上年结转5件', '年', '',
  ])('not %s', (words) => expect(isOfAnotherTime(words, 2023)).toBe(false));

  it('no year is another where the report’s is not known', () => {
    expect(isOfAnotherTime('2022年', null)).toBe(false);
    expect(isOfAnotherTime('上年', null)).toBe(true);
  });
});
