import { openZip } from '../container.js';
import { plainBinaryPart } from './binary-parts.js';
import { checkParts } from './check-part.js';
import { withPlainFills } from './plain-fills.js';
import { unbrokenTags } from './unbroken-tags.js';
import { withoutLinks } from './without-links.js';

/** Parts that hold no cells: pictures, drawings, comments, macros, print settings. */
const idle = /\/(?:media|drawings|charts|theme|embeddings|printerSettings|externalLinks|worksheets\/_rels)\/|comments|vbaProject|^docProps\//i;

const isXml = /\.(?:xml|rels)$/i;
const isBinary = /\.bin$/i;

/** Kept once loaded. */
let packer: typeof import('fflate').zipSync | undefined;

/**
 * An OOXML workbook reduced to the parts that hold cells, in a zip without compression. What SheetJS gets to see has
 * then been inflated within limits and held to its checksums, which its own unzipping is not.
 */
export async function repackWorkbook(bytes: Uint8Array): Promise<Uint8Array> {
  const parts = await openZip(bytes, (name) => !idle.test(name));
  checkParts(parts);
  const zipSync = (packer ??= (await import('fflate')).zipSync);
  return zipSync(Object.fromEntries([...withPlainFills(parts)].map(([name, part]) => [name, plainPart(name, part)])), { level: 0 });
}

function plainPart(name: string, part: Uint8Array): Uint8Array {
  if (isXml.test(name)) return unbrokenTags(withoutLinks(part));
  return isBinary.test(name) ? plainBinaryPart(part) : part;
}
