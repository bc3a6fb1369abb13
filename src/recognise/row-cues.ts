import type { FormId, TableId } from '../forms/index.js';
import { cueOf, labelKey } from './key.js';
import { keyOf, piecesOf, type Strip } from './strip.js';

const longestLabel = 60;
const longestLine = 160;

/** What a label says of the table it stands in. */
export interface Seen {
  readonly tables: readonly TableId[];
  readonly form: FormId | null;
}

/** Whether a label of a table stands in a row. */
export const namesTable = (strip: Strip, table: TableId): boolean => cuesOf(strip).some(({ tables }) => tables.includes(table));

/** What the labels of a row say; in a line whose cells stand apart by blanks, what its words say. */
export function cuesOf(strip: Strip): readonly Seen[] {
  if (strip.alone !== null && strip.alone.length > longestLine) return none;
  let seen: readonly Seen[] | null = null;
  for (const piece of piecesOf(strip)) {
    const { text, figure } = piece;
    if (figure || text.length < 2) continue;
    const cue = text.length <= longestLabel ? cueOf(keyOf(piece)) : undefined;
    const own = cue ? [cue] : strip.grid ? none : cuesOfWords(text);
    if (own.length > 0) seen = seen ? [...seen, ...own] : own;
  }
  return seen ?? none;
}

const none: readonly Seen[] = [];

/** Cues of the single words of a line; none for a line of one word. */
function cuesOfWords(text: string): Seen[] {
  const words = text.split(/\s+/);
  return words.length < 2 ? [] : words.flatMap((word) => cueOf(labelKey(word)) ?? []);
}
