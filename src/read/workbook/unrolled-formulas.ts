const latin = new TextDecoder('latin1');
const formulas = /<(?:\w+:)?f\s([^<>]*)>([^<]*)/g;

/** Characters of shared formulas once each cell has its own; formulas of areas times the cells that are held against each. */
const most = { characters: 10_000_000, held: 200_000_000 };

/**
 * What SheetJS makes of the formulas in an XML part that stand for several cells: it writes one shared out for each of
 * them, and holds each of an area against every cell. In parts of what is allowed: 1 is all of it.
 */
export function unrolledFormulas(part: Uint8Array, cells: number): number {
  let [longest, characters, areas] = [0, 0, 0];
  for (const [, attributes, formula] of latin.decode(part).matchAll(formulas)) {
    if (attributes!.includes('array')) areas++;
    if (!attributes!.includes('si=')) continue;
    longest = Math.max(longest, formula!.length);
    characters += longest;
  }
  return Math.max(characters / most.characters, (areas * cells) / most.held);
}
