/** A page as text, and what its bytes were: UTF-8 throughout, so that every sign has its place in them, UTF-8 with broken bytes, or another encoding, of which what the page says no longer holds. */
export interface PageSource {
  readonly text: string;
  readonly written: 'utf-8' | 'broken utf-8' | 'otherwise';
}

/** The text of a page. Broken bytes show as U+FFFD; a byte order mark of UTF-8 stays. */
export function pageText(bytes: Uint8Array): PageSource {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: decoded(bytes, 'utf-16le'), written: 'otherwise' };
  if (first === 0xfe && second === 0xff) return { text: decoded(bytes, 'utf-16be'), written: 'otherwise' };
  const text = decoded(bytes, 'utf-8', true);
  if (!text.includes('\ufffd')) return { text, written: 'utf-8' };
  const other = decoded(bytes, 'gb18030');
  return broken(other) < broken(text) ? { text: other, written: 'otherwise' } : { text, written: 'broken utf-8' };
}

const decoded = (bytes: Uint8Array, encoding: string, ignoreBOM = false): string => new TextDecoder(encoding, { ignoreBOM }).decode(bytes);

const broken = (text: string): number => text.split('\ufffd').length - 1;

/** What the first tags of a page say of its encoding: `charset=gb2312` in a meta tag or an XML declaration. */
const declaration = /(<meta\b[^>]*?charset\s*=\s*["']?|<\?xml\b[^>]*?encoding\s*=\s*["'])([\w-]+)/gi;

/** The page saying UTF-8 wherever it said something else. */
export const sayingUtf8 = (html: string): string => html.replace(declaration, '$1utf-8');
