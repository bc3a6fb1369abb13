import type { CellPath } from '../forms/index.js';
import type { Cell, Report } from '../model/index.js';
import { ofLatest } from './of-latest.js';

/**
 * The cells that are not simply a whole number from zero, in the order of the report: blank, unread, with words, negative,
 * with decimals. Several rules are about them: they are picked out in one walk over all.
 */
export const unusualCells = ofLatest(({ cells }: Report): readonly (readonly [CellPath, Cell])[] => {
  const picked: (readonly [CellPath, Cell])[] = [];
  cells.forEach((cell, path) => {
    if (!isUsual(cell)) picked.push([path, cell]);
  });
  return picked;
});

const isUsual = ({ value, note }: Cell): boolean => value !== null && value >= 0 && Number.isInteger(value) && note === undefined;
