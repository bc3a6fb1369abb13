import { describe, expect, it } from '@jest/globals';
import type { Block } from '../../src/document/index.js';
import { htmlReader } from '../../src/read/html.js';
import { markdownReader } from '../../src/read/markdown.js';
import type { Source } from '../../src/read/reader.js';

const named = (text: string): Source => ({ name: 'a.md', bytes: new TextEncoder().encode(text) });
const blocksOf = async (text: string): Promise<readonly Block[]> => (await markdownReader.read(named(text)))[0]!.blocks;
const sketch = async (text: string): Promise<unknown[]> =>
  (await blocksOf(text)).map((block) => (block.kind === 'paragraph' ? block.text : block.rows.map((row) => row.map(({ text: cell }) => cell))));
const placesOf = async (text: string): Promise<unknown[]> => (await blocksOf(text)).map((block) => (block.kind === 'paragraph' ? block.at : block.rows[0]![0]!.at));

describe('Markdown with tables of HTML', () => {
  const table = (cell: string): string => `<table><tr><td rowspan="2">${cell}</td><td>1</td></tr>\n<tr><td>2</td></tr></table>`;

  it('is told from a page by its Markdown, and from text by a table', () => {
    expect(markdownReader.accepts(named(`# 题\n\n${table('甲')}`))).toBe(true);
    expect(htmlReader.accepts(named(`# 题\n\n${table('甲')}`))).toBe(false);
    expect(markdownReader.accepts(named('# 题\n\n| 甲 | 1 |'))).toBe(false);
  });

  it('is no page where each of its tables is wrapped as one', async () => {
    const text = `# 题\n\n<div style="text-align: center;"><html><body>${table('甲')}</body></html></div>\n\n文`;
    expect([markdownReader.accepts(named(text)), htmlReader.accepts(named(text))]).toEqual([true, false]);
    expect(await sketch(text)).toEqual(['题', [['甲', '1'], ['2']], '文']);
    expect(htmlReader.accepts(named(`站名\n<html><head></head><body>${table('甲')}`))).toBe(true);
    expect(htmlReader.accepts(named(`<html><body>${table('甲')}</body></html>\n# 题`))).toBe(true);
  });

  it('gives text and tables in turn, those of bars too', async () => {
    const text = `# 题\n\n${table('甲')}\n\n文\n\n| 乙 | 3 |\n|---|---|\n| 丙 | 4 |\n\n${table('丁')}末`;
    expect(await sketch(text)).toEqual(['题', [['甲', '1'], ['2']], '文', [['乙', '3'], ['丙', '4']], [['丁', '1'], ['2']], '末']);
    expect(await placesOf(text)).toEqual([
      { in: 'text', line: 1, column: 3 }, { in: 'table', table: 1, row: 1, column: 1 }, { in: 'text', line: 6, column: 1 },
      { in: 'text', line: 8, column: 3 }, { in: 'table', table: 2, row: 1, column: 1 }, { in: 'text', line: 13, column: 1 },
    ]);
  });

  it('takes a table in a cell with it, and one left open to the end', async () => {
    expect(await sketch(`题\n<table><tr><td>甲<table><tr><td>乙</td></tr></table></td></tr></table>\n文`)).toContainEqual('文');
    expect(await sketch('题\n<table><tr><td>甲<td>1')).toEqual(['题', [['甲', '1']]]);
  });

  it('is text where its bytes are', async () => {
    await expect(async () => markdownReader.read({ name: 'a.md', bytes: new Uint8Array([0x3c, 0xff, 0xfe, 0x81]) })).rejects.toThrow();
  });
});
