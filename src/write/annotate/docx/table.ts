import type { FlowTable } from '../flow-block.js';
import { whole, type Reading } from '../xml/scan.js';
import type { Anchor } from './anchor.js';
import { Cell, type CellOwner } from './cell.js';
import { Printing } from './printing.js';
import { isOn, noProperties, numberOf, type Properties } from './properties.js';

/** What a table stands in. */
export interface TableOwner extends CellOwner {
  addTable(table: FlowTable<Anchor>): void;
}

/** A table: cells that go on a merge from above or from the left are part of the cell that began it. */
export class TableReading extends Printing {
  readonly #rows: Cell[][] = [];
  /** The merges that may go on below the last row, by column. */
  #above: ReadonlyMap<number, Cell> = new Map();

  constructor(private readonly owner: TableOwner) {
    super();
  }

  end(): void {
    this.owner.addTable({ kind: 'table', rows: this.#rows });
  }

  /** A row that is deleted or hidden is none. */
  addRow(properties: Properties, written: readonly Cell[]): void {
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
  readonly #cells: Cell[] = [];

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
    if (name === 'tc') {
      const cell = new Cell(this.owner, start, openEnd);
      this.#cells.push(cell);
      return cell;
    }
    return name === 'trPr' ? whole((closeStart) => (this.#properties ??= this.owner.part.ofRow(openEnd, closeStart))) : null;
  }
}

/** The cells that begin in a row, and the merges that may go on below it, by column. */
function openCells(before: number, written: readonly Cell[], above: ReadonlyMap<number, Cell>): { cells: Cell[]; goingOn: Map<number, Cell> } {
  let column = before;
  const cells: Cell[] = [];
  const goingOn = new Map<number, Cell>();
  for (const cell of written) {
    const { properties } = cell;
    const columnSpan = spanOf(numberOf(properties, 'gridSpan'), 1);
    const begun = goesOn(properties, 'vMerge') ? above.get(column) : undefined;
    const left = goesOn(properties, 'hMerge') ? cells.at(-1) : undefined;
    if (begun) begun.rowSpan++;
    else if (left) left.columnSpan += columnSpan;
    else {
      cell.column = column;
      cell.columnSpan = columnSpan;
      cells.push(cell);
    }
    if (!left && 'vMerge' in properties) goingOn.set(column, begun ?? cells.at(-1)!);
    column += columnSpan;
  }
  return { cells, goingOn };
}

/** A merge mark without a value goes on a merge; one that says `restart` begins it. */
const goesOn = (properties: Properties, merge: string): boolean => merge in properties && properties[merge] !== 'restart';

const spanOf = (value: number | undefined, least: 0 | 1): number => Math.max(least, Math.min(value ?? least, 1_000));
