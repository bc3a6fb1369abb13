import type { GridCell } from '../../document/index.js';

/** Lines drawn with characters: `┌──┬──┐`, `├──┼──┤`, `+---+---+`, and pandoc's `+===+`. */
const ruled = /^\s*[+\u2500-\u257f][-=:+\s\u2500-\u257f]*$/;
const bars = '|│┃║┆┇┊┋╎╏├┝┠┣╟╠┤┥┨┫╢╣┼┿╂╋╫╬';
const drawn = /^[-=:+\u2500-\u257f\s]*$/;

/** Whether a line is a ruling of a table drawn with characters. */
export const isRuling = (line: string): boolean => line.length > 2 && ruled.test(line);

/** Whether a line begins as rows of such a table do. */
export function isBarred(line: string): boolean {
  let first = 0;
  while (line.charCodeAt(first) <= 32) first++;
  return first < line.length && bars.includes(line.charAt(first));
}

/** A line of the table with its number in the text. */
export interface NumberedLine {
  readonly text: string;
  readonly number: number;
}

/**
 * The rows of a table drawn with characters, cells in order. Lines with no ruling between them are one row whose cells
 * are broken over lines, unless that would put two figures into one cell: then every line is a row. Figures that a line
 * below has in fewer cells than the line above are its rest: a narrow column broke them.
 */
export function boxRows(lines: readonly NumberedLine[]): GridCell[][] {
  const between: GridCell[][][] = [[]];
  for (const line of lines) {
    if (isRuling(line.text)) between.push([]);
    else {
      const { cells, parts } = cellsOf(line);
      if (parts) between.push([]);
      if (cells.some(({ text }) => text !== '')) between.at(-1)!.push(cells);
    }
  }
  const groups = between.filter((rows) => rows.length > 0);
  return groups.length > 2 && groups.every(isOneRow) ? groups.map(joined) : groups.flat();
}

/** All lines have as many cells, and figures stand in one line of a cell at most, or in fewer cells than in the first of them. */
function isOneRow(lines: readonly (readonly GridCell[])[]): boolean {
  const [first] = lines;
  if (lines.some(({ length }) => length !== first!.length)) return false;
  if (first!.every((_, at) => lines.filter((line) => isFigure(line[at]!)).length < 2)) return true;
  const [whole = 0, ...rests] = lines.map((line) => line.filter(isFigure).length).filter((count) => count > 0);
  return rests.every((count) => count < whole);
}

const isFigure = ({ text }: GridCell): boolean => /^[\d０-９]/.test(text);

const joined = (lines: readonly GridCell[][]): GridCell[] =>
  lines[0]!.map((cell, at) => {
    const filled = lines.map((line) => line[at]!).filter(({ text }) => text !== '');
    return filled[0] ? { ...filled[0], text: filled.map(({ text }) => text).join('\n') } : cell;
  });

/** The cells between the bars of a line. `parts`: a ruling goes through some of them. */
function cellsOf({ text: line, number }: NumberedLine): { cells: GridCell[]; parts: boolean } {
  const cells: GridCell[] = [];
  let parts = false;
  let start = [...line].findIndex((char) => bars.includes(char)) + 1;
  for (let at = start; at < line.length; at++) {
    if (!bars.includes(line.charAt(at))) continue;
    const raw = line.slice(start, at);
    const isDrawn = raw.trim() !== '' && /[=+\u2500-\u257f]/.test(raw) && drawn.test(raw);
    const text = isDrawn ? '' : raw.trim();
    parts ||= isDrawn;
    cells.push({ text, at: { in: 'text', line: number, column: start + raw.length - raw.trimStart().length + 1 }, column: cells.length, columnSpan: 1, rowSpan: 1 });
    start = at + 1;
  }
  return { cells, parts };
}
