import type { FlowBlock, FlowCell, FlowTable } from '../flow-block.js';
import { whole, type Reading } from '../xml/scan.js';
import type { Anchor } from './anchor.js';
import { Printing } from './printing.js';
import { isOn, noProperties, numberOf, type Properties } from './properties.js';
import type { WordPart } from './word-part.js';

/** A cell as it is written, with what it holds and where a mark on it stands. */
export interface WrittenCell {
  readonly properties: Properties;
  readonly blocks: readonly FlowBlock<Anchor>[];
  readonly at: Anchor;
}

/** What a table stands in. */
export interface TableOwner {
  readonly part: WordPart;
  /** What reads a cell, which then goes to `into`. */
  cell(start: number, openEnd: number, into: WrittenCell[]): Reading;
  addTable(table: FlowTable<Anchor>): void;
}

interface OpenCell extends FlowCell<Anchor> {
  readonly column: number;
  columnSpan: number;
  rowSpan: number;
}

/** A table: cells that go on a merge from above or from the left are part of the cell that began it. */
export class TableReading extends Printing {
  readonly #rows: OpenCell[][] = [];
  /** The merges that may go on below the last row, by column. */
  #above: ReadonlyMap<number, OpenCell> = new Map();

  constructor(private readonly owner: TableOwner) {
    super();
  }

  end(): void {
    this.owner.addTable({ kind: 'table', rows: this.#rows });
  }

  /** A row that is deleted or hidden is none. */
  addRow(properties: Properties, written: readonly WrittenCell[]): void {
    if ('del' in properties || isOn(properties, 'hidden')) return;
    const { cells, goingOn } = openCells(spanOf(numberOf(properties, 'gridBefore'), 0), written, this.#above);
    this.#above = goingOn;
    this.#rows.push(cells);
  }

  protected printed(name: string): Reading | null {
    return name === 'tr' ? new RowReading(this.owner, this) : null;
  }
}

class RowReading extends Printing {
  #properties: Properties | null = null;
  readonly #cells: WrittenCell[] = [];

  constructor(
    private readonly owner: TableOwner,
    private readonly table: TableReading,
  ) {
    super();
  }

  end(): void {
    this.table.addRow(this.#properties ?? noProperties, this.#cells);
  }

  protected printed(name: string, start: number, openEnd: number): Reading | null {
    if (name === 'tc') return this.owner.cell(start, openEnd, this.#cells);
    return name === 'trPr' ? whole((closeStart) => (this.#properties ??= this.owner.part.ofRow(openEnd, closeStart))) : null;
  }
}

/** The cells that begin in a row, and the merges that may go on below it, by column. */
function openCells(before: number, written: readonly WrittenCell[], above: ReadonlyMap<number, OpenCell>): { cells: OpenCell[]; goingOn: Map<number, OpenCell> } {
  let column = before;
  const cells: OpenCell[] = [];
  const goingOn = new Map<number, OpenCell>();
  for (const { properties, blocks, at } of written) {
    const columnSpan = spanOf(numberOf(properties, 'gridSpan'), 1);
    const begun = goesOn(properties, 'vMerge') ? above.get(column) : undefined;
    const left = goesOn(properties, 'hMerge') ? cells.at(-1) : undefined;
    if (begun) begun.rowSpan++;
    else if (left) left.columnSpan += columnSpan;
    else cells.push({ blocks, at, column, columnSpan, rowSpan: 1 });
    if (!left && 'vMerge' in properties) goingOn.set(column, begun ?? cells.at(-1)!);
    column += columnSpan;
  }
  return { cells, goingOn };
}

/** A merge mark without a value goes on a merge; one that says `restart` begins it. */
const goesOn = (properties: Properties, merge: string): boolean => merge in properties && properties[merge] !== 'restart';

const spanOf = (value: number | undefined, least: 0 | 1): number => Math.max(least, Math.min(value ?? least, 1_000));
