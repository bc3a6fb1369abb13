import type { Ruling } from './drawing.js';

/** Rulings of one line stand this near to one another, in points. */
const sameLine = 1.2;
/** Dashes and dots of one ruling, and the pieces of it that cells draw, leave gaps up to this. */
const dashGap = 4.5;
/** What is shorter makes no side of a cell: single dots, ticks, parts of letters drawn as shapes. */
const shortest = 5;

/** The rulings of a page with pieces joined: dashes, dots, a border drawn once for each cell. Ordered by place. */
export function straighten(rulings: readonly Ruling[]): Ruling[] {
  const ordered = [...rulings].sort((a, b) => Number(a.horizontal) - Number(b.horizontal) || a.at - b.at || a.from - b.from);
  const lines: Ruling[][] = [];
  for (const ruling of ordered) {
    const first = lines.at(-1)?.[0];
    if (first?.horizontal === ruling.horizontal && ruling.at - first.at <= sameLine) lines.at(-1)!.push(ruling);
    else lines.push([ruling]);
  }
  return lines.flatMap(joinPieces).filter((ruling) => ruling.to - ruling.from >= shortest);
}

function joinPieces(line: readonly Ruling[]): Ruling[] {
  const at = line.reduce((sum, ruling) => sum + ruling.at, 0) / line.length;
  const joined: { from: number; to: number }[] = [];
  for (const { from, to } of [...line].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && from - last.to <= dashGap) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined.map((piece) => ({ horizontal: line[0]!.horizontal, at, ...piece }));
}
