// In: a web page saved with its pictures in one file (.mht, .mhtml), or one sent as a mail. Out: the neutral document
// of its page. Refuses to know: pictures, styles, and what a report is.
import { InputError } from '../finding/index.js';
import { oneCharacterAByte } from './byte-text.js';
import { readPage } from './html.js';
import { isMhtmlHead, markupHead } from './html/signature.js';
import { messageParts, type MessagePart } from './mhtml/message-parts.js';
import type { Reader } from './reader.js';

/** Reads .mht. Throws InputError for a mail with documents attached, when no page is in it, or the page is none to read (see `htmlReader`). */
export const mhtmlReader: Reader = {
  id: 'mhtml',
  endings: ['mht', 'mhtml', 'eml'],
  accepts: ({ bytes }) => isMhtmlHead(markupHead(bytes)),
  read: async ({ bytes }) => {
    const parts = messageParts(oneCharacterAByte(bytes));
    const attached = parts.filter(isAttachedDocument).length;
    if (attached > 0) throw withAttachments(attached);
    const page = parts.find(({ headers }) => /^text\/html|^application\/xhtml/i.test(headers.get('content-type') ?? ''));
    if (!page) throw withoutPage();
    return [await readPage(page.bytes)];
  },
};

/** What a mail carries along; the parts of a saved page are none. */
const isAttachedDocument = ({ headers }: MessagePart): boolean => /^attachment\b/i.test(headers.get('content-disposition') ?? '') && !/^image\//i.test(headers.get('content-type') ?? '');

const withAttachments = (attached: number): InputError =>
  new InputError(
    { zh: `这是一封邮件，带有 ${attached} 个附件；邮件里的附件不读取。`, en: `This is a mail with ${attached === 1 ? 'an attachment' : `${attached} attachments`}; what is attached to a mail is not read.` },
    { zh: '请在邮件程序里把附件存出来，再核对存出的文件。', en: 'Save what is attached from the mail program and check those files.' },
  );

const withoutPage = (): InputError =>
  new InputError(
    { zh: '单一文件网页（.mht）中没有网页正文，文件可能不完整。', en: 'There is no page in this web archive (.mht); the file may be cut short.' },
    { zh: '请在浏览器中重新打开网页，另存为 .html。', en: 'Open the page again in a browser and save it as .html.' },
  );
