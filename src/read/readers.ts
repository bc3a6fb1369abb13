// Every reader there is. A new format is one file and one line here.
import { csvReader } from './csv.js';
import { docReader } from './doc.js';
import { docxReader } from './docx.js';
import { fodtReader } from './fodt.js';
import { foreignReader } from './foreign.js';
import { htmlReader } from './html.js';
import { markdownReader } from './markdown.js';
import { mhtmlReader } from './mhtml.js';
import { odtReader } from './odt.js';
import { ofdReader } from './ofd.js';
import { pdfReader } from './pdf.js';
import type { Reader } from './reader.js';
import { rtfReader } from './rtf.js';
import { textReader } from './text.js';
import { wordXmlReader } from './word-xml.js';
import { workbookReader } from './workbook.js';

/** The most particular first: the first that accepts the bytes reads them. */
export const readers: readonly Reader[] = [foreignReader, pdfReader, docxReader, odtReader, fodtReader, wordXmlReader, ofdReader, rtfReader, docReader, workbookReader, mhtmlReader, htmlReader, markdownReader, csvReader, textReader];
