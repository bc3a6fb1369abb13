/** A text as labels are looked for in it: words and digits alone, each with its offset in the text. */
export interface Folded {
  readonly key: string;
  /** By position in the key, the offset in the text. */
  readonly offsets: readonly number[];
}

/** Asked for here, not kept: to name all the world's letters costs a run that glues nothing as much as one that does. */
const isKept = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);

/** Folds width and case, and leaves out blanks, punctuation and quotes. */
export function fold(text: string): Folded {
  let key = '';
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at++) {
    for (const char of text[at]!.normalize('NFKC').toLowerCase()) {
      if (!isKept(char)) continue;
      key += char;
      offsets.push(at);
    }
  }
  return { key, offsets };
}

/** Offsets just before and after a stretch of the key. */
export const span = ({ offsets }: Folded, from: number, length: number): { start: number; end: number } => ({
  start: offsets[from] ?? 0, end: (offsets[from + length - 1] ?? 0) + 1,
});

/** Every position of `words` in the key. */
export function positionsOf(words: string, { key }: Folded): number[] {
  const found: number[] = [];
  for (let at = words ? key.indexOf(words) : -1; at >= 0; at = key.indexOf(words, at + 1)) found.push(at);
  return found;
}
