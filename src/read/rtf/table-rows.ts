import { limits } from '../../document/index.js';
import type { FlowBlock, FlowTableCell } from '../markup/flow.js';

/** A cell as its row declares it: its right edge in twips, and whether it goes on with the one beside or above. */
interface Declared {
  readonly right: number;
  readonly beside: boolean;
  readonly above: boolean;
}

interface Row {
  readonly left: number;
  readonly declared: readonly Declared[];
  readonly cells: readonly (readonly FlowBlock[])[];
}

/** Edges nearer than this, in twips, are one: rows of one table are rounded each by itself. */
const sameEdge = 30;

/** The rows of one table, as they come. */
export class RtfTable {
  private readonly rows: Row[] = [];
  private cells: (readonly FlowBlock[])[] = [];
  private declared: Declared[] = [];
  private left = 0;
  private beside = false;
  private above = false;

  /** A row's declaration begins. */
  declare(): void {
    this.declared = [];
    this.left = 0;
    this.beside = this.above = false;
  }

  /** A control word of the declaration; passes over others. */
  word(word: string, number: number): void {
    if (word === 'trleft') this.left = number;
    else if (word === 'clmrg') this.beside = true;
    else if (word === 'clvmrg') this.above = true;
    else if (word === 'cellx' && this.declared.length < limits.span) {
      this.declared.push({ right: number, beside: this.beside, above: this.above });
      this.beside = this.above = false;
    }
  }

  endCell(blocks: readonly FlowBlock[]): void {
    this.cells.push(blocks);
  }

  endRow(): void {
    this.rows.push({ left: this.left, declared: this.declared, cells: this.cells });
    this.cells = [];
  }

  /** The rows so far, cells at their columns by their edges; `null` where some row has more or fewer cells than it declares. */
  laid(): (readonly FlowTableCell[])[] | null {
    if (this.rows.some(({ declared, cells }) => declared.length !== cells.length)) return null;
    const edges = edgesOf(this.rows.flatMap(({ left, declared }) => [left, ...declared.map(({ right }) => right)]));
    const rows = this.rows.map((row) => cellsOf(row, edges));
    const goingOn = rows.map((cells) => new Set(cells.flatMap(({ above, blocks, column }) => (above && blocks.length === 0 ? [column] : []))));
    const rowSpan = (row: number, column: number): number => {
      for (let below = row + 1; ; below++) if (!goingOn[below]?.has(column)) return below - row;
    };
    return rows.map((cells, row) => cells.filter(({ above }) => !above).map(({ blocks, column, columnSpan }): FlowTableCell => ({ blocks, column, columnSpan, rowSpan: rowSpan(row, column) })));
  }

  /** The texts of the rows in order, where nothing tells their columns. */
  inOrder(): readonly (readonly (readonly FlowBlock[])[])[] {
    return this.rows.map(({ cells }) => cells);
  }
}

interface Laid {
  readonly blocks: readonly FlowBlock[];
  readonly column: number;
  readonly columnSpan: number;
  readonly above: boolean;
}

function cellsOf({ left, declared, cells }: Row, edges: readonly number[]): Laid[] {
  const laid: Laid[] = [];
  let from = left;
  for (const [at, { right, beside, above }] of declared.entries()) {
    const column = columnAt(from, edges);
    const columnSpan = Math.max(1, columnAt(right, edges) - column);
    const before = laid.at(-1);
    if (beside && before) laid[laid.length - 1] = { ...before, columnSpan: column + columnSpan - before.column, blocks: [...before.blocks, ...cells[at]!] };
    else laid.push({ blocks: cells[at]!, column, columnSpan, above });
    from = right;
  }
  return laid;
}

/** The last edge not right of another, by halving: a table of strange rows may have as many edges as cells. */
function columnAt(edge: number, edges: readonly number[]): number {
  let [from, to] = [0, edges.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (edges[middle]! <= edge + sameEdge) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}

function edgesOf(all: readonly number[]): number[] {
  const edges: number[] = [];
  for (const edge of [...new Set(all)].sort((one, other) => one - other)) if (edges.length === 0 || edge - edges.at(-1)! > sameEdge) edges.push(edge);
  return edges;
}
