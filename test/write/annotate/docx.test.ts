import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import type { Place } from '../../../src/finding/index.js';
import { annotate, sign, type Mark } from '../../../src/write/annotate/index.js';
import { p, tbl, tc, tr, word } from './word.js';

const cell = (table: number, row: number, column: number): Place => ({ in: 'table', table, row, column });
const paragraph = (number: number): Place => ({ in: 'paragraph', paragraph: number });
const mark = (number: number, at: Place, more: Partial<Mark> = {}): Mark => ({ sign: sign(number), at, also: [], shade: 'error', text: `第 ${number} 个问题。`, ...more });
const texts = (bytes: Uint8Array): Record<string, string> => Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, new TextDecoder().decode(part)]));

async function marked(body: string, marks: readonly Mark[], more: Record<string, string> = {}) {
  const bytes = await word(body, more);
  const copy = await annotate({ bytes, kind: 'docx', marks, lang: 'zh' });
  const [before, after] = [texts(bytes), texts(copy.bytes)];
  for (const text of Object.values(after)) new SaxesParser({ xmlns: true }).write(text).close();
  return { before, after, document: after['word/document.xml']!, unplaced: copy.unplaced, changed: Object.keys(after).filter((name) => after[name] !== before[name]) };
}

const table = tbl(tr(tc(p('甲')), tc(p('1')), tc(p('2'))), tr(tc(p('乙')), tc(p('3')), tc(p('4'))));
const shd = (fill: string): string => `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`;
const start = (id: number): string => `<w:commentRangeStart w:id="${id}"/>`;
const end = (id: number): string => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;

describe('a Word document', () => {
  it('gets the comments part, the way to it, and marks in its text, and no other change', async () => {
    const { changed, after, unplaced } = await marked(p('标题') + table, [mark(1, cell(1, 2, 3))]);
    expect(unplaced).toEqual([]);
    expect(changed.toSorted()).toEqual(['[Content_Types].xml', 'word/_rels/document.xml.rels', 'word/comments.xml', 'word/document.xml']);
    expect(after['word/comments.xml']).toContain('<w:comment w:id="0" w:author="gov-report" w:initials="GR"><w:p><w:pPr>');
    expect(after['word/comments.xml']).toMatch(/<w:rPr><w:sz w:val="18"\/>.*<w:t xml:space="preserve">① 第 1 个问题。<\/w:t><\/w:r><\/w:p><\/w:comment>/);
  });

  it('puts the comment round the words of the cell and shades it', async () => {
    const { document, before } = await marked(table, [mark(1, cell(1, 2, 3), { also: [cell(1, 2, 2)] })]);
    const expected = before['word/document.xml']!
      .replace(tc(p('4')), tc(`<w:p>${start(0)}<w:r><w:t>4</w:t></w:r>${end(0)}</w:p>`, shd('FFB3B3')))
      .replace(tc(p('3')), tc(p('3'), shd('FFF4CC')));
    expect(document).toBe(expected);
  });

  it('keeps the order of a cell’s properties, and replaces its own shading', async () => {
    const { document } = await marked(tbl(tr(tc(p('1'), '<w:tcW w:w="9"/><w:vAlign w:val="center"/>'), tc('<w:p/>', '<w:shd w:val="clear" w:fill="00FF00"/><w:noWrap/>'))), [mark(1, cell(1, 1, 1), { shade: 'warning' }), mark(2, cell(1, 1, 2), { shade: 'info' })]);
    expect(document).toContain(`<w:tcPr><w:tcW w:w="9"/>${shd('FFE08A')}<w:vAlign w:val="center"/></w:tcPr>`);
    expect(document).toContain(`<w:tcPr>${shd('CFE3F7')}<w:noWrap/></w:tcPr><w:p>${start(1)}${end(1)}</w:p>`);
  });

  it('keeps old comments and goes on with their numbers', async () => {
    const old = '<w:comment w:id="7" w:author="张三"><w:p><w:r><w:t>原有批注</w:t></w:r></w:p></w:comment>';
    const { after, changed, document } = await marked(p('一', '<w:jc w:val="center"/>'), [mark(1, paragraph(1))], { 'word/comments.xml': `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${old}</w:comments>` });
    expect(changed.toSorted()).toEqual(['word/comments.xml', 'word/document.xml']);
    expect(after['word/comments.xml']).toContain(`${old}<w:comment w:id="8"`);
    expect(document).toContain(`</w:pPr>${start(8)}<w:r><w:t>一</w:t></w:r>${end(8)}</w:p>`);
  });

  it('marks a merged cell at its beginning, and leaves tracked changes as they are', async () => {
    const change = '<w:ins w:id="1" w:author="李四"><w:r><w:t>5</w:t></w:r></w:ins><w:del w:id="2" w:author="李四"><w:r><w:delText>6</w:delText></w:r></w:del>';
    const body = tbl(tr(tc(p('组'), '<w:vMerge w:val="restart"/>'), tc(p('1'))), tr(tc('<w:p/>', '<w:vMerge/>'), tc(`<w:p>${change}</w:p>`)));
    const { document, unplaced } = await marked(body, [mark(1, cell(1, 1, 1)), mark(2, cell(1, 2, 2)), mark(3, cell(1, 2, 1))]);
    expect(unplaced.map((one) => one.sign)).toEqual(['③']);
    expect(document).toContain(`<w:vMerge w:val="restart"/>${shd('FFB3B3')}</w:tcPr>`);
    expect(document).toContain(`${start(1)}${change}${end(1)}`);
  });

  const figure = '<w:r><w:t>4</w:t></w:r>';
  const control = (content: string): string => `<w:sdt><w:sdtPr><w:lock w:val="sdtContentLocked"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  const commented = `<w:commentRangeStart w:id="3"/>${figure}<w:commentRangeEnd w:id="3"/><w:r><w:commentReference w:id="3"/></w:r>`;
  const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> =SUM(LEFT) </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${figure}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

  it.each([
    ['a comment of somebody’s', commented],
    ['a content control', control(figure)],
    ['a field', field],
    ['a link', `<w:hyperlink w:anchor="a">${figure}</w:hyperlink>`],
  ])('stands round %s in the cell, and leaves it whole', async (_, inside) => {
    const { document, unplaced } = await marked(tbl(tr(tc(p('甲')), tc(`<w:p>${inside}</w:p>`))), [mark(1, cell(1, 1, 2))]);
    expect(unplaced).toEqual([]);
    expect(document).toContain(tc(`<w:p>${start(0)}${inside}${end(0)}</w:p>`, shd('FFB3B3')));
  });

  it('stands within a content control that holds the cell or its paragraph', async () => {
    const [ofCell, ofParagraph] = [control(tc(`<w:p>${figure}</w:p>`)), tc(control(`<w:p>${figure}</w:p>`))];
    const { document, unplaced } = await marked(tbl(tr(tc(p('甲')), ofCell, ofParagraph)), [mark(1, cell(1, 1, 2)), mark(2, cell(1, 1, 3))]);
    expect(unplaced).toEqual([]);
    expect(document).toContain(control(tc(`<w:p>${start(0)}${figure}${end(0)}</w:p>`, shd('FFB3B3'))));
    expect(document).toContain(tc(control(`<w:p>${start(1)}${figure}${end(1)}</w:p>`), shd('FFB3B3')));
  });

  it('stands beside a table that stands in the cell, and does not touch it', async () => {
    const inner = tbl(tr(tc(p('4'))));
    const { document, unplaced } = await marked(tbl(tr(tc(p('甲')), tc(`${inner}<w:p/>`)), tr(tc(p('乙')), tc(p('5')))), [mark(1, cell(1, 1, 2))]);
    expect(unplaced).toEqual([]);
    expect(document).toContain(tc(`${inner}<w:p>${start(0)}${end(0)}</w:p>`, shd('FFB3B3')));
  });

  it('writes prefixed names where the text uses none', async () => {
    const bytes = texts(await word(p('一')));
    const bare = bytes['word/document.xml']!.replaceAll('<w:', '<').replaceAll('</w:', '</').replace('xmlns:w=', 'xmlns=');
    const { document, unplaced } = await marked('', [mark(1, paragraph(1))], { 'word/document.xml': bare });
    expect(unplaced).toEqual([]);
    expect(document).toContain('<p><w:commentRangeStart xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" w:id="0"/><r>');
  });

  it('puts no mark behind a paragraph it cannot count, nor in a text box', async () => {
    const box = `<w:p><w:r><w:pict><w:txbxContent>${p('框')}</w:txbxContent></w:pict></w:r></w:p>`;
    const numbered = '<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:p>';
    const { unplaced } = await marked(p('一') + box + numbered + p('三'), [1, 2, 3, 4].map((number) => mark(number, paragraph(number))));
    expect(unplaced.map((one) => one.sign)).toEqual(['②', '③', '④']);
  });

  it('is left as it is when no mark has a place', async () => {
    const { changed } = await marked(table, [mark(1, { in: 'file' }), mark(2, cell(2, 1, 1))]);
    expect(changed).toEqual([]);
  });

  it('escapes the words of a mark', async () => {
    const { after } = await marked(p('一'), [mark(1, paragraph(1), { text: '</w:t><b>&' })]);
    expect(after['word/comments.xml']).toContain('① &lt;/w:t&gt;&lt;b&gt;&amp;');
  });
});

describe('a Word document as LibreOffice writes it', () => {
  const office = new Uint8Array(readFileSync('fixtures/annotate/office.docx'));
  const document = 'word/document.xml';

  it('changes its text and its comments, and not a byte of header, footer, styles, settings or pictures', async () => {
    const { bytes, unplaced } = await annotate({ bytes: office, kind: 'docx', marks: [mark(1, cell(1, 4, 5), { also: [cell(1, 4, 1)] }), mark(2, paragraph(3))], lang: 'zh' });
    const [before, after] = [unzipSync(office), unzipSync(bytes)];
    expect(unplaced).toEqual([]);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    expect(Object.keys(before)).toEqual(expect.arrayContaining(['word/header1.xml', 'word/footer1.xml', 'word/media/image1.png']));
    expect(Object.keys(after).filter((name) => !Buffer.from(after[name]!).equals(before[name]!)).toSorted()).toEqual(['word/comments.xml', document]);
  });

  it('marks a figure that is a tracked change, and leaves the change for whoever is to accept it', async () => {
    const { bytes } = await annotate({ bytes: office, kind: 'docx', marks: [mark(1, cell(1, 4, 5))], lang: 'zh' });
    const [before, after] = [texts(office)[document]!, texts(bytes)[document]!];
    const change = /<w:ins [^>]*>.*?<\/w:ins><w:del .*?<\/w:del>/.exec(before)![0];
    expect(change).toContain('<w:delText>4</w:delText>');
    expect(after).toContain(`${start(1)}${change}${end(1)}`);
    expect(after.replace(/<w:shd w:val="clear" w:color="auto" w:fill="FFB3B3"\/>/, '').replace(`${start(1)}${change}${end(1)}`, change)).toBe(before);
  });

  it('keeps the comment that was there', async () => {
    const { bytes } = await annotate({ bytes: office, kind: 'docx', marks: [mark(1, cell(1, 4, 5))], lang: 'zh' });
    const comments = texts(bytes)['word/comments.xml']!;
    expect(comments).toContain(/<w:comment .*<\/w:comment>/.exec(texts(office)['word/comments.xml']!)![0]);
    expect(comments.match(/<w:comment /g)).toHaveLength(2);
  });
});
