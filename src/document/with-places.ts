import type { Place } from '../finding/index.js';
import type { Block, GridCell } from './document.js';

/** A block whose places, its own and those of its cells, are others. */
export function withPlaces(block: Block, place: (at: Place) => Place): Block {
  if (block.kind === 'paragraph') return { ...block, at: place(block.at) };
  return { ...block, at: place(block.at), rows: block.rows.map((row) => row.map((cell): GridCell => ({ ...cell, at: place(cell.at) }))) };
}
