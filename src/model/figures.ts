import type { CellPath } from '../forms/index.js';
import type { Report } from './report.js';

/** What blanks and dashes count as in sums: the custom of the forms (zero), or nothing anyone can know. */
export type BlankPolicy = 'zero' | 'unknown';

/** The figure of a cell, or `null` when there is none to be had. */
export const figureOf = (report: Pick<Report, 'cells'>, path: CellPath): number | null => report.cells.get(path)?.value ?? null;

/** What a cell comes to in a sum: its figure; 0 for a blank or dash where these count as zero; `null` for what nobody knows. */
export function countOf(report: Pick<Report, 'cells'>, path: CellPath, blank: BlankPolicy): number | null {
  const figure = figureOf(report, path);
  if (figure !== null) return figure;
  const state = report.cells.get(path)?.state;
  return blank === 'zero' && (state === 'blank' || state === 'dash') ? 0 : null;
}

/** A sum or a difference kept to the digits money has: counts are exact as they are. */
export const exactly = (value: number): number => (Number.isInteger(value) ? value : Number(value.toFixed(6)));
