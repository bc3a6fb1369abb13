import { describe, expect, it } from '@jest/globals';
import { piecesOf } from '../../src/recognise/strip.js';
import { stripsIn } from './strips.js';

const cut = (line: string): [string, number | null][] => stripsIn(line).flatMap((strip) => piecesOf(strip).map(({ text, at }): [string, number | null] => [text, at.in === 'text' ? at.column : null]));

describe('a line of text with figures in it', () => {
  it.each([[' '], ['\u00a0'], ['\u3000'], ['  ']])('is cut at each kind of blank: %j', (blank) => {
    const gap = blank.length;
    expect(cut(`总计${blank}5${blank}12`)).toEqual([['总计', 1], ['5', 3 + gap], ['12', 4 + 2 * gap]]);
    expect(cut(`总计${blank}5${blank}`)).toEqual([['总计', 1], ['5', 3 + gap]]);
  });
  it('is one piece where it has none, or no blank', () => {
    expect([cut('总 计'), cut('总计5'), cut('12')]).toEqual([[['总 计', 1]], [['总计5', 1]], [['12', 1]]]);
  });
});
