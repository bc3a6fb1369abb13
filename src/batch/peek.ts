import { readDocuments, type Source } from '../read/index.js';
import { outlineOf } from '../recognise/outline.js';
import { stripsOf } from '../recognise/strip.js';

/** A title stands within so many bytes of the beginning. */
const head = 1500;
const marks = ['年度报告', '公开年报'].map((text) => Buffer.from(text));

/** Whether more titles may follow: a source may hold several reports. */
function namedAgain(bytes: Uint8Array, from: number): boolean {
  const rest = Buffer.from(bytes.buffer as ArrayBuffer, bytes.byteOffset + from, bytes.byteLength - from);
  return marks.some((mark) => rest.includes(mark));
}

/** Who a plain text reports on and for which year, from its beginning alone; `null` where only reading it whole can tell. */
export function peek({ name, bytes }: Source): { readonly organization: string; readonly year: number } | null {
  const first = bytes[0];
  if (bytes.length < head * 2 || first === undefined || first === 0x3c || first === 0x7b || first === 0x5b || first === 0x50 || bytes.subarray(0, head).includes(0)) return null;
  const end = bytes.lastIndexOf(0x0a, head);
  if (end < 0 || namedAgain(bytes, end)) return null;
  try {
    const documents = readDocuments({ name, bytes: bytes.subarray(0, end) });
    if (documents instanceof Promise || documents.length !== 1) return null;
    const { title } = outlineOf(stripsOf(documents[0]!));
    return title?.organization && title.year !== null && !title.contested ? { organization: title.organization, year: title.year } : null;
  } catch {
    return null;
  }
}
