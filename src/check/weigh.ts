import { formOf, identitiesOfTable, tableOf, type CellPath, type FormId, type Identity } from '../forms/index.js';
import type { BlankPolicy, Cell, Report, Weighed } from '../model/index.js';
import { onlyIntake } from './only-intake.js';

/**
 * The identities of a report: of every table of its form, in the layout each table follows where it was found. Of a
 * statistics table only those of which it has a part: the national and the local tables share one form, so most of its
 * lines are in no single document, and a total that the document breaks down no further is not unknown but no sum.
 */
export function identitiesIn({ form, layouts, cells }: Pick<Report, 'form' | 'layouts' | 'cells'>): Identity[] {
  const found: Identity[] = [];
  for (const { id } of formOf(form)!.tables) {
    for (const identity of identitiesOfTable(tableOf((layouts[id] ?? form) as FormId, id)!)) {
      if (id !== 'statistics' || identity.terms.some(({ cell, times }) => times > 0 && cells.has(cell))) found.push(identity);
    }
  }
  return found;
}

/**
 * Weighs every identity of a report. Exact: counts are whole, and a sum of decimals is compared in the last digit that
 * any of them shows.
 */
export function weigh(report: Report, blank: BlankPolicy = 'zero'): Weighed[] {
  const identities = identitiesIn(report);
  const emptyTotals = blankTotals(identities, report.cells);
  const unfinished = onlyIntake(report);
  const proved = new Set(report.provedBy);
  return identities.map((identity) => {
    const weighed = weighOne(identity, report.cells, { blank, emptyTotals, unfinished });
    // An identity by which its own cells were decoded cannot but hold: that says nothing of the report.
    return weighed.state === 'holds' && proved.has(identity.id) ? unknown(identity) : weighed;
  });
}

interface Reckoning {
  readonly blank: BlankPolicy;
  /** Totals left blank although their parts are not all zero: worth what nobody knows, not zero. */
  readonly emptyTotals: ReadonlySet<CellPath>;
  /** Of table 三 only what came in is filled in: the rest is not zero, but still to come. */
  readonly unfinished: boolean;
}

const unknown = (identity: Identity): Weighed => ({ identity, state: 'unknown', expected: null, actual: null });

function weighOne(identity: Identity, cells: ReadonlyMap<CellPath, Cell>, reckoning: Reckoning): Weighed {
  const unfinished = reckoning.unfinished && identity.table === 'requests';
  if (unfinished && identity.runs === 'balance') return unknown(identity);
  let plus = 0;
  let minus = 0;
  let printed = false;
  for (const { cell: path, times } of identity.terms) {
    const cell = cells.get(path);
    const value = worth(cell, path, reckoning);
    if (value === null) return unknown(identity);
    if (cell!.value !== null) printed = true;
    if (times > 0) plus = add(plus, value);
    else minus = add(minus, value);
  }
  if (!printed && (unfinished || !anyFigure(identity, cells))) return unknown(identity);
  return { identity, state: plus === minus ? 'holds' : 'broken', expected: plus, actual: minus };
}

function worth(cell: Cell | undefined, path: CellPath, { blank, emptyTotals }: Reckoning): number | null {
  if (!cell || cell.state === 'unread') return null;
  if (cell.value !== null) return cell.value;
  return blank === 'zero' && !emptyTotals.has(path) ? 0 : null;
}

/** A row of blanks in a table that has figures is a row of zeros; in a table without any figure it says nothing. */
const anyFigure = ({ table }: Identity, cells: ReadonlyMap<CellPath, Cell>): boolean => {
  for (const [path, { value }] of cells) if (value !== null && path.startsWith(table)) return true;
  return false;
};

/** Blank or dashed totals whose parts come to something: zero in no sum. */
export function blankTotals(identities: readonly Identity[], cells: ReadonlyMap<CellPath, Cell>): Set<CellPath> {
  const empty = new Set<CellPath>();
  for (const { runs, terms } of identities) {
    if (runs === 'balance') continue;
    const total = terms.at(-1)!.cell;
    const cell = cells.get(total);
    if (!cell || (cell.state !== 'blank' && cell.state !== 'dash')) continue;
    if (terms.some(({ cell: path, times }) => times > 0 && (cells.get(path)?.value ?? 0) !== 0)) empty.add(total);
  }
  return empty;
}

/** Whole numbers add exactly; decimals are added as whole numbers of their last printed digit. */
function add(one: number, other: number): number {
  const sum = one + other;
  if (Number.isInteger(one) && Number.isInteger(other)) return sum;
  return Number(sum.toFixed(Math.min(10, Math.max(decimals(one), decimals(other)))));
}

const decimals = (value: number): number => String(value).split('.')[1]?.length ?? 0;
