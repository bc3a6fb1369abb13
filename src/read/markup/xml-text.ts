/** Attributes by their local names, prefixes left out (`w:val` is `val`), but those that declare namespaces in full. */
export function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  let at = 0;
  for (let equals = text.indexOf('='); equals >= 0; equals = text.indexOf('=', at)) {
    let begin = equals + 1;
    while (text.charCodeAt(begin) <= blank) begin++;
    const end = text.indexOf(text.charAt(begin), begin + 1);
    if (end < 0) break;
    let nameEnd = equals;
    while (text.charCodeAt(at) <= blank) at++;
    while (text.charCodeAt(nameEnd - 1) <= blank) nameEnd--;
    attributes[text.slice(localFrom(text, at, nameEnd), nameEnd)] = decodeEntities(text.slice(begin + 1, end));
    at = end + 1;
  }
  return attributes;
}

const blank = 0x20;
const colon = 0x3a;

/** Where the local name begins: behind the prefix, if there is one. */
function localFrom(text: string, from: number, to: number): number {
  if (text.startsWith('xmlns', from)) return from;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === colon) return at + 1;
  return from;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A text with its character references and XML's own five entities decoded; others stay as they are written. */
export const decodeEntities = (text: string): string =>
  text.includes('&') ? text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, decodeEntity) : text;

function decodeEntity(whole: string, hex?: string, decimal?: string, name?: string): string {
  if (name !== undefined) return entities[name] ?? whole;
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
