import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { clip, harmless, padEnd, widthOf, wrap } from '../../src/present/width.js';

/** Texts as reports hold them: 汉字, signs that may not open or end a line, words, figures, blanks. */
const texts = fc.array(fc.constantFrom('申', '请', '数', '，', '。', '「', '」', '（', '）', '“', '”', 'a', 'word', '12', ' ', '-', '第 40 行', '𠀀', '·'), { maxLength: 60 }).map((parts) => parts.join(''));

describe('the width of a text', () => {
  it.each([['', 0], ['abc', 3], ['汉字', 4], ['汉a', 3], ['，', 2], ['１', 2], ['“”', 2], ['─', 1], ['𠀀', 2], ['e\u0301', 1], ['\u200b', 0], ['\u001b', 0], ['한', 2]])('%j takes %i columns', (text, width) => expect(widthOf(text)).toBe(width));
});

describe('wrapping', () => {
  it('keeps every line to the width, and loses nothing but blanks at the breaks', () => {
    fc.assert(fc.property(texts, fc.integer({ min: 4, max: 30 }), (text, columns) => {
      const lines = wrap(text, columns);
      expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(columns);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }));
  });

  it('leaves a text that fits as it is', () => expect(wrap('「总计」写的是 8，少 2', 40)).toEqual(['「总计」写的是 8，少 2']));

  it('opens no line with a closing sign and ends none with an opening one', () => {
    expect(wrap('四四四，四', 6)).toEqual(['四四', '四，四']);
    expect(wrap('四四（四）', 6)).toEqual(['四四', '（四）']);
  });

  it('tears no word, no number from what it is of, no place apart', () => {
    expect(wrap('the applicants add up', 15)).toEqual(['the applicants', 'add up']);
    expect(wrap('写的是 8，少 2', 13)).toEqual(['写的是 8，', '少 2']);
    expect(wrap('it is at line 40, column 20', 16)).toEqual(['it is at', 'line 40,', 'column 20']);
    expect(wrap('在这里：第 40 行第 20 列', 14)).toEqual(['在这里：', '第 40 行', '第 20 列']);
  });

  it('cuts a word wider than a line', () => expect(wrap(`https://${'a'.repeat(15)}`, 10)).toEqual(['https://aa', 'aaaaaaaaaa', 'aaa']));

  it('keeps the breaks a text has', () => expect(wrap('四四四\n\n四', 4)).toEqual(['四四', '四', '', '四']));

  it('gives one empty line for nothing', () => expect(wrap('', 10)).toEqual(['']));
});

describe('fitting a text', () => {
  it('fills it up or clips it, by what it takes on the screen', () => {
    expect(padEnd('汉字', 6)).toBe('汉字  ');
    expect(padEnd('汉字', 3)).toBe('汉字');
    expect([clip('汉字汉字', 8), clip('汉字汉字', 7), clip('abc', 2), clip('𠀀𠀀', 3)]).toEqual(['汉字汉字', '汉字汉…', 'a…', '𠀀…']);
  });
});

describe('a text from a file', () => {
  it('shows control and direction codes instead of obeying them', () => {
    expect(harmless('a\u001b[31mb\rc\u0007\u202ed\u009b')).toBe('a\\x1b[31mb\\x0dc\\x07\\x202ed\\x9b');
    expect(harmless('甲\n乙，“a”')).toBe('甲\n乙，“a”');
  });
});
