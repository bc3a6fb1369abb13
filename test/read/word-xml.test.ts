import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { InputError } from '../../src/finding/index.js';
import { docxReader } from '../../src/read/docx.js';
import { wordXmlReader } from '../../src/read/word-xml.js';
import { cell, docx, list, numbered, paragraph, row, table } from './docx-parts.js';
import { word2003, word2003Root, wordPackage } from './flat-parts.js';
import { readOne, sketchOf } from './markup-sketch.js';

const fixture = (path: string): URL => new URL(`../../fixtures/markup/${path}`, import.meta.url);
const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(fixture(path)));
const ways = [['side by side', wordPackage], ['in the names of 2003', word2003]] as const;
const old = (body: string, before = ''): string => word2003Root(`${before}<w:body><wx:sect>${body}</wx:sect></w:body>`);
const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const changed = (type: string, inside: string): string => `<aml:annotation aml:id="1" w:type="Word.${type}"><aml:content>${inside}</aml:content></aml:annotation>`;

describe.each(ways)('a Word document in one XML file, %s', (_, make) => {
  it('reads to what the .docx does, place by place', async () => {
    const bytes = bytesOf('report.docx');
    expect(await readOne(wordXmlReader, make(bytes))).toEqual(await readOne(docxReader, bytes));
  });

  it.each([
    ['merges down and across', table(row(cell('甲', '<w:vMerge w:val="restart"/>'), cell('乙', '<w:gridSpan w:val="2"/>')), row(cell('', '<w:vMerge/>'), '1', '2'), row(cell('丙', '<w:hMerge w:val="restart"/>'), cell('', '<w:hMerge/>'), '3'))],
    ['list numbers', numbered('总体情况') + numbered('收到', 1) + numbered('处理', 1) + numbered('申请')],
    ['headings by their styles', paragraph('题', '<w:pStyle w:val="H"/>')],
  ])('reads %s alike', async (__, body) => {
    const bytes = docx(body, { numbering: list(['chineseCounting', '%1、'], ['chineseCounting', '（%2）']), styles: '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/></w:style>' });
    const expected = await sketchOf(docxReader, bytes);
    expect(expected.length).toBeGreaterThan(0);
    expect(await sketchOf(wordXmlReader, make(bytes))).toEqual(expected);
  });

  it('is refused cut short', async () => {
    const bytes = make(bytesOf('report.docx'));
    await expect(readOne(wordXmlReader, bytes.subarray(0, bytes.length - 9))).rejects.toThrow(/not whole/);
  });
});

describe("Word 2003's own XML", () => {
  it.each([
    ['insertions kept, deletions dropped', `${changed('Insertion', run('3'))}${changed('Deletion', '<w:r><w:delText>4</w:delText></w:r>')}${run('件')}`, '3件'],
    ['comments and earlier formats dropped', `${run('甲')}${changed('Comment', `<w:p>${run('乙')}</w:p>`)}<w:r><w:rPr>${changed('Formatting', '<w:rPr><w:vanish/></w:rPr>')}</w:rPr><w:t>丙</w:t></w:r>`, '甲丙'],
    ['smart tags and custom XML opened', `<st1:chmetcnv UnitName="件">${run('1')}<st1:inner>${run('2')}</st1:inner></st1:chmetcnv>${run('件')}`, '12件'],
    ['footnotes dropped where they stand', `${run('甲')}<w:r><w:footnote><w:p>${run('注')}</w:p></w:footnote></w:r>${run('乙')}`, '甲乙'],
    ['links and fields', `<w:hlink w:dest="a">${run('甲')}</w:hlink><w:fldSimple w:instr="PAGE">${run('1')}</w:fldSimple>`, '甲1'],
    ['hidden text dropped', `${run('见')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r>`, '见'],
    ['notes raised', `${run('8')}<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>12</w:t></w:r>`, '8¹²'],
  ])('%s', async (_, inside, expected) => expect(await sketchOf(wordXmlReader, old(`<w:p>${inside}</w:p>`))).toEqual([expected]));

  it('joins paragraphs whose mark was deleted, and drops deleted rows', async () => {
    const gone = changed('Deletion', '');
    expect(await sketchOf(wordXmlReader, old(`<w:p><w:pPr><w:rPr>${gone}</w:rPr></w:pPr>${run('一')}</w:p><w:p>${run('二')}</w:p>`))).toEqual(['一二']);
    const rows = `<w:tr><w:tc><w:p>${run('1')}</w:p></w:tc><w:tc><w:p>${run('2')}</w:p></w:tc></w:tr><w:tr><w:trPr>${gone}</w:trPr><w:tc><w:p>${run('3')}</w:p></w:tc><w:tc><w:p/></w:tc></w:tr>`;
    expect(await sketchOf(wordXmlReader, old(`<wx:sub-section><w:tbl>${rows}</w:tbl></wx:sub-section>`))).toEqual([[['1', '2']]]);
  });

  it('as LibreOffice writes it', async () => {
    const text = JSON.stringify(await sketchOf(wordXmlReader, bytesOf('report-2003.xml')));
    for (const words of ['一、总体情况', '（二）依申请公开。', '二、收到和处理申请情况']) expect(text).toContain(words);
    expect(text).not.toContain('脚注');
  });
});

describe('a package of parts', () => {
  it('of which the text stands in another part is refused', async () => {
    await expect(readOne(wordXmlReader, wordPackage(docx('<w:altChunk/>')))).rejects.toThrow(/altChunk/);
  });

  it('without a text is refused', async () => {
    await expect(readOne(wordXmlReader, '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"/>')).rejects.toThrow(InputError);
  });

  it('takes styles from the text’s own part', async () => {
    const style = '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/></w:style>';
    const text = new TextDecoder().decode(wordPackage(docx(paragraph('题', '<w:pStyle w:val="H"/>'), { styles: style })));
    const styles = /<pkg:part pkg:name="\/word\/styles\.xml".*?<\/pkg:part>/.exec(text)![0];
    const other = styles.replace('/word/', '/word/glossary/').replace('heading 1', 'x');
    expect(await sketchOf(wordXmlReader, text.replace(/<pkg:part/, `${other}<pkg:part`))).toEqual(['#1 题']);
  });

  it('is kept for the suites that spoil files; `UPDATE=1` makes it anew', () => {
    const made = wordPackage(bytesOf('report.docx'));
    if (process.env['UPDATE'] === '1') writeFileSync(fixture('report-package.xml'), made);
    expect(bytesOf('report-package.xml')).toEqual(made);
  });
});
