import { isUnit, unitBehind, type Item, type Located } from './item.js';

/** The line in a row of cells: what stands before the unit is its label (numbers and codes left out), what behind it its figures. */
export function itemInCells(cells: readonly Located[]): Item | null {
  const unitAt = cells.findIndex(({ text }) => isUnit(text));
  const labels = (unitAt < 0 ? cells : cells.slice(0, unitAt)).filter(({ text }) => hasWords(text));
  const label = unitAt < 0 ? labels[0] : labels.at(-1);
  if (!label) return null;
  const figures = cells.slice((unitAt < 0 ? cells.indexOf(label) : unitAt) + 1);
  if (figures.some(({ text }) => hasWords(text) && text !== '无')) return null;
  return {
    label: label.text, unit: unitAt < 0 ? unitBehind(label.text) : cells[unitAt]!.text.replace(/[\s（）()]/g, ''), at: label.at,
    cells: figures, run: '', end: 0, runAt: () => label.at,
  };
}

/** A label has at least two characters; a figure with its unit (`12件`) is none. */
const hasWords = (text: string): boolean => /\p{Script=Han}{2}/u.test(text) && !/^\s*[-+]?[\d０-９]/.test(text.replace(/^\s*\d{1,2}\s*[.、．]/, ''));
