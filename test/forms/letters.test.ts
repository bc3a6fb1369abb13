import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { lettersOf } from '../../src/forms/index.js';

const byPattern = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

describe('the letters of a label', () => {
  it('are those Unicode calls letters and figures, whatever the label is made of', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'（一）予以公开、“三安全一稳定”—…·《》々〇ａⅣ①é한A9_-') }));
    fc.assert(fc.property(text, (one) => expect(lettersOf(one)).toBe(byPattern(one))), { numRuns: 500 });
  });

  it('of a label of a form are its 汉字', () => expect(lettersOf('（二）部分公开（区分处理的，只计这一情形）')).toBe('二部分公开区分处理的只计这一情形'));
});
