import { cellPath, figureLines, tableOf, type Block, type CellPath, type Line, type Table, type TableId } from '../forms/index.js';
import type { Report } from './report.js';

/** Row under which the lines stand that no form has, each under its own label: `statistics.unlisted.微信公众号推送数.year`. */
const unlisted = 'unlisted';

/**
 * A table as one report has it; `undefined` for a table the report lacks. Tables of today's forms are whole. Of a
 * statistics table only the lines and columns the document has (national and local tables share one form), then the
 * lines that no form has: what `json`, `csv`, `show` and `markdown` list.
 */
export function tableIn({ layouts, cells }: Pick<Report, 'layouts' | 'cells'>, id: TableId): Table | undefined {
  const form = layouts[id];
  const table = form && tableOf(form, id);
  if (!table || id !== 'statistics') return table;
  const columns = table.blocks[0]!.columns.filter((column) => [...cells.keys()].some((path) => path.startsWith('statistics.') && path.endsWith(`.${column.id}`)));
  const blocks = [...table.blocks.map(({ rows }) => rows), unlistedLines(cells)].map((rows): Block => ({ columns, rows: linesThere(rows, { cells, columns, over: '' }) }));
  return { ...table, blocks: blocks.filter(({ rows }) => rows.length > 0) };
}

interface There {
  readonly cells: Report['cells'];
  readonly columns: readonly Line[];
  /** Path of the row above. */
  readonly over: string;
}

/** The lines of a tree that have a cell, and the headings over them. A total that is not there is a heading like any other. */
function linesThere(rows: readonly Line[], { cells, columns, over }: There): Line[] {
  return rows.flatMap((line): Line[] => {
    const path = [over, line.id].filter(Boolean).join('.');
    const { children = [], sums, ...plain } = line;
    const { holds: _, ...own } = plain;
    const below = linesThere(children, { cells, columns, over: path });
    const printed = line.id !== undefined && columns.some((column) => cells.has(cellPath('statistics', path, column.id!)));
    if (!printed) return below.length > 0 ? [{ ...own, children: below }] : [];
    return [{ ...own, ...(below.length > 0 && { children: below, ...(sums && { sums }), ...(!sums && { holds: true as const }) }) }];
  });
}

function unlistedLines(cells: Report['cells']): Line[] {
  const start = cellPath('statistics', unlisted, '');
  const labels = new Map<string, string>();
  for (const [path, { unit = '' }] of cells) if (path.startsWith(`${start}.`)) labels.set(labelIn(path), unit);
  const lines = [...labels].map(([label, unit]): Line => ({ id: label, label, en: label, ...(unit && { unit }) }));
  return lines.length > 0 ? [{ id: unlisted, label: '格式以外的指标', en: 'lines no form has', children: lines }] : [];
}

const labelIn = (path: CellPath): string => path.split('.')[2]!;

/** The cells of a table that a report lists: all of today's tables, of a statistics table those the document has. */
export function cellsListed(report: Pick<Report, 'layouts' | 'cells'>, id: TableId): CellPath[] {
  const table = tableIn(report, id);
  const paths = (table?.blocks ?? []).flatMap(({ rows, columns }) => figureLines(rows).flatMap((row) => figureLines(columns).map((column) => cellPath(id, row.path, column.path))));
  return id === 'statistics' ? paths.filter((path) => report.cells.has(path)) : paths;
}
