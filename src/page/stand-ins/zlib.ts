import { deflateSync, Inflate, inflateSync } from 'fflate';
export { crc32 } from './crc32.js';

/** Larger data is fed in pieces of this size, so that data that lies about its size is stopped soon after it. */
const piece = 64 * 1024;

/**
 * In browsers, for `node:zlib`: what was deflated. Throws for data that is damaged, cut short, or of more than
 * `maxOutputLength` bytes.
 */
export function inflateRawSync(packed: Uint8Array, { maxOutputLength }: { readonly maxOutputLength: number }): Uint8Array {
  // One byte more than may come: a byte there means too many.
  const data = new Uint8Array(maxOutputLength + 1);
  if (packed.length <= piece) return within(inflateSync(packed, { out: data }), maxOutputLength);
  let length = 0;
  const inflater = new Inflate((chunk) => {
    if (length + chunk.length > maxOutputLength) throw new Error('more than was told');
    data.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length; at += piece) inflater.push(packed.subarray(at, at + piece), at + piece >= packed.length);
  return data.subarray(0, length);
}

function within(data: Uint8Array, most: number): Uint8Array {
  if (data.length > most) throw new Error('more than was told');
  return data;
}

/** As Node’s: raw deflate, without a header. */
export const deflateRawSync = (data: Uint8Array, { level }: { readonly level: 3 | 6 }): Uint8Array => deflateSync(data, { level });
