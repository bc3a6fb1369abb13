/** Thrown for bytes that are no UTF-8. */
export class NotUtf8 extends Error {}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** The decoder is quicker where there is much to decode. */
const longText = 256;

/**
 * The text of UTF-8 between two offsets. What most of a document's texts are, short, of ASCII and 汉字, is put together
 * here: a decoder takes longer to begin than they take to read. Throws NotUtf8.
 */
export function utf8Text(bytes: Uint8Array, from: number, to: number): string {
  const units = to - from > longText ? null : shortUnits(bytes, from, to);
  if (units) return String.fromCharCode.apply(null, units);
  try {
    return strict.decode(bytes.subarray(from, to));
  } catch {
    throw new NotUtf8();
  }
}

/** Code units of text in one and three bytes a character; `null` where there is anything else, right or wrong. */
function shortUnits(bytes: Uint8Array, from: number, to: number): number[] | null {
  const units: number[] = [];
  for (let at = from; at < to; at++) {
    const lead = bytes[at]!;
    if (lead < 0x80) units.push(lead);
    else {
      const [second, third] = [bytes[at + 1]!, bytes[at + 2]!];
      // E0 and ED have ranges of their own.
      const isPlain = lead > 0xe0 && lead < 0xf0 && lead !== 0xed && at + 2 < to && (second & 0xc0) === 0x80 && (third & 0xc0) === 0x80;
      if (!isPlain) return null;
      units.push(((lead & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f));
      at += 2;
    }
  }
  return units;
}
