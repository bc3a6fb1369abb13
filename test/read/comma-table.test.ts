import { describe, expect, it } from '@jest/globals';
import type { Block } from '../../src/document/index.js';
import { blocksOf } from '../../src/read/text.js';

const plain = (text: string) => blocksOf(text).map((block: Block) => (block.kind === 'paragraph' ? block.text : block.rows.map((row) => row.map((cell) => cell.text))));

describe('lines of a text that commas part', () => {
  const table = ['名称,制发,废止', '规章,1,0', '"规范性文件,含修订",12,/'];
  it('are a table among paragraphs, its columns sure where all rows have as many fields', () => {
    expect(plain(['一、总体情况', ...table, '前, 后, 完。'].join('\n'))).toEqual(['一、总体情况', [['名称', '制发', '废止'], ['规章', '1', '0'], ['规范性文件,含修订', '12', '/']], '前, 后, 完。']);
    expect(blocksOf(table.join('\n'))).toMatchObject([{ ragged: false, at: { line: 1, column: 1 } }]);
    expect(plain(['甲,"1,234",0', '乙,"5,678",0', '丙,0,0'].join('\n'))).toEqual([[['甲', '1,234', '0'], ['乙', '5,678', '0'], ['丙', '0', '0']]]);
    expect(blocksOf([...table, '小计,13,0,0'].join('\n'))).toMatchObject([{ ragged: true }]);
  });
  it('have each field at its place', () => {
    const [, grid] = blocksOf(['上文', ...table].join('\r\n'));
    expect(grid?.kind === 'grid' && grid.rows[1]!.map(({ at, column }) => [at, column])).toEqual([1, 4, 6].map((column, index) => [{ in: 'text', line: 3, column }, index]));
  });
  it.each([
    ['of prose', ['甲, 乙, 丙', '丁, 戊, 己', '庚, 辛, 壬']],
    ['too few', ['甲,1,2', '乙,3,4']],
    ['of one figure with its thousands', ['1,234,567', '2,345,678', '行政许可3,456,789', '4,567,890']],
    ['that bars part', ['甲 | 1,234 | 5,678', '乙 | 1,234 | 5,678', '丙 | 1,234 | 5,678']],
    ['of figures and dashes parted by blanks', ['甲 1,234,567 - 8,901', '乙 1,234,567 - 8,901', '丙 1,234,567 - 8,901']],
    ['of figures parted by blanks', ['新收 1,234 5,678 9', '结转 1,234 5,678 9', '总计 1,234 5,678 9']],
  ])('are none %s', (_, lines) => expect(plain(lines.join('\n'))).not.toContainEqual(expect.arrayContaining([expect.arrayContaining([expect.stringMatching(/^(?:567|678|戊)$/)])])));
});
