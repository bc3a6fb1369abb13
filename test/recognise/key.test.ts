import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cueOf, labelKey } from '../../src/recognise/key.js';

describe('the key of a label', () => {
  it.each([
    ['一、本年新收政府信息公开申请数量', '本年新收政府信息公开申请数量', '一'], ['（一）予以公开', '予以公开', '(一)'], ['(一)予以公开', '予以公开', '(一)'], ['（一予以公开', '予以公开', '(一)'],
    ['1.属于国家秘密', '属于国家秘密', '1'], ['１．属于国家秘密', '属于国家秘密', '1'], ['1、属于国家秘密', '属于国家秘密', '1'], ['（1）属于国家秘密', '属于国家秘密', '1'], ['①属于国家秘密', '属于国家秘密', '1'],
    ['十二、其他', '其他', '十二'], ['3. 其 他', '其他', '3'], ['３.危及“三安全一稳定”', '危及三安全一稳定', '3'], ['3.危及"三安全一稳定"', '危及三安全一稳定', '3'],
    ['总\u3000计', '总计', ''], ['自\u200b然人\ufeff', '自然人', ''], ['結轉下年度繼續辦理', '结转下年度继续办理', ''], ['重复申请（件）', '重复申请', ''], ['复议后起诉的', '复议后起诉', ''],
  ])('%s', (text, words, mark) => expect(labelKey(text)).toMatchObject({ words, mark }));

  it('is the same whether a text is plain or has signs in it that no one sees', () => {
    const pieces = fc.array(fc.constantFrom('一', '十', '二', '0', '1', '9', '、', '.', '：', '的', '属于', '国家', '(', '）', '開', '一般'), { maxLength: 9 });
    fc.assert(fc.property(pieces.map((some) => some.join('')), (text) => expect(labelKey(`\u200b${text}`)).toEqual(labelKey(text))), { numRuns: 2000 });
  });

  it('takes no figure for a list mark', () => {
    expect(labelKey('1.5').mark).toBe('');
    expect(labelKey('2023年')).toEqual({ words: '2023年', mark: '', term: -1 });
    expect(labelKey('一般')).toEqual({ words: '一般', mark: '', term: -1 });
  });

  it('is empty for signs alone and for text longer than any label', () => {
    for (const text of ['', '  ', '——', '（）', '长'.repeat(121)]) expect(labelKey(text)).toEqual({ words: '', mark: '', term: -1 });
  });

  it('has the term of the forms that the label is, however it is spelled, and none for other words', () => {
    const { term } = labelKey('总计');
    expect(term).toBeGreaterThanOrEqual(0);
    for (const text of ['（七）总计', '总　计', '總計']) expect(labelKey(text).term).toBe(term);
    expect(labelKey('共计多少').term).toBe(-1);
    expect(cueOf(labelKey('共计多少'))).toBeUndefined();
    expect(cueOf(labelKey('商业企业'))?.tables).toEqual(['requests']);
  });

  it('is the same after thousands of other labels', () => {
    const before = labelKey('（七）总计');
    for (let at = 0; at < 5000; at++) labelKey(`标签${at}`);
    expect(labelKey('（七）总计')).toEqual(before);
  });
});
