import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { claimsOf } from '../../../src/recognise/claims/index.js';

/** Words the grammar knows and others, figures, marks and blanks: whatever they make, in any order. */
const word = fc.constantFrom(
  '收到', '受理', '办结', '答复', '政府信息公开申请', '依申请公开', '申请', '上年', '结转', '下年度', '2022年', '2023年', '2024年', '其中', '自然人', '商业企业', '予以公开', '不予公开', '其他处理',
  '行政复议', '行政诉讼', '结果维持', '未发生', '无', '全部', '均已办结', '办结率', '100%', '61件', '1,061件', '十二件', '7条', '3.5万元', '0元', '规范性文件', '制发', '废止', '信息处理费', '收取', '收费通知',
  '全区', '我局', '市教育局', '较', '同比', '约', '第', '和', '、', '，', '；', '。', '（', '）', '《', '》', ' ', '\n', '：', '人民来信', '的', '各', '均为', '分别', '上半年', '5月',
);

describe('any text', () => {
  it('gives claims that are quoted from it and placed in it', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (words) => {
        const text = words.join('');
        const lines = text.split('\n');
        const claims = claimsOf({
          preamble: [], organization: '青禾区水务局', year: 2023,
          sections: [{ number: 1, heading: '依申请公开', at: { in: 'file' }, passages: [{ text, at: { in: 'text', line: 1, column: 1 } }], sections: [] }],
        });
        for (const { quote, at, value } of claims) {
          expect(text).toContain(quote);
          expect(Number.isFinite(value)).toBe(true);
          if (at.in !== 'text') throw new Error('a claim in a text has a place in it');
          const rest = lines[at.line - 1]!.slice(at.column - 1);
          expect(quote.includes(rest[0]!)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
