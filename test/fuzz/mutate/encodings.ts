import type { Chance } from '../chance.js';

const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return bytes;
};

let table: ReadonlyMap<string, number> | undefined;

/** GBK, by turning its decoder round; what it cannot write becomes a question mark. */
export function gbk(text: string): Uint8Array {
  table ??= new Map(gbkPairs());
  const bytes: number[] = [];
  for (const char of text) {
    const code = char.charCodeAt(0) < 0x80 ? char.charCodeAt(0) : (table.get(char) ?? 0x3f);
    if (code > 0xff) bytes.push(code >> 8);
    bytes.push(code & 0xff);
  }
  return Uint8Array.from(bytes);
}

function* gbkPairs(): Generator<[string, number]> {
  const decoder = new TextDecoder('gbk');
  for (let lead = 0x81; lead < 0xff; lead++) {
    for (let trail = 0x40; trail < 0xff; trail++) {
      const char = decoder.decode(Uint8Array.of(lead, trail));
      if (char.length === 1 && char !== '\ufffd') yield [char, (lead << 8) | trail];
    }
  }
}

/** The text in every encoding that is read, with its mark where it has one. */
export const encodings: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'UTF-8': (text) => new TextEncoder().encode(text),
  'UTF-8 with a mark': (text) => new TextEncoder().encode(`\ufeff${text}`),
  'UTF-16, little end first': (text) => utf16(`\ufeff${text}`, true),
  'UTF-16, big end first': (text) => utf16(`\ufeff${text}`, false),
  GBK: gbk,
};

/** The text in some encoding; now and then in two of them, one after the other. */
export function inSomeEncoding(text: string, chance: Chance): Uint8Array {
  const encode = chance.oneIn(4) ? chance.of(Object.values(encodings)) : encodings['UTF-8']!;
  if (!chance.oneIn(30)) return encode(text);
  const middle = chance.upTo(text.length);
  return Uint8Array.from([...encode(text.slice(0, middle)), ...chance.of(Object.values(encodings))(text.slice(middle))]);
}
