import { describe, expect, it } from '@jest/globals';
import { htmlReader } from '../../src/read/html.js';

async function read(body: string): Promise<unknown[]> {
  const [document] = await htmlReader.read({ name: 'a.html', bytes: new TextEncoder().encode(`<html><meta charset=utf-8><body>${body}</body></html>`) });
  return document!.blocks.map((block) => (block.kind === 'paragraph' ? block.text : block.rows.map((row) => row.map(({ text }) => text))));
}

const row = (open: string, ...cells: readonly string[]): string => `${open}${cells.map((cell) => `<div>${cell}</div>`).join('')}</div>`;
const threeRows = (open: string): string => row(open, '甲', '1', '', '3') + row(open, '乙', '', '5', '6') + row(open, '丙', '<p>7</p>', '8<br>9', '&nbsp;');
const grid = [['甲', '1', '', '3'], ['乙', '', '5', '6'], ['丙', '7', '8 9', '']];

describe('rows drawn with other elements than those of tables', () => {
  it.each(['<div role="row">', '<div style="width:9px; display: table-row">', '<div style="display:flex">', '<div class="line tr">'])('%s: blank cells keep their place', async (open) => {
    expect(await read(`<div>${threeRows(open)}</div>`)).toEqual([grid]);
  });
  it('of a label and a figure are one line', async () => expect(await read(row('<div class="row">', '甲', '12'))).toEqual(['甲\t12']));
  it('are none of a heading with what stands beside it', async () => expect(await read(row('<div class="row">', '三、情况', '单位：件'))).toEqual(['三、情况', '单位：件']));
  it('are none where nothing says so, where text stands between, or where a cell holds blocks or a picture', async () => {
    expect(await read(row('<div class="arrow">', '甲', '1', '3'))).toEqual(['甲', '1', '3']);
    expect(await read(`<div role="row">序<div>甲</div><div>1</div></div>`)).toEqual(['序', '甲', '1']);
    expect(await read(row('<div role="row">', '<p>甲</p><p>乙</p>', '1'))).toEqual(['甲', '乙', '1']);
    expect(await read(row('<div role="row">', '甲<img src="a.png" width="300" height="300">', '1'))).toEqual(['甲', '1']);
  });
});
