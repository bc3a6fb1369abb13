import type { Source } from '../../../src/read/index.js';
import type { Chance } from '../chance.js';
import { mutateBytes } from './bytes.js';
import { inSomeEncoding } from './encodings.js';
import { mutateLines } from './lines.js';
import { mutatePdf } from './pdf.js';
import { mutateRichText } from './rich-text.js';
import { mutateTags } from './tags.js';
import { mutateZip } from './zip.js';

/** One document in five is spoilt without knowledge of its format, the others in its own terms. */
export function mutate({ name, bytes }: Source, chance: Chance): Source {
  if (chance.oneIn(5)) return { name, bytes: mutateBytes(bytes, chance) };
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return { name, bytes: mutateZip(bytes, chance) };
  if (bytes[0] === 0x25 && bytes[1] === 0x50) return { name, bytes: mutatePdf(bytes, chance) };
  if (bytes.includes(0)) return { name, bytes: mutateBytes(bytes, chance) };
  const text = new TextDecoder().decode(bytes);
  if (text.startsWith('{\\rtf')) return { name, bytes: new TextEncoder().encode(mutateRichText(text, chance)) };
  const change = text.trimStart().startsWith('<') ? mutateTags : mutateLines;
  return { name, bytes: inSomeEncoding(change(text, chance), chance) };
}
