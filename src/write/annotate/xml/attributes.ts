import { isNameEnd } from './name-end.js';

/** The attributes of a tag by their names as written, entities resolved. Goes from one `=` to the next: an expression for it took three times as long. */
export function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (let at = 0, equals = text.indexOf('='); equals >= 0; equals = text.indexOf('=', at)) {
    const name = lastWord(text, at, equals);
    let open = equals + 1;
    while (text.charCodeAt(open) <= 0x20) open++;
    const quote = text[open];
    at = equals + 1;
    if (name === '' || (quote !== '"' && quote !== "'")) continue;
    const close = text.indexOf(quote, open + 1);
    if (close < 0) break;
    attributes[name] = decoded(text.slice(open + 1, close));
    at = close + 1;
  }
  return attributes;
}

/** The last word between two places, blanks and slashes around it left out; empty where there is none. */
function lastWord(text: string, from: number, to: number): string {
  while (to > from && text.charCodeAt(to - 1) <= 0x20) to--;
  let start = to;
  while (start > from && !isNameEnd(text.charCodeAt(start - 1))) start--;
  return text.slice(start, to);
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decoded = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole: string, hex?: string, decimal?: string, name?: string) => {
        if (name !== undefined) return entities[name] ?? whole;
        const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      })
    : text;
