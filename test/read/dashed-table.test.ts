import { describe, expect, it } from '@jest/globals';
import type { Block } from '../../src/document/index.js';
import { blocksOf } from '../../src/read/text.js';

const plain = (blocks: readonly Block[]): unknown[] => blocks.map((block) => (block.kind === 'paragraph' ? block.text : block.rows.map((row) => row.map(({ text }) => text))));
const read = (...lines: readonly string[]): unknown[] => plain(blocksOf(lines.join('\n')));

describe('tables whose columns are drawn with dashes', () => {
  it('have a row a line between two lines of dashes, blank cells too', () => {
    expect(read('前', '', '  ---- ---- ---', '  规章 12   0', '       7', '  强制      5', '  ---- ---- ---', '后')).toEqual(['前', [['规章', '12', '0'], ['', '7', ''], ['强制', '', '5']], '后']);
  });
  it('have rows of several lines where blank lines part them', () => {
    expect(read('  ---- ---', '  规章 12', '', '  行政 3', '  许可 44', '', '  ---- ---')).toEqual([[['规章', '12'], ['行政\n许可', '3\n44']]]);
  });
  it('have their headings over the dashes, under a line of dashes or not', () => {
    expect(read('--------', '内容 件', '     数', '---- ---', '规章 12', '', '许可 3', '--------', '后')).toEqual([[['内容', '件\n数'], ['规章', '12'], ['许可', '3']], '后']);
    expect(read('内容 件数', '---- ----', '规章 12', '许可 3', '', '后')).toEqual([[['内容', '件数'], ['规章', '12'], ['许可', '3']], '后']);
  });
  it('tell where a cell stands', () => {
    const [grid] = blocksOf('  ---- ---\n  规章 12\n  许可 3\n  ---- ---');
    expect(grid!.kind === 'grid' && grid!.rows.map((row) => row.map(({ at, column }) => [at.in === 'text' && at.line, at.in === 'text' && at.column, column]))).toEqual([[[2, 3, 0], [2, 6, 1]], [[3, 3, 0], [3, 6, 1]]]);
  });
  it('are none where something stands between the columns, where they have no end, or one row', () => {
    const astray = ['  ---- ---', '  规章制 12', '  许可 3', '  ---- ---'];
    expect(read(...astray)).toEqual(astray.map((line) => line.trim()));
    expect(read('  ---- ----', '  规章 1  2', '  许可 3', '  ---- ----').length).toBe(4);
    expect(read('---- ---', '规章 12', '许可 3').length).toBe(3);
    expect(read('---- ---', '规章 12', '---- ---').length).toBe(3);
  });
});
