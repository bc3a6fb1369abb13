import { describe, expect, it } from '@jest/globals';
import type { Block } from '../../src/document/index.js';
import { blocksOf } from '../../src/read/text.js';

const plain = (text: string) => blocksOf(text).map((block: Block) => (block.kind === 'paragraph' ? block.text : block.rows.map((row) => row.map((cell) => cell.text))));

/** A row whose cells have a line each, filled up to `width` with bars. */
const lines = (cells: readonly string[], width: number): string => cells.map((cell) => (cell === '' ? '|' : `${cell} |`)).join('\n') + (cells.length < width ? `\n${'|'.repeat(width - cells.length)}` : '');
/** The same of a converter that begins a row with a bar. */
const opened = (cells: readonly string[], width: number): string => `|\n${cells.map((cell) => (cell === '' ? '|' : `${cell} |`)).join('\n')}${cells.length < width ? ` ${'|'.repeat(width - cells.length)}` : ''}`;

const head = ['第一项'];
const names = ['信息内容', '制发', '废止', '有效'];
const table = [head, names, ['规章', '', '', ''], ['规范性文件', '3', '', '12'], ['行政许可', '40']];
const filled = [head, names, ['规章', '', '', ''], ['规范性文件', '3', '', '12'], ['行政许可', '40', '', '']];

describe('cells that have a line each and a bar behind', () => {
  it.each([['each', lines], ['begun with a bar', opened]] as const)('are rows of their own, empty ones kept: %s', (_, row) => {
    expect(plain(`上文\n${table.map((cells) => row(cells, 4)).join('\n')}\n下文`)).toEqual(['上文', filled, '下文']);
    expect(plain(table.map((cells) => row(cells, 4)).join('\r\n').replaceAll(/(?<!\r)\n/g, '\r\n'))).toEqual([filled]);
  });

  it('have their places', () => {
    const [, grid] = blocksOf(`上文\n${table.map((cells) => lines(cells, 4)).join('\n')}`);
    expect(grid).toMatchObject({ kind: 'grid', ragged: true, at: { line: 2, column: 1 } });
    expect(grid?.kind === 'grid' && grid.rows[3]!.map(({ at, column }) => [at, column])).toEqual([12, 13, 14, 15].map((line, column) => [{ in: 'text', line, column: 1 }, column]));
  });

  it('may have the bar on the next line', () => {
    expect(plain(table.map((cells) => lines(cells, 4)).join('\n').replace('规范性文件 |', '规范性文件\n|'))).toEqual([filled]);
  });

  it('may all have it there, below a heading too', () => {
    const parted = (cells: readonly string[]): string => [...cells.flatMap((cell) => (cell === '' ? ['|'] : [cell, '|'])), ...(cells.length < 4 ? ['|'.repeat(4 - cells.length)] : [])].join('\n');
    expect(plain(`上文\n\n${table.map(parted).join('\n')}`)).toEqual(['上文', filled]);
    expect(plain(`二、情况\n|\n${table.map((cells) => opened(cells, 4)).join('\n').slice(2)}`)).toEqual(['二、情况', filled]);
  });

  it('are told apart by the bars at the margin where rows are not filled up', () => {
    const indented = (cells: readonly string[]): string => ['| ', ...cells.map((cell) => ` ${cell}  | `)].join('\n');
    expect(plain(`${table.map(indented).join('\n')}\n${indented(['行政处罚', ''])}`)).toEqual([[...table, ['行政处罚', '']]]);
    expect(plain(table.map((cells) => `${indented(cells)}||`).join('\n'))).toEqual([table.map((cells) => [...cells, '', ''])]);
  });

  it('leave a row short whose cells are lost', () => {
    const wide = [['甲', '乙', '', '', '', '', '', ''], ['新收', '5'], ['结转', '1', '', '', '', '', '2']];
    expect(plain(wide.map((cells) => lines(cells, 8)).join('\n'))).toEqual([[wide[0], wide[1], [...wide[2]!, '']]]);
  });

  it.each([
    ['do not come out even', `${table.map((cells) => lines(cells, 4)).join('\n')}\n行政处罚 |`],
    ['have a label behind a figure', [head, names, ['规章', '1', '说明', ''], ['规范性文件', '3', '', '12']].map((cells) => lines(cells, 4)).join('\n')],
    ['are few', '甲 |\n|||\n乙 |\n1 |\n|\n|'],
  ])('are left as they stand where they %s', (_, text) => {
    const [rows] = plain(text);
    expect((rows as string[][]).filter((row) => row.some((cell) => cell !== ''))).toEqual(text.split('\n').filter((line) => /[^|]/.test(line)).map((line) => [line.slice(0, -2)]));
  });
});

describe('a bar alone below a row', () => {
  it.each([
    ['ends its last cell', '规章 | 0 | 5\n|', ['规章', '0', '5']],
    ['ends an empty one', '规章 | 0 | \n|', ['规章', '0', '']],
    ['ends nothing where the row has its edges', '| 规章 | 0 |\n|', ['规章', '0']],
    ['ends nothing of a row further up', '规章 | 0 | \n\n|', ['规章', '0']],
  ])('%s', (_, text, cells) => expect(plain(text)).toEqual([[cells]]));
});

describe('bars close together at the end of a row', () => {
  it.each([
    ['are cells where a label may span as many columns', '（一） | 5 | ||', ['（一）', '5', '', '']],
    ['are none where there are more', '（一） | 5 | ||||||', ['（一）', '5']],
    ['are cells of a table without blanks', '|（一）|5||||||', ['（一）', '5', '', '', '', '', '']],
    ['are cells apart', '| （一） | 5 | | | | | |', ['（一）', '5', '', '', '', '', '']],
  ])('%s', (_, line, cells) => expect(plain(line)).toEqual([[cells]]));
});
