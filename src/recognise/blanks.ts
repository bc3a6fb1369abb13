import type { Grid } from '../document/index.js';
import { align, type Ends, type PrintedOrder } from './align.js';
import type { Entry, TableLexicon } from './lexicon.js';
import type { ResolvedRow } from './resolve.js';
import type { FigureRow } from './rows.js';
import type { Piece } from './strip.js';

/** Levels of headings before a line's figures. */
export const depthOf = ({ line }: Entry): number => line!.lines.length;

/**
 * Empty cells before the figures, by the depth of the label, as the rows show that leave no choice. `orders`: the columns
 * as printed, where that is not the form's order.
 */
export function leadingBlanks(resolved: readonly ResolvedRow[], lexicon: TableLexicon, orders: ReadonlyMap<number, PrintedOrder>): Map<number, number> {
  const leading = new Map<number, number>();
  for (const { row, entry } of resolved) {
    if (!entry || !row.grid?.ragged || leading.has(depthOf(entry))) continue;
    const width = orders.get(entry.block)?.length ?? lexicon.columns[entry.block]!.length;
    const { alignment } = align(row, width, { order: null, header: () => null, leading: () => null, ends: () => null });
    const first = alignment?.[0];
    if (first && row.figures.length > width) leading.set(depthOf(entry), row.figures.indexOf(first));
  }
  return leading;
}

/** The cells that are blank at both ends of all rows of one grid and block with as deep a label and as many cells. */
export class SharedEnds {
  private readonly groups = new Map<Grid | null, Map<string, Ends>>();

  constructor(private readonly resolved: readonly ResolvedRow[]) {}

  /** `null` when no row built like this one has any figure. */
  of(row: FigureRow, entry: Entry): Ends | null {
    let groups = this.groups.get(row.grid);
    if (!groups) this.groups.set(row.grid, (groups = this.groupsIn(row.grid)));
    return groups.get(buildOf(row, entry)) ?? null;
  }

  private groupsIn(grid: Grid | null): Map<string, Ends> {
    const groups = new Map<string, Ends>();
    for (const { row, entry } of this.resolved) {
      if (!entry || row.grid !== grid || !row.figures.some(isFilled)) continue;
      const { leading, trailing } = groups.get(buildOf(row, entry)) ?? { leading: Infinity, trailing: Infinity };
      const own = { leading: row.figures.findIndex(isFilled), trailing: row.figures.length - 1 - row.figures.findLastIndex(isFilled) };
      groups.set(buildOf(row, entry), { leading: Math.min(leading, own.leading), trailing: Math.min(trailing, own.trailing) });
    }
    return groups;
  }
}

const buildOf = ({ figures }: FigureRow, entry: Entry): string => `${entry.block} ${depthOf(entry)} ${figures.length}`;
const isFilled = ({ text, doubt }: Piece): boolean => text !== '' || doubt !== undefined;
