import { describe, expect, it } from '@jest/globals';
import { jsonText } from '../../src/read/json.js';

const textIn = (text: string, name = 'a.bin') => jsonText({ name, bytes: new TextEncoder().encode(text) });

describe('a source that is JSON', () => {
  it.each(['{"form":"2021"}', ' \r\n\t[ {"form":1} ]', '{ }', '[]', '\ufeff{"form":1}'])('is known by its beginning: %s', (text) => expect(textIn(text)).toBe(text.replace('\ufeff', '')));

  it('is known in UTF-16 by its mark', () => {
    const bytes = new Uint8Array(Buffer.from('\ufeff{"form":1}', 'utf16le'));
    expect(jsonText({ name: 'a.bin', bytes })).toBe('{"form":1}');
  });

  it.each(['', '[注] 本表由各科室填报', '{注}', '青河县', '"text"', '<html>'])('is no text that merely begins alike: %s', (text) => expect(textIn(text)).toBeNull());

  it('is what its name says, however broken, if it begins like it', () => {
    for (const name of ['a.json', 'a.JSONL', 'b.ndjson']) expect(textIn('{broken', name)).toBe('{broken');
    expect(textIn('甲', 'a.json')).toBeNull();
  });
});
