import { isAscii, isUtf8, transcode } from 'node:buffer';

/**
 * The text of UTF-8 bytes, byte order mark left out; `null` when they are no UTF-8. By way of UTF-16: that takes a
 * quarter of the time of a `TextDecoder` on Chinese text. Where every sign is ASCII a byte each is enough.
 */
export function utf8Text(bytes: Uint8Array): string | null {
  if (isAscii(bytes)) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (!isUtf8(bytes)) return null;
  const text = transcode(bytes, 'utf8', 'utf16le').toString('utf16le');
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
