import { cellsOfTable, tableOf, type TableId } from '../forms/index.js';
import type { Report } from '../model/index.js';
import { onlyIntake } from './only-intake.js';

/** What of an unfilled table is filled in: nothing, only 上年结转 as in a fresh template, or what came in. */
export type Filled = 'nothing' | 'carriedOver' | 'intake';

/** The tables of a report that are empty, or of table 三 not filled in beyond what came in. A dash is a statement of the author's, a blank is none. */
export function unfilledTables(report: Report): ReadonlyMap<TableId, Filled> {
  const unfilled = new Map<TableId, Filled>();
  const unfinished = onlyIntake(report);
  for (const table of Object.keys(report.layouts) as TableId[]) {
    if (table === 'requests' && unfinished) unfilled.set(table, isFilled(report, 'requests.received.') ? 'intake' : 'carriedOver');
    else if (!hasFigures(report, table) && !isFilled(report, `${table}.`)) unfilled.set(table, 'nothing');
  }
  return unfilled;
}

/** Whether one of the form's own cells is filled: nearly always the first of them is. */
const hasFigures = ({ cells, layouts }: Report, table: TableId): boolean =>
  cellsOfTable(tableOf(layouts[table]!, table)!).some(({ path }) => (cells.get(path)?.state ?? 'blank') !== 'blank');

const isFilled = ({ cells }: Report, begin: string): boolean => {
  for (const [path, { state }] of cells) if (state !== 'blank' && path.startsWith(begin)) return true;
  return false;
};
