import { describe, expect, it } from '@jest/globals';
import { resembles } from '../../src/recognise/table/likeness.js';

describe('likeness', () => {
  it.each([
    ['属于国家', '属于国家秘密', true], ['属国家秘密', '属于国家秘密', true], ['属于国冢秘密', '属于国家秘密', true], ['属于', '属于国家秘密', false], ['重复', '重复申请', false],
    ['其他', '其他处理', false], ['属于行政查询事项', '属于行政执法案卷', false],
    // Cut short: four characters, a third of the label, from its beginning.
    ['本年新收政', '本年新收政府信息公开申请数量', true], ['本年新收', '本年新收政府信息公开申请数量', false], ['危及三安', '危及三安全一稳定', true], ['全一稳定', '危及三安全一稳定', false],
    // Characters lost: three of them left, three fifths of the label, in its order.
    ['属国家密', '属于国家秘密', true], ['属于家', '属于国家', true], ['属家', '属于国家', false], ['于家属', '属于国家', false], ['信开申', '政府信息公开申请', false],
    // Characters wrong: one in six.
    ['申请入无正当里由逾期补正', '申请人无正当理由逾期补正', true], ['申清入无正当里由逾期补正', '申请人无正当理由逾期补正', false], ['属于国冢', '属于国家', false],
  ])('of %s to %s: %s', (words, label, expected) => expect(resembles(words, label)).toBe(expected));
});
