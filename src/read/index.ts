// In: bytes. Out: neutral documents. Refuses to know what a report is. A new format is one file and one line here.
import type { Document } from '../document/index.js';
import type { Reader, Source } from './reader.js';
import { textReader } from './text.js';

export type { Reader, Source } from './reader.js';

/** Every reader, the most particular first: the first that accepts the bytes reads them. */
export const readers: readonly Reader[] = [textReader];

/** The documents in a source. At once for text, a promise where a library has to be loaded. Throws InputError. */
export function readDocuments(source: Source): readonly Document[] | Promise<readonly Document[]> {
  const reader = readers.find((one) => one.accepts(source)) ?? textReader;
  return reader.read(source);
}
