import type { Place } from '../../finding/index.js';
import { cellPath, identitiesOf, type CellPath, type Form } from '../../forms/index.js';
import { unreadCell, type Cell } from '../../model/index.js';
import { readFigure } from '../figure.js';
import { cutsOf } from '../glued/cut.js';
import type { Clump } from '../glued/decode.js';
import { decodingRemarks, figuresOf, type Told } from '../glued/remarks.js';
import { settle } from '../glued/settle.js';
import { bounded, type LineClump } from './bounds.js';
import type { Item } from './item.js';
import type { Matched } from './match.js';
import type { StatisticsReading } from './reading.js';

interface Ground {
  /** Ids of the columns of figures, from left to right. */
  readonly columns: readonly string[];
  readonly known: ReadonlyMap<CellPath, Told>;
}

/** The cells of the lines: those in cells one by one, those in running text decoded together. */
export function readItems(matched: readonly Matched[], form: Form, { columns, known }: Ground): Omit<StatisticsReading, 'year' | 'used' | 'stretches'> {
  const rows = withPaths(matched.filter((one) => !isHeading(one)));
  const cells = new Map<CellPath, Cell>();
  const clumps: LineClump[] = [];
  const runs: { readonly start: number; readonly item: Item }[] = [];
  let length = 0;
  for (const { item, line, row } of rows) {
    const paths = columns.map((column) => cellPath('statistics', row, column));
    if (item.cells) {
      inCells(item, line, columns.length).forEach((cell, index) => cells.set(paths[index]!, cell));
      continue;
    }
    const cuts = cutsOf(item.run.replaceAll('，', ','), columns.map(() => line?.line.value ?? 'count'));
    clumps.push({ clump: { cells: paths, text: item.run, start: length, cuts }, line, columns });
    runs.push({ start: length, item });
    length += item.run.length + 1;
  }
  const at = (offset: number): Place => {
    const run = runs.findLast(({ start }) => start <= offset)!;
    return run.item.runAt(offset - run.start);
  };
  const { cells: settled, provedBy, decidedByText } = settle(bounded(clumps).map(({ clump }): Clump => clump), identitiesOf(form), { known: figuresOf(known), at });
  const all = withUnits(new Map([...cells, ...unlessUnlisted(settled, clumps)]), rows);
  return { layouts: { statistics: form.id }, cells: all, remarks: decodingRemarks('statistics', { cells: all, decidedByText, known }), provedBy, decidedByText };
}

/** `一、主动公开情况 | — | —`: no line the form counts by, no unit, no figure. */
const isHeading = ({ line, item: { unit, cells } }: Matched): boolean => line === null && unit === '' && cells !== null && cells.every(({ text }) => /^[\s\-—–－/]*$/.test(text));

/**
 * Nothing bears out figures of a line no form has: where its digits ran together they stay unread, with what they seem
 * to be. One digit a column can be cut in one way only.
 */
function unlessUnlisted(settled: ReadonlyMap<CellPath, Cell>, clumps: readonly LineClump[]): ReadonlyMap<CellPath, Cell> {
  const unsure = new Map(clumps.filter(({ line, clump: { text, cells } }) => line === null && text.trim().length > cells.length).flatMap(({ clump: { cells, text } }) => cells.map((path) => [path, text] as const)));
  return new Map([...settled].map(([path, cell]): [CellPath, Cell] => {
    const text = unsure.get(path);
    return text === undefined || cell.state !== 'inferred' ? [path, cell] : [path, unreadCell(text, cell.at, [cell.value!])];
  }));
}

interface Row extends Matched {
  readonly row: string;
}

/**
 * Every line with its row path. Two unknown lines of one label are told apart by the known line before the second. Words
 * of labels are letters and digits alone, so that none of them is taken for a step of a path.
 */
function withPaths(matched: readonly Matched[]): Row[] {
  const taken = new Set<string>();
  let before = '';
  return matched.map((one) => {
    if (one.line) before = one.words;
    const words = one.words || '未命名';
    const names = [words, `${before}-${words}`];
    const name = names.find((candidate) => !taken.has(candidate)) ?? `${words}-${taken.size}`;
    if (!one.line) taken.add(name);
    return { ...one, row: one.line ? one.line.path : `unlisted.${name}` };
  });
}

/** Lines no form has keep the unit they were printed with. */
function withUnits(cells: ReadonlyMap<CellPath, Cell>, rows: readonly Row[]): ReadonlyMap<CellPath, Cell> {
  const units = new Map(rows.flatMap(({ line, row, item: { unit } }) => (line || !unit ? [] : [[cellPath('statistics', row, ''), unit] as const])));
  if (units.size === 0) return cells;
  return new Map([...cells].map(([path, cell]) => {
    const unit = units.get(path.slice(0, path.lastIndexOf('.')));
    return [path, unit ? { ...cell, unit } : cell] as const;
  }));
}

/** The figures of a row of cells; all unread when there are more of them than columns. */
function inCells({ cells, unit }: Item, line: Matched['line'], columns: number): Cell[] {
  const figures = (cells ?? []).slice(0, columns);
  const extra = (cells ?? []).slice(columns).some(({ text }) => text.trim() !== '');
  return figures.map(({ text, at }) => {
    const kind = line?.line.value ?? (unit.endsWith('元') ? 'amount' : 'count');
    const reading = readFigure(kind === 'amount' && /\d$/.test(text.trim()) ? text.trim() + unit : text.trim(), kind, line?.line.unit ?? unit);
    return extra ? unreadCell(text, at) : { ...reading, text, at };
  });
}
