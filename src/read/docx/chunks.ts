import type { Document } from '../../document/index.js';
import { readPage } from '../html.js';
import { mhtmlReader } from '../mhtml.js';

/** Types of the parts that hold a page. */
const pageEnding = /\.(?:x?html?|mht|mhtml)$/i;

/** Names of the parts that a document takes in whole (`w:altChunk`), as systems write that export web pages to Word. */
export function chunkNames(ids: readonly string[], relations: string): string[] {
  const targets = (relations.match(/<[^<>]*Relationship\s[^<>]*>/g) ?? [])
    .filter((relation) => ids.includes(/\sId="([^"]*)"/.exec(relation)?.[1] ?? ''))
    .map((relation) => /\sTarget="([^"]*)"/.exec(relation)?.[1] ?? '');
  return targets.filter((target) => pageEnding.test(target)).map((target) => (target.startsWith('/') ? target.slice(1) : `word/${target}`));
}

/** The document in such a part. */
export async function readChunk(name: string, bytes: Uint8Array): Promise<readonly Document[]> {
  return mhtmlReader.accepts({ name, bytes }) ? mhtmlReader.read({ name, bytes }) : [await readPage(bytes)];
}
