import type { Grid, GridCell } from '../../src/document/index.js';
import type { Chance } from '../fuzz/chance.js';
import { figures, labels } from '../fuzz/mutate/words.js';

type Row = readonly GridCell[];
/** What a grid becomes: one, or several that follow one another. */
type Change = (grid: Grid, chance: Chance) => readonly Grid[];

const withRows = (grid: Grid, rows: readonly Row[]): Grid => ({ ...grid, rows });
const inRows = (change: (rows: Row[], chance: Chance) => void): Change => (grid, chance) => {
  const rows = [...grid.rows];
  change(rows, chance);
  return [withRows(grid, rows)];
};
const inRow = (change: (row: GridCell[], chance: Chance) => GridCell[]): Change => inRows((rows, chance) => {
  const filled = rows.flatMap((row, at) => (row.length > 1 ? [at] : []));
  const at = filled.length > 0 ? chance.of(filled) : 0;
  rows[at] = change([...(rows[at] ?? [])], chance);
});
const isFigure = ({ text }: GridCell): boolean => /^\d/.test(text);
const isBody = (row: Row): boolean => row.some(isFigure);
const retold = (row: readonly GridCell[], tell: (text: string, at: number) => string): GridCell[] => row.map((cell, at) => ({ ...cell, text: tell(cell.text, at) }));
const cutAt = (text: string, chance: Chance): [string, string] => {
  const at = chance.upTo(text.length + 1);
  return [text.slice(0, at), text.slice(at)];
};

/** A row torn in two, as over the end of a page: its label, its figures, or both. */
const tear = inRows((rows, chance) => {
  const at = chance.of(rows.flatMap((row, k) => (isBody(row) ? [k] : [])));
  const what = chance.upTo(3);
  const halves = rows[at]!.map((cell) => ((isFigure(cell) ? what !== 0 : what !== 1) ? cutAt(cell.text, chance) : ([cell.text, ''] as [string, string])));
  rows.splice(at, 1, retold(rows[at]!, (_, k) => halves[k]![0]), retold(rows[at]!, (_, k) => halves[k]![1]));
});

const changes: Readonly<Record<string, Change>> = {
  tear,
  'drop rows': inRows((rows, chance) => void rows.splice(chance.upTo(rows.length), 1 + chance.upTo(3))),
  'double a row': inRows((rows, chance) => void rows.splice(chance.upTo(rows.length), 0, chance.of(rows))),
  'exchange rows'(grid, chance) {
    const [one, other] = [chance.upTo(grid.rows.length), chance.upTo(grid.rows.length)];
    return [withRows(grid, grid.rows.with(one, grid.rows[other]!).with(other, grid.rows[one]!))];
  },
  'drop a cell': inRow((row, chance) => row.toSpliced(chance.upTo(row.length), 1)),
  'blank a cell': inRow((row, chance) => row.with(chance.upTo(row.length), { ...chance.of(row), text: chance.of(['', ' ', '/', '—']) })),
  'another text': inRow((row, chance) => {
    const at = chance.upTo(row.length);
    return row.with(at, { ...row[at]!, text: chance.of(isFigure(row[at]!) ? figures : labels) });
  }),
  'merge two cells': inRow((row, chance) => {
    const at = chance.upTo(row.length - 1);
    const [one, other] = [row[at]!, row[at + 1]!];
    return row.toSpliced(at, 2, { ...one, text: `${one.text}${chance.of(['', ' ', '\n'])}${other.text}`, columnSpan: one.columnSpan + other.columnSpan });
  }),
  'all cells in one': inRow((row, chance) => [{ ...row[0]!, text: row.map(({ text }) => text).join(chance.of(['', ' ', '\n'])), columnSpan: row.reduce((sum, { columnSpan }) => sum + columnSpan, 0) }]),
  'break a figure over lines': inRow((row, chance) => retold(row, (text) => (chance.oneIn(2) && text.length > 1 ? cutAt(text, chance).join('\n') : text))),
  'figures one cell on': inRow((row, chance) => {
    const texts = row.map(({ text }) => text);
    const first = row.findIndex(isFigure);
    const shifted = chance.oneIn(2) ? ['', ...texts.slice(first, -1)] : [...texts.slice(first + 1), ''];
    return retold(row, (text, at) => (first >= 0 && at >= first ? shifted[at - first]! : text));
  }),
  'a column on its own'(grid, chance) {
    const column = chance.of(grid.rows.flat()).column;
    return [withRows(grid, grid.rows.map((row) => row.filter((cell) => cell.column !== column)))];
  },
  'columns exchanged'(grid, chance) {
    const [one, other] = [chance.of(grid.rows.flat()).column, chance.of(grid.rows.flat()).column];
    const moved = (cell: GridCell): GridCell => ({ ...cell, column: cell.column === one ? other : cell.column === other ? one : cell.column });
    return [withRows(grid, grid.rows.map((row) => row.map(moved).toSorted((a, b) => a.column - b.column)))];
  },
  'rows of figures in one cell each'(grid, chance) {
    const from = chance.upTo(grid.rows.length);
    const stacked = grid.rows.slice(from, from + 2 + chance.upTo(3)).filter(isBody);
    if (stacked.length < 2) return [grid];
    const one = stacked[0]!.map((cell) => ({ ...cell, text: stacked.flatMap((row) => row.find(({ column }) => column === cell.column)?.text ?? []).join('\n') }));
    return [withRows(grid, grid.rows.filter((row) => !stacked.includes(row)).toSpliced(from, 0, one))];
  },
  transpose(grid) {
    const width = Math.max(...grid.rows.flat().map(({ column, columnSpan }) => column + columnSpan));
    return [withRows(grid, Array.from({ length: width }, (_, y) => grid.rows.flatMap((row, x) => row.filter(({ column }) => column === y).map((cell) => ({ ...cell, column: x, columnSpan: cell.rowSpan, rowSpan: cell.columnSpan })))))];
  },
  'no head'(grid) {
    return [withRows(grid, grid.rows.slice(grid.rows.findIndex(isBody)))];
  },
  'two grids'(grid, chance) {
    const at = 1 + chance.upTo(grid.rows.length - 1);
    const head = chance.oneIn(2) ? grid.rows.slice(0, grid.rows.findIndex(isBody)) : [];
    return [withRows(grid, grid.rows.slice(0, at)), withRows(grid, [...head, ...grid.rows.slice(at)])];
  },
  'head again': inRows((rows, chance) => void rows.splice(chance.upTo(rows.length), 0, ...rows.slice(0, rows.findIndex(isBody)))),
  'columns lost'(grid) {
    return [{ ...withRows(grid, grid.rows.map((row) => row.map((cell, column) => ({ ...cell, column, columnSpan: 1, rowSpan: 1 })))), ragged: true }];
  },
  'ragged and blank cells left out'(grid, chance) {
    return [{ ...withRows(grid, grid.rows.map((row) => row.filter(({ text }) => text !== '' && (text !== '0' || !chance.oneIn(3))).map((cell, column) => ({ ...cell, column, columnSpan: 1, rowSpan: 1 })))), ragged: true }];
  },
  'a column of notes'(grid, chance) {
    return [withRows(grid, grid.rows.map((row) => (row.length > 0 ? [...row, { ...row.at(-1)!, column: row.at(-1)!.column + row.at(-1)!.columnSpan, columnSpan: 1, text: chance.of(['', '', '见说明', '12']) }] : row)))];
  },
  'labels in one column'(grid) {
    return [withRows(grid, grid.rows.map((row) => {
      const first = row.findIndex(isFigure);
      return first < 2 ? row : [{ ...row[0]!, text: row.slice(0, first).map(({ text }) => text).join(''), columnSpan: row[first]!.column - row[0]!.column }, ...row.slice(first)];
    }))];
  },
};

/** What offices, programs and pages do to tables. */
export const gridChanges: readonly Change[] = Object.values(changes);
