import type { Grid } from '../../document/index.js';
import type { Entry } from '../lexicon.js';
import { isFilled } from '../strip.js';
import { align, unsure, type Ends } from './align.js';
import type { BlockHeadings } from './block-headings.js';
import { Headers } from './header.js';
import type { ResolvedRow } from './resolve.js';
import type { FigureRow } from './rows.js';

/** Levels of headings before a line's figures. */
export const depthOf = ({ line }: Entry): number => line!.lines.length;

/**
 * Empty cells before the figures, by the depth of the label, as the rows show that leave no choice.
 */
export function leadingBlanks(resolved: readonly ResolvedRow[], { lexicon, blocks }: BlockHeadings): Map<number, number> {
  const leading = new Map<number, number>();
  if (!resolved.some(({ row }) => row.grid?.ragged)) return leading;
  const headers = new Headers(lexicon);
  for (const { row, entry } of resolved) {
    for (const block of entry ? [entry.block] : lexicon.columns.keys()) headers.note(block, row);
    if (!entry || !row.grid?.ragged || leading.has(depthOf(entry))) continue;
    const width = blocks[entry.block]!.order?.length ?? lexicon.columns[entry.block]!.length;
    const { alignment } = align(row, width, { ...unsure, header: () => headers.over(entry.block) });
    const first = alignment?.[0];
    if (first && row.figures.length > width) leading.set(depthOf(entry), row.figures.indexOf(first));
  }
  return leading;
}

/** The cells that are blank at both ends of all rows of one grid and block with as deep a label and as many cells. */
export class SharedEnds {
  private readonly groups = new Map<Grid | null, Map<number, Ends>>();

  constructor(private readonly resolved: readonly ResolvedRow[]) {}

  /** `null` when no row built like this one has any figure. */
  of(row: FigureRow, entry: Entry): Ends | null {
    let groups = this.groups.get(row.grid);
    if (!groups) this.groups.set(row.grid, (groups = this.groupsIn(row.grid)));
    return groups.get(buildOf(row, entry)) ?? null;
  }

  private groupsIn(grid: Grid | null): Map<number, Ends> {
    const groups = new Map<number, Ends>();
    for (const { row, entry } of this.resolved) {
      const leading = entry && row.grid === grid ? row.figures.findIndex(isFilled) : -1;
      if (leading < 0) continue;
      const trailing = row.figures.length - 1 - row.figures.findLastIndex(isFilled);
      const build = buildOf(row, entry!);
      const shared = groups.get(build);
      groups.set(build, shared ? { leading: Math.min(leading, shared.leading), trailing: Math.min(trailing, shared.trailing) } : { leading, trailing });
    }
    return groups;
  }
}

/** One number for a row's block, the depth of its label and how many cells it has. */
const buildOf = ({ figures }: FigureRow, entry: Entry): number => figures.length * 10_000 + entry.block * 100 + depthOf(entry);
