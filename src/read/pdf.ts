// In: a PDF. Out: the neutral document: paragraphs and grids as the page shows them, rebuilt from rulings and from where
// the characters stand, with places in points. Refuses to know: what a report is, fonts' shapes, pictures.
import type { Document } from '../document/index.js';
import { readPdf } from './pdf/read-pdf.js';
import type { Reader } from './reader.js';

/** Some producers put a few bytes before the mark; the standard's readers look this far. */
const markWithin = 1024;

/** Reads .pdf. Throws InputError for scans, encrypted, damaged or very long files, and when pdfjs-dist is not installed. */
export const pdfReader: Reader = {
  id: 'pdf',
  endings: ['pdf'],
  accepts: ({ bytes }) => holdsMark(bytes.subarray(0, markWithin)),
  read: async ({ bytes }): Promise<readonly Document[]> => [await readPdf(bytes)],
};

const mark = [...'%PDF-'].map((char) => char.charCodeAt(0));

function holdsMark(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(mark[0]!); at >= 0; at = bytes.indexOf(mark[0]!, at + 1)) if (mark.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}
