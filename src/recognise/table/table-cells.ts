import type { CellPath } from '../../forms/index.js';
import type { Cell } from '../../model/index.js';
import type { Slot, TableLexicon } from '../lexicon.js';

/** The cells of one table as far as they were read, in the form's order. */
export class TableCells implements ReadonlyMap<CellPath, Cell> {
  /** How many were read. */
  size = 0;
  /** By their place; `null` where nothing was read. */
  private readonly cells: (Cell | null)[];

  constructor(private readonly lexicon: TableLexicon) {
    this.cells = lexicon.slots.map(() => null);
  }

  /** The cell of a slot; `null` while nothing was read of it. */
  at({ place }: Slot): Cell | null {
    return this.cells[place]!;
  }

  put({ place }: Slot, cell: Cell): void {
    if (this.cells[place] === null) this.size++;
    this.cells[place] = cell;
  }

  get(path: CellPath): Cell | undefined {
    const slot = this.lexicon.slotAt.get(path);
    return slot && (this.at(slot) ?? undefined);
  }

  has(path: CellPath): boolean {
    return this.get(path) !== undefined;
  }

  forEach(take: (cell: Cell, path: CellPath, cells: ReadonlyMap<CellPath, Cell>) => void): void {
    const { slots } = this.lexicon;
    for (let place = 0; place < slots.length; place++) {
      const cell = this.cells[place];
      if (cell) take(cell, slots[place]!.path, this);
    }
  }

  *entries(): MapIterator<[CellPath, Cell]> {
    for (const slot of this.lexicon.slots) {
      const cell = this.at(slot);
      if (cell) yield [slot.path, cell];
    }
  }

  *keys(): MapIterator<CellPath> {
    for (const [path] of this.entries()) yield path;
  }

  *values(): MapIterator<Cell> {
    for (const [, cell] of this.entries()) yield cell;
  }

  [Symbol.iterator](): MapIterator<[CellPath, Cell]> {
    return this.entries();
  }
}
