import type { Cell } from '../model/index.js';

/** What a text shows of a cell: its figure by its value, and what is no figure, or has a note, as it was printed. Empty for none. */
export const figureText = (cell: Cell | undefined): string => (cell === undefined ? '' : cell.value !== null && !cell.note ? String(cell.value) : cell.text);
