/** A piece of rich text: a group's edge, a control word with its number, a byte of a code page, or plain characters. */
export type Token =
  | { readonly kind: 'open' | 'close' }
  | { readonly kind: 'word'; readonly word: string; readonly number: number | null }
  | { readonly kind: 'byte'; readonly byte: number }
  | { readonly kind: 'text'; readonly text: string };

/** Signs that a backslash before them makes characters of a text. */
const signs: Readonly<Record<string, string>> = { '\\': '\\', '{': '{', '}': '}', '~': ' ', _: '-', '-': '' };

/** The tokens of rich text, one character a byte. Line ends mean nothing; binary data is passed over. */
export function* tokensOf(text: string): Generator<Token> {
  const next = /[{}\\\r\n]/g;
  for (let at = 0; at < text.length; ) {
    const char = text[at]!;
    if (char === '{' || char === '}') {
      yield { kind: char === '{' ? 'open' : 'close' };
      at++;
    } else if (char === '\r' || char === '\n') at++;
    else if (char === '\\') {
      const { token, end } = control(text, at + 1);
      if (token) yield token;
      at = end;
    } else {
      next.lastIndex = at;
      const end = next.exec(text)?.index ?? text.length;
      yield { kind: 'text', text: text.slice(at, end) };
      at = end;
    }
  }
}

const controlWord = /([a-zA-Z]{1,32})(-?\d{1,10})? ?/y;
const hexByte = /'([\da-fA-F]{2})/y;

function control(text: string, at: number): { token: Token | null; end: number } {
  hexByte.lastIndex = controlWord.lastIndex = at;
  const byte = hexByte.exec(text);
  if (byte) return { token: { kind: 'byte', byte: Number.parseInt(byte[1]!, 16) }, end: hexByte.lastIndex };
  const found = controlWord.exec(text);
  if (!found) {
    const sign = text[at] ?? '';
    if (sign === '\r' || sign === '\n') return { token: { kind: 'word', word: 'par', number: null }, end: at + 1 };
    if (sign === '*') return { token: { kind: 'word', word: '*', number: null }, end: at + 1 };
    return { token: signs[sign] === undefined ? null : { kind: 'text', text: signs[sign] }, end: at + 1 };
  }
  const [, word = '', digits] = found;
  const number = digits === undefined ? null : Number(digits);
  const end = controlWord.lastIndex + (word === 'bin' ? Math.max(0, number ?? 0) : 0);
  return { token: word === 'bin' ? null : { kind: 'word', word, number }, end };
}
