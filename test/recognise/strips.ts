// Strips and pieces for tests of recognition, straight from text.
import { blocksOf } from '../../src/read/text.js';
import { looksLikeFigure } from '../../src/recognise/figure.js';
import { stripsOf, type Piece, type Strip } from '../../src/recognise/strip.js';
import { readTable } from '../../src/recognise/table/index.js';

/** The strips of a text, as recognition meets them. */
export const stripsIn = (...lines: readonly string[]): Strip[] => stripsOf({ blocks: blocksOf(lines.join('\n')), tabular: false, remarks: [] });

/** What a table 三 in lines gives of some rows in one column: the figure, its state where there is none. */
export const readIn = (column: string) => (lines: readonly string[], ...rows: readonly string[]): unknown[] => {
  const { cells } = readTable(stripsIn(...lines), '2021', 'requests');
  return rows.map((row) => cells.get(`requests.${row}.${column}`)).map((cell) => cell && (cell.value ?? cell.state));
};

export const tabs = (...cells: readonly (string | number)[]): string => cells.join('\t');

/** Pieces of one row that say nothing of columns. */
export const pieces = (...texts: readonly string[]): Piece[] =>
  texts.map((text, at) => ({ text, at: { in: 'text', line: 1, column: at + 1 }, column: -1, columnSpan: 1, figure: looksLikeFigure(text), strip: 0, rowWidth: 0, key: null }));
