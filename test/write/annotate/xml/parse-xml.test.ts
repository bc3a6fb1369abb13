import { describe, expect, it } from '@jest/globals';
import { parseXml } from '../../../../src/write/annotate/xml/parse-xml.js';

describe('the attributes of an element', () => {
  it.each<[string, Record<string, string>]>([
    ['<a/>', {}],
    ['<a b="1"/>', { b: '1' }],
    [`<w:a w:b = "1"\n\tc='2' d="x=&quot;y&quot;"e="/"/>`, { 'w:b': '1', c: '2', d: 'x="y"', e: '/' }],
    ['<a b="it\'s > 1" c="&#x5b57;&#23383;&amp;lt;"></a>', { b: "it's > 1", c: '字字&lt;' }],
    ['<a lone b="1" none=2 c="3" ="4" d=""/>', { b: '1', c: '3', d: '' }],
  ])('%s', (text, attributes) => expect(parseXml(text)?.attributes).toEqual(attributes));

  it('are read in time that grows with their length alone', () => {
    expect(parseXml(`<a ${'b'.repeat(300_000)}/>`)?.attributes).toEqual({});
    expect(parseXml(`<a ${'='.repeat(300_000)}/>`)?.attributes).toEqual({});
  });
});
