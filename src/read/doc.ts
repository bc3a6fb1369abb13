// In: a Word document of the years before .docx (.doc, and .wps of WPS Office, which is the same inside). Out: the
// neutral document of its body and text boxes, changes accepted. Refuses to know: what a report is.
//
// Read here and not by a library: the one there is (word-extractor) ends a row at every paragraph inside a cell and
// cannot tell an empty cell from a row's end, so that figures could move to other columns.
import { oleStreamNames } from './container.js';
import { bodyFlow } from './doc/body-flow.js';
import { readDocLists } from './doc/lists.js';
import { readParagraphs } from './doc/paragraphs.js';
import type { DocParagraph } from './doc/paragraphs.js';
import { refusal } from './doc/refusal.js';
import { openWordFile } from './doc/word-file.js';
import type { WordFile } from './doc/word-file.js';
import { ListCounter } from './docx/list-counter.js';
import { layOut } from './markup/lay-out.js';
import type { FlowBlock } from './markup/flow.js';
import type { Reader } from './reader.js';

/** Reads .doc and .wps. Throws InputError for a file that is locked, damaged, older than Word 97 or without a text. */
export const docReader: Reader = {
  id: 'doc',
  endings: ['doc', 'wps', 'dot', 'wpt'],
  /** Also what no other reader could name: a compound file without its list of streams, and Word's formats in text. */
  accepts: ({ bytes }) => {
    if (wordText(bytes)) return true;
    const names = oleStreamNames(bytes);
    return names !== null && (names.length === 0 || names.includes('WordDocument') || names.includes('EncryptedPackage'));
  },
  read: ({ bytes }) => {
    const text = wordText(bytes);
    if (text) throw refusal(text);
    const names = oleStreamNames(bytes) ?? [];
    if (names.includes('EncryptedPackage')) throw refusal('locked');
    if (names.length === 0) throw refusal('damaged');
    try {
      const file = openWordFile(bytes);
      if (typeof file === 'string') throw refusal(file);
      return [layOut(flowOf(file))];
    } catch (error) {
      throw isRangeError(error) ? refusal('damaged') : error;
    }
  },
};

const ascii = new TextDecoder('latin1');

function wordText(bytes: Uint8Array): 'rich-text' | 'word-xml' | null {
  if (bytes[0] === 0x7b) return ascii.decode(bytes.subarray(0, 5)) === '{\\rtf' ? 'rich-text' : null;
  const head = bytes[0] === 0x3c || bytes[0] === 0xef ? ascii.decode(bytes.subarray(0, 2048)) : '';
  return /<\?mso-application\s+progid="Word\.Document"|<(?:w:wordDocument|pkg:package)[\s>]/.test(head) ? 'word-xml' : null;
}

/** By name, for views of bytes may come from another realm, with errors of its own. */
const isRangeError = (error: unknown): boolean => (error as { readonly name?: unknown } | null)?.name === 'RangeError';

/** The body, then its text boxes: where they stand is not read. */
function flowOf(file: WordFile): FlowBlock[] {
  const boxes = file.bodyLength + file.betweenLength;
  const paragraphs = [...readParagraphs(file, 0, file.bodyLength), ...readParagraphs(file, boxes, boxes + file.textBoxLength)];
  const lists = new ListCounter(readDocLists(file));
  return bodyFlow(paragraphs, (paragraph) => numberBefore(paragraph, lists));
}

const listOfParagraph = 0x460b;
const levelOfParagraph = 0x260a;

/** The number Word prints before a paragraph although its text does not hold it; lists of styles are not followed. */
function numberBefore({ properties }: DocParagraph, lists: ListCounter): string {
  const list = properties.get(listOfParagraph)?.getInt16(0, true) ?? 0;
  return list > 0 ? lists.next(String(list), properties.get(levelOfParagraph)?.getUint8(0) ?? 0, undefined) : '';
}
