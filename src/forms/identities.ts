import { cellPath, figureLines, holdsFigures, linesOf, type LinePath } from './cells.js';
import type { Block, CellPath, Form, Line, Table, TableId } from './form.js';

/** A cell of an identity Σ times × cell = 0: +1 for the parts of a sum and the left side of a balance, −1 for a total and the right side. */
export interface Term {
  readonly cell: CellPath;
  readonly times: 1 | -1;
}

/** The rules whose business identities are, by the table and the way they run through it. */
export type IdentityRule = 'requests-row-total' | 'requests-column-total' | 'requests-balance' | 'disputes-total' | 'statistics-total';

/** 勾稽关系: Σ times × cell = 0. */
export interface Identity {
  /** `requests-row-total@requests.results.granted`: the rule and the row, column or group it holds for. */
  readonly id: string;
  readonly rule: IdentityRule;
  readonly table: TableId;
  /** The path after `@`: of the row, the column or the group. */
  readonly subject: string;
  /** Across a row, down a column, or the balance of a column. */
  readonly runs: 'row' | 'column' | 'balance';
  /** The total and its parts (+1 part, −1 total), or left (+1) and right (−1) of a balance. */
  readonly terms: readonly Term[];
}

/** Σ times × value: 0 where an identity of these terms holds, NaN where a value is none. */
export const balanceOf = (terms: readonly Term[], valueOf: (cell: CellPath) => number): number => terms.reduce((sum, { cell, times }) => sum + times * valueOf(cell), 0);

/**
 * The identities of a table, read off its trees: a `sums` line equals its parts in every line that crosses it, and each
 * balance holds in every column. 39 for table 三 of form 2021 (37 of form 2019), 3 for table 四, none for table 二.
 */
export function identitiesOfTable(table: Table): readonly Identity[] {
  let identities = identitiesByTable.get(table);
  if (!identities) identitiesByTable.set(table, (identities = table.blocks.flatMap((block) => identitiesOfBlock(table.id, block))));
  return identities;
}

/** A form does not change: what is read off its tables is read once. */
const identitiesByTable = new WeakMap<Table, readonly Identity[]>();

/** All identities of a form: 42 of form 2021, 40 of form 2019. */
export const identitiesOf = (form: Form): Identity[] => form.tables.flatMap(identitiesOfTable);

function identitiesOfBlock(table: TableId, block: Block): Identity[] {
  const rows = figureLines(block.rows);
  const columns = figureLines(block.columns);
  const cell = (row: LinePath, column: LinePath): CellPath => cellPath(table, row.path, column.path);
  const acrossSums = sumsOf(block.columns);
  const across = rows.flatMap((row) =>
    acrossSums.map(({ total, parts }) =>
      identity(table, 'row', cellPath(table, row.path, parentPath(total)), sum(cell(row, total), parts.map((part) => cell(row, part)))),
    ),
  );
  const down = sumsOf(block.rows).flatMap(({ total, parts }) =>
    columns.map((column) =>
      identity(table, 'column', table === 'statistics' ? cell(total, column) : cellPath(table, '', column.path), sum(cell(total, column), parts.map((part) => cell(part, column)))),
    ),
  );
  const balances = (block.balances ?? []).flatMap(({ left, right }) =>
    columns.map((column) => {
      const side = (paths: readonly string[], times: 1 | -1): Term[] => paths.map((row) => ({ cell: cellPath(table, row, column.path), times }));
      return identity(table, 'balance', cellPath(table, '', column.path), [...side(left, 1), ...side(right, -1)]);
    }),
  );
  return [...across, ...down, ...balances];
}

const ruleNames: Record<string, IdentityRule> = {
  'requests row': 'requests-row-total', 'requests column': 'requests-column-total', 'requests balance': 'requests-balance',
  'disputes row': 'disputes-total', 'statistics column': 'statistics-total',
};

function identity(table: TableId, runs: Identity['runs'], subject: string, terms: readonly Term[]): Identity {
  const rule = ruleNames[`${table} ${runs}`];
  if (!rule) throw new Error(`no rule for sums that run by ${runs} in table ${table}`);
  return { id: `${rule}@${subject}`, rule, table, subject, runs, terms };
}

const sum = (total: CellPath, parts: readonly CellPath[]): Term[] => [...parts.map((cell) => ({ cell, times: 1 as const })), { cell: total, times: -1 }];

/** A total stands for the group it closes: its own path without its last step. */
const parentPath = ({ lines }: LinePath): string => lines.slice(0, -1).flatMap((line) => line.id ?? []).join('.');

/** The totals of a tree with their parts: figures beside a `beside` line under the same heading, children of a `below` line. */
function sumsOf(tree: readonly Line[]): { total: LinePath; parts: LinePath[] }[] {
  const all = linesOf(tree);
  return all.flatMap((total) => {
    if (total.line.sums === 'below') return [{ total, parts: partsUnder(all, total.lines) }];
    if (total.line.sums === 'beside') return [{ total, parts: partsUnder(all, total.lines.slice(0, -1)).filter((part) => part.line !== total.line) }];
    return [];
  });
}

/** The outermost lines under `over` that hold figures: a line that sums up its own children stands for them. */
function partsUnder(all: readonly LinePath[], over: readonly Line[]): LinePath[] {
  const under = all.filter(({ lines }) => lines.length > over.length && over.every((line, depth) => lines[depth] === line));
  return under.filter(({ line, lines }) => holdsFigures(line) && !lines.slice(over.length, -1).some(holdsFigures));
}
