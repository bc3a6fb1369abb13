import { describe, expect, it } from '@jest/globals';
import { limits, type Block, type Grid } from '../../src/document/index.js';
import { InputError } from '../../src/finding/index.js';
import { pdfReader } from '../../src/read/pdf.js';
import { pdf, put, rule, rules } from './pdf-parts.js';

async function blocksOf(bytes: Uint8Array): Promise<readonly Block[]> {
  const [document] = await pdfReader.read({ name: 'a.pdf', bytes });
  return document!.blocks;
}

const texts = (blocks: readonly Block[]): unknown[] =>
  blocks.map((block) => (block.kind === 'paragraph' ? block.text : block.rows.map((row) => row.map((cell) => cell.text))));

const gridOf = (blocks: readonly Block[]): Grid => blocks.find((block) => block.kind === 'grid')!;

const named = (text: string): { name: string; bytes: Uint8Array } => ({ name: 'x', bytes: new TextEncoder().encode(text) });

/** The foot of a ruled table on one page, or its head on the next, with a page number. */
const tornPage = (number: number, row: string): string =>
  [rules([60, 200, 260, 320], [100, 80]), put(70, 86, row), put(225, 86, String(number * 7)), put(290, 30, `- ${number} -`)].join('\n');

const oneRow = (columns: readonly number[], note: string): string => [note, rules(columns, [700, 680]), put(70, 686, '甲')].join('\n');

/** A row of a table without rulings. */
const looseRow = (y: number, label: string, figures: readonly string[]): string =>
  [put(60, y, label), ...figures.map((figure, i) => (figure ? put(220 + 60 * i, y, figure) : ''))].join('\n');

const numberedPage = (number: number): string =>
  [put(60, 810, '内部资料 第三期'), put(60, 600, `正文${number}`), put(200, 500, '7'), put(295, 30, String(number))].join('\n');

describe('what is a PDF', () => {
  it('is told by its mark, also behind a few stray bytes', () => {
    expect(pdfReader.accepts(named('%PDF-1.7\n'))).toBe(true);
    expect(pdfReader.accepts(named('\n\n%PDF-1.4'))).toBe(true);
    expect(pdfReader.accepts(named('PK%PD-'))).toBe(false);
  });
});

describe('tables with rulings', () => {
  const xs = [60, 200, 260, 320];
  const ys = [700, 680, 660];

  it('puts each text into the cell that holds it, blank cells too, with places in points', async () => {
    const page = [rules(xs, ys), put(70, 686, '件数'), put(225, 686, '12'), put(70, 666, '次数'), put(285, 666, '3.5')].join('\n');
    const grid = gridOf(await blocksOf(pdf([page])));
    expect(texts([grid])).toEqual([[['件数', '12', ''], ['次数', '', '3.5']]]);
    expect(grid.ragged).toBe(false);
    expect(grid.at).toEqual({ in: 'page', page: 1, x: 60, y: 700 });
    expect(grid.rows[0]![1]!.at).toEqual({ in: 'page', page: 1, x: 225, y: 686 });
    expect(grid.rows[1]![1]!.at).toEqual({ in: 'page', page: 1, x: 200, y: 680 });
  });

  it('merges cells where a ruling is missing', async () => {
    const missing = [rules([60, 320], [700, 660]), rule(200, 700, 200, 660), rule(260, 680, 260, 660), rule(200, 680, 320, 680)];
    const page = [...missing, put(70, 676, '合并'), put(220, 686, '总计'), put(225, 666, '1'), put(285, 666, '2')].join('\n');
    const { rows } = gridOf(await blocksOf(pdf([page])));
    expect(rows.map((row) => row.map(({ text, column, columnSpan, rowSpan }) => [text, column, columnSpan, rowSpan]))).toEqual([
      [['合并', 0, 1, 2], ['总计', 1, 2, 1]],
      [['1', 1, 1, 1], ['2', 2, 1, 1]],
    ]);
  });

  it.each([
    ['thin filled rectangles', [...xs.map((x) => `${x} 660 0.5 40 re f`), ...ys.map((y) => `60 ${y} 260 0.5 re f`)].join('\n')],
    ['a rectangle round each cell', '60 680 140 20 re 200 680 60 20 re 260 680 60 20 re 60 660 140 20 re 200 660 60 20 re 260 660 60 20 re S'],
    ['double lines', [rules(xs, ys), rules(xs.map((x) => x + 2), ys.map((y) => y - 2))].join('\n')],
    ['pieces under a scale', `q 0.5 0 0 0.5 0 0 cm ${xs.map((x) => rule(x * 2, 1320, x * 2, 1361) + rule(x * 2, 1359, x * 2, 1400)).join('')} ${ys.map((y) => rule(120, y * 2, 640, y * 2)).join('')} Q`],
  ])('reads rulings drawn as %s', async (_, drawing) => {
    const page = [drawing, put(70, 686, '件数'), put(225, 686, '12'), put(70, 666, '次数'), put(285, 666, '3.5')].join('\n');
    expect(texts(await blocksOf(pdf([page])))).toEqual([[['件数', '12', ''], ['次数', '', '3.5']]]);
  });

  it('does not take an underline for a side, nor a frame round the page for a table', async () => {
    const frame = '30 30 535 780 re S';
    const page = [frame, rules(xs, ys), put(70, 686, '件数'), put(205, 686, '123456789'), rule(205, 684.5, 259, 684.5), put(70, 600, '表外的一句话。')].join('\n');
    const blocks = await blocksOf(pdf([page]));
    expect(texts(blocks)).toEqual([[['件数', '123456789', ''], ['', '', '']], '表外的一句话。']);
  });

  it('keeps the lines of a label, a label written downwards, and figures that stand apart', async () => {
    const downwards = ['本', '年', '度'].map((sign, i) => put(66, 700 - 14 * (i + 1), sign)).join('\n');
    const page = [rules([60, 84, 200, 320], [702, 650]), downwards, put(90, 685, '逾期不补正'), put(90, 668, '的申请'), put(220, 676, '1 234')].join('\n');
    expect(texts(await blocksOf(pdf([page])))).toEqual([[['本\n年\n度', '逾期不补正\n的申请', '1 234']]]);
  });

  it('reads bold made by printing twice once', async () => {
    const page = [rules(xs, ys), put(70, 686, '件数'), put(225, 686, '1'), put(225.3, 686, '1'), put(285, 686, '11')].join('\n');
    expect(texts([gridOf(await blocksOf(pdf([page])))])).toEqual([[['件数', '1', '11'], ['', '', '']]]);
  });

  it('joins a table cut by a page break, past page numbers', async () => {
    const blocks = await blocksOf(pdf([tornPage(1, '甲'), tornPage(2, '乙')]));
    expect(texts(blocks)).toEqual([[['甲', '7', ''], ['乙', '14', '']]]);
    expect(gridOf(blocks).rows[1]![0]!.at).toMatchObject({ page: 2 });
  });

  it('keeps tables with other columns, or with text between, apart', async () => {
    expect((await blocksOf(pdf([oneRow(xs, ''), oneRow([60, 220, 320], '')]))).length).toBe(2);
    const parted = pdf([oneRow(xs, ''), oneRow(xs, put(60, 760, '另一张表'))]);
    expect(texts(await blocksOf(parted))).toEqual([[['甲', '', '']], '另一张表', [['甲', '', '']]]);
  });

  it.each([
    [90, (body: string) => `q 0 1 -1 0 595 0 cm ${body} Q`],
    [0, (body: string) => `q 0 1 -1 0 595 0 cm ${body} Q`],
    [0, (body: string) => `q 0 -1 1 0 0 842 cm ${body} Q`],
    [180, (body: string) => `q -1 0 0 -1 595 842 cm ${body} Q`],
  ])('sets a table upright that lies on its side (page turned by %d)', async (rotate, laid) => {
    const body = [rules([60, 200, 320], [500, 480]), put(70, 486, '件数'), put(225, 486, '12')].join('\n');
    expect(texts(await blocksOf(pdf([laid(body)], { rotate })))).toEqual([[['件数', '12']]]);
  });
});

describe('figures broken in narrow cells', () => {
  /** A row whose second cell holds 123 over 4, and a row below it. */
  const cell = async ({ width = 34, beside = 679, below = '5' }) => {
    const xs = [60, 200, 200 + width, 200 + 2 * width];
    const page = [rules(xs, [700, 664, 640]), put(70, beside, '件数'), put(205, 686, '123'), put(205, 672, '4'), put(xs[2]! + 5, beside, '7'), put(205, 646, below)];
    return gridOf(await blocksOf(pdf([page.join('\n')]))).rows[0]![1]!.text;
  };
  it('are whole where the row is one and the next digit had no room', async () => expect(await cell({})).toBe('1234'));
  it('stay broken where they may be of two rows', async () => expect(await cell({ beside: 686 })).toBe('123\n4'));
  it('stay broken where there was room', async () => {
    expect(await cell({ width: 60 })).toBe('123\n4');
    expect(await cell({ below: '56789' })).toBe('123\n4');
  });
});

describe('a sheet that was printed', () => {
  const tabular = async (info: string): Promise<boolean> => (await pdfReader.read({ name: 'a.pdf', bytes: pdf([put(60, 700, '甲')], { trailer: info }) }))[0]!.tabular;
  it.each(['(Calc)', '(Microsoft\\256 Excel\\256 2019)', '<FEFF00570050005300208868683C>'])('is known by the program that made it: %s', async (creator) => expect(await tabular(`/Info << /Creator ${creator} >>`)).toBe(true));
  it.each(['', '/Info << /Creator (Writer) >>', '/Info << /Creator 7 >>', '/Info << /Title (Calc) >>'])('is no other: %s', async (info) => expect(await tabular(info)).toBe(false));
});

describe('tables without rulings', () => {
  it('gives the lines at the head of a page, above a numbered label, to the label that the page before began', async () => {
    const label = (top: number, lines: readonly string[]): string => lines.map((line, at) => put(60, top - 14 * at, line)).join('\n');
    const figures = (y: number): string => ['0', '59', '0', '59'].map((figure, i) => put(220 + 60 * i, y, figure)).join('\n');
    const page = [label(800, ['申请', '内容', '仍不', '明确']), put(20, 740, '（五'), label(740, ['1.信', '访举', '报投', '诉类', '申请']), figures(740), label(660, ['2.重', '复申', '请']), figures(660)].join('\n');
    expect(texts(await blocksOf(pdf([page])))).toEqual([[
      ['申请\n内容\n仍不\n明确'], ['（五', '1.信\n访举\n报投\n诉类\n申请', '0', '59', '0', '59'], ['2.重\n复申\n请', '0', '59', '0', '59'],
    ]]);
  });

  it('takes rows by height and keeps figures apart, with a blank where a column has none', async () => {
    const page = [
      put(60, 760, '下表为全年情况。'),
      looseRow(720, '', ['春季', '夏季', '秋季']),
      looseRow(690, '一、新收', ['12', '0', '3']),
      looseRow(660, '二、结转', ['4', '', '5']),
      put(60, 637, '三、逾期没有补'), put(60, 621, '正的申请'), looseRow(629, '', ['1', '2', '3']),
      put(60, 560, '表后的一句话。'),
    ].join('\n');
    const blocks = await blocksOf(pdf([page]));
    expect(gridOf(blocks).ragged).toBe(true);
    expect(texts(blocks)).toEqual([
      '下表为全年情况。',
      [['春季', '夏季', '秋季'], ['一、新收', '12', '0', '3'], ['二、结转', '4', '', '5'], ['三、逾期没有补\n正的申请', '1', '2', '3']],
      '表后的一句话。',
    ]);
  });
});

describe('tables without rulings, read with care', () => {
  it('joins figures that touch, and none that stand a hair apart', async () => {
    const line = async (gap: number): Promise<unknown> => texts(await blocksOf(pdf([put(220, 690, '18') + put(232 + gap * 12, 690, '4960')])));
    expect([await line(0.05), await line(0.15)]).toEqual([['184960'], ['18 4960']]);
  });

  it('gives headings of unequal height in the order of their columns', async () => {
    const page = [
      put(220, 731, '甲'), put(400, 731, '总'), put(280, 722, '乙'), put(340, 722, '丙'),
      looseRow(690, '一、新收', ['12', '0', '3', '15']), looseRow(660, '二、结转', ['4', '1', '5', '10']),
    ].join('\n');
    expect(texts(await blocksOf(pdf([page])))).toEqual([[['甲', '乙', '丙', '总'], ['一、新收', '12', '0', '3', '15'], ['二、结转', '4', '1', '5', '10']]]);
  });

  it('keeps a figure that its column broke in one cell, broken', async () => {
    const page = [looseRow(690, '一、新收', ['123', '0', '3']), put(220, 676, '45'), looseRow(640, '二、结转', ['4', '1', '5'])].join('\n');
    expect(texts(await blocksOf(pdf([page])))).toEqual([[['一、新收', '123\n45', '0', '3'], ['二、结转', '4', '1', '5']]]);
  });

  it('takes lines nearer than rows can be for one row, whose cells are centred each for itself', async () => {
    const page = [
      looseRow(690, '一、新收', ['', '0', '3']), put(220, 698, '123'), put(220, 682, '45'), put(400, 698, '6'), put(400, 682, '7'),
      looseRow(640, '二、结转', ['4', '1', '5', '8']),
    ].join('\n');
    expect(texts(await blocksOf(pdf([page])))).toEqual([[['一、新收', '123\n45', '0', '3', '6\n7'], ['二、结转', '4', '1', '5', '8']]]);
  });

  it('leaves a label on the line of its figures, though a figure of another row stands below it', async () => {
    const page = [looseRow(690, '一、本年新收申请数量', ['12', '0', '3']), put(100, 660, '合计'), looseRow(660, '', ['4', '1', '5']), put(150, 630, '7'), looseRow(630, '', ['4', '1', '5'])].join('\n');
    expect(texts(await blocksOf(pdf([page])))).toEqual([[['一、本年新收申请数量', '12', '0', '3'], ['合计', '4', '1', '5'], ['7', '4', '1', '5']]]);
  });

  it('takes the number of a list for no figure, though its label stands apart from it', async () => {
    const page = [put(60, 690, '1.'), put(100, 690, '新收'), looseRow(690, '', ['12', '0', '3']), put(60, 660, '2.'), put(100, 660, '结转'), looseRow(660, '', ['4', '1', '5'])].join('\n');
    expect(texts(await blocksOf(pdf([page])))).toEqual([[['1.', '新收', '12', '0', '3'], ['2.', '结转', '4', '1', '5']]]);
  });

  it('marks a figure at the very edge of the page, for its end may be lost', async () => {
    const page = [rules([300, 500, 620], [700, 680]), put(320, 686, '件数'), put(588, 686, '1')].join('\n');
    expect(texts(await blocksOf(pdf([page])))).toEqual([[['件数', '1…']]]);
  });
});

describe('figures that the edge of the printed area cuts', () => {
  const cell = async (x: number, clip: string, right: number) => {
    const blocks = await blocksOf(pdf([[`q 0 0 ${clip} 842 re W n`, rules([60, 200, right], [700, 680]), put(70, 686, '件数'), put(x, 686, '53'), 'Q'].join('\n')]));
    return gridOf(blocks).rows[0]!.at(-1)!.text;
  };
  it('are marked, for glyphs beyond it may be left out', async () => expect(await cell(319, '330', 400)).toBe('53…'));
  it('are marked when they come close to it and it cuts their table', async () => expect(await cell(317, '330', 400)).toBe('53…'));
  it('are whole when they come close to it and nothing is cut', async () => expect(await cell(317, '330', 330)).toBe('53'));
});

describe('lines that a row too low for its text does not show', () => {
  /** A label of two lines in a row of 20 points, clipped to it: where the lines stand decides which of them shows. */
  const label = async (upper: number, lower: number): Promise<string> => {
    const clipped = ['q 60 680 140 20 re W n', put(65, upper, '二、上年结转'), put(65, lower, '数量'), 'Q'].join('\n');
    const page = [rules([60, 200, 320], [720, 700, 680]), put(65, 706, '一、'), put(225, 706, '146'), clipped, put(225, 686, '7')].join('\n');
    return texts(await blocksOf(pdf([page]))).flat().map((row) => (row as string[])[0]).join(' | ');
  };
  it('are left out, and are no label of the row above', async () => expect(await label(700, 686)).toBe('一、 | 数量'));
  it('are left out below the row too', async () => expect(await label(690, 672)).toBe('一、 | 二、上年结转'));
  it('are read where half of them shows', async () => expect(await label(692, 681)).toBe('一、 | 二、上年结转\n数量'));
});

describe('text', () => {
  it('joins lines to paragraphs by indents and short lines, over a page break too', async () => {
    const line = '一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八';
    const first = [put(200, 780, '某某档案馆年度报告', 20), put(84, 700, line.slice(2)), put(60, 680, line), put(60, 660, '到此为止。'), put(84, 640, line.slice(2)), put(60, 620, line)];
    const second = [put(60, 780, '接着上页。'), put(84, 760, '新的一段')];
    expect(texts(await blocksOf(pdf([first.join('\n'), second.join('\n')])))).toEqual([
      '某某档案馆年度报告',
      `${line.slice(2)}${line}到此为止。`,
      `${line.slice(2)}${line}接着上页。`,
      '新的一段',
    ]);
  });

  it('begins one with the mark of a section, though the line above is full and nothing is indented', async () => {
    const line = '一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七。';
    const page = [put(60, 700, line), put(60, 680, '六、其他事项'), put(60, 660, line), put(60, 640, line.slice(0, -1)), put(60, 620, '十、这不是标题')];
    expect(texts(await blocksOf(pdf([page.join('\n')])))).toEqual([line, '六、其他事项', `${line}${line.slice(0, -1)}十、这不是标题`]);
  });

  it('leaves out page numbers and headers that return, and keeps a number that is text', async () => {
    expect(texts(await blocksOf(pdf([numberedPage(1), numberedPage(2)])))).toEqual(['正文1', '7', '正文2', '7']);
  });

  it('gives ordinary characters for the look-alikes that browsers print', async () => {
    expect(texts(await blocksOf(pdf([put(60, 700, '\u2f00、\u2ed3期\u2f2f作')])))).toEqual(['一、长期工作']);
  });

  it('is the same at every reading', async () => {
    const bytes = pdf([[rules([60, 200, 320], [500, 480]), put(70, 486, '件数'), put(225, 486, '12')].join('\n')]);
    expect(await blocksOf(bytes)).toEqual(await blocksOf(bytes));
  });
});

describe('the thread in which a PDF is taken apart', () => {
  const page = (text: string): Uint8Array => pdf([put(60, 700, text)]);
  const numbers = [1, 2, 3, 4, 5];

  it('is not shared by files read at once', async () => {
    const read = await Promise.all(numbers.map((n) => blocksOf(page(`正文${n}`))));
    expect(read.map(texts)).toEqual(numbers.map((n) => [`正文${n}`]));
  });

  it('is good for the next file, whatever became of the last', async () => {
    await expect(blocksOf(page('正文').slice(0, 300))).rejects.toThrow(InputError);
    expect(texts(await blocksOf(page('正文')))).toEqual(['正文']);
  });

  it('is not blamed for the time that its reader took', async () => {
    const reading = blocksOf(page('正文'));
    const begun = performance.now();
    while (performance.now() - begun < 1.2 * limits.pdfSilence);
    expect(texts(await reading)).toEqual(['正文']);
  });
});

describe('files that cannot be used', () => {
  const good = pdf([put(60, 700, '正文')]);
  const encrypted = pdf([put(60, 700, '正文')], {
    trailer: `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`,
  });
  it.each([
    ['a page without text', pdf(['0 0 100 100 re f']), /no text/],
    ['a password', encrypted, /encrypted/],
    ['half a file', good.slice(0, 300), /damaged/],
    ['a mark and nothing else', new TextEncoder().encode('%PDF-1.7\nnothing'), /damaged/],
    ['more pages than the limit', pdf(Array.from({ length: 501 }, () => '')), /501 pages/],
  ])('says so of %s', async (_, bytes, sentence) => {
    const reading = pdfReader.read({ name: 'a.pdf', bytes }) as Promise<unknown>;
    const error = await reading.then(() => null, (thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).saying.en).toMatch(sentence);
  });
});
