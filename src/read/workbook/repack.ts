import { limits } from '../../document/index.js';
import { openZip } from '../container.js';
import { beyondLimit } from './beyond-limit.js';

/** Parts that hold no cells: pictures, drawings, comments, macros, print settings. */
const idle = /\/(?:media|drawings|charts|theme|embeddings|printerSettings|externalLinks|worksheets\/_rels)\/|comments|vbaProject|^docProps\//i;

/**
 * An OOXML workbook reduced to the parts that hold cells, in a zip without compression. What SheetJS gets to see has
 * then been inflated within limits and held to its checksums, which its own unzipping is not.
 */
export async function repackWorkbook(bytes: Uint8Array): Promise<Uint8Array> {
  const parts = await openZip(bytes, (name) => !idle.test(name));
  for (const [name, part] of parts) if (!mayBeParsed(part)) throw beyondLimit('cells', name);
  const { zipSync } = await import('fflate');
  return zipSync(Object.fromEntries(parts), { level: 0 });
}

const [opening, letterC, blank, slash, closing] = [0x3c, 0x63, 0x20, 0x2f, 0x3e];

/** Whether a part has no more `<c>` elements than cells are allowed: parsed, each costs a hundred times its bytes. */
function mayBeParsed(part: Uint8Array): boolean {
  if (part.length <= limits.cells * 4) return true;
  let cells = 0;
  for (let at = part.indexOf(opening); at >= 0; at = part.indexOf(opening, at + 1)) {
    const end = part[at + 2];
    if (part[at + 1] === letterC && (end === blank || end === slash || end === closing)) cells++;
  }
  return cells <= limits.cells;
}
