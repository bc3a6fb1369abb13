import { describe, expect, it } from '@jest/globals';
import { longestWord } from '../../src/recognise/claims/vocabulary.js';
import { treeOf } from '../../src/recognise/word-tree.js';

const codes = (text: string): number[] => Array.from(text, (char) => char.charCodeAt(0));

describe('the tree of words', () => {
  it('has a node for every beginning, the children of one beside each other', () => {
    const { characters, children, ends } = treeOf(new Map([['b', 5], ['ab', 2], ['a', 7], ['ad', 0]]));
    expect(characters).toBe(' abbd');
    expect(codes(children)).toEqual([1, 3, 5, 5, 5, 5]);
    expect(codes(ends)).toEqual([0, 8, 6, 3, 1]);
  });
});

describe('the longest word at a place', () => {
  it.each([
    ['本年新收到申请', 2, 5],
    ['行政复议', 0, 4],
    ['行政复议后起诉', 0, 7],
    ['收', 0, null],
    ['行政', 0, null],
    ['甲', 0, null],
  ])('%s from %d on ends at %s', (text, at, end) => expect(longestWord(text, at)?.end ?? null).toBe(end));
});
