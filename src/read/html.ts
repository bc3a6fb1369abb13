// In: a web page, whole or a piece of one, in any encoding, or a program's string that holds one. Out: the neutral
// document of what the page prints. Refuses to know: what a report is, and what the names of page elements may mean.
import type { Block, Document } from '../document/index.js';
import { InputError } from '../finding/index.js';
import { isHtmlHead, markupHead } from './html/signature.js';
import { pageFlow, pageTitle } from './html/page-flow.js';
import { parseHtml } from './html/parse-html.js';
import { withoutStringEscapes } from './html/program-string.js';
import { refusePage } from './html/refuse-page.js';
import { isSavedSheet } from './html/saved-sheet.js';
import { layOut } from './markup/lay-out.js';
import type { Reader } from './reader.js';
import { decodeText } from './text-encoding.js';

/** Reads .html. Throws InputError for login pages, error pages and pages without any text. */
export const htmlReader: Reader = {
  id: 'html',
  endings: ['html', 'htm', 'xhtml', 'shtml'],
  accepts: ({ bytes }) => isHtmlHead(markupHead(bytes)),
  read: async ({ bytes }) => [await readPage(bytes)],
};

/** Kept once loaded. */
let loaded: typeof import('htmlparser2').Tokenizer | undefined;

const tokenizer = async (): Promise<typeof import('htmlparser2').Tokenizer> => (loaded ??= (await import('htmlparser2')).Tokenizer);

/** The document of one page; encoding by its bytes, for what a page says of its own encoding is often wrong. */
export async function readPage(bytes: Uint8Array): Promise<Document> {
  const text = decodeText(bytes)?.text ?? mostlyDecoded(bytes);
  if (text === null) throw notText();
  const { root, asksPassword } = parseHtml(withoutStringEscapes(text), await tokenizer());
  const page = layOut(pageFlow(root), pageTitle(root));
  refusePage(page, asksPassword);
  return isSavedSheet(text) ? { ...page, tabular: true } : page;
}

/** What a piece of a page prints. */
export async function blocksOfMarkup(text: string): Promise<readonly Block[]> {
  return layOut(pageFlow(parseHtml(text, await tokenizer()).root)).blocks;
}

/** A page with a few broken bytes (a text cut in mid-character by its site) still reads: they show as U+FFFD. */
function mostlyDecoded(bytes: Uint8Array): string | null {
  const texts = ['utf-8', 'gb18030'].map((encoding) => new TextDecoder(encoding).decode(bytes));
  const best = texts.reduce((one, other) => (broken(other) < broken(one) ? other : one));
  return broken(best) * 500 < best.length && !best.includes('\0') ? best : null;
}

const broken = (text: string): number => text.split('\ufffd').length - 1;

const notText = (): InputError =>
  new InputError(
    { zh: '网页不是可识别的文字编码（UTF-8、UTF-16、GB18030）。', en: 'The page is in no known encoding (UTF-8, UTF-16, GB18030).' },
    { zh: '请在浏览器中打开后重新另存为网页。', en: 'Open it in a browser and save it again.' },
  );
