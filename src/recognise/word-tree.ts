/**
 * Words as a tree, a node for every beginning of one, level by level from the root (0), so that the children of a node
 * stand together. A character for each node: its own, and in the two others numbers, as codes of characters, for a text
 * is there at once when a program starts.
 */
export interface WordTree {
  readonly characters: string;
  /** The node's first child; its last is the one before the first of the next node. */
  readonly children: string;
  /** One more than the number of the word that ends here; 0 where none does. */
  readonly ends: string;
}

/** The child of a node that goes on with a character, by its code; 0 where none does. Few nodes have more than two. */
export function childOf({ characters, children }: WordTree, node: number, code: number): number {
  const last = children.charCodeAt(node + 1);
  for (let child = children.charCodeAt(node); child < last; child++) if (characters.charCodeAt(child) === code) return child;
  return 0;
}

/** The words that begin alike, with as many characters: a node. */
interface Beginning {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

/** The tree of words, each with its number. */
export function treeOf(numbers: ReadonlyMap<string, number>): WordTree {
  const words = [...numbers].sort(([one], [other]) => (one < other ? -1 : 1));
  const nodes: Beginning[] = [{ from: 0, to: words.length, length: 0 }];
  const tree = { characters: ' ', children: '', ends: '' };
  for (const { from, to, length } of nodes) {
    const [first, number] = words[from]!;
    const isWord = first.length === length;
    tree.ends += String.fromCharCode(isWord ? number + 1 : 0);
    tree.children += String.fromCharCode(nodes.length);
    for (let at = isWord ? from + 1 : from; at < to; at = nodes.at(-1)!.to) {
      const character = words[at]![0][length]!;
      let next = at + 1;
      while (next < to && words[next]![0][length] === character) next++;
      tree.characters += character;
      nodes.push({ from: at, to: next, length: length + 1 });
    }
  }
  return { ...tree, children: tree.children + String.fromCharCode(nodes.length) };
}
