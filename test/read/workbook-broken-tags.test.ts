import { describe, expect, it } from '@jest/globals';
import { drawn, number, read, words, xlsx } from './workbook-parts.js';

describe('XML as no spreadsheet writes it, but as it may be written', () => {
  const after = '<mergeCells\n count="1"><mergeCell\r\n\t ref="A1:B1"/></mergeCells>';
  const row = `<row\n  r="1">${words('A1', '申请  数')}${number('C1', 12)}</row>`.replaceAll('<c r', '<c\n   r');

  it('reads cells and merges whose tags run over several lines', async () => {
    expect(drawn((await read(xlsx({ sheets: [{ data: row, after }] })))[0])).toEqual(['A1[2×1]=申请  数 C1=12']);
  });

  it('leaves blanks in names and texts as they are', async () => {
    const [document] = await read(xlsx({ sheets: [{ name: '甲  乙', data: row, after }] }));
    expect(document?.part).toBe('甲  乙');
  });
});
