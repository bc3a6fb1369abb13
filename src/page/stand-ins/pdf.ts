import { InputError } from '../../finding/index.js';

/** On the page, for `read/pdf/read-pdf.ts`: the library for PDF is larger than all of the page. */
export function readPdf(): never {
  throw new InputError(
    { zh: '这个网页不读 PDF', en: 'This page does not read PDF' },
    { zh: '请用命令行 gov-report validate 核对，或换成 Word、表格文件', en: 'Use the command line, gov-report validate, or a Word or spreadsheet file' },
  );
}
