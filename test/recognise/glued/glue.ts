import { cellPath, figureLines, identitiesOfTable, linesOf, type CellPath, type Form, type Table } from '../../../src/forms/index.js';

/** Figures of a whole table, by cell. */
export type Figures = ReadonlyMap<CellPath, number>;

/** Fills in every total of table 三 or 四 from the figures that are no totals; what is lacking is 0. */
export function complete(table: Table, figures: Figures): Figures {
  const whole = new Map(cellsInOrder(table).map((cell) => [cell, figures.get(cell) ?? 0]));
  const sums = identitiesOfTable(table).filter(({ runs }) => runs !== 'balance');
  for (const { terms } of [...sums.filter(({ runs }) => runs === 'column'), ...sums.filter(({ runs }) => runs === 'row')]) {
    const total = terms.find(({ times }) => times < 0)!.cell;
    whole.set(total, terms.reduce((sum, { cell, times }) => (times > 0 ? sum + whole.get(cell)! : sum), 0));
  }
  return whole;
}

const cellsInOrder = (table: Table): CellPath[] => rowsOf(table).flatMap(({ cells }) => cells);

export const rowsOf = (table: Table): { label: string; cells: CellPath[] }[] =>
  table.blocks.flatMap((block) =>
    linesOf(block.rows).map(({ line, path }) => {
      const holds = figureLines(block.rows).some((row) => row.line === line);
      return { label: line.label, cells: holds ? figureLines(block.columns).map((column) => cellPath(table.id, path, column.path)) : [] };
    }),
  );

export interface Copy {
  /** What stands between two figures of a row; nothing by default. */
  readonly between?: string;
  /** Changes the run of figures of a row, as a bad copy would. */
  readonly spoil?: (digits: string, label: string) => string;
}

/** A table as a page copied without its cell borders gives it. */
export function glue(table: Table, figures: Figures, { between = '', spoil = (digits) => digits }: Copy = {}): string {
  const printed = new Map([...figures].map(([cell, value]) => [cell, String(value)]));
  return table.blocks
    .map((block) => (block.heading ?? '') + linesOf(block.columns).map(({ line }) => line.label).join('') + bodyOf({ ...table, blocks: [block] }))
    .join('');

  function bodyOf(part: Table): string {
    return rowsOf(part)
      .map(({ label, cells }) => label + spoil(cells.map((cell) => printed.get(cell) ?? '0').join(between), label))
      .join('');
  }
}

export const tableOfForm = (form: Form, id: string): Table => form.tables.find((table) => table.id === id)!;
