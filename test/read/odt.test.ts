import { readFileSync } from 'node:fs';
import { describe, it, expect } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { InputError } from '../../src/finding/index.js';
import { docReader } from '../../src/read/doc.js';
import { docxReader } from '../../src/read/docx.js';
import { odtReader } from '../../src/read/odt.js';
import { readOne, sketchOf } from './markup-sketch.js';

const names = ['office', 'text', 'table', 'style', 'draw:drawing', 'svg:svg-compatible'].map((name) => name.split(':'));
const namespaces = names.map(([prefix, name = prefix]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(' ');
const root = (name: string, inside: string) => `<office:${name} ${namespaces}>${inside}</office:${name}>`;

/** An .odt with this body, these automatic styles, and these in its styles part. */
function odt(body: string, automatic = '', common = ''): Uint8Array {
  const content = root('document-content', `<office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body>`);
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(content),
    'styles.xml': strToU8(root('document-styles', `<office:styles>${common}</office:styles>`)),
  });
}

const sketched = (...parts: Parameters<typeof odt>) => sketchOf(odtReader, odt(...parts));
const fixture = (ending: string) => new Uint8Array(readFileSync(new URL(`../../fixtures/markup/report.${ending}`, import.meta.url)));
const p = (inside: string) => `<text:p>${inside}</text:p>`;
const cell = (inside: string, attributes = '') => `<table:table-cell ${attributes}>${inside.startsWith('<') ? inside : p(inside)}</table:table-cell>`;
const row = (...cells: string[]) => `<table:table-row>${cells.map((one) => (one.startsWith('<') ? one : cell(one))).join('')}</table:table-row>`;
const table = (...rows: string[]) => `<table:table><table:table-column table:number-columns-repeated="3"/>${rows.join('')}</table:table>`;
const item = (...inside: string[]) => `<text:list-item>${inside.map((one) => (one.startsWith('<') ? one : p(one))).join('')}</text:list-item>`;
const list = (style: string, ...items: string[]) => `<text:list text:style-name="${style}">${items.join('')}</text:list>`;
const inner = (...items: string[]) => `<text:list>${items.join('')}</text:list>`;
const covered = '<table:covered-table-cell/>';
const levels = (name: string, ...formats: string[]) =>
  `<text:list-style style:name="${name}">${formats.map((format, i) => `<text:list-level-style-number text:level="${i + 1}" ${format}/>`).join('')}</text:list-style>`;

describe('text', () => {
  it.each([
    ['blanks, tabs and line breaks', p('a  b\n c<text:s text:c="2"/>d<text:tab/>e'), ['a b c  d\te']],
    ['lines of their own', p('甲<text:line-break/>乙'), ['甲', '乙']],
    ['spans and links', p('<text:span>1</text:span><text:a><text:span>2</text:span></text:a><text:bookmark/>3'), ['123']],
    ['notes and comments dropped', p('甲<text:note><text:note-body><text:p>注</text:p></text:note-body></text:note><office:annotation><text:p>批</text:p></office:annotation>乙'), ['甲乙']],
    ['deletions dropped', `<text:tracked-changes><text:changed-region><text:deletion>${p('旧')}</text:deletion></text:changed-region></text:tracked-changes>${p('<text:change-start/>新<text:change-end/>')}`, ['新']],
    ['sections opened, hidden ones not', `<text:section>${p('甲')}</text:section><text:section text:display="none">${p('乙')}</text:section>`, ['甲']],
    ['headings', '<text:h text:outline-level="2">题</text:h>', ['#2 题']],
    ['text boxes after their paragraph', p(`前<draw:frame><draw:text-box>${p('框')}</draw:text-box></draw:frame>`) + p('后'), ['前', '框', '后']],
  ])('%s', async (_, body, expected) => expect(await sketched(body)).toEqual(expected));

  it('drops text of hidden styles', async () => {
    const hidden = '<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>';
    expect(await sketched(p('见<text:span text:style-name="H">藏</text:span>到'), hidden)).toEqual(['见到']);
  });

  it('remarks on pictures', async () => {
    const { remarks } = await readOne(odtReader, odt(p('二、') + p('<draw:frame><draw:image/><svg:desc>统计表</svg:desc></draw:frame>')));
    expect(remarks).toEqual([{ rule: 'picture', subject: 'picture-1', at: { in: 'paragraph', paragraph: 1 }, facts: { alt: '统计表' } }]);
  });
});

describe('numbers of lists', () => {
  it.each([
    ['style:num-format="1" style:num-suffix="."', ['1. 甲', '2. 乙']],
    ['style:num-format="一, 二, 三, ..." style:num-suffix="、"', ['一、甲', '二、乙']],
    ['style:num-format="一, 二, 三, ..." style:num-prefix="（" style:num-suffix="）"', ['（一）甲', '（二）乙']],
    ['style:num-format="①, ②, ③, ..."', ['①甲', '②乙']],
    ['style:num-format="a" style:num-suffix=")" text:start-value="3"', ['c)甲', 'd)乙']],
    ['style:num-format=""', ['甲', '乙']],
  ])('%s', async (format, expected) => expect(await sketched(list('L', item('甲'), item('乙')), levels('L', format))).toEqual(expected));

  it('counts levels, shows those above, and counts no item without a text of its own', async () => {
    const style = levels('L', 'style:num-format="一, 二, 三, ..." style:num-suffix="、"', 'style:num-format="1" text:display-levels="2" style:num-suffix="."');
    const body = list('L', item('甲', inner(item('乙'), item('丙', '续'))), item(inner(item('丁'))), item('戊'));
    expect(await sketched(body, '', style)).toEqual(['一、甲', '一.1. 乙', '一.2. 丙', '续', '一.3. 丁', '二、戊']);
  });

  it('goes on where a list says so, else begins anew', async () => {
    const first = list('L', item('甲')).replace('<text:list ', '<text:list xml:id="x" ');
    const going = list('L', item('乙')).replace('<text:list ', '<text:list text:continue-list="x" ');
    const style = levels('L', 'style:num-format="1" style:num-suffix="、"');
    expect(await sketched(`${first}${going}${list('L', item('丙'))}`, style)).toEqual(['1、甲', '2、乙', '1、丙']);
  });

  it('numbers headings by the outline', async () => {
    const outline = '<text:outline-style><text:outline-level-style text:level="1" style:num-format="一, 二, 三, ..." style:num-suffix="、"/></text:outline-style>';
    const body = '<text:h text:outline-level="1">甲</text:h><text:h text:outline-level="1" text:is-list-header="true">乙</text:h><text:h text:outline-level="1">丙</text:h>';
    expect(await sketched(body, '', outline)).toEqual(['#1 一、甲', '#1 乙', '#1 二、丙']);
  });
});

describe('tables', () => {
  it('opens merges and gives places', async () => {
    const merged = table(row(cell('甲', 'table:number-rows-spanned="2"'), cell('乙', 'table:number-columns-spanned="2"'), covered), row(covered, '1', '2'));
    expect(await sketched(merged)).toEqual([[['甲 1x2', '乙 2x1'], ['1', '2']]]);
    const { blocks } = await readOne(odtReader, odt(merged));
    expect(blocks[0]).toMatchObject({ rows: [[{}, {}], [{ column: 1, at: { in: 'table', table: 1, row: 2, column: 2 } }, { column: 2 }]] });
  });

  it('opens groups of rows, and repeated cells within bounds', async () => {
    const body = table(`<table:table-header-rows>${row('a', 'b')}</table:table-header-rows>`, row(cell('0', 'table:number-columns-repeated="3"')), row(cell('x', 'table:number-columns-repeated="99999999"')));
    const { blocks } = await readOne(odtReader, odt(body));
    expect(blocks[0]?.kind === 'grid' && blocks[0].rows.map((cells) => cells.length)).toEqual([2, 3, 1000]);
  });
});

describe('the file', () => {
  it.each([
    ['without a text', zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }] }), 'no text'],
    ['with a password', zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }], 'content.xml': Uint8Array.of(1, 0, 255), 'META-INF/manifest.xml': strToU8('<m><manifest:encryption-data/></m>') }), 'password'],
    ['cut short', odt(p('甲')).subarray(0, 500), 'cut short'],
  ])('%s is refused', async (_, bytes, named) => {
    const problem = await readOne(odtReader, bytes).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(InputError);
    expect((problem as InputError).saying.en).toContain(named);
  });

  it('leaves spreadsheets to others', () => {
    const bytes = zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }], 'content.xml': strToU8('<x/>') });
    expect(odtReader.accepts({ name: 'a.odt', bytes })).toBe(false);
  });
});

describe('one document, as LibreOffice writes it in three formats', () => {
  it('reads to the same text and tables', async () => {
    const fromOdt = await sketchOf(odtReader, fixture('odt'));
    expect(fromOdt).toHaveLength(10);
    expect(await sketchOf(docxReader, fixture('docx'))).toEqual(fromOdt);
    // In a .doc text boxes stand behind the body.
    const box = '文本框里的话';
    expect(await sketchOf(docReader, fixture('doc'))).toEqual([...fromOdt.filter((block) => block !== box), box]);
  });
});
