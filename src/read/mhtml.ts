// In: a web page saved with its pictures in one file (.mht, .mhtml), or one sent as a mail. Out: the neutral document
// of its page. Refuses to know: pictures, styles, and what a report is.
import { InputError } from '../finding/index.js';
import { oneCharacterAByte } from './byte-text.js';
import { readPage } from './html.js';
import { isMhtmlHead, markupHead } from './html/signature.js';
import { messageParts } from './mhtml/message-parts.js';
import type { Reader } from './reader.js';

/** Reads .mht. Throws InputError when no page is in it, or the page is none to read (see `htmlReader`). */
export const mhtmlReader: Reader = {
  id: 'mhtml',
  endings: ['mht', 'mhtml', 'eml'],
  accepts: ({ bytes }) => isMhtmlHead(markupHead(bytes)),
  read: async ({ bytes }) => {
    const page = messageParts(oneCharacterAByte(bytes)).find(({ headers }) => /^text\/html|^application\/xhtml/i.test(headers.get('content-type') ?? ''));
    if (!page) throw withoutPage();
    return [await readPage(page.bytes)];
  },
};

const withoutPage = (): InputError =>
  new InputError(
    { zh: '单一文件网页（.mht）中没有网页正文，文件可能不完整。', en: 'There is no page in this web archive (.mht); the file may be cut short.' },
    { zh: '请在浏览器中重新打开网页，另存为 .html。', en: 'Open the page again in a browser and save it as .html.' },
  );
