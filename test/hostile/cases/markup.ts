import { strToU8, zipSync } from 'fflate';
import { docx, paragraph, table, row } from '../../read/docx-parts.js';
import { word2003, word2003Root } from '../../read/flat-parts.js';
import { stored } from '../../read/stored.js';
import { sampleText } from '../../sample-text.js';
import type { HostileCase } from '../case.js';

const head = '<html><body><p>青河县档案局2023年政府信息公开工作年度报告</p>';
const deep = 300_000;
const many = (text: string, times: number): string => text.repeat(times);
const office = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"';
const odt = (body: string, before = ''): Uint8Array =>
  zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text'), 'content.xml': strToU8(`<?xml version="1.0"?>${before}<office:document-content ${office}><office:body><office:text>${body}</office:text></office:body></office:document-content>`) }, { level: 0 });
const fodt = (body: string): string => `<office:document ${office} office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>${body}</office:text></office:body></office:document>`;
const bare = (xml: string): Uint8Array => zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8(xml) });
const laughs = `<!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa">${[...'bcdefghij'].map((name, i) => `<!ENTITY ${name} "${many(`&${'abcdefghij'[i]};`, 10)}">`).join('')}]>`;
const outside = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** Pages and XML that ask for more than they hold. */
export const markup: readonly HostileCase[] = [
  { name: 'html: 300,000 elements in one another', code: 0, files: { 'a.html': () => head + many('<div>', deep) + sampleText() }, says: /42条成立/ },
  { name: 'html: 300,000 tables in one another', files: { 'a.html': () => head + many('<table><tr><td>', deep) }, code: 1, says: /不通过/ },
  { name: 'html: 100,000 tables never closed', files: { 'a.html': () => head + many('<table><tr><td>1</td>', 100_000) }, says: /limits\.rows=50000/ },
  { name: 'html: 1,000,000 paragraphs', files: { 'a.html': () => head + many('<p>1</p>', 1_000_000) }, says: /limits\.elements=500000/ },
  { name: 'html: spans of 99,999,999', files: { 'a.html': () => `${head}<table>${many('<tr><td colspan=99999999 rowspan=99999999>1</td></tr>', 1000)}</table>` }, code: 1, says: /不通过/ },
  { name: 'html: a cell of 1,000 columns and rows, 5,000 times', files: { 'a.html': () => `${head}<table>${many(`<tr>${many('<td colspan=1000 rowspan=65534>1</td>', 5)}</tr>`, 1000)}</table>` }, says: /limits\.cells=200000/ },
  { name: 'html: a million cells in one row', files: { 'a.html': () => `${head}<table><tr>${many('<td>1', 1_000_000)}</table>` }, says: /limits\.elements=500000/ },
  { name: 'html: an attribute of 30 MB', files: { 'a.html': () => `${head}<p title="${many('x', 30_000_000)}">1</p>` }, code: 1, says: /不通过/ },
  { name: 'html: 200,000 attributes on one tag', files: { 'a.html': () => `${head}<p ${Array.from({ length: 200_000 }, (_, i) => `a${i}=1`).join(' ')}>1</p>` }, code: 1, says: /不通过/ },
  { name: 'html: comments that never end', files: { 'a.html': () => head + many('<!--', 1_000_000) }, code: 1, says: /不通过/ },
  { name: 'html: a million entities', files: { 'a.html': () => head + many('&#x110000;&amp&bogus;', 1_000_000) }, says: /limits\.elements=500000/ },
  { name: 'docx: 300,000 elements in one another', files: { 'a.docx': () => stored(docx(many('<w:sdt>', deep))) }, says: /元素嵌套层数超出上限（limits\.nesting/ },
  { name: 'docx: 300,000 tables in one another', files: { 'a.docx': () => stored(docx(many('<w:tbl><w:tr><w:tc>', deep))) }, says: /元素嵌套层数超出上限（limits\.nesting/ },
  { name: 'docx: 225,000 table cells', files: { 'a.docx': () => stored(docx(table(...Array.from({ length: 500 }, () => row(...Array<string>(450).fill('1')))))) }, says: /limits\.(?:elements|cells)/ },
  { name: 'docx: spans of 99,999,999', files: { 'a.docx': () => stored(docx(many(`<w:tbl>${many('<w:tr><w:trPr><w:gridBefore w:val="99999999"/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="99999999"/></w:tcPr><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc></w:tr>', 100)}</w:tbl>`, 100))) }, says: /没有找到政府信息公开工作年度报告/ },
  { name: 'docx: entities that grow to a billion laughs', files: { 'a.docx': () => bare(`<?xml version="1.0"?>${laughs}<w:document ${word}><w:body><w:p><w:r><w:t>&j;&j;&j;</w:t></w:r></w:p></w:body></w:document>`) }, says: /没有找到政府信息公开工作年度报告/, never: /aaaaaaaaaaaa/ },
  { name: 'docx: an entity that names a file', files: { 'a.docx': () => bare(`<?xml version="1.0"?>${outside}<w:document ${word}><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>`) }, argv: ['convert', 'a.docx', '--to', 'grid'], says: /"text":"&x;"/, code: 0, never: /root:/ },
  { name: 'docx: list levels of 9,999,999', files: { 'a.docx': () => docx(many(paragraph('x', '<w:numPr><w:ilvl w:val="9999999"/><w:numId w:val="1"/></w:numPr>'), 1000), { numbering: '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="9999999"><w:start w:val="99999999"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>' }) }, says: /没有找到政府信息公开工作年度报告/ },
  { name: 'docx: styles based on one another in a circle', files: { 'a.docx': () => docx(paragraph('x', '<w:pStyle w:val="A"/>'), { styles: '<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>' }) }, says: /没有找到政府信息公开工作年度报告/ },
  { name: 'docx: a chain of 100,000 styles', files: { 'a.docx': () => docx(paragraph('x', '<w:pStyle w:val="S0"/>'), { styles: Array.from({ length: 100_000 }, (_, i) => `<w:style w:styleId="S${i}"><w:basedOn w:val="S${i + 1}"/></w:style>`).join('') }) }, says: /没有找到政府信息公开工作年度报告/ },
  { name: 'fodt: 300,000 elements in one another', files: { 'a.fodt': () => fodt(many('<text:section>', deep)) }, says: /元素嵌套层数超出上限（limits\.nesting/ },
  { name: 'fodt: 400,000 marks of deletions never ended', files: { 'a.fodt': () => fodt(`<text:tracked-changes><text:changed-region text:id="a"><text:deletion/></text:changed-region></text:tracked-changes><text:p>${many('<text:change-start text:change-id="a"/>', 400_000)}年度报告</text:p>`) }, says: /文件里没有文字/ },
  { name: 'fodt: a root tag of 30 MB', files: { 'a.fodt': () => fodt('').replace(' office:mimetype', ` a="${many('x', 30_000_000)}" office:mimetype`) }, says: /limits\.characters=1000000/ },
  { name: 'fodt: entities that grow to a billion laughs', files: { 'a.fodt': () => laughs + fodt('<text:p>&j;&j;</text:p>') }, says: /没有找到政府信息公开工作年度报告/, never: /aaaaaaaaaaaa/ },
  { name: 'word 2003: 300,000 marks of other vocabularies in one another', files: { 'a.xml': () => word2003Root(`<w:body>${many('<st1:a>', deep)}</w:body>`) }, says: /元素嵌套层数超出上限（limits\.nesting/ },
  { name: 'word 2003: 600,000 annotations', files: { 'a.xml': () => word2003Root(`<w:body><w:p>${many('<aml:annotation w:type="Word.Insertion"/>', 600_000)}</w:p></w:body>`) }, says: /limits\.elements=500000/ },
  { name: 'word 2003: spans of 99,999,999', files: { 'a.xml': () => word2003(docx(many(`<w:tbl>${many('<w:tr><w:tc><w:tcPr><w:gridSpan w:val="99999999"/></w:tcPr><w:p/></w:tc></w:tr>', 100)}</w:tbl>`, 100))) }, says: /文件里没有文字/ },
  { name: 'word package: 600,000 parts', files: { 'a.xml': () => `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${many('<pkg:part/>', 600_000)}</pkg:package>` }, says: /limits\.elements=500000/ },
  { name: 'odt: 300,000 elements in one another', files: { 'a.odt': () => odt(many('<text:section>', deep)) }, says: /元素嵌套层数超出上限（limits\.nesting/ },
  { name: 'odt: rows and cells repeated 99,999,999 times', files: { 'a.odt': () => odt('<table:table><table:table-row table:number-rows-repeated="99999999"><table:table-cell table:number-columns-repeated="99999999"><text:p>1</text:p></table:table-cell></table:table-row></table:table>') }, says: /limits\.cells=200000/ },
  { name: 'odt: 99,999,999 blanks', files: { 'a.odt': () => odt(`<text:p>x${many('<text:s text:c="99999999"/>', 100)}y</text:p>`) }, says: /没有找到政府信息公开工作年度报告/ },
  { name: 'odt: entities that grow', files: { 'a.odt': () => odt('<text:p>&j;</text:p>', laughs) }, says: /没有找到政府信息公开工作年度报告/, never: /aaaaaaaaaaaa/ },
];
