import type { ChalkInstance } from 'chalk';
import type { Lang } from '../finding/index.js';
import { formOf, nameOf, tableOf, figureLines, shortLabel, type CellPath, type Term } from '../forms/index.js';
import type { Cell, Change, Report, Weighed } from '../model/index.js';
import { widthOf, wrap } from './width.js';

interface Drawing {
  readonly report: Report;
  readonly page: { readonly ink: ChalkInstance; readonly lang: Lang; readonly columns: number };
  /** Cells an explanation changes: marked, with the figure they should hold. */
  readonly changes: readonly Change[];
}

/**
 * The row, column or balance of a broken identity as a small table with the wrong figure marked. A row that is wider than
 * the page stands upright. Zeros of what stands upright are left out. cli-table3 is loaded with the first drawing: a
 * report in order needs none.
 */
export async function drawIdentity(weighed: Weighed, drawing: Drawing): Promise<string[]> {
  const { default: CliTable } = await import('cli-table3');
  const { identity: { runs, terms } } = weighed;
  const { page } = drawing;
  if (runs === 'row') {
    // English headings are wide: the row is drawn closer before it stands upright.
    for (const padding of page.lang === 'en' ? [1, 0] : [1]) {
      const table = new CliTable({ style: { ...plain, 'padding-right': padding }, chars: thin });
      table.push(terms.map(({ cell }) => columnLabel(cell, drawing)), terms.map((term) => figure(term, drawing)));
      const lines = setIn(table.toString());
      if (widthOf(lines[0]!) <= page.columns) return lines;
    }
  }
  const shown = terms.filter(({ cell, times }) => times < 0 || (drawing.report.cells.get(cell)?.value ?? 0) !== 0 || isChanged(cell, drawing));
  const nameIn = runs === 'row' ? columnName : rowLabel;
  const table = new CliTable({ style: plain, chars: thin, colAligns: ['left', 'left', 'right'] });
  table.push(...shown.map((term) => [sign(term, shown, runs), nameIn(term.cell, drawing), figure(term, drawing)]));
  return setIn(table.toString());
}

const setIn = (drawn: string): string[] => drawn.split('\n').map((line) => `    ${line}`);

const plain = { head: [], border: [], 'padding-left': 1, 'padding-right': 1 };
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

/** The column's own label, without the row. */
const columnName = (cell: CellPath, { page }: Drawing): string => nameOf(cell)[page.lang].split(page.lang === 'zh' ? ' · ' : ', ').at(-1)!;

/** The same broken into short lines, which keep the drawing within 80 columns. */
function columnLabel(cell: CellPath, drawing: Drawing): string {
  const name = columnName(cell, drawing);
  return drawing.page.lang === 'zh' ? name.replace(/^(社会公益)组织$/, '$1\n组织').replace(/^(法律服务)机构$/, '$1\n机构') : wrap(name.replace(/^other organizations$/, 'other'), 10).join('\n');
}

function rowLabel(cell: CellPath, { report, page }: Drawing): string {
  const form = report.layouts.requests ?? report.form;
  const block = tableOf(form, 'requests')?.blocks[0] ?? formOf(form)!.tables[0]!.blocks[0]!;
  const row = figureLines(block.rows).find(({ path }) => cell.startsWith(`requests.${path}.`) && !cell.slice(`requests.${path}.`.length).includes('.'));
  return row ? (page.lang === 'zh' ? shortLabel(row.line) : row.line.en) : nameOf(cell)[page.lang];
}
