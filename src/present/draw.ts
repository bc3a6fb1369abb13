import type { ChalkInstance } from 'chalk';
import type { Lang } from '../finding/index.js';
import { formOf, nameOf, tableOf, figureLines, shortLabel, type CellPath, type Term } from '../forms/index.js';
import type { Cell, Change, Report, Weighed } from '../model/index.js';
import { wrap } from './width.js';

interface Drawing {
  readonly report: Report;
  readonly page: { readonly ink: ChalkInstance; readonly lang: Lang; readonly columns: number };
  /** Cells an explanation changes: marked, with the figure they should hold. */
  readonly changes: readonly Change[];
}

/**
 * The row, column or balance of a broken identity as a small table with the wrong figure marked. Zeros of a long column
 * are left out. cli-table3 is loaded with the first drawing: a report in order needs none.
 */
export async function drawIdentity(weighed: Weighed, drawing: Drawing): Promise<string[]> {
  const { default: CliTable } = await import('cli-table3');
  const { identity } = weighed;
  const { page } = drawing;
  const shown = identity.terms.filter(({ cell, times }) => identity.runs === 'row' || times < 0 || (drawing.report.cells.get(cell)?.value ?? 0) !== 0 || isChanged(cell, drawing));
  const names = shown.map(({ cell }) => (identity.runs === 'row' ? columnLabel(cell, drawing) : rowLabel(cell, drawing)));
  const figures = shown.map((term) => figure(term, drawing));
  const rows = identity.runs === 'row' ? [names, figures] : shown.map((term, at) => [sign(term, shown, identity.runs), names[at]!, figures[at]!]);
  const table = new CliTable({ style: { head: [], border: [], 'padding-left': 1, 'padding-right': identity.runs === 'row' && page.lang === 'en' ? 0 : 1 }, chars: thin, ...(identity.runs !== 'row' && { colAligns: ['left', 'left', 'right'] }) });
  table.push(...rows);
  return table.toString().split('\n').map((line) => `    ${line}`);
}

const thin = { 'mid': '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' };

const isChanged = (cell: CellPath, { changes }: Drawing): boolean => changes.some((change) => change.cell === cell);

/** The figure as printed; where it is to be changed `63→36`, where nothing says which is wrong the total is marked. */
function figure({ cell, times }: Term, drawing: Drawing): string {
  const { report, page, changes } = drawing;
  const printed = printedOf(report.cells.get(cell));
  const change = changes.find((one) => one.cell === cell);
  if (change) return page.ink.red.bold(`${printed}→${change.to}`);
  return times < 0 && changes.length === 0 ? page.ink.red.bold(`${printed} ✗`) : printed;
}

const printedOf = (cell: Cell | undefined): string => (cell?.value === null || cell === undefined ? '—' : String(cell.value));

/** `+ … = …`: how the lines of a column or balance go together. */
function sign(term: Term, shown: readonly Term[], runs: Weighed['identity']['runs']): string {
  const first = shown.find(({ times }) => times === term.times) === term;
  if (term.times < 0 && first) return '=';
  return first && runs !== 'balance' ? '' : first ? '' : '+';
}

/** The column's own label without the row: short headings keep the drawing within 80 columns. */
function columnLabel(cell: CellPath, { page }: Drawing): string {
  const name = nameOf(cell)[page.lang];
  const last = name.split(page.lang === 'zh' ? ' · ' : ', ').at(-1)!;
  return page.lang === 'zh' ? last.replace(/^(社会公益)组织$/, '$1\n组织').replace(/^(法律服务)机构$/, '$1\n机构') : wrap(last.replace(/^other organizations$/, 'other'), 10).join('\n');
}

function rowLabel(cell: CellPath, { report, page }: Drawing): string {
  const form = report.layouts.requests ?? report.form;
  const block = tableOf(form, 'requests')?.blocks[0] ?? formOf(form)!.tables[0]!.blocks[0]!;
  const row = figureLines(block.rows).find(({ path }) => cell.startsWith(`requests.${path}.`) && !cell.slice(`requests.${path}.`.length).includes('.'));
  return row ? (page.lang === 'zh' ? shortLabel(row.line) : row.line.en) : nameOf(cell)[page.lang];
}
