import { figureLines, linesOf } from '../cells.js';
import type { Line } from '../form.js';

/** A heading of a tree where the paper prints it: columns nest downwards, rows to the right. */
export interface Nested {
  readonly text: string;
  /** Levels of headings over it, and how many it takes: one without headings under it reaches to the figures. */
  readonly level: number;
  readonly levels: number;
  /** The first of its figures' lines, from 0, and how many there are. */
  readonly from: number;
  readonly span: number;
}

/** The headings of a tree, each before those under it, where there is room for so many levels. */
export function nested(tree: readonly Line[], levels: number, level = 0, start = 0): Nested[] {
  let from = start;
  return tree.flatMap((line) => {
    const own = { text: line.label, level, levels: line.children ? 1 : levels - level, from, span: figureLines([line]).length };
    from += own.span;
    return [own, ...nested(line.children ?? [], levels, level + 1, own.from)];
  });
}

/** Levels of headings of a tree; none for the unlabelled row of table 四. */
export const depthOf = (tree: readonly Line[]): number => Math.max(...linesOf(tree).filter(({ line }) => line.label !== '').map(({ lines }) => lines.length), 0);
