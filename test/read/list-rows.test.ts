import { describe, expect, it } from '@jest/globals';
import type { Block } from '../../src/document/index.js';
import { blocksOf } from '../../src/read/text.js';

const plain = (text: string): unknown[] =>
  blocksOf(text).map((block: Block) => (block.kind === 'paragraph' ? block.text : block.rows.map((row) => row.map(({ text: cell }) => cell))));

describe('rows that a program printed as lists', () => {
  const rows = [['规章', '0', '', '7'], ['行政许可', '5']];

  it('are the same a row a line, a table a line, and over lines, in either kind of quotes', () => {
    expect(plain("题\n['规章', '0', None, '7']\n['行政许可', '5']\n文")).toEqual(['题', rows, '文']);
    expect(plain('[["规章", 0, null, "7"], ["行政许可", "5"]]')).toEqual([rows]);
    expect(plain("[['规章', '0', '', 7],\r\n ['行政许可', 5]]\r\n文")).toEqual([rows, '文']);
    expect(plain('[\n  [\n    "规章",\n    "0",\n    null,\n    "7"\n  ],\n  ["行政许可", "5"]\n]\n文')).toEqual([rows, '文']);
  });

  it('have their cells at their places, without what keeps signs from ending them', () => {
    const [grid] = blocksOf("题\n['甲\\n乙', \"丙'\\u4e01\", 12]").slice(1);
    expect(grid!.kind === 'grid' && grid!.rows[0]!.map(({ text, at }) => [text, at.in === 'text' && [at.line, at.column]])).toEqual([['甲\n乙', [2, 3]], ["丙'丁", [2, 11]], ['12', [2, 22]]]);
  });

  it('end before a line that is none, and a list left open is text', () => {
    expect(plain("['甲', '1']\n['乙', 丙]\n['丁', '2'] 见附件")).toEqual([[['甲', '1']], "['乙', 丙]", "['丁', '2'] 见附件"]);
    expect(plain("[['甲', '1'],\n文")).toEqual(["[['甲', '1'],", '文']);
    expect(plain("['甲', ['乙']]")).toEqual(["['甲', ['乙']]"]);
  });

  it('are no numbers in brackets, nor words', () => expect(plain("[1]\n[2, 3]\n[附件]\n甲['乙']")).toEqual(['[1]', '[2, 3]', '[附件]', "甲['乙']"]));

  it('take one pass, however many are left open or hold no text', () => {
    for (const line of ['[1],', '[["甲",', '["甲",', "['甲'],", '[']) {
      const text = `x["y"]\n${`${line}\n`.repeat(20_000)}`;
      const start = performance.now();
      blocksOf(text);
      expect(performance.now() - start).toBeLessThan(3000);
    }
  });
});
