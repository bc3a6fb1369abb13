// Strips and pieces for tests of recognition, straight from text.
import { blocksOf } from '../../src/read/text.js';
import { looksLikeFigure } from '../../src/recognise/figure.js';
import { stripsOf, type Piece, type Strip } from '../../src/recognise/strip.js';

/** The strips of a text, as recognition meets them. */
export const stripsIn = (...lines: readonly string[]): Strip[] => stripsOf({ blocks: blocksOf(lines.join('\n')), tabular: false, remarks: [] });

export const tabs = (...cells: readonly (string | number)[]): string => cells.join('\t');

/** Pieces of one row that say nothing of columns. */
export const pieces = (...texts: readonly string[]): Piece[] =>
  texts.map((text, at) => ({ text, at: { in: 'text', line: 1, column: at + 1 }, column: -1, columnSpan: 1, figure: looksLikeFigure(text), strip: 0, rowWidth: 0, key: null }));
