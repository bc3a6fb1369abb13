import { allForms, cellsOfTable, tableOf, type FormId, type TableId } from '../forms/index.js';
import type { FigureTree, ReportJson } from './report-json.js';

/** The layout of each table: the report's own form unless the table has cells that only another form has. */
export function layoutsOf({ form, tables }: Pick<ReportJson, 'form' | 'tables'>): Partial<Record<TableId, FormId>> {
  const layouts = (Object.keys(tables) as TableId[]).map((table) => {
    const figures = tables[table]!;
    return [table, table === 'requests' ? requestsLayout(figures, form) : table === 'statistics' ? statisticsLayout(figures, form) : withTable(table, form)];
  });
  return Object.fromEntries(layouts) as Partial<Record<TableId, FormId>>;
}

/** The form if it has the table, else the newest that has. */
const withTable = (table: TableId, form: FormId): FormId => (tableOf(form, table) ? form : allForms.find(({ id }) => tableOf(id, table))!.id);

/** 其他处理 is a group of three rows in form 2021 and one row in form 2019. */
function requestsLayout({ results }: FigureTree, form: FormId): FormId {
  const others = isTree(results) ? results.other : undefined;
  if (!isTree(others)) return withTable('requests', form);
  const values = Object.values(others);
  return values.some((value) => value !== null && typeof value === 'object') ? '2021' : values.length > 0 ? '2019' : withTable('requests', form);
}

const isTree = (value: FigureTree[string] | undefined): value is FigureTree => value !== null && typeof value === 'object';

/** The form that has most of the table's lines; among equals the report's own, then the newest. */
function statisticsLayout(figures: FigureTree, form: FormId): FormId {
  const rows = Object.keys(figures);
  const known = (id: FormId): number => {
    const table = tableOf(id, 'statistics');
    const own = new Set(table && cellsOfTable(table).map(({ row }) => row.path.split('.')[0]!));
    return table ? rows.filter((row) => own.has(row)).length : -1;
  };
  return [form, ...allForms.map(({ id }) => id)].reduce((best, id) => (known(id) > known(best) ? id : best));
}
