import { describe, expect, it } from '@jest/globals';
import type { Block, Grid } from '../../src/document/index.js';
import { InputError } from '../../src/finding/index.js';
import { blocksOf, textReader } from '../../src/read/text.js';

const at = (line: number, column: number) => ({ in: 'text', line, column }) as const;
/** Blocks without their places: paragraphs as text, grids as rows of texts. */
const plain = (blocks: readonly Block[]) => blocks.map((block) => (block.kind === 'paragraph' ? block.text : block.rows.map((row) => row.map(({ text }) => text))));
const grid = (text: string): Grid => blocksOf(text).find((block): block is Grid => block.kind === 'grid')!;

describe('paragraphs of a text', () => {
  it('are its lines, blank ones left out, whatever ends them', () => {
    expect(blocksOf('甲\n\n  乙 丙 \r\n　丁')).toEqual([
      { kind: 'paragraph', text: '甲', at: at(1, 1) }, { kind: 'paragraph', text: '乙 丙', at: at(3, 3) }, { kind: 'paragraph', text: '丁', at: at(4, 2) },
    ]);
    expect(blocksOf('')).toEqual([]);
  });

  it('may be ended by a bare return, as on old machines', () => expect(plain(blocksOf('一\r二\t1\r\n三\t2\r'))).toEqual(['一', [['二', '1'], ['三', '2']]]));

  it('may be headings of Markdown, and lose its stars', () => {
    expect(blocksOf('## 一、**总体**情况\n#标签\n####### 七级')).toEqual([
      { kind: 'paragraph', text: '一、总体情况', at: at(1, 4), level: 2 }, { kind: 'paragraph', text: '#标签', at: at(2, 1) }, { kind: 'paragraph', text: '####### 七级', at: at(3, 1) },
    ]);
  });

  it('lose what keeps their signs from being Markdown, and the underlines of bold text', () => {
    expect(plain(blocksOf('1\\.属于国家秘密\n\\# 号\n__一、总体情况__\n____\n__签章：____\n甲\\乙'))).toEqual(['1.属于国家秘密', '# 号', '一、总体情况', '____', '__签章：____', '甲\\乙']);
  });

  it('may have a star before and behind them', () => expect(plain(blocksOf('*一、总体情况*\n* 一\n*a*b*'))).toEqual(['一、总体情况', '* 一', '*a*b*']));
  it('may be indented by one tab', () => expect(plain(blocksOf('\t一、总体情况\n一、总体情况\t'))).toEqual(['一、总体情况', '一、总体情况']));
});

describe('rows of a text', () => {
  it('are lines with tabs, each cell at its own place, empty ones too', () => {
    expect(grid('甲\t\t 12\t').rows).toEqual([[
      { text: '甲', at: at(1, 1), column: 0, columnSpan: 1, rowSpan: 1 }, { text: '', at: at(1, 3), column: 1, columnSpan: 1, rowSpan: 1 },
      { text: '12', at: at(1, 5), column: 2, columnSpan: 1, rowSpan: 1 }, { text: '', at: at(1, 8), column: 3, columnSpan: 1, rowSpan: 1 },
    ]]);
    expect(grid('甲\t1').ragged).toBe(true);
  });

  it('stand in one grid until a paragraph or another kind of row comes', () =>
    expect(plain(blocksOf('甲\t1\n乙\t2\n丙\n丁\t3\n|戊|4|'))).toEqual([[['甲', '1'], ['乙', '2']], '丙', [['丁', '3']], [['戊', '4']]]));

  it('are lines with pipes, with or without edges, full width or not', () =>
    expect(plain(blocksOf('| 甲 | **1** |\n乙 | 2\n｜丙｜3｜\n| | 4 |'))).toEqual([[['甲', '1'], ['乙', '2'], ['丙', '3'], ['', '4']]]));

  it('are no rules of narrow columns, which have one sign', () =>
    expect(plain(blocksOf('| 甲 | 乙 |\n| --- | - |\n| 1 | - |\n| - | -- |\n| - | - |'))).toEqual([[['甲', '乙'], ['1', '-'], ['-', '--'], ['-', '-']]]));

  it('are no rules under a heading row', () => expect(plain(blocksOf('| 甲 | 乙 |\n|---|:-:|\n| - | -1 |'))).toEqual([[['甲', '乙'], ['-', '-1']]]));

  it('keep the place of a cell behind an escaped pipe', () => {
    const [first, second] = grid('| 甲\\|乙 | 1 |').rows[0]!;
    expect([first!.text.includes('甲'), second!.text, second!.at]).toEqual([true, '1', at(1, 10)]);
  });

  it('are no lines whose cells stand apart by blanks: prose has blanks too', () => expect(plain(blocksOf('甲  1  2'))).toEqual(['甲  1  2']));
});

describe('rows that a copy from a browser broke over lines', () => {
  it('are put together where a cell with paragraphs stands between tabs', () =>
    expect(plain(blocksOf('甲\t1\t\n\n2\n\n\t3\n乙\t4\t5\t6'))).toEqual([[['甲', '1', '2', '3'], ['乙', '4', '5', '6']]]));
  it('begin with a paragraph where a tab alone is behind it, and have blank cells as such', () =>
    expect(plain(blocksOf('甲\r\n\r\n\t\r\n\r\n1\r\n\r\n\t \t\r\n\r\n\u00a0\r\n\r\n\t\r\n\r\n3件\r\n\r\n\r\n\r\n\r\n乙'))).toEqual([[['甲', '1', '', '', '3件']], '乙']));
  it('end in a figure, or a short text where they were broken before, and never in a heading', () => {
    expect(plain(blocksOf('甲\t1\t\n\n2\n乙\t3\t4'))).toEqual([[['甲', '1', '2'], ['乙', '3', '4']]]);
    expect(plain(blocksOf('甲\t1\t\n\n丙\n乙\t3\t4'))).toEqual([[['甲', '1', '']], '丙', [['乙', '3', '4']]]);
    expect(plain(blocksOf('甲\t\n\n1\n\n\t\n\n总计\n\n后'))).toEqual([[['甲', '1', '总计']], '后']);
    expect(plain(blocksOf('甲\t\n\n1\n\n\t\n\n四、复议\n\n后'))).toEqual([[['甲', '1', '']], '四、复议', '后']);
  });
  it('have cells of several paragraphs, and figures on a line of their own without blank lines', () => {
    expect(plain(blocksOf('甲\t\n\n乙\n\n丙\n\n\t\n\n2\n\n\u00a0\n\n\n\n后'))).toEqual([[['甲', '乙\n丙', '2']], '后']);
    expect(plain(blocksOf('甲\t1\t\n2\n\t3\t\n\n4\n\n乙\t5\t6\t7\t8'))).toEqual([[['甲', '1', '2', '3', '4']], [['乙', '5', '6', '7', '8']]]);
    expect(plain(blocksOf('甲\t1\t\n乙\n\t3\n\n\t4\t5'))).toEqual([[['甲', '1', '']], '乙', '3', [['', '4', '5']]]);
  });
  it('have blank cells where tabs alone stand on lines', () => {
    expect(plain(blocksOf('甲\n\n\u00a0\n\n\t\n\n1\n\n\t\n\n\t \t2\n\n后'))).toEqual([[['甲', '1', '', '', '2']], '后']);
    expect(plain(blocksOf('甲\t1\t\n\t\t\t\n\n乙\t2\t3\t'))).toEqual([[['甲', '1', ''], ['', '', '', '']], [['乙', '2', '3', '']]]);
  });
  it('are none between rows that blank lines part', () =>
    expect(plain(blocksOf('甲\t1\t\n\n\t乙\t2\n\n丙\t3\t'))).toEqual([[['甲', '1', '']], [['', '乙', '2']], [['丙', '3', '']]]));
  it('keep the place of every cell', () => expect(grid('甲\t1\t\n\n 2\n\n\t3').rows[0]!.map((cell) => [cell.at, cell.column])).toEqual([[at(1, 1), 0], [at(1, 3), 1], [at(3, 2), 2], [at(5, 2), 3]]));
});

describe('tables drawn with characters', () => {
  const boxed = ['┌────┬────┐', '│ 甲 │ 乙 │', '├────┼────┤', '│ 长 │ 12 │', '│ 名 │    │', '├────┼────┤', '│ 丙 │ 3  │', '└────┴────┘'];
  it('have no rulings among their rows, and a cell broken over lines is one', () => {
    expect(plain(blocksOf(['前', ...boxed, '后'].join('\n')))).toEqual(['前', [['甲', '乙'], ['长\n名', '12'], ['丙', '3']], '后']);
    expect(plain(blocksOf(boxed.map((line) => line.replace(/[│]/g, '┃')).join('\n')))).toEqual([[['甲', '乙'], ['长\n名', '12'], ['丙', '3']]]);
  });
  it('may be of plain signs', () => expect(plain(blocksOf('+----+----+\n| 甲 | 1  |\n+====+====+\n| 乙 | 2  |\n+----+----+'))).toEqual([[['甲', '1'], ['乙', '2']]]));
  it('have a row a line where rulings do not part the rows', () =>
    expect(plain(blocksOf('┌───┬───┐\n│ 甲│ 乙│\n├───┼───┤\n│ 1 │ 2 │\n│ 3 │ 4 │\n└───┴───┘'))).toEqual([[['甲', '乙'], ['1', '2'], ['3', '4']]]));
  it('have a row where a ruling goes through some of the cells', () =>
    expect(plain(blocksOf('┌───┬───┬───┐\n│ 甲│ 乙│ 1 │\n│   ├───┼───┤\n│   │ 丙│ 2 │\n├───┼───┼───┤\n│ 丁│   │ 3 │\n└───┴───┴───┘'))).toEqual([[['甲', '乙', '1'], ['', '丙', '2'], ['丁', '', '3']]]));
  it('have a figure that its column broke in one cell, broken', () => {
    const lines = ['+--+--+--+', '|一、|3 |0 |', '|公开|44|  |', '+--+--+--+', '|二、|1 |7 |', '+--+--+--+', '|三、|2 |8 |', '+--+--+--+'];
    expect(plain(blocksOf(lines.join('\n')))).toEqual([[['一、\n公开', '3\n44', '0'], ['二、', '1', '7'], ['三、', '2', '8']]]);
  });
  it('may have no ruling at all', () => expect(plain(blocksOf('│ 甲 │ 1 │\n│ 乙 │ 2 │'))).toEqual([[['甲', '1'], ['乙', '2']]]));
  it('keep the places of their cells', () => expect(grid(boxed.join('\n')).rows[1]!.map((cell) => cell.at)).toEqual([at(4, 3), at(4, 7)]));
  it('are no lines of rulings alone', () => expect(plain(blocksOf('甲\n────────\n乙'))).toEqual(['甲', '────────', '乙']));
});

describe('Markdown in cells', () => {
  it('breaks lines, escapes signs, and may be quoted', () => {
    expect(plain(blocksOf('> | 1\\.甲<br>乙 | \\-3 |\n> |---|---|\n> | **丙**&nbsp; | \\ |\n> 后'))).toEqual([[['1.甲\n乙', '-3'], ['丙', '\\']], '后']);
  });
  it('shows nothing of the marks of pages and of their styles, in cells and in lines', () => {
    expect(plain(blocksOf('| <span style="a:b">甲</span> | [3]{style="c"} |\n<div align="center">\n<b>一、总体</b>情况\n印发<条例>的\n<script>1</script>\n| 8<sup>2</sup> |'))).toEqual([[['甲', '3']], '一、总体情况', '印发<条例>的', '<script>1</script>', [['8<sup>2</sup>']]]);
  });
  it('shows nothing where a program had nothing to print', () => expect(plain(blocksOf('| 甲 | nan | NaN | None | nano |'))).toEqual([[['甲', '', '', '', 'nano']]]));
  it('keeps the column of a quoted cell', () => expect(blocksOf('> | 甲 | 乙 |')).toMatchObject([{ rows: [[{ at: { column: 5 } }, { at: { column: 9 } }]] }]));
});

describe('the reader of text', () => {
  const read = (bytes: Uint8Array) => textReader.read({ name: 'a.txt', bytes });

  it('gives one document that is no mere table', () =>
    expect(read(new TextEncoder().encode('甲'))).toEqual([{ blocks: [{ kind: 'paragraph', text: '甲', at: at(1, 1) }], tabular: false, remarks: [] }]));

  it('refuses a text whose characters became question marks, and says so', () => {
    const lost = new TextEncoder().encode(`????2023????????,,\n${'??????,0,12\n'.repeat(9)}`);
    expect(() => read(lost)).toThrow('question marks');
    expect(() => read(new Uint8Array([...lost, 0x93, 0x22, 0x94]))).toThrow('question marks');
    expect(read(new TextEncoder().encode('甲？？？'.repeat(9) + '?'.repeat(40)))).toHaveLength(1);
    expect(read(new TextEncoder().encode('What is that? '.repeat(30)))).toHaveLength(1);
  });

  it('refuses bytes that are no text', () => {
    const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0xff, 0xfe, 0xfd]);
    expect(textReader.accepts({ name: 'a.txt', bytes: picture })).toBe(false);
    expect(() => read(picture)).toThrow(InputError);
  });
});
