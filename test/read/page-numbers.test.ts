import { describe, expect, it } from '@jest/globals';
import { blocksOf } from '../../src/read/text.js';

const read = (text: string): unknown[] => blocksOf(text).map((block) => (block.kind === 'paragraph' ? `${block.at.in === 'text' ? block.at.line : 0} ${block.text}` : 'grid'));

describe('numbers of pages in a text with form feeds', () => {
  it('are left out at the edges, and no line counts differently', () => {
    expect(read('甲\n5\n1\n\f乙\n\n2\n\f丙\n3\n')).toEqual(['1 甲', '2 5', '4 乙', '7 丙']);
    expect(read('4\r\n甲\r\n\f 5\r\n乙\r\n')).toEqual(['2 甲', '4 乙']);
    expect(read('甲\n\f乙\n- 2 -\n\f丙\n- 3 -')).toEqual(['1 甲', '2 乙', '4 丙']);
  });
  it('are figures where they do not follow the pages, or few pages have one', () => {
    expect(read('甲\n1\n\f乙\n2\n\f丙\n\f丁\n\f戊\n')).toContain('2 1');
    expect(read('甲\n1\n\f乙\n3\n')).toEqual(['1 甲', '2 1', '3 乙', '4 3']);
    expect(read('甲\n1\n\f乙\n')).toEqual(['1 甲', '2 1', '3 乙']);
    expect(read('甲\n1\n乙\n2\n')).toEqual(['1 甲', '2 1', '3 乙', '4 2']);
  });
});
