import type { Chance } from '../chance.js';
import { figures, labels } from './words.js';

type Change = (lines: string[], chance: Chance) => void;

/** A separator that stands in the line; a tab where none does. */
const separatorOf = (line: string): string => ['\t', '|', ',', '   '].find((one) => line.includes(one)) ?? '\t';

const inRow = (change: (cells: string[], chance: Chance) => void): Change => (lines, chance) => {
  const rows = lines.flatMap((line, at) => (/[\t|,]| {3}/.test(line) ? [at] : []));
  const at = rows.length > 0 ? chance.of(rows) : chance.upTo(lines.length);
  const separator = separatorOf(lines[at]!);
  const cells = lines[at]!.split(separator);
  change(cells, chance);
  lines[at] = cells.join(separator);
};

const dropRow: Change = (lines, chance) => void lines.splice(chance.upTo(lines.length), 1);
const dropRows: Change = (lines, chance) => void lines.splice(chance.upTo(lines.length), 1 + chance.upTo(12));
const doubleRow: Change = (lines, chance) => {
  const at = chance.upTo(lines.length);
  lines.splice(chance.oneIn(2) ? at : chance.upTo(lines.length), 0, lines[at]!);
};
const exchangeRows: Change = (lines, chance) => {
  const one = chance.upTo(lines.length);
  const other = Math.min(lines.length - 1, chance.oneIn(2) ? one + 1 : chance.upTo(lines.length));
  [lines[one], lines[other]] = [lines[other]!, lines[one]!];
};
const glueRows: Change = (lines, chance) => {
  const at = chance.upTo(lines.length);
  lines.splice(at, 2, `${lines[at]}${chance.of(['', ' ', '\t'])}${lines[at + 1] ?? ''}`);
};
const cutRow: Change = (lines, chance) => {
  const at = chance.upTo(lines.length);
  const middle = chance.upTo(lines[at]!.length + 1);
  lines.splice(at, 1, lines[at]!.slice(0, middle), lines[at]!.slice(middle));
};
const glueCells = inRow((cells, chance) => {
  const at = chance.upTo(cells.length);
  cells.splice(at, 2, `${cells[at]}${chance.of(['', '', ' '])}${cells[at + 1] ?? ''}`);
});
const glueAllCells = inRow((cells) => void cells.splice(0, cells.length, cells.join('')));
const dropCell = inRow((cells, chance) => void cells.splice(chance.upTo(cells.length), 1));
const addCell = inRow((cells, chance) => void cells.splice(chance.upTo(cells.length), 0, chance.of(figures)));
const cutCell = inRow((cells, chance) => {
  const at = chance.upTo(cells.length);
  const middle = chance.upTo(cells[at]!.length + 1);
  cells.splice(at, 1, cells[at]!.slice(0, middle), cells[at]!.slice(middle));
});
const exchangeCells = inRow((cells, chance) => {
  const [one, other] = [chance.upTo(cells.length), chance.upTo(cells.length)];
  [cells[one], cells[other]] = [cells[other]!, cells[one]!];
});
const relabel = inRow((cells, chance) => void (cells[chance.upTo(cells.length)] = chance.of(labels)));
const otherFigure = inRow((cells, chance) => {
  const those = cells.flatMap((cell, at) => (/^\s*[\d０-９]/.test(cell) ? [at] : []));
  cells[those.length > 0 ? chance.of(those) : chance.upTo(cells.length)] = chance.of(figures);
});
const someDigit: Change = (lines, chance) => {
  const at = chance.upTo(lines.length);
  lines[at] = lines[at]!.replace(/\d+/g, (found) => (chance.oneIn(3) ? chance.of(figures) : found));
};
const garble: Change = (lines, chance) => {
  const at = chance.upTo(lines.length);
  const characters = [...lines[at]!];
  if (characters.length === 0) return;
  const where = chance.upTo(characters.length);
  characters[where] = chance.of(['', '', characters[where]!.repeat(2), '□', '?', '\ufffd', ' ', '\u200b', characters.at(-1)!]);
  lines[at] = characters.join('');
};
const otherHeading: Change = (lines, chance) => void (lines[chance.upTo(lines.length)] = chance.of(labels));
const tableInTable: Change = (lines, chance) => {
  const from = chance.upTo(lines.length);
  lines.splice(chance.upTo(lines.length), 0, ...lines.slice(from, from + 2 + chance.upTo(30)));
};

const changes = [
  dropRow, dropRows, doubleRow, exchangeRows, glueRows, cutRow, glueCells, glueAllCells, dropCell, addCell, cutCell, exchangeCells, relabel,
  otherFigure, otherFigure, someDigit, garble, otherHeading, tableInTable,
];

/** A text of rows and cells with one to five of its rows, cells, labels or figures spoilt. */
export function mutateLines(text: string, chance: Chance): string {
  const lines = text.split('\n');
  for (let left = 1 + chance.upTo(5); left > 0 && lines.length > 0; left--) chance.of(changes)(lines, chance);
  return lines.join('\n');
}
