import { senses, wordTree, type Sense } from './words.ahead.js';

const { characters, children, ends } = wordTree;

/** The nodes of the characters that begin a word, by their codes: more than one would look through. */
const roots = new Map<number, number>();
for (let node = children.charCodeAt(0); node < children.charCodeAt(1); node++) roots.set(characters.charCodeAt(node), node);

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
  for (let node = roots.get(text.charCodeAt(at)) ?? 0, next = at + 1; node > 0; node = childOf(node, text.charCodeAt(next)), next++) {
    if (ends.charCodeAt(node) === 0) continue;
    sense = ends.charCodeAt(node);
    end = next;
  }
  return sense === 0 ? null : { means: senses[sense - 1]!, end };
}

/** The node that goes on with a character; 0 where none does. Few have more than two. */
function childOf(node: number, code: number): number {
  const last = children.charCodeAt(node + 1);
  for (let child = children.charCodeAt(node); child < last; child++) if (characters.charCodeAt(child) === code) return child;
  return 0;
}
