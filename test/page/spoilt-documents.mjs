// One report with a figure wrong, in every format the page reads. In: the program as built. Out: files by name. Nothing is
// kept in the repository: what the writers write, SheetJS turns into other workbooks, and the Word template is filled in.
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import * as xlsx from 'xlsx';
import { cellsOf, convert, formOf, readReport } from '../../dist/index.js';
import { templateDocument } from '../../dist/write/template/index.js';
import { openZip } from '../../dist/write/zip.js';

/** The figure that is wrong, and how the sample prints its row. */
export const wrongCell = 'requests.results.partiallyGranted.naturalPerson';
const [right, wrong] = [2, 20].map((figure) => `（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t\t${figure}\t`);

const bytes = (text) => new TextEncoder().encode(text);

/** Names and bytes: text, Markdown, a web page, Word, and four kinds of spreadsheet. */
export async function spoiltDocuments() {
  const sample = readFileSync('fixtures/sample.txt', 'utf8');
  if (!sample.includes(right)) throw new Error('the sample no longer has the row that is spoilt');
  const input = { name: '错一格.txt', content: sample.replace(right, wrong) };
  const workbook = await convert(input, 'xlsx');
  const book = xlsx.read(workbook);
  return new Map([
    ['错一格.txt', bytes(input.content)],
    ['错一格.md', bytes(await convert(input, 'markdown'))],
    ['错一格.html', bytes(await convert(input, 'html'))],
    ['错一格.docx', await wordDocument(await readReport(input))],
    ['错一格.xlsx', workbook],
    ['错一格.xls', new Uint8Array(xlsx.write(book, { bookType: 'biff8', type: 'array' }))],
    ['错一格 95.xls', oldWorkbook(book)],
    ['错一格.csv', bytes(xlsx.utils.sheet_to_csv(book.Sheets[book.SheetNames[0]]))],
  ]);
}

/**
 * A workbook as programs wrote them before 1997, in the code page of Chinese. SheetJS writes `_` for every byte that is not
 * ASCII, cell after cell: there the bytes are put, and the file says that it is of page 936.
 */
function oldWorkbook(book) {
  const sheet = structuredClone(book.Sheets[book.SheetNames[0]]);
  const texts = Object.values(sheet).filter((cell) => cell.t === 's');
  for (const cell of texts) Object.assign(cell, { v: inGbk(cell.v), w: undefined, r: undefined, h: undefined });
  const old = xlsx.utils.book_new();
  xlsx.utils.book_append_sheet(old, sheet, '1');
  const written = Buffer.from(xlsx.write(old, { bookType: 'biff5', type: 'array' }));
  written.writeUInt16LE(936, written.indexOf(Buffer.of(0x42, 0, 2, 0, 0xe4, 0x04)) + 4);
  let from = 0;
  for (const { v } of texts) {
    const at = written.indexOf(v.replace(/[^\0-\x7f]/g, '_'), from, 'latin1');
    if (at < 0) throw new Error(`a cell is not in the old workbook: ${v}`);
    from = at + written.write(v, at, 'latin1');
  }
  return new Uint8Array(written);
}

/** Each byte of a text in GBK as one character. */
function inGbk(text) {
  gbk ??= new Map(Array.from({ length: 126 * 191 }, (_, at) => [0x81 + Math.floor(at / 191), 0x40 + (at % 191)]).map((pair) => [new TextDecoder('gbk').decode(Uint8Array.from(pair)), String.fromCharCode(...pair)]));
  return Array.from(text, (char) => (char < '\x80' ? char : (gbk.get(char) ?? '?'))).join('');
}
let gbk;

/** The Word template with its figures filled in: the cells that are still empty, in the order of the form. */
async function wordDocument({ cells, year, organization }) {
  const form = formOf('2021');
  const zip = await templateDocument({ form, year, organization });
  const figures = cellsOf(form).map(({ path }) => cells.get(path).text).values();
  const part = 'word/document.xml';
  const empty = /(?<!<w:vMerge\/>(?:<w:shd [^>]*>)?<w:vAlign w:val="center"\/><\/w:tcPr>)(<w:p><w:pPr><w:pStyle w:val="FormCell"\/>(?:<w:keepNext\/>)?<\/w:pPr>)<\/w:p>/g;
  const document = new TextDecoder().decode(unzipSync(zip)[part]).replace(empty, (_, begin) => `${begin}<w:r><w:t>${figures.next().value}</w:t></w:r></w:p>`);
  if (!figures.next().done) throw new Error('the template has fewer empty cells than the form has figures');
  return (await openZip(zip)).patched({ [part]: bytes(document) });
}
