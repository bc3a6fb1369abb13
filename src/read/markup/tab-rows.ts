import type { Block, GridCell, Paragraph } from '../../document/index.js';

/** Fewer lines in a row are prose with tabs in it. */
const leastRows = 3;

/**
 * Tables that were pasted as text, their cells set apart by tabs, become ragged grids: at least three paragraphs in
 * a row with two tabs or more. The cells stand at their paragraph. All other paragraphs lose their outer blanks.
 */
export function gatherTabRows(blocks: readonly Block[]): Block[] {
  const found: Block[] = [];
  for (let i = 0; i < blocks.length; ) {
    const rows = rowsFrom(blocks, i);
    const block = blocks[i]!;
    if (rows.length >= leastRows) {
      found.push({ kind: 'grid', rows: rows.map(cellsOf), at: block.at, ragged: true });
      i += rows.length;
    } else {
      found.push(block.kind === 'paragraph' ? { ...block, text: block.text.trim() } : block);
      i++;
    }
  }
  return found;
}

function rowsFrom(blocks: readonly Block[], start: number): Paragraph[] {
  const rows: Paragraph[] = [];
  for (let i = start; i < blocks.length; i++) {
    const block = blocks[i]!;
    if (block.kind !== 'paragraph' || block.level !== undefined || !isRow(block.text)) break;
    rows.push(block);
  }
  return rows;
}

/** Whether a line has two tabs or more. */
export const isRow = (line: string): boolean => line.includes('\t', line.indexOf('\t') + 1);

const cellsOf = ({ text, at }: Paragraph): GridCell[] =>
  text.split('\t').map((cell, column) => ({ text: cell.trim(), at, column, columnSpan: 1, rowSpan: 1 }));
