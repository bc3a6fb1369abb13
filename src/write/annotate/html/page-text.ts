/** A page as text, and whether its bytes said it in UTF-8: else what it says of its own encoding no longer holds. */
export interface PageSource {
  readonly text: string;
  readonly utf8: boolean;
}

/** The text of a page. Broken bytes show as U+FFFD; a byte order mark of UTF-8 stays. */
export function pageText(bytes: Uint8Array): PageSource {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: decoded(bytes, 'utf-16le'), utf8: false };
  if (first === 0xfe && second === 0xff) return { text: decoded(bytes, 'utf-16be'), utf8: false };
  const text = decoded(bytes, 'utf-8', true);
  if (!text.includes('\ufffd')) return { text, utf8: true };
  const other = decoded(bytes, 'gb18030');
  return broken(other) < broken(text) ? { text: other, utf8: false } : { text, utf8: true };
}

const decoded = (bytes: Uint8Array, encoding: string, ignoreBOM = false): string => new TextDecoder(encoding, { ignoreBOM }).decode(bytes);

const broken = (text: string): number => text.split('\ufffd').length - 1;

/** What the first tags of a page say of its encoding: `charset=gb2312` in a meta tag or an XML declaration. */
const declaration = /(<meta\b[^>]*?charset\s*=\s*["']?|<\?xml\b[^>]*?encoding\s*=\s*["'])([\w-]+)/gi;

/** The page saying UTF-8 wherever it said something else. */
export const sayingUtf8 = (html: string): string => html.replace(declaration, '$1utf-8');
