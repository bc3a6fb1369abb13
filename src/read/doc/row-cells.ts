import type { DocParagraph } from './paragraphs.js';

/** Where one cell of a row stands, by the row's definition. */
export interface CellShape {
  /** Left and right edge, in twentieths of a point. */
  readonly left: number;
  readonly right: number;
  readonly down: 'begins' | 'goes-on' | null;
  /** Part of the cell to its left. */
  readonly goesOnAcross: boolean;
}

const definition = 0xd608;
const shapeSize = 20;

/** The shapes of a row's cells, read off the paragraph that ends the row; empty when it says nothing. */
export function cellShapes({ properties }: DocParagraph): CellShape[] {
  const list = properties.get(definition);
  if (!list) return [];
  const count = list.getUint8(0);
  const edge = (i: number): number => list.getInt16(1 + i * 2, true);
  return Array.from({ length: count }, (_, i): CellShape => {
    const at = 1 + (count + 1) * 2 + i * shapeSize;
    const flags = at + 2 <= list.byteLength ? list.getUint16(at, true) : 0;
    const down = (flags >> 5) & 3;
    return {
      left: edge(i),
      right: edge(i + 1),
      down: down === 0 ? null : down & 2 ? 'begins' : 'goes-on',
      goesOnAcross: (flags & 3) === 2,
    };
  });
}
