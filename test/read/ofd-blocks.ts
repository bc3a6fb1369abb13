import { line, ofd, text } from './ofd-parts.js';

const size = 1.6;
const [left, right, top, bottom] = [10, 287, 10, 200];
const rowHeight = 5;
const perLine = 90;

/** An OFD of broad pages that shows paragraphs, and tables as rows of cells, ruled, going on from page to page. */
export function ofdOfBlocks(blocks: readonly (string | readonly (readonly string[])[])[]): Uint8Array {
  const pages: string[] = [''];
  let y = top;
  const put = (height: number, objects: (y: number) => string): void => {
    if (y + height > bottom) {
      pages.push('');
      y = top;
    }
    pages[pages.length - 1] += objects(y);
    y += height;
  };
  for (const block of blocks) {
    if (typeof block === 'string') for (let at = 0; at < block.length; at += perLine) put(rowHeight, (at0) => text(left, at0 + size, block.slice(at, at + perLine), { size }));
    else for (const cells of block) put(rowHeight, (at) => rowOf(cells, edgesOf(block), at));
    y += rowHeight;
  }
  return ofd(pages, { sizes: pages.map(() => [297, 210]) });
}

/** The edges of the columns, each as broad as its longest text needs. */
function edgesOf(rows: readonly (readonly string[])[]): number[] {
  const longest = Array.from({ length: Math.max(...rows.map(({ length }) => length)) }, (_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)) + 2);
  const share = (right - left) / longest.reduce((sum, length) => sum + length, 0);
  return longest.reduce<number[]>((edges, length) => [...edges, edges.at(-1)! + length * share], [left]);
}

function rowOf(cells: readonly string[], xs: readonly number[], y: number): string {
  const borders = [...xs.map((x) => line(x, y, x, y + rowHeight)), line(left, y, right, y), line(left, y + rowHeight, right, y + rowHeight)];
  return [...borders, ...cells.map((cell, i) => (cell === '' ? '' : text(xs[i]! + 1, y + 4, cell, { size })))].join('');
}
