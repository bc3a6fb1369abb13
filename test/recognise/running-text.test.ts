// Paragraphs as one text, and cut again where headings were stuck in them and tables stand among them.
import { describe, expect, it } from '@jest/globals';
import { cutStrips, isText, runningText } from '../../src/recognise/running-text.js';
import { stripsIn, tabs } from './strips.js';

const cut = (lines: readonly string[], headings: readonly (readonly [number, number])[], tables: readonly (readonly [number, number])[] = []) => {
  const strips = stripsIn(...lines);
  const stretches = (all: readonly (readonly [number, number])[]) => all.map(([start, end]) => ({ start, end }));
  return cutStrips(strips, runningText(strips.filter(isText)), { headings: stretches(headings), tables: stretches(tables) })
    .map(({ alone, at, index }) => [index, alone, at.in === 'text' ? `${at.line}:${at.column}` : '']);
};

describe('paragraphs as one text', () => {
  it('keep the place of every character', () => {
    const { text, at } = runningText(stripsIn('甲乙', '丙').filter(isText));
    expect([text, at(0), at(1), at(3)]).toEqual(['甲乙\n丙', { in: 'text', line: 1, column: 1 }, { in: 'text', line: 1, column: 2 }, { in: 'text', line: 2, column: 1 }]);
  });
  it('are those that stand in no grid', () => expect(stripsIn('甲', tabs('乙', 1)).map(isText)).toEqual([true, false]));
});

describe('paragraphs cut again', () => {
  it('give a heading a strip of its own, at its place', () => {
    expect(cut(['前文。一、总体情况 正文。'], [[3, 9]])).toEqual([[0, '前文。', '1:1'], [1, '一、总体情况', '1:4'], [2, '正文。', '1:11']]);
    expect(cut(['一、总体情况正文。'], [[0, 6]])).toEqual([[0, '一、总体情况', '1:1'], [1, '正文。', '1:7']]);
    expect(cut(['前文。一、总体情况'], [[3, 9]])).toEqual([[0, '前文。', '1:1'], [1, '一、总体情况', '1:4']]);
  });
  it('stay as they are where nothing is cut within them', () => {
    expect(cut(['甲乙', '丙丁'], [[0, 2]])).toEqual([[0, '甲乙', '1:1'], [1, '丙丁', '2:1']]);
    expect(cut([' 甲乙'], [])).toEqual([[0, '甲乙', '1:2']]);
  });
  it('lose what belongs to a table, and count on', () => {
    expect(cut(['甲乙丙', '丁'], [], [[1, 2]])).toEqual([[0, '甲', '1:1'], [1, '丙', '1:3'], [2, '丁', '2:1']]);
    expect(cut(['甲乙', '丙丁', '戊'], [], [[1, 4]])).toEqual([[0, '甲', '1:1'], [1, '丁', '2:2'], [2, '戊', '3:1']]);
    expect(cut(['甲', '乙', '丙'], [], [[2, 3]])).toEqual([[0, '甲', '1:1'], [1, '丙', '3:1']]);
    expect(cut(['甲', tabs('乙', 1), '丙'], [], [[0, 1]])).toEqual([[0, null, '2:1'], [1, '丙', '3:1']]);
  });
});
