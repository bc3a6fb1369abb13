import type { GridCell } from '../../document/index.js';
import { joinBrokenFigures } from './broken-figures.js';
import { chunksOf, isFigure, overlap, wideChunks, type Chunk } from './chunks.js';
import { groupEdge, groupStart, joinHeaders, levels, stacks } from './label-columns.js';
import { labelRows, type Standing } from './label-rows.js';
import type { Line } from './lines.js';
import { placeAt, type Table } from './table.js';

/** One row to be: its labels, each by its lines, and its figures. */
interface LooseRow extends Standing {
  readonly figures: readonly Chunk[];
  readonly labels: Chunk[][];
  /** Words stand on the very line of the figures. */
  readonly labelled: boolean;
}

/**
 * The rows of a table that no rulings show: figures by their height, each with the label lines beside it; header lines
 * as rows of their own. Ragged, for what column a figure belongs to only its order tells; where a row of the full
 * width lacks one, an empty cell keeps the others in order.
 */
export function looseTable(lines: readonly Line[], page: number): Table {
  const single = lines.flatMap(figureRow);
  const rows = joinBrokenFigures(single);
  const figures = new Set(single.flatMap((row) => row.figures.map(standsAt)));
  const rest = lines.flatMap(finelyParted).filter((chunk) => !figures.has(standsAt(chunk)));
  const others = giveLabels(rest, rows);
  const columns = figureColumns(rows);
  const ordered = [...rows, ...others].sort((a, b) => b.y - a.y);
  const box = {
    left: Math.min(...lines.map((line) => line.left)),
    right: Math.max(...lines.map((line) => line.right)),
    bottom: Math.min(...lines.map((line) => line.bottom)),
    top: Math.max(...lines.map((line) => line.top)),
  };
  const cells = ordered.map((row) => cellsOf(row, columns, page));
  return { kind: 'table', page, at: placeAt(page, box.left, box.top), rows: cells, xs: [], ...box };
}

/** Labels of neighbouring columns stand nearer than figures do. */
const finelyParted = (line: Line): Chunk[] => chunksOf(line, 0.35);
const standsAt = (chunk: Chunk): string => `${chunk.left} ${chunk.y}`;

function figureRow(line: Line): LooseRow[] {
  const chunks = wideChunks(line);
  const figures = chunks.filter(isFigure);
  return figures[0] ? [{ ...standing(figures), figures, labels: [], labelled: figures.length < chunks.length }] : [];
}

/** Gives each row its labels; lines that belong to no row come back as rows of their own. */
function giveLabels(rest: readonly Chunk[], rows: readonly LooseRow[]): LooseRow[] {
  const edge = Math.min(...rows.flatMap((row) => row.figures.map(({ left }) => left)));
  const beyond = rest.filter((chunk) => chunk.right > edge + 0.3 * chunk.size);
  const isBeside = (chunk: Chunk): boolean => {
    const own = rows.find((row) => Math.abs(row.y - chunk.y) < 0.3 * chunk.size && row.figures[0]!.left > chunk.left);
    if (own) return chunk.right <= own.figures[0]!.left + 0.3 * chunk.size;
    // What shares its line with words above the figures is part of a header, not of a label.
    return chunk.right <= edge + 0.3 * chunk.size && !beyond.some((other) => Math.abs(other.y - chunk.y) < 0.3 * chunk.size);
  };
  const beside = rest.filter(isBeside);
  const split = groupEdge(beside, rows.map(({ y }) => y));
  const alone = rest.filter((chunk) => !isBeside(chunk));
  const details = levels(beside.filter((chunk) => chunk.right > split));
  const owners = labelRows(details.map(standing), rows);
  // Lines above the first label are the rest of one that the page before began.
  const torn = details.slice(0, Math.max(0, owners.findIndex((owner) => owner >= 0)));
  details.slice(torn.length).forEach((level, i) => {
    const row = rows[owners[torn.length + i]!];
    if (!row) alone.push(...level);
    else if (row.labels[0]) row.labels[0].push(...level);
    else row.labels.push([...level]);
  });
  const labelled = rows.map((row) => ({ y: row.y, label: row.labels[0] ?? [] }));
  const groups = stacks(beside.filter((chunk) => chunk.right <= split));
  for (const group of groups.toReversed()) {
    const row = rows.find(({ y }) => y < group.at(-1)!.y + group[0]!.size) && (rows[groupStart(group, groups, labelled)] ?? rowBeside(group, rows));
    if (row) row.labels.unshift(group);
    else alone.push(...group);
  }
  const first = rows[0]?.y ?? -Infinity;
  const own = levels(alone);
  const header = joinHeaders(own.filter((level) => level[0]!.y > first));
  const others = [...header, ...own.filter((level) => level[0]!.y <= first)].map(ownRow);
  return torn.length > 0 ? [...others, { ...standing(torn[0]!), figures: [], labels: [torn.flat()], labelled: true }] : others;
}

/** A label on the very line of figures never parts from them. */
const rowBeside = (group: readonly Chunk[], rows: readonly LooseRow[]): LooseRow | undefined =>
  rows.find((row) => group.some((chunk) => Math.abs(chunk.y - row.y) < 0.5 * chunk.size));

const standing = (level: readonly Chunk[]): Standing => ({
  y: level[0]!.y,
  size: level[0]!.size,
  width: level.at(-1)!.right - level[0]!.left,
  begins: listItem.test(level[0]!.text),
});
const listItem = /^\d{1,2}[.．、](?!\d)/u;
const ownRow = (level: readonly Chunk[]): LooseRow => ({ ...standing(level), figures: [], labels: level.map((chunk) => [chunk]), labelled: true });

const leftOf = (column: readonly Chunk[]): number => Math.min(...column.map(({ left }) => left));
const rightOf = (column: readonly Chunk[]): number => Math.max(...column.map(({ right }) => right));

/** The figures of each column, from the rows that have most; empty when those do not stand one below the other. */
function figureColumns(rows: readonly LooseRow[]): Chunk[][] {
  const most = Math.max(...rows.map((row) => row.figures.length));
  const full = rows.filter((row) => row.figures.length === most);
  if (most < 3 || full.length < 2) return [];
  const columns = full[0]!.figures.map((_, column) => full.map((row) => row.figures[column]!));
  const parted = columns.slice(1).every((column, i) => rightOf(columns[i]!) <= leftOf(column));
  return parted ? columns : [];
}

function cellsOf(row: LooseRow, columns: readonly Chunk[][], page: number): GridCell[] {
  const labels = row.labels.map((lines) => ({ text: lines.map(({ text }) => text).join('\n'), at: placeAt(page, lines[0]!.left, lines[0]!.y) }));
  const figures = inColumns(row.figures, columns).map((figure, column) => ({
    text: figure?.text ?? '',
    at: placeAt(page, figure?.left ?? columns[column]![0]!.left, figure?.y ?? row.y),
  }));
  return [...labels, ...figures].map((cell, column) => ({ ...cell, column, columnSpan: 1, rowSpan: 1 }));
}

/** The figures with gaps where a column has none; as they are when one of them stands in no column of its own. */
function inColumns(figures: readonly Chunk[], columns: readonly Chunk[][]): readonly (Chunk | undefined)[] {
  if (figures.length < 2 || figures.length >= columns.length) return figures;
  const slots = columns.map((column) => figures.find((figure) => column.some((other) => overlap(figure, other))));
  return new Set(slots.filter(Boolean)).size === figures.length && slots.filter(Boolean).length === figures.length ? slots : figures;
}
