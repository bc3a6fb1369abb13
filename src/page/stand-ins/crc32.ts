/** Bytes taken at a step. */
const step = 16;

/** `step` tables in one: at `256 * n + byte` what the byte comes to after n more bytes. */
let table: Int32Array | null = null;

function makeTable(): Int32Array {
  const all = new Int32Array(256 * step);
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    all[byte] = value;
  }
  for (let at = 256; at < all.length; at++) all[at] = all[all[at - 256]! & 0xff]! ^ (all[at - 256]! >>> 8);
  return all;
}

/** The checksum zip and gzip use, unsigned. */
export function crc32(bytes: Uint8Array): number {
  const t = (table ??= makeTable());
  let value = -1;
  let i = 0;
  for (const end = bytes.length - step; i <= end; i += step) {
    value =
      t[3840 + ((value ^ bytes[i]!) & 0xff)]! ^ t[3584 + (((value >>> 8) ^ bytes[i + 1]!) & 0xff)]! ^
      t[3328 + (((value >>> 16) ^ bytes[i + 2]!) & 0xff)]! ^ t[3072 + ((value >>> 24) ^ bytes[i + 3]!)]! ^
      t[2816 + bytes[i + 4]!]! ^ t[2560 + bytes[i + 5]!]! ^ t[2304 + bytes[i + 6]!]! ^ t[2048 + bytes[i + 7]!]! ^
      t[1792 + bytes[i + 8]!]! ^ t[1536 + bytes[i + 9]!]! ^ t[1280 + bytes[i + 10]!]! ^ t[1024 + bytes[i + 11]!]! ^
      t[768 + bytes[i + 12]!]! ^ t[512 + bytes[i + 13]!]! ^ t[256 + bytes[i + 14]!]! ^ t[bytes[i + 15]!]!;
  }
  for (; i < bytes.length; i++) value = t[(value ^ bytes[i]!) & 0xff]! ^ (value >>> 8);
  return (value ^ -1) >>> 0;
}
