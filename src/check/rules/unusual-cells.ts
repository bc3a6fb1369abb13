import type { CellPath } from '../../forms/index.js';
import type { Cell, Report } from '../../model/index.js';

/** Several rules are about the few cells that hold something else: they are picked out in one walk over all of them. */
const known = new WeakMap<Report, readonly (readonly [CellPath, Cell])[]>();

/** The cells that are not simply a whole number from zero, in the order of the report: blank, unread, with words, negative, with decimals. */
export function unusualCells(report: Report): readonly (readonly [CellPath, Cell])[] {
  let found = known.get(report);
  if (!found) known.set(report, (found = pickedFrom(report)));
  return found;
}

function pickedFrom({ cells }: Report): (readonly [CellPath, Cell])[] {
  const picked: (readonly [CellPath, Cell])[] = [];
  cells.forEach((cell, path) => {
    if (!isUsual(cell)) picked.push([path, cell]);
  });
  return picked;
}

const isUsual = ({ value, note }: Cell): boolean => value !== null && value >= 0 && Number.isInteger(value) && note === undefined;
