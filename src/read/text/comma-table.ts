import type { GridCell } from '../../document/index.js';
import { fieldRows } from '../csv-fields.js';
import type { LinesTogether } from './lines-together.js';

/** Fewest fields of a row, and rows of a table: prose has commas too. */
const leastFields = 3;
const leastRows = 3;
const longestField = 100;

/** Whether two lines running have commas enough, so that a table may stand among the lines. */
export const mayHoldCommaTables = (text: string): boolean => /^[^,\n]*,[^,\n]*,[^\n]*\n[^,\n]*,[^,\n]*,/m.test(text);

/** The lines from `at` on that commas part, as rows of a table when they look like one; no line when the first has none. */
export function commaTable(lines: readonly string[], at: number): LinesTogether {
  const rows: GridCell[][] = [];
  for (let row = cellsIn(lines, at); row; row = cellsIn(lines, at + rows.length)) rows.push(row);
  const isEven = rows.every(({ length }) => length === rows[0]!.length);
  const isTable = rows.length >= leastRows && rows.filter((row) => row.filter(isFigure).length > 1).length >= (isEven ? 1 : 2);
  return { rows: isTable ? rows : null, lines: rows.length };
}

/** `null` for a line of text, and for one whose commas may be those of thousands. */
function cellsIn(lines: readonly string[], at: number): GridCell[] | null {
  const line = lines[at];
  if (line === undefined || !/,[^,]*,/.test(line) || otherMarks.test(line)) return null;
  const [fields = []] = fieldRows(line, ',');
  if (fields.length < leastFields || fields.some(({ text }) => text.length > longestField || besideBlank.test(text))) return null;
  if (thousands.test(line)) return null;
  return fields.map(({ text, column }, index) => ({ text, at: { in: 'text', line: at + 1, column }, column: index, columnSpan: 1, rowSpan: 1 }));
}

/** A figure, or a sign in its place. */
const isFigure = ({ text }: GridCell): boolean => /^(?:[-+]?[\d０-９][\d０-９,，]*(?:[.．][\d０-９]+)?|[-—－/／无])$/.test(text);
/** A sentence, and rows that tabs or bars part: their commas stand within. */
const otherMarks = /[。\t|｜│┃║]/;
/** So do those of figures parted by blanks. */
const besideBlank = /[\d０-９]\s|\s[\d０-９]/;
/** One figure alone, or behind its label. */
const thousands = /^[^,]*[^,\d]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
