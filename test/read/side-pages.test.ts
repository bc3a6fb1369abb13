import { describe, expect, it } from '@jest/globals';
import type { Grid } from '../../src/document/index.js';
import { pdfReader } from '../../src/read/pdf.js';
import { pdf, put, rules } from './pdf-parts.js';

const heights = [700, 680, 655, 640, 610, 590];
const labels = ['项目', '甲', '乙', '丙', '丁'];
const columns = [['数', '1', '2', '3', '4'], ['合计', '5', '6', '7', '8']];

/** A column of texts in the rows between some heights, inside rulings that end with it. */
const column = (left: number, texts: readonly string[], ys = heights): string => texts.map((text, at) => put(left + 10, ys[at + 1]! + 4, text)).join('\n');
const labelled = (ys = heights): string => [rules([60, 200, 260], ys), column(60, labels, ys), column(200, columns[0]!, ys)].join('\n');
const side = (texts = columns[1]!, ys = heights): string => [rules([40, 100], ys), column(40, texts, ys)].join('\n');

async function gridsOf(...pages: readonly string[]): Promise<Grid[]> {
  const [document] = await pdfReader.read({ name: 'a.pdf', bytes: pdf(pages) });
  return document!.blocks.filter((block) => block.kind === 'grid');
}

const texts = (grids: readonly Grid[]): string[][][] => grids.map(({ rows }) => rows.map((row) => row.map(({ text }) => text)));
const whole = labels.map((label, at) => [label, columns[0]![at]!, columns[1]![at]!]);

describe('a wide sheet printed over pages side by side', () => {
  it('is one table where figures and rulings stand at the same heights, each cell with its own page for its place', async () => {
    const [grid] = await gridsOf(labelled(), side());
    expect(texts([grid!])).toEqual([whole]);
    expect(grid!.rows[1]![2]!.at).toEqual({ in: 'page', page: 2, x: 50, y: 659 });
    expect(grid!.rows[1]![1]!.at).toMatchObject({ page: 1, x: 210 });
  });

  it('is one table for each page that has labels, in either order of the pages', async () => {
    const lower = [500, 470, 455, 440, 420, 400];
    const pages = [labelled(), labelled(lower), side(), side(columns[1]!, lower)];
    expect(texts(await gridsOf(...pages))).toEqual([[...whole, ...whole]]);
    expect(texts(await gridsOf(pages[0]!, pages[2]!, pages[1]!, pages[3]!))).toEqual([[...whole, ...whole]]);
  });

  it('has the text of a merged cell once, although both pages print its cell', async () => {
    const cut = [rules([60, 200, 260], heights), column(60, labels), column(200, ['数', '1', '2', '3', '']), put(255, 594, '12')].join('\n');
    const rest = [rules([40, 100], heights), column(40, ['合计', '5', '6', '7', '']), put(35, 594, '12')].join('\n');
    const [grid] = await gridsOf(cut, rest);
    expect(grid!.rows.at(-1)!.map(({ text }) => text).join('')).toBe('丁12');
  });

  it('stays apart where a row of figures is missing, stands elsewhere, or has a label', async () => {
    for (const page of [side(['合计', '5', '6', '', '8']), side(columns[1]!, [700, 680, 662, 640, 610, 590]), side(['合计', '5', '甲6', '7', '8'])]) {
      expect(texts(await gridsOf(labelled(), page))[0]![1]).toEqual(['甲', '1']);
    }
  });

  it('goes by the figures where labels of their line stand a little higher', async () => {
    const labelled = [rules([60, 200, 260], heights), ...labels.map((label, at) => put(70, heights[at + 1]! + 7.6, label)), column(200, columns[0]!)].join('\n');
    expect(texts(await gridsOf(labelled, side()))).toEqual([whole]);
  });

  it('goes on the page that has no other lines of figures, where another has some at the same heights', async () => {
    const lower = [...heights, 570, 550];
    const longer = [rules([60, 200, 260], lower), column(60, [...labels, '戊', '己'], lower), column(200, [...columns[0]!, '9', '9'], lower)].join('\n');
    const grids = texts(await gridsOf(longer, labelled(), side()));
    expect(grids.at(-1)).toEqual(expect.arrayContaining(whole));
    expect(grids.flat().find(([label]) => label === '戊')).toEqual(['戊', '9']);
    expect(grids.flat().filter(([label]) => label === '甲').map((row) => row[2])).toEqual([undefined, '5']);
  });

  it('stays apart where text stands outside the rulings, or two pages may be meant', async () => {
    expect(await gridsOf(labelled(), [put(40, 720, '二、下表'), side()].join('\n'))).toHaveLength(2);
    expect(texts(await gridsOf(labelled(), labelled(), side()))).not.toContainEqual(whole);
  });

  it('closes over no page that continues none', async () => {
    const other = side(['数', '9', '9', '9', '9'], [400, 370, 355, 340, 320, 300]);
    expect(texts(await gridsOf(labelled(), other, side()))).not.toContainEqual(whole);
  });
});
