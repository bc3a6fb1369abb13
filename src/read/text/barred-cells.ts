import type { GridCell } from '../../document/index.js';
import type { Place } from '../../finding/index.js';
import type { LinesTogether } from './lines-together.js';

/** Such lines, where there are any. */
export interface BarredLines extends LinesTogether {
  /** The first of the lines is a heading above them: the bar behind it begins the first row. */
  readonly isHeaded?: true;
}

/** Fewest lines of such a table; its columns; and the signs of a cell. */
const leastLines = 8;
const columns = { least: 3, most: 24 };
const longestCell = 80;
/** Columns a row's label spans besides its own. */
const mostSpanned = 2;

/** Whether a text has a line of bars alone, as a cell without text leaves behind. */
export const mayHoldBarredCells = (text: string): boolean => /\|[ \t]*\r?\n[ \t]*\|+[ \t]*\r?\n/.test(text);

/**
 * A table of a page whose cells stand on a line each, a bar behind every one, and rows that fall short filled up with
 * bars close together: `规章 |`, `0 |`, `|`, `||`. All rows are as wide as the first, up to the text behind its empty cells.
 * `null` where the cells do not come out even, or a row's labels do not stand before its figures. Some begin a row with a bar.
 */
export function barredCells(lines: readonly string[], at: number): BarredLines {
  const cells: BarredCell[] = [];
  let end = at;
  for (let text = lines[end]; text !== undefined; text = lines[++end]) {
    const parted = cells[0]?.text !== '' && isPartedFromBar(text, lines[end + 1]);
    if (!parted && !isBarredCell(text)) break;
    addCells(cells, text, end);
    if (parted) addCells(cells, lines[++end]!, end, cells.pop());
  }
  if (end - at < leastLines) return { rows: null, lines: end - at };
  const rows = rowsOf(cells);
  if (rows || lines[at]!.includes('|')) return { rows, lines: end - at };
  const [heading, ...others] = cells as [BarredCell, ...BarredCell[]];
  const below = rowsOf([{ ...heading, text: '' }, ...others]);
  return { rows: below, lines: end - at, ...(below && { isHeaded: true }) };
}

/** One cell with its bar, and bars; or bars alone. */
function isBarredCell(text: string): boolean {
  const bar = text.indexOf('|');
  return bar >= 0 && bar <= longestCell && onlyBars.test(text.slice(bar));
}

/** A cell whose bar stands on the next line. */
const isPartedFromBar = (text: string, next: string | undefined): boolean =>
  next !== undefined && text.length <= longestCell && !text.includes('|') && text.trim() !== '' && next.includes('|') && onlyBars.test(next);

const onlyBars = /^[|\s]*$/;

/** Adds a cell for every bar of a line: the first has the text before it, or that of the line before. A line without a bar is one cell. */
function addCells(cells: BarredCell[], text: string, line: number, first?: BarredCell): void {
  const bar = text.includes('|') ? text.indexOf('|') : text.length;
  const printed = text.slice(0, bar).trim();
  const column = printed === '' ? bar : text.length - text.trimStart().length;
  cells.push(first ?? cellAt(printed, line, { column, isFilling: printed === '' && isBesideBar(text, bar) }));
  for (let next = bar + 1; next < text.length; next++) if (text[next] === '|') cells.push(cellAt('', line, { column: next, isFilling: isBesideBar(text, next) }));
}

const isBesideBar = (text: string, bar: number): boolean => text[bar - 1] === '|' || text[bar + 1] === '|';

interface BarredCell extends Pick<GridCell, 'text'> { readonly at: Extract<Place, { readonly in: 'text' }>; readonly isFilling: boolean }

const cellAt = (text: string, line: number, { column, isFilling }: { column: number; isFilling: boolean }): BarredCell =>
  ({ text, at: { in: 'text', line: line + 1, column: column + 1 }, isFilling });

function rowsOf(cells: readonly BarredCell[]): GridCell[][] | null {
  const rows = [evenRows(cells), openedRows(cells)].find((found) => found?.every(isRow));
  if (!rows) return null;
  const opened = rows.every(([first]) => first!.text === '');
  return rows.map((row) => filled(opened ? row.slice(1) : row).map(({ text, at }, column) => ({ text, at, column, columnSpan: 1, rowSpan: 1 })));
}

/** Rows all as wide as the first. */
function evenRows(cells: readonly BarredCell[]): BarredCell[][] | null {
  const width = widthOf(cells);
  if (width === null || cells.length % width !== 0) return null;
  const rows: BarredCell[][] = [];
  for (let at = 0; at < cells.length; at += width) rows.push(cells.slice(at, at + width));
  return rows;
}

/** Rows begun with a bar at the margin, where every other line is indented: they are told apart though some are not filled up. */
function openedRows(cells: readonly BarredCell[]): BarredCell[][] | null {
  if (!opensRow(cells[0]!) || cells.some((cell) => cell.text !== '' && cell.at.column === 1)) return null;
  const rows: BarredCell[][] = [];
  for (const cell of cells) {
    if (opensRow(cell)) rows.push([cell]);
    else rows.at(-1)!.push(cell);
  }
  return rows.every((row) => row.length > 1) ? rows : null;
}

const opensRow = ({ text, at }: BarredCell): boolean => text === '' && at.column === 1;

/** A row without the cells that fill it up, where they are more than a label that spans columns leaves behind. */
function filled(row: readonly BarredCell[]): readonly BarredCell[] {
  let end = row.length;
  while (end > 1 && row[end - 1]!.isFilling) end--;
  return row.length - end > mostSpanned ? row.slice(0, end) : row;
}

/** Cells from the first with text to the first with text behind an empty one. */
function widthOf(cells: readonly BarredCell[]): number | null {
  const first = cells.findIndex(({ text }) => text !== '');
  const empty = cells.findIndex(({ text }, at) => at > first && text === '');
  const next = cells.findIndex(({ text }, at) => at > empty && text !== '');
  const width = next - first;
  return first >= 0 && first <= 1 && empty > 0 && width >= columns.least && width <= columns.most ? width : null;
}

/** Labels, then figures and empty cells; or figures alone. */
function isRow(row: readonly BarredCell[]): boolean {
  const begin = row[0]!.text === '' ? 1 : 0;
  const label = row.findIndex(({ text }, at) => at >= begin && (text === '' || figure.test(text)));
  return label < 0 || row.slice(label).every(({ text }) => text === '' || figure.test(text));
}

/** A figure, or a sign in its place. */
const figure = /^(?:[-+]?[\d０-９][\d０-９,，]*(?:[.．][\d０-９]+)?[件元]?|[-—－/／无\\]+)$/;
