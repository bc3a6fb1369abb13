// Workbooks: .xlsx, .xlsm, .xlsb, .xls, .et, .ods, .fods and SpreadsheetML. In: bytes. Out: one document for every sheet that
// holds something. Refuses to know: what a report is, and whether its tables stand on one sheet or on several.
import { limits } from '../document/index.js';
import type { Document } from '../document/index.js';
import { InputError } from '../finding/index.js';
import type { Reader, Source } from './reader.js';
import { decodeText } from './text-encoding.js';
import { beyondLimit } from './workbook/beyond-limit.js';
import { calculator } from './workbook/calculate.js';
import { workbookFormat } from './workbook/format.js';
import { lockedFile } from './workbook/locked.js';
import { readFlatOds, readOds } from './workbook/ods.js';
import { repackWorkbook } from './workbook/repack.js';
import { sheetDocument } from './workbook/sheet-document.js';
import type { Book } from './workbook/sheet.js';
import { readCompound, readWithSheetJs } from './workbook/sheetjs.js';
import { preparedSpreadsheetXml } from './workbook/spreadsheet-xml.js';

/**
 * Reads a workbook sheet by sheet. Throws InputError for one that is locked, damaged, empty or beyond a limit.
 */
export const workbookReader: Reader = {
  id: 'workbook',
  endings: ['xlsx', 'xlsm', 'xls', 'et', 'ods', 'fods', 'xlsb', 'xltx', 'ett', 'xml'],
  accepts: ({ bytes }) => workbookFormat(bytes) !== null,
  async read(source) {
    const book = await bookOf(source);
    if (book.sheets.length > limits.sheets) throw beyondLimit('sheets');
    const calculate = calculator(book);
    const documents = book.sheets.map((sheet) => sheetDocument(sheet, calculate)).filter((document) => document !== null);
    if (documents.length === 0) throw empty();
    return documents satisfies readonly Document[];
  },
};

async function bookOf({ bytes }: Source): Promise<Book> {
  const format = workbookFormat(bytes);
  if (format === 'locked') throw lockedFile();
  if (format === 'torn') throw damaged('its end is missing');
  try {
    switch (format) {
      case 'opendocument': return await readOds(bytes);
      case 'flat-opendocument': return readFlatOds(bytes);
      case 'ooxml': return await readWithSheetJs(await repackWorkbook(bytes));
      case 'xml': return await readWithSheetJs(preparedSpreadsheetXml(decodeText(bytes)?.text ?? ''));
      default: return await readCompound(bytes, format === 'ole-ansi');
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw /password|encrypt/i.test(String(error)) ? lockedFile() : damaged(error);
  }
}

const empty = (): InputError =>
  new InputError(
    { zh: '工作簿里没有任何内容。', en: 'The workbook holds nothing at all.' },
    { zh: '请确认选对了文件，并且内容已经保存。', en: 'Make sure this is the right file and that it was saved with its content.' },
  );

const damaged = (error: unknown): InputError =>
  new InputError(
    {
      zh: '文件（工作簿或旧版 Office 文件）不完整或已损坏，无法读取。',
      en: `The workbook (or old Office file) is cut short or damaged and cannot be read (${error instanceof Error ? error.message : String(error)}).`,
    },
    { zh: '请重新下载，或用 Excel、WPS 打开后另存为 .xlsx 再试。', en: 'Download it again, or open it in Excel or WPS and save it as .xlsx.' },
  );
