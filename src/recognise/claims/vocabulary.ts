import { childOf } from '../word-tree.js';
import { senses, wordTree, type Sense } from './words.ahead.js';

/** The nodes of the characters that begin a word, by their codes: more than one would look through. */
const roots = new Map<number, number>();
for (let node = wordTree.children.charCodeAt(0); node < wordTree.children.charCodeAt(1); node++) roots.set(wordTree.characters.charCodeAt(node), node);

/** The codes of the characters that begin a word. */
export const initials: Iterable<number> = roots.keys();

/** A word with what it does, and where it ends. */
export interface Word {
  readonly means: Sense;
  readonly end: number;
}

/** The longest word of the vocabulary that begins at a place, found in one walk; `null` where none does. */
export function longestWord(text: string, at: number): Word | null {
  let sense = 0;
  let end = at;
  for (let node = roots.get(text.charCodeAt(at)) ?? 0, next = at + 1; node > 0; node = childOf(wordTree, node, text.charCodeAt(next)), next++) {
    if (wordTree.ends.charCodeAt(node) === 0) continue;
    sense = wordTree.ends.charCodeAt(node);
    end = next;
  }
  return sense === 0 ? null : { means: senses[sense - 1]!, end };
}
