import { describe, it, expect } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { InputError } from '../../src/finding/index.js';
import { docxReader } from '../../src/read/docx.js';
import { cell, docx, list, numbered, paragraph, part, row, table, wordNamespace } from './docx-parts.js';
import { zipOf } from '../hostile/cases/zip-parts.js';
import { readOne, sketchOf } from './markup-sketch.js';
import { stored } from './stored.js';

const sketched = (body: string, parts: Parameters<typeof docx>[1] = {}) => sketchOf(docxReader, docx(body, parts));
const run = (inside: string) => `<w:r>${inside}</w:r>`;
const text = (words: string) => run(`<w:t>${words}</w:t>`);
const control = (inside: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
const box = (inside: string) => `<w:txbxContent>${paragraph(inside)}</w:txbxContent>`;
const heading = (id: string) => paragraph('题', `<w:pStyle w:val="${id}"/>`);
const picture = (cx: number, about: string) => run(`<w:drawing><wp:inline><wp:extent cx="${cx}" cy="3000000"/><wp:docPr descr="${about}"/><pic:pic/></wp:inline></w:drawing>`);
const listed = (words: string, more = '') => paragraph(words, `<w:pStyle w:val="a"/>${more}`);
const span = (columns: number) => `<w:gridSpan w:val="${columns}"/>`;
const line = (...cells: string[]) => `<w:p>${cells.map(text).join(run('<w:tab/>'))}</w:p>`;
const inParagraph = (inside: string) => sketched(`<w:p>${inside}</w:p>`);

describe('text', () => {
  it('gives paragraphs, each line of one its own, and places', async () => {
    const { blocks } = await readOne(docxReader, docx(`${paragraph('一、总体情况')}<w:p/>${'<w:p>'}${text('甲')}${run('<w:br/>')}${text('乙')}</w:p>`));
    expect(blocks).toEqual([
      { kind: 'paragraph', text: '一、总体情况', at: { in: 'paragraph', paragraph: 1 } },
      { kind: 'paragraph', text: '甲', at: { in: 'paragraph', paragraph: 2 } },
      { kind: 'paragraph', text: '乙', at: { in: 'paragraph', paragraph: 3 } },
    ]);
  });

  it.each([
    ['runs cut anywhere', `${text('1')}${text('2')}${text('3')}`, '123'],
    ['entities', text('&quot;三&#x5b89;全&quot; &amp; &#19968;'), '"三安全" & 一'],
    ['tabs and hyphens', `${text('a')}${run('<w:tab/>')}${text('b')}${run('<w:noBreakHyphen/>')}${text('c')}`, 'a\tb-c'],
    ['insertions kept, deletions dropped', `<w:ins>${text('3')}</w:ins><w:del>${run('<w:delText>4</w:delText>')}</w:del>${text('件')}`, '3件'],
    ['moved text at its new place only', `<w:moveFrom>${text('旧')}</w:moveFrom><w:moveTo>${text('新')}</w:moveTo>`, '新'],
    ['hidden text dropped', `${text('见')}${run('<w:rPr><w:vanish/></w:rPr><w:t>藏</w:t>')}${run('<w:rPr><w:vanish w:val="0"/></w:rPr><w:t>到</w:t>')}`, '见到'],
    ['results of fields, not their instructions', `${run('<w:fldChar w:fldCharType="begin"/>')}${run('<w:instrText>SUM(ABOVE)</w:instrText>')}${text('no')}${run('<w:fldChar w:fldCharType="separate"/>')}${text('15')}${run('<w:fldChar w:fldCharType="end"/>')}<w:fldSimple w:instr="PAGE">${text('件')}</w:fldSimple>`, '15件'],
    ['digits of a note raised', `${text('8')}${run('<w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>12</w:t>')}`, '8¹²'],
    ['links, content controls, smart tags', `<w:hyperlink>${text('a')}</w:hyperlink><w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${text('b')}</w:sdtContent></w:sdt><w:smartTag>${text('c')}</w:smartTag>`, 'abc'],
    ['readings over characters dropped', run(`<w:ruby><w:rt>${text('han')}</w:rt><w:rubyBase>${text('汉')}</w:rubyBase></w:ruby>`).replace(/^<w:r>|<\/w:r>$/g, ''), '汉'],
    ['footnote marks dropped', `${text('甲')}${run('<w:footnoteReference w:id="2"/>')}`, '甲'],
  ])('%s', async (_, inside, expected) => expect(await inParagraph(inside)).toEqual([expected]));

  it('an instruction never closed hides its paragraph only', async () => {
    expect(await sketched(`<w:p>${run('<w:fldChar w:fldCharType="begin"/>')}${text('x')}</w:p>${paragraph('后')}`)).toEqual(['后']);
  });

  it('joins paragraphs whose mark was deleted', async () => {
    expect(await sketched(`${paragraph('甲', '<w:rPr><w:del/></w:rPr>')}${paragraph('乙')}`)).toEqual(['甲乙']);
  });

  it('reads a text box once, after its paragraph', async () => {
    const both = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('框')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('框')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
    expect(await sketched(`<w:p>${text('前')}${run(both)}</w:p>${paragraph('后')}`)).toEqual(['前', '框', '后']);
  });

  it('takes lines of tabs, a table pasted as text, for a ragged grid, each row at its paragraph', async () => {
    const rows = line('', '自然人', '总计') + line('本年新收', '7', '') + line('上年结转', '0', '0');
    const { blocks } = await readOne(docxReader, docx(`${paragraph('三、')}${rows}${paragraph('完')}${line('见', '表', '三')}`));
    expect(blocks.map((block) => (block.kind === 'grid' ? block.ragged : block.text))).toEqual(['三、', true, '完', '见\t表\t三']);
    expect(blocks[1]).toMatchObject({
      rows: [[{ text: '' }, { text: '自然人' }, { text: '总计' }], [{ text: '本年新收' }, { text: '7' }, { text: '', at: { in: 'paragraph', paragraph: 3 } }], [{}, {}, {}]],
    });
  });

  it('knows headings by outline level, own or of the style or of what that is based on', async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>
      <w:style w:type="paragraph" w:styleId="a"><w:name w:val="x"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="b"><w:name w:val="y"/><w:basedOn w:val="a"/></w:style>`;
    const body = `${heading('1')}${heading('b')}${heading('gone')}${paragraph('题', '<w:outlineLvl w:val="1"/>')}${paragraph('题', '<w:outlineLvl w:val="9"/>')}`;
    expect(await sketched(body, { styles })).toEqual(['#1 题', '#3 题', '题', '#2 题', '题']);
  });

  it('remarks on pictures, not on small ones', async () => {
    const { remarks } = await readOne(docxReader, docx(`${paragraph('二、')}<w:p>${picture(5_000_000, '统计表')}${picture(300_000, '徽')}</w:p>`));
    expect(remarks).toEqual([{ rule: 'picture', subject: 'picture-1', at: { in: 'paragraph', paragraph: 1 }, facts: { alt: '统计表' } }]);
  });
});

describe('numbers that are not in the text', () => {
  it.each([
    ['chineseCounting', '%1、', ['一、甲', '二、乙']],
    ['chineseCountingThousand', '（%1）', ['（一）甲', '（二）乙']],
    ['decimal', '%1.', ['1. 甲', '2. 乙']],
    ['decimalEnclosedCircle', '%1', ['①甲', '②乙']],
    ['lowerLetter', '%1)', ['a)甲', 'b)乙']],
    ['upperRoman', '%1．', ['I．甲', 'II．乙']],
    ['ideographTraditional', '%1、', ['甲、甲', '乙、乙']],
    ['bullet', '•', ['甲', '乙']],
    ['none', '附：', ['附：甲', '附：乙']],
  ])('%s with %s', async (format, pattern, expected) => {
    expect(await sketched(numbered('甲') + numbered('乙'), { numbering: list([format, pattern]) })).toEqual(expected);
  });

  it('counts levels, each anew below the next above', async () => {
    const numbering = list(['chineseCounting', '%1、'], ['decimal', '%1.%2.'], ['decimal', '（%3）']);
    const body = numbered('甲') + numbered('乙', 1) + numbered('丙', 1) + numbered('丁', 2) + numbered('戊') + numbered('己', 1);
    expect(await sketched(body, { numbering })).toEqual(['一、甲', '一.1. 乙', '一.2. 丙', '（1）丁', '二、戊', '二.1. 己']);
  });

  it('goes on over other lists of the same shape, and begins anew where a list says so', async () => {
    const numbering = `${list(['decimal', '%1、'])}<w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`;
    const body = numbered('甲') + numbered('乙', 0, 2) + numbered('丙', 0, 3) + numbered('丁', 0, 3);
    expect(await sketched(body, { numbering })).toEqual(['1、甲', '2、乙', '5、丙', '6、丁']);
  });

  it('comes from the style too, unless the paragraph says none', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="a"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const body = listed('甲') + listed('乙', '<w:numPr><w:numId w:val="0"/></w:numPr>') + listed('丙');
    expect(await sketched(body, { styles, numbering: list(['chineseCounting', '%1、']) })).toEqual(['一、甲', '乙', '二、丙']);
  });

  it('prints in cells, and keeps clear of figures', async () => {
    expect(await sketched(table(row(cell(numbered('属于国家秘密')), '0'), row(cell(numbered('12')), '0')), { numbering: list(['decimal', '%1.']) })).toEqual([
      [['1. 属于国家秘密', '0'], ['2. 12', '0']],
    ]);
  });

  it('does not count a paragraph that was deleted', async () => {
    const deleted = `<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr><w:del>${text('x')}</w:del></w:p>`;
    expect(await sketched(numbered('甲') + deleted + numbered('乙'), { numbering: list(['decimal', '%1、']) })).toEqual(['1、甲', '2、乙']);
  });
});

describe('tables', () => {
  const begins = '<w:vMerge w:val="restart"/>';
  const goesOn = '<w:vMerge/>';

  it('opens merges across and down', async () => {
    const merged = table(row(cell('甲', begins), cell('乙', span(2))), row(cell('', goesOn), '1', '2'), row('丙', '3', '4'));
    expect(await sketched(merged)).toEqual([[['甲 1x2', '乙 2x1'], ['1', '2'], ['丙', '3', '4']]]);
  });

  it('gives places after spans are opened, also where a row begins late', async () => {
    const late = '<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>' + cell('x') + '</w:tr>';
    const { blocks } = await readOne(docxReader, docx(table(row('1', '2', '3'), late)));
    expect(blocks[0]).toMatchObject({ rows: [[{}, {}, {}], [{ text: 'x', column: 2, at: { in: 'table', table: 1, row: 2, column: 3 } }]] });
  });

  it('keeps a merge that goes on from nothing as a cell of its own', async () => {
    expect(await sketched(table(row(cell('甲', goesOn), '1'), row('乙', '2'), row(cell('丙', goesOn), '3')))).toEqual([[['甲', '1'], ['乙', '2'], ['丙', '3']]]);
  });

  it('merges again directly below a merge', async () => {
    expect(await sketched(table(row(cell('甲', begins), '1'), row(cell('', goesOn), '2'), row(cell('乙', begins), '3'), row(cell('', goesOn), '4')))).toEqual([
      [['甲 1x2', '1'], ['2'], ['乙 1x2', '3'], ['4']],
    ]);
  });

  it('opens content controls round rows, cells and what they hold, and drops deleted rows', async () => {
    const deleted = `<w:tr><w:trPr><w:del/></w:trPr>${cell('x')}${cell('y')}</w:tr>`;
    expect(await sketched(table(control(row('1', '2')), `<w:tr>${control(cell('3'))}${cell(control(paragraph('4')))}</w:tr>`, deleted))).toEqual([[['1', '2'], ['3', '4']]]);
  });

  it('breaks lines in a cell at its paragraphs', async () => {
    expect(await sketched(table(row(cell(paragraph('商业') + '<w:p/>' + paragraph('企业')), '1')))).toEqual([[['商业\n企业', '1']]]);
  });

  it('keeps the inner table of a table that lays out the page', async () => {
    const inner = table(row('新收', '3'), row('结转', '1'));
    expect(await sketched(table(row(cell(paragraph('二、') + inner + '<w:p/>'), '旁')))).toEqual(['二、', [['新收', '3'], ['结转', '1']], '旁']);
  });
});

describe('the file', () => {
  it('may use any prefix, and the strict namespace', async () => {
    const strange = `<d xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main" xmlns:x="${wordNamespace}"><body><p><r><t>甲</t></r></p><x:p><x:r><x:t>乙</x:t></x:r></x:p><q:p xmlns:q="urn:other"><r><t>丙</t></r></q:p></body></d>`;
    expect(await sketchOf(docxReader, zipSync({ 'word/document.xml': strToU8(strange) }))).toEqual(['甲', '乙']);
  });

  it('may keep its text in another part', async () => {
    const types = '<Types><Override PartName="/word/document2.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
    const bytes = zipSync({ '[Content_Types].xml': strToU8(types), 'word/document2.xml': strToU8(part('document', `<w:body>${paragraph('甲')}</w:body>`)) });
    expect(await sketchOf(docxReader, bytes)).toEqual(['甲']);
  });

  it.each([
    ['page.htm', '<html><p>甲</p><table><tr><td>1<td>2</table></html>'],
    ['page.mht', 'MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n<p>甲</p><table><tr><td>1<td>2</table>'],
  ])('may take its text in from a web page, %s', async (name, page) => {
    const relations = `<Relationships><Relationship Id="c1" Type="aFChunk" Target="${name}"/></Relationships>`;
    const body = `<w:body><w:altChunk xmlns:r="urn:r" r:id="c1"/><w:sectPr/></w:body>`;
    const bytes = zipSync({ 'word/document.xml': strToU8(part('document', body)), 'word/_rels/document.xml.rels': strToU8(relations), [`word/${name}`]: strToU8(page) });
    expect(await sketchOf(docxReader, bytes)).toEqual(['甲', [['1', '2']]]);
  });

  it('does not expand entities of its own', async () => {
    const bomb = `<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document xmlns:w="${wordNamespace}"><w:body>${paragraph('&b;')}</w:body></w:document>`;
    expect(await sketchOf(docxReader, zipSync({ 'word/document.xml': strToU8(bomb) }))).toEqual(['&b;']);
  });

  const twice = zipOf(['word/document.xml', 'word/document.xml'].map((name) => ({ name, content: strToU8(part('document', `<w:body>${paragraph('甲')}</w:body>`)) })));
  const whole = docx(paragraph('甲'.repeat(5000)));
  it.each([
    ['a file cut short', whole.subarray(0, whole.length - 40), 'cut short'],
    ['a text cut short', zipSync({ 'word/document.xml': strToU8(part('document', '<w:body><w:p>').slice(0, -20)) }), 'not whole'],
    ['elements nested without end', stored(docx(`${'<w:smartTag>'.repeat(100_000)}${'</w:smartTag>'.repeat(100_000)}`)), 'limits.nesting'],
    ['a part that unpacks to a thousand times its size', docx(paragraph('甲'.repeat(1_000_000))), 'limits.ratio = 200'],
    ['a part that is there twice', twice, 'damaged (at word/document.xml)'],
    ['a file without a text', zipSync({ 'word/document.xml': strToU8(part('document', '')) }), 'no text'],
  ])('refuses %s', async (_, bytes, named) => {
    const problem = await readOne(docxReader, bytes).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(InputError);
    expect((problem as InputError).saying.en).toContain(named);
  });

  it('leaves other zips to others', () => {
    for (const name of ['xl/workbook.xml', 'content.xml', 'a/word/document.xml']) {
      expect(docxReader.accepts({ name: 'a.docx', bytes: zipSync({ [name]: strToU8('<x/>') }) })).toBe(false);
    }
  });
});
