import { describe, expect, it } from '@jest/globals';
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Document } from '../../src/document/index.js';
import { InputError } from '../../src/finding/index.js';
import { readDocuments } from '../../src/read/index.js';
import { bar, letters, line, lines, ofd, ofdParts, text, type OfdOptions } from './ofd-parts.js';

const read = async (bytes: Uint8Array): Promise<Document> => (await readDocuments({ name: 'a', bytes }))[0]!;
const cells = ({ blocks }: Document): string[][] => blocks.flatMap((block) => (block.kind === 'grid' ? block.rows.map((row) => row.map((cell) => cell.text)) : []));
const paragraphs = ({ blocks }: Document): string[] => blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));

const xs = [20, 80, 120, 160];
const ys = [40, 50, 60];
const grid = (put: typeof text | typeof letters = text): string => [
  put(22, 47, '项目'), put(90, 47, '甲'), put(130, 47, '合计'), put(22, 57, '规章'), put(90, 57, '1204'), put(130, 57, '35'),
].join('');
const table = [['项目', '甲', '合计'], ['规章', '1204', '35']];

describe('a table in an OFD', () => {
  it.each<[string, string, OfdOptions]>([
    ['stroked lines, an object a cell', lines(xs, ys) + grid(), {}],
    ['an object a character', lines(xs, ys) + grid(letters), {}],
    ['lines as filled thin rectangles', lines(xs, ys, bar) + grid(), {}],
    ['no prefix before names', lines(xs, ys) + grid(), { prefix: '' }],
    ['another prefix, the namespace of a draft', lines(xs, ys) + grid(), { prefix: 'x:', namespace: 'http://www.ofdspec.org' }],
    ['locations counted from the root', lines(xs, ys) + grid(), { absolute: true }],
    ['its lines in a template', grid(), { template: lines(xs, ys) }],
    ['blocks within blocks', `<ofd:PageBlock ID="3"><ofd:PageBlock ID="4">${lines(xs, ys)}</ofd:PageBlock>${grid()}</ofd:PageBlock>`, {}],
    ['a drawing taken in', `<ofd:CompositeObject ID="3" ResourceID="7" Boundary="0 0 210 297"/>${grid()}`, { units: { 7: lines(xs, ys) } }],
    ['one path for all lines', `<ofd:PathObject ID="3" Boundary="0 0 210 297"><ofd:AbbreviatedData>${[...xs.map((x) => `M${x} 40L${x} 60`), ...ys.map((y) => `S 20 ${y} L 160 ${y}`)].join(' ')}</ofd:AbbreviatedData></ofd:PathObject>${grid()}`, {}],
  ])('is read with %s', async (_, objects, options) => expect(cells(await read(ofd([objects], options)))).toEqual(table));

  it('goes on over the page, and its places are those of the pages', async () => {
    const second = [lines(xs, [20, 30]), text(22, 27, '行政规范性文件'), text(90, 27, '7'), text(130, 27, '8')].join('');
    const document = await read(ofd([lines(xs, [260, 270, 280]) + [text(22, 267, '项目'), text(90, 267, '甲'), text(130, 267, '合计'), text(22, 277, '规章'), text(90, 277, '1'), text(130, 277, '2')].join(''), second]));
    expect(cells(document)).toEqual([['项目', '甲', '合计'], ['规章', '1', '2'], ['行政规范性文件', '7', '8']]);
    const places = document.blocks.flatMap((block) => (block.kind === 'grid' ? block.rows.map((row) => row[0]!.at) : []));
    expect(places.map((place) => place.in === 'page' && [place.page, Math.round(place.y)])).toEqual([[1, 85], [1, 57], [2, 765]]);
  });

  it('shows no line and no text that is not visible', async () => {
    const hidden = `<ofd:TextObject ID="1" Boundary="90 53 10 5" Size="4" Visible="false"><ofd:TextCode X="8" Y="4">9</ofd:TextCode></ofd:TextObject>`;
    expect(cells(await read(ofd([lines(xs, ys) + grid() + hidden])))).toEqual(table);
  });
});

describe('the text of an OFD', () => {
  const one = async (object: string, more = ''): Promise<string[]> => paragraphs(await read(ofd([object + more])));
  const object = (attributes: string, code: string): string => `<ofd:TextObject ID="1" Boundary="20 20 100 10" Size="4" ${attributes}>${code}</ofd:TextObject>`;

  it.each([
    ['steps one by one', '<ofd:TextCode X="0" Y="4" DeltaX="2 2 2">2023</ofd:TextCode>', '2023'],
    ['steps repeated', '<ofd:TextCode X="0" Y="4" DeltaX="g 3 2">2023</ofd:TextCode>', '2023'],
    ['steps repeated among others', '<ofd:TextCode X="0" Y="4" DeltaX="4 g 3 2 2">年2023件</ofd:TextCode>', '年2023件'],
    ['too few steps: the last goes on', '<ofd:TextCode X="0" Y="4" DeltaX="2">2023</ofd:TextCode>', '2023'],
    ['no steps', '<ofd:TextCode X="0" Y="4">2023年</ofd:TextCode>', '2023年'],
    ['digits set from right to left', '<ofd:TextCode X="6" Y="4" DeltaX="-2 -2 -2">3202</ofd:TextCode>', '2023'],
    ['a second text where the first began', '<ofd:TextCode X="0" Y="4">年</ofd:TextCode><ofd:TextCode X="4">度</ofd:TextCode>', '年度'],
    ['blanks written with a backslash', String.raw`<ofd:TextCode X="0" Y="4">a\0020b</ofd:TextCode>`, 'a b'],
    ['entities', '<ofd:TextCode X="0" Y="4">&lt;&#x5E74;&gt;</ofd:TextCode>', '<年>'],
    ['line ends of the XML', '<ofd:TextCode X="0" Y="4">\n  年度\n</ofd:TextCode>', '年度'],
    ['characters for shapes that take several', '<ofd:CGTransform CodePosition="0" CodeCount="2" GlyphCount="2"><ofd:Glyphs>7 8</ofd:Glyphs></ofd:CGTransform><ofd:TextCode X="0" Y="4" DeltaX="4">年度</ofd:TextCode>', '年度'],
  ])('stands where its steps tell: %s', async (_, code, expected) => expect(await one(object('', code))).toEqual([expected]));

  it('parts figures that stand a column apart', async () => {
    expect(cells(await read(ofd([object('', '<ofd:TextCode X="0" Y="4" DeltaX="2 12">123</ofd:TextCode>')])))).toEqual([['12', '3']]);
  });

  it('is as large as its map makes it', async () => {
    const scaled = '<ofd:TextObject ID="1" Boundary="20 20 100 10" CTM="0.3528 0 0 0.3528 0 0" Size="12"><ofd:TextCode X="0" Y="12" DeltaX="6 6 6">2023</ofd:TextCode></ofd:TextObject>';
    const [block] = (await read(ofd([scaled]))).blocks;
    expect(block).toMatchObject({ text: '2023', at: { in: 'page', page: 1 } });
  });

  it('stands once that is printed twice, a hair apart, to be bold', async () => expect(await one(text(20, 20, '11件'), text(20.1, 20, '11件'))).toEqual(['11件']));

  it('says where a figure may be cut', async () => {
    const clip = '<ofd:Clips><ofd:Clip><ofd:Area><ofd:Path Boundary="0 0 3 6"><ofd:AbbreviatedData>M 0 0 L 3 0 L 3 6 L 0 6 C</ofd:AbbreviatedData></ofd:Path></ofd:Area></ofd:Clip></ofd:Clips>';
    expect(await one(text(20, 20, '1204', { before: clip }))).toEqual(['1204…']);
  });

  it('has no figure where a character is known by its shape alone', async () => {
    const document = await read(ofd([lines(xs, ys) + grid().replace('1204', '12¤4')]));
    expect(cells(document)[1]![1]).toBe('12\ufffd4');
  });

  it('is turned upright where most of it runs up the page', async () => {
    const up = (x: number, chars: string): string => `<ofd:TextObject ID="1" Boundary="0 0 210 297" CTM="0 -1 1 0 ${x} 200" Size="4"><ofd:TextCode X="0" Y="0" DeltaX="g 20 4">${chars}</ofd:TextCode></ofd:TextObject>`;
    expect(paragraphs(await read(ofd([up(40, '政府信息公开') + up(60, '工作年度报告')]))).join('')).toBe('政府信息公开工作年度报告');
  });
});

describe('an OFD that cannot be read', () => {
  const good = (): Record<string, string> => ofdParts([text(20, 20, '年度报告'), text(20, 20, '第二页')]);
  const zip = (parts: Record<string, string>): Uint8Array => zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
  const without = (name: string): Record<string, string> => Object.fromEntries(Object.entries(good()).filter(([one]) => one !== name));

  it.each<[string, () => Uint8Array, RegExp]>([
    ['encrypted', () => zip({ ...good(), 'Encryptions.xml': '<Encryptions/>' }), /encrypted/],
    ['pictures alone', () => ofd(['<ofd:ImageObject ID="3" Boundary="0 0 210 297" ResourceID="4"/>']), /no text: it is a scan/],
    ['shapes of characters alone', () => ofd([text(20, 20, '¤¤¤¤¤¤¤')]), /shapes of its characters/],
    ['no pages', () => ofd([]), /no pages/],
    ['no document', () => zip({ 'OFD.xml': '<OFD/>' }), /no pages/],
    ['a page that is not there', () => zip(without('Doc_0/Pages/Page_1/Content.xml')), /Pages\/Page_1\/Content\.xml/],
    ['a page that is not whole', () => zip({ ...good(), 'Doc_0/Pages/Page_1/Content.xml': '<Page><Content>' }), /not whole/],
    ['no main part', () => zip(without('Doc_0/Document.xml')), /damaged/],
    ['cut short', () => ofd([text(20, 20, '年度报告')]).subarray(0, 700), /damaged/],
    ['501 pages', () => ofd(Array<string>(501).fill('')), /501 pages, more than the limit/],
  ])('is refused with a hint: %s', async (_, bytes, says) => {
    const failure: unknown = await read(bytes()).catch((thrown: unknown) => thrown);
    expect(failure).toBeInstanceOf(InputError);
    expect((failure as InputError).message).toMatch(says);
    expect((failure as InputError).hint.zh).not.toBe('');
  });

  it('is read all the same where annotations and signatures stand beside its pages', async () => {
    const parts = unzipSync(ofd([text(20, 20, '年度报告') + line(10, 30, 100, 30)]));
    const more = zipSync({ ...parts, 'Doc_0/Annots/Annotations.xml': strToU8('<x>9</x>'), 'Doc_0/Signs/Signatures.xml': strToU8('<y') });
    expect(paragraphs(await read(more))).toEqual(['年度报告']);
  });
});
