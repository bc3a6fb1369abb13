/** A cell of a sheet; both count from 1. */
export interface Address {
  readonly row: number;
  readonly column: number;
}

/** `C12` as row 12, column 3; `null` for what is no address of one cell. */
export function addressOf(cell: string): Address | null {
  const found = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(cell);
  if (!found) return null;
  const column = [...found[1]!.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const row = Number(found[2]);
  return row > 0 ? { row, column } : null;
}

/** `B7`, of the row and column counted from 1. */
export const cellName = ({ row, column }: Address): string => `${columnName(column)}${row}`;

/** 3 as `C`, 27 as `AA`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** The first and last cell of `A1:C3`; one cell is both. */
export function rangeOf(reference: string): readonly [Address, Address] | null {
  const [first = '', last = first] = reference.split(':');
  const [from, to] = [addressOf(first), addressOf(last)];
  return from && to ? [from, to] : null;
}
