import { limits } from '../../document/index.js';
import { bytesOf } from '../byte-text.js';

/** One part of a message: its headers, names in lower case, and its decoded bytes. */
export interface MessagePart {
  readonly headers: ReadonlyMap<string, string>;
  readonly bytes: Uint8Array;
}

/** Multiparts within multiparts: deeper ones are not opened. */
const mostNested = 10;

/** The parts of a message that hold content, in order; `message` has one character a byte. */
export function messageParts(message: string, depth = 0): MessagePart[] {
  const gap = /\r?\n\r?\n/.exec(message);
  if (!gap) return [];
  const headers = headersOf(message.slice(0, gap.index));
  const body = message.slice(gap.index + gap[0].length);
  const boundary = /^\s*multipart\/[^]*?boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(headers.get('content-type') ?? '');
  if (!boundary) return [{ headers, bytes: decoded(body, headers.get('content-transfer-encoding')) }];
  if (depth >= mostNested) return [];
  const inner = body.split(`--${boundary[1] ?? boundary[2]}`).slice(1, limits.entries);
  return inner.filter((part) => !part.startsWith('--')).flatMap((part) => messageParts(part.replace(/^[ \t]*\r?\n/, ''), depth + 1));
}

/** Header lines; one that begins with a blank goes on from the line above. */
function headersOf(text: string): ReadonlyMap<string, string> {
  const lines = text.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(':')).trim().toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]));
}

function decoded(body: string, encoding = ''): Uint8Array {
  switch (encoding.trim().toLowerCase()) {
    case 'quoted-printable':
      return bytesOf(body.replace(/=[ \t]*\r?\n/g, '').replace(/=([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))));
    case 'base64':
      return bytesOf(atobSafely(body));
    default:
      return bytesOf(body);
  }
}

/** What precedes the first sign that is none of Base64's, whole groups only. */
function atobSafely(body: string): string {
  const signs = /^[A-Za-z\d+/]*/.exec(body.replace(/\s+/g, ''))![0];
  return atob(signs.slice(0, signs.length - (signs.length % 4 === 1 ? 1 : 0)));
}
