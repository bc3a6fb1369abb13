import { describe, expect, it } from '@jest/globals';
import { limits } from '../../src/document/index.js';
import { InputError } from '../../src/finding/index.js';
import { rtfReader } from '../../src/read/rtf.js';

const head = '{\\rtf1\\ansi\\ansicpg936\\uc1{\\fonttbl{\\f0\\fnil\\fcharset134 SimSun;}}';
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
const read = async (body: string, start = head): Promise<unknown[]> => {
  const [document] = await rtfReader.read({ name: 'a.rtf', bytes: bytesOf(`${start}${body}}`) });
  return document!.blocks.map((block) => (block.kind === 'paragraph' ? block.text : block.rows.map((row) => row.map(({ text, column, columnSpan, rowSpan }) => [text, column, columnSpan, rowSpan].join(' ')))));
};
/** A row with cells up to these edges, each behind what is declared of it. */
const row = (cells: readonly string[], edges: readonly (string | number)[]): string => `\\trowd${edges.map((edge) => `${String(edge).replace(/(\d+)$/, '\\cellx$1')}`).join('')}\\pard\\intbl ${cells.map((cell) => `{${cell}}\\cell`).join(' ')}\\row`;

describe('rich text', () => {
  it('is told by its mark', () => {
    expect(rtfReader.accepts({ name: 'x.doc', bytes: bytesOf('{\\rtf1') })).toBe(true);
    expect(rtfReader.accepts({ name: 'x.rtf', bytes: bytesOf('rtf') })).toBe(false);
  });
  it('gives characters of GBK and of Unicode, whose stand-ins are left out', async () => {
    expect(await read("\\'cb\\'c4\\'a1\\'a2\\u25919\\'3f\\u-10179?1\\par \\{a\\}\\~b\\par")).toEqual(['四、政\ud83d1', '{a} b']);
    expect(await read("caf\\'e9\\par", '{\\rtf1\\ansi\\ansicpg1252')).toEqual(['café']);
    expect(await read("\\uc2\\u25919\\'d5\\'fe1\\par")).toEqual(['政1']);
    expect(await read('\\uc2\\u25919?\\par 12\\par{\\u25919?}34\\par')).toEqual(['政', '12', '政34']);
  });
  it('leaves out headers, fonts, deleted and hidden text, and keeps numbers of lists and text boxes', async () => {
    expect(await read("{\\header 9\\par}{\\*\\x 8}a{\\deleted 7}{\\v 6}{\\field{\\*\\fldinst PAGE}{\\fldrslt 5}}\\par{\\listtext\\pard\\plain 1.\\tab}b\\par{\\shp{\\*\\shpinst{\\shptxt c\\par}}}")).toEqual(['a5', '1.b', 'c']);
  });
  it('lays cells under the edges of all rows, merged ones as one', async () => {
    const rows = row(['a', '12'], [2000, 4000]) + row(['b', '1', '2'], ['\\clvmgf1000', 2010, 4000]) + row(['', '3', '4'], ['\\clvmrg1000', 2000, 4000]) + row(['c', '', '5'], ['\\clmgf1000', '\\clmrg2000', 4000]);
    expect(await read(`${rows}\\pard d\\par`)).toEqual([[['a 0 2 1', '12 2 1 1'], ['b 0 1 2', '1 1 1 1', '2 2 1 1'], ['3 1 1 1', '4 2 1 1'], ['c 0 2 1', '5 2 1 1']], 'd']);
  });
  it('gives cells in order where a row has others than it declares', async () => {
    expect(await read(row(['a', '1', ''], [1000, 2000]) + row(['b', '2', '3'], [1000, 2000]) + row(['c', '', '3'], [1000, 2000]))).toEqual([[['a 0 1 1', '1 1 1 1', ' 2 1 1'], ['b 0 1 1', '2 1 1 1', '3 2 1 1'], ['c 0 1 1', ' 1 1 1', '3 2 1 1']]]);
  });
  it('keeps figures of a table in a cell apart', async () => {
    expect(await read('\\trowd\\cellx1000\\cellx2000\\pard\\intbl a\\cell 1\\nestcell 2\\nestcell\\nestrow\\cell\\row')).toEqual([[['a 0 1 1', '1\n2 1 1 1']]]);
  });
  it('is refused when cut short, or beyond the limits', async () => {
    const refused = async (text: string): Promise<unknown> => { try { return await rtfReader.read({ name: 'a.rtf', bytes: bytesOf(text) }); } catch (error) { return error; } };
    for (const text of [`${head}1\\par`, `{\\rtf1${'{'.repeat(limits.nesting + 1)}`, `{\\rtf1\\trowd${'\\cell'.repeat(limits.cells + 1)}`]) expect(await refused(text)).toBeInstanceOf(InputError);
  });
});
