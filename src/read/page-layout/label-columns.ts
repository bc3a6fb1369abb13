import { overlap, type Chunk } from './chunks.js';

/** Chunks that stand on one height, each level from left to right, levels from top to bottom. */
export function levels(chunks: readonly Chunk[]): Chunk[][] {
  const found: Chunk[][] = [];
  for (const chunk of [...chunks].sort((a, b) => b.y - a.y || a.left - b.left)) {
    const level = found.at(-1);
    if (level && level[0]!.y - chunk.y < 0.3 * chunk.size) level.push(chunk);
    else found.push([chunk]);
  }
  return found.map((level) => level.sort((a, b) => a.left - b.left));
}

/**
 * Header lines with those joined that lie in each other's gaps: headings of cells of unequal height (one over two rows,
 * five beside it in the lower row) come in the order of their columns.
 */
export function joinHeaders(lines: readonly (readonly Chunk[])[]): Chunk[][] {
  const joined: Chunk[][] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    const isBetween = above && line.some((chunk) => above.some((one) => one.right <= chunk.left) && above.some((one) => one.left >= chunk.right));
    if (isBetween) joined.splice(-1, 1, [...above, ...line].sort((a, b) => middle(a) - middle(b) || b.y - a.y));
    else joined.push([...line]);
  }
  return joined;
}

/** To the half point: lines of one heading, each in the middle of its column, differ by what arithmetic errs by. */
const middle = ({ left, right }: Chunk): number => Math.round(left + right);

/**
 * The right edge of the columns that group labels: where labels beside each other, and beside figures (at `heights`),
 * leave a gap that hardly any other label crosses. Minus infinity when all labels stand in one column.
 */
export function groupEdge(labels: readonly Chunk[], heights: readonly number[]): number {
  const own = labels.filter((label) => heights.some((y) => Math.abs(y - label.y) < 0.8 * label.size));
  const gaps = labels.flatMap((left) => own.filter((right) => areBeside(left, right)).map((right) => ({ from: left.right, to: right.left })));
  const open = gaps.filter(({ from, to }) => {
    const crossing = labels.filter((label) => label.left < from - 1 && label.right > to + 1).length;
    const grouping = labels.filter((label) => label.right <= from + 1).length;
    return crossing <= Math.max(grouping, labels.length / 3);
  });
  return Math.max(-Infinity, ...open.map(({ from, to }) => (from + to) / 2));
}

const areBeside = (left: Chunk, right: Chunk): boolean =>
  left.right <= right.left && Math.abs(left.y - right.y) < 1.2 * Math.min(left.size, right.size);

/** Labels broken over lines, each as its lines from top to bottom. */
export function stacks(chunks: readonly Chunk[]): Chunk[][] {
  const found: Chunk[][] = [];
  for (const chunk of [...chunks].sort((a, b) => b.y - a.y || a.left - b.left)) {
    const above = found.find((stack) => goesOn(stack.at(-1)!, chunk));
    if (above) above.push(chunk);
    else found.push([chunk]);
  }
  return found;
}

const numbered = /^[（(]?(?:[一二三四五六七八九十]+|\d+)[)）.．、]/u;
const goesOn = (above: Chunk, chunk: Chunk): boolean => overlap(above, chunk) && above.y - chunk.y <= 2.3 * chunk.size && !numbered.test(chunk.text);

interface Labelled {
  readonly y: number;
  readonly label: readonly Chunk[];
}

/** How a list begins, and one that holds lists. */
const listStart = /^[1１][.．、]/;
const outerStart = /^[（(]一[)）]/;

/**
 * The row where a group begins whose label stands beside the middle of its rows: the nearest row above that starts a
 * list anew, else the row at the label's own height. -1 when there is none.
 */
export function groupStart(stack: readonly Chunk[], groups: readonly (readonly Chunk[])[], rows: readonly Labelled[]): number {
  const right = Math.max(...stack.map((chunk) => chunk.right));
  const beside = rows.map(({ label }) => (label[0]?.left ?? -Infinity) >= right - 1);
  const holdsOthers = groups.some((other) => other !== stack && other.every((chunk) => chunk.left >= right - 1));
  const begins = holdsOthers ? outerStart : listStart;
  const centre = stack.reduce((sum, chunk) => sum + chunk.y, 0) / stack.length;
  const reached = (row: Labelled): boolean => row.y >= centre - 0.5 * stack[0]!.size;
  const start = rows.findLastIndex((row, i) => beside[i]! && reached(row) && begins.test(row.label[0]!.text));
  return start >= 0 ? start : rows.findIndex((row, i) => beside[i]! && row.y <= stack[0]!.y + 0.5 * stack[0]!.size);
}
