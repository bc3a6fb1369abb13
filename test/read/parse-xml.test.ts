import { describe, expect, it } from '@jest/globals';
import { InputError } from '../../src/finding/index.js';
import type { MarkupElement, MarkupNode } from '../../src/read/markup/element.js';
import { parseXml } from '../../src/read/markup/parse-xml.js';

const names = { prefixes: new Map([['urn:ours', 'w']]), unread: new Set(['w:looks']) };
type Sketch = string | readonly [name: string, attributes: Readonly<Record<string, string>>, ...children: readonly unknown[]];
const sketch = (node: MarkupNode): Sketch => (typeof node === 'string' ? node : [node.name, own(node), ...node.children.map(sketch)]);
const own = ({ attributes }: MarkupElement): Record<string, string> => Object.fromEntries(Object.entries(attributes).filter(([name]) => !name.startsWith('xmlns')));
const read = (source: string | Uint8Array): Sketch => sketch(parseXml(source, names, 'part.xml'));
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const root = (inside: string): string => `<?xml version="1.0"?><a:r xmlns:a="urn:ours">${inside}</a:r>`;

describe('the elements of a part', () => {
  it.each([
    ['nested, with texts between', '一<a:p>二<a:q/>三</a:p>四', ['w:r', {}, '一', ['w:p', {}, '二', ['w:q', {}], '三'], '四']],
    ['left out with all they hold', '<a:looks><a:p>x</a:p></a:looks><a:p>y</a:p><a:looks/>', ['w:r', {}, ['w:p', {}, 'y']]],
    ['of other namespaces, marked', '<b:p xmlns:b="urn:other" a:v="1"/>', ['w:r', {}, ['?:p', { v: '1' }]]],
    ['under another prefix further in', '<b:p xmlns:b="urn:ours"><b:q/></b:p><b:q xmlns:b="urn:other"/>', ['w:r', {}, ['w:p', {}, ['w:q', {}]], ['?:q', {}]]],
    ['with quotes of both kinds, and signs within them', `<a:p v="a>b/'" u='"<'/>`, ['w:r', {}, ['w:p', { v: `a>b/'`, u: '"<' }]]],
    ['beside comments, instructions and raw text', '<!-- <a:p> --><?x <a:p>?><![CDATA[<a:p>&amp;]]>', ['w:r', {}, '<a:p>&amp;']],
    ['whose names differ though any sum over them is the same', '<a:Aa v="1"/><a:BB v="2"/><a:Aa>3</a:Aa>', ['w:r', {}, ['w:Aa', { v: '1' }], ['w:BB', { v: '2' }], ['w:Aa', {}, '3']]],
    ['named in Chinese', '<a:表 名="甲&#20057;">丙</a:表 >', ['w:r', {}, ['w:表', { 名: '甲乙' }, '丙']]],
  ])('%s', (_, inside, expected) => {
    expect(read(root(inside))).toEqual(expected);
    expect(read(bytesOf(root(inside)))).toEqual(expected);
  });

  it('are read from UTF-16 and GB18030 too, and behind a mark of byte order', () => {
    const expected = ['w:r', {}, ['w:p', { v: '甲' }, '乙']];
    const text = root('<a:p v="甲">乙</a:p>');
    expect(read(Uint8Array.from([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(text, (char) => char.charCodeAt(0)).buffer)]))).toEqual(expected);
    expect(read(Uint8Array.from([0xef, 0xbb, 0xbf, ...bytesOf(text)]))).toEqual(expected);
    const [before, between, after] = [root('<a:p v="甲">乙</a:p>').split('甲')[0]!, '">', '</a:p></a:r>'];
    expect(read(Uint8Array.from([...bytesOf(before), 0xbc, 0xd7, ...bytesOf(between), 0xd2, 0xd2, ...bytesOf(after)]))).toEqual(expected);
  });

  it.each(['<a:p>', '</a:p>', '<a:p></a:q>', '<a:p', '<a:p v="x>', '<!-- ', '<a:p></a:pp>', '<a:pp></a:p>'])('are refused where %s is left open or closes nothing', (inside) => {
    expect(() => read(root(inside))).toThrow(InputError);
    expect(() => read(bytesOf(root(inside)))).toThrow(InputError);
  });
});
