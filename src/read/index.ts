// In: the bytes of a source. Out: neutral documents, one for each part that may hold a report. Refuses to know what a
// report is, and where the bytes came from.
import type { Document } from '../document/index.js';
import { limits, withinLimits } from '../document/index.js';
import { InputError } from '../finding/index.js';
import { damagedZip, isTornZip } from './container.js';
import type { Reader, Source } from './reader.js';
import { textReader } from './text.js';
import { tooLarge } from './too-large.js';

export { jsonText } from './json.js';
export { tooLarge } from './too-large.js';
export type { Reader, Source } from './reader.js';

/** What may be set for reading. */
export interface ReadOptions {
  /** Lets an installed LibreOffice open what the reader of old Word documents cannot (`--with-office`). */
  readonly withOffice?: boolean;
}

/** The documents in a source. At once for plain text, a promise for what else there is. Throws InputError. */
export function readDocuments(source: Source, { withOffice = false }: ReadOptions = {}): readonly Document[] | Promise<readonly Document[]> {
  if (source.bytes.length === 0) throw emptyFile();
  if (source.bytes.length > limits.bytes) throw tooLarge();
  return isPlainText(source) ? readPlain(source) : readAny(source, withOffice).then(withinLimits);
}

/** Each row, cell and sign of a text takes a byte: where there are few, it is within all limits. */
function readPlain(source: Source): readonly Document[] {
  const documents = textReader.read(source) as readonly Document[];
  return source.bytes.length <= limits.rows ? documents : withinLimits(documents);
}

async function readAny(source: Source, withOffice: boolean): Promise<readonly Document[]> {
  const reader = await readerOf(source);
  if (reader === textReader && isTornZip(source.bytes)) throw damagedZip();
  const documents = await (reader.id === 'doc' && withOffice ? readOrConvert(reader, source) : reader.read(source));
  if (documents.every(({ blocks }) => blocks.length === 0)) throw withoutText(documents.some(({ remarks }) => remarks.some(({ rule }) => rule === 'picture')));
  return documents;
}

/** What our own reader of old Word documents refuses (RTF, Word 95), LibreOffice may know. */
async function readOrConvert(reader: Reader, source: Source): Promise<readonly Document[]> {
  try {
    return await reader.read(source);
  } catch (failure) {
    if (!(failure instanceof InputError)) throw failure;
    const { convertWithOffice } = await import('./office.js');
    return readAny({ name: source.name, bytes: await convertWithOffice(source.bytes, source.name, 'docx') }, false);
  }
}

/** Loaded once, when one of them may be asked for. */
let readers: readonly Reader[] | undefined;

/** The reader whose format the bytes are of; that of text when they are of none. */
export async function readerOf(source: Source): Promise<Reader> {
  if (isPlainText(source)) return textReader;
  readers ??= (await import('./readers.js')).readers;
  return readers.find((one) => one.accepts(source)) ?? textReader;
}

/**
 * What most sources are, told at a glance, so that ten thousand of them cost no sniffing: no mark of a container, a PDF or rich text,
 * no tag, no mail header, hardly a comma or semicolon (Chinese text has its own).
 */
function isPlainText({ name, bytes }: Source): boolean {
  const head = bytes.subarray(0, 1024);
  if (head.includes(0) || head[0] === 0xd0 || (head[0] === 0x7b && head[1] === 0x5c) || (head[0] === 0x50 && head[1] === 0x4b) || mayBePdf(head) || bytes.includes(0x3c)) return false;
  return !hasOtherReader(name) && !beginsWithHeader(head) && countOf(0x2c, bytes) + countOf(0x3b, bytes) < fewSeparators;
}

/** Whether a name is one of texts that have readers of their own. */
const hasOtherReader = (name: string): boolean => otherTexts.some((ending) => name.toLowerCase().endsWith(ending));
const otherTexts = ['.csv', '.tsv', '.mht', '.mhtml'];

/** `%PDF`, or `%!` of its older sister, which may stand behind other bytes; a share in per cent is neither. */
function mayBePdf(head: Uint8Array): boolean {
  for (let at = head.indexOf(0x25); at >= 0; at = head.indexOf(0x25, at + 1)) if (head[at + 1] === 0x50 || head[at + 1] === 0x21) return true;
  return false;
}

/** A line that a mail begins with, `Subject:`; a colon further on is an address of the network or a text's own. */
function beginsWithHeader(head: Uint8Array): boolean {
  let at = 0;
  while (head[at]! <= 0x20) at++;
  while (isOfName(head[at]!)) at++;
  return head[at] === 0x3a;
}

/** Letters, digits, the hyphen and the low line. */
const isOfName = (byte: number): boolean => (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || byte === 0x2d || byte === 0x5f;

const fewSeparators = 15;

function countOf(byte: number, bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(byte); at >= 0 && count < fewSeparators; at = bytes.indexOf(byte, at + 1)) count++;
  return count;
}

/** A scan set into a document of Word's holds pictures alone. */
const withoutText = (pictures: boolean): InputError =>
  pictures
    ? new InputError(
        { zh: '文件里只有图片，没有文字，是扫描件或截图，读不出数据', en: 'The file holds pictures and no text: it is a scan, and no figure can be read from it' },
        { zh: '请先做文字识别（OCR）并核对，或者索取 Word、Excel 或网页原件', en: 'Recognise its text first (OCR) and check it, or ask for the Word, Excel or web original' },
      )
    : new InputError({ zh: '文件里没有文字', en: 'The file holds no text' }, { zh: '检查文件是否选对、是否保存完整', en: 'Check that it is the right file and was saved whole' });

const emptyFile = (): InputError =>
  new InputError({ zh: '文件是空的', en: 'The file is empty' }, { zh: '检查文件是否保存完整', en: 'Check that it was saved whole' });
