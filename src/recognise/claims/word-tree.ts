import { senses, wordsByInitial, type Sense } from './words.ahead.js';

/** A node of a tree of words: the sense of the word that ends here, and the characters that go on. */
export interface Node {
  sense: Sense | null;
  readonly next: Map<number, Node>;
}

const listed = new Map(wordsByInitial);
const trees = new Map<number, Node>();

/** The codes of the characters that begin a word. */
export const initials: Iterable<number> = listed.keys();

/**
 * The words that begin with a character, as a tree by the codes that follow: the longest at a place is found in one walk.
 * `undefined` where no word begins with it. A single report asks for few, so each is made when it is.
 */
export function wordsFrom(code: number): Node | undefined {
  const known = trees.get(code);
  if (known) return known;
  const list = listed.get(code);
  if (!list) return undefined;
  const tree = treeOf(list);
  trees.set(code, tree);
  return tree;
}

function treeOf(list: readonly (readonly [word: string, sense: number])[]): Node {
  const root: Node = { sense: null, next: new Map() };
  for (const [word, sense] of list) {
    let node = root;
    for (let at = 1; at < word.length; at++) {
      const code = word.charCodeAt(at);
      let next = node.next.get(code);
      if (!next) node.next.set(code, (next = { sense: null, next: new Map() }));
      node = next;
    }
    node.sense = senses[sense]!;
  }
  return root;
}
