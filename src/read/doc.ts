// In: a Word document of the years before .docx (.doc, and .wps of WPS Office, which is the same inside). Out: the
// neutral document of its body and text boxes, changes accepted. Refuses to know: what a report is.
//
// Read here and not by a library: the one there is (word-extractor) ends a row at every paragraph inside a cell and
// cannot tell an empty cell from a row's end, so that figures could move to other columns.
import { oleStreamNames } from './container.js';
import { bodyFlow } from './doc/body-flow.js';
import { readParagraphs } from './doc/paragraphs.js';
import { refusal } from './doc/refusal.js';
import { openWordFile } from './doc/word-file.js';
import type { WordFile } from './doc/word-file.js';
import { layOut } from './markup/lay-out.js';
import type { FlowBlock } from './markup/flow.js';
import type { Reader } from './reader.js';

/** Reads .doc and .wps. Throws InputError for a file that is locked, damaged, older than Word 97 or without a text. */
export const docReader: Reader = {
  id: 'doc',
  endings: ['doc', 'wps', 'dot', 'wpt'],
  accepts: ({ bytes }) => oleStreamNames(bytes)?.some((name) => name === 'WordDocument' || name === 'EncryptedPackage') ?? false,
  read: ({ bytes }) => {
    if (oleStreamNames(bytes)?.includes('EncryptedPackage')) throw refusal('locked');
    try {
      const file = openWordFile(bytes);
      if (typeof file === 'string') throw refusal(file);
      return [layOut(flowOf(file))];
    } catch (error) {
      throw error instanceof RangeError ? refusal('damaged') : error;
    }
  },
};

/** The body, then its text boxes: where they stand is not read. */
function flowOf(file: WordFile): FlowBlock[] {
  const boxes = file.bodyLength + file.betweenLength;
  const paragraphs = [...readParagraphs(file, 0, file.bodyLength), ...readParagraphs(file, boxes, boxes + file.textBoxLength)];
  return bodyFlow(paragraphs, () => '');
}
