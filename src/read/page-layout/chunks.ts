import type { Box, Run } from './drawing.js';
import { joinRuns, lineOf, type Line } from './lines.js';

/** A part of a line that stands apart from the rest of it. */
export interface Chunk extends Box {
  readonly text: string;
  /** Baseline. */
  readonly y: number;
  readonly size: number;
}

/** Whether one stands over or under the other. */
export const overlap = (one: Chunk, other: Chunk): boolean => Math.min(one.right, other.right) > Math.max(one.left, other.left);

/** Parts of a line with more than `ems` between them, from left to right. */
export function chunksOf(line: Line, ems: number): Chunk[] {
  const parts: Run[][] = [];
  for (const run of line.runs) {
    const before = parts.at(-1)?.at(-1);
    if (before && run.left - before.right <= Math.min(ems, mostBetween(before, run)) * Math.max(run.size, before.size)) parts.at(-1)!.push(run);
    else parts.push([run]);
  }
  return parts.map((part) => ({ ...lineOf(part), text: joinRuns(part) }));
}

/** Figures of narrow columns come close, but no figure has a gap of its own. */
const mostBetween = (before: Run, after: Run): number => (/\d$/.test(before.text) && /^\d/.test(after.text) ? 0.3 : Infinity);

/**
 * Figures, and the signs that stand for none, alone or with a unit: what the columns of a table hold. A point behind the
 * digits makes them the number of a list; a comma shows that a narrow column broke the figure there, `…` that it is cut.
 */
const figure = /^…?(?:[-+－]?[\d０-９](?:[\d０-９,，.．]*[\d０-９,，])?[%％]?[件条个人次元]?|[-—－–/／\\]{1,3}|无)…?$/u;

/** Whether a chunk may stand in a column of figures. */
export const isFigure = (chunk: Chunk): boolean => figure.test(chunk.text);

/** Chunks of a line with a wide gap between them: figures of neighbouring columns, a label and its figure. */
export const wideChunks = (line: Line): Chunk[] => chunksOf(line, 0.7);
